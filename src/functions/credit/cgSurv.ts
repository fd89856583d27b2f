import { expectAbove } from "../guard/expect";
import type { Share, Vol, Years } from "../guard/types";
import { obligor, survivalProbability } from "./creditGrades";

/**
 * Probability that a firm survives to T in the CreditGrades model, decimal.
 * @customfunction
 * @param S Share price.
 * @param eqVol Volatility of the share, decimal a year.
 * @param debtPerShare Debt per share, in the units of the price.
 * @param T Years.
 * @param Lbar Average recovery on all debt, decimal; 0.5 when left out. Lbar·debtPerShare is the barrier.
 * @param lambda Uncertainty of the barrier: standard deviation of its logarithm; 0.3 when left out.
 * @returns Decimal from 0 to 1, risk-neutral; a little below 1 even at T near 0, since the barrier is uncertain.
 * @see Finger et al. (2002), CreditGrades Technical Document, eq. (2.11)-(2.13)
 * @errors #NUM! when an argument is not above 0.
 * @terms 存續機率, 生存概率, 違約機率, 违约概率, survival probability, CreditGrades
 * @rows 0-63
 * @example =MKT.CGSURV(42.5, 0.8, 40, 1) // 0.9146951790948341
 * @example =MKT.CGSURV(42.5, 0.8, 40, 5) // 0.4541918077695054
 */
export function cgSurv(S: number, eqVol: Vol, debtPerShare: number, T: Years, Lbar: Share = 0.5, lambda = 0.3): number {
  expectAbove("T", T, 0);
  return survivalProbability(obligor(S, eqVol, debtPerShare, Lbar, lambda), T);
}
