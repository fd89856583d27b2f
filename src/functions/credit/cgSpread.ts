import { expectAbove, expectBetween } from "../guard/expect";
import type { Rate, Share, Vol, Years } from "../guard/types";
import { creditLegs, obligor } from "./creditGrades";

/**
 * Fair CDS spread of a firm in the CreditGrades model, from its share price, share volatility and debt, basis points.
 * @customfunction
 * @param S Share price.
 * @param eqVol Volatility of the share, decimal a year.
 * @param debtPerShare Debt per share, in the units of the price.
 * @param T Years.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param R Recovery on the debt that the CDS covers, decimal; 0.5 when left out.
 * @param Lbar Average recovery on all debt, decimal; 0.5 when left out. Lbar·debtPerShare is the barrier.
 * @param lambda Uncertainty of the barrier: standard deviation of its logarithm; 0.3 when left out.
 * @returns Basis points a year, paid continuously until default or T.
 * @see Finger et al. (2002), CreditGrades Technical Document, eq. (2.15)
 * @errors #NUM! when S, eqVol, debtPerShare, T, Lbar or lambda is not above 0, or R is not from 0 to 1.
 * @terms CDS, 信用違約交換, 信用违约互换, 信用利差, CreditGrades
 * @rows 0-63, 0-64, 3-04
 * @example =MKT.CGSPREAD(42.5, 0.8, 40, 5, 0.0375) // 756.350850300001
 * @example =MKT.CGSPREAD(220, 0.45, 35, 5, 0.0375) // 19.34769473806935
 */
export function cgSpread(
  S: number,
  eqVol: Vol,
  debtPerShare: number,
  T: Years,
  r: Rate,
  R: Share = 0.5,
  Lbar: Share = 0.5,
  lambda = 0.3,
): number {
  expectAbove("T", T, 0);
  expectBetween("R", R, 0, 1);
  const { protection, annuity } = creditLegs(obligor(S, eqVol, debtPerShare, Lbar, lambda), T, r);
  return (1 - R) * (protection / annuity) * 1e4;
}
