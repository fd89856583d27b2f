import { ParityCompounding } from "../choices/parityCompounding";
import { Quote } from "../choices/quote";
import { expectAbove, expectAtLeast, noAnswer } from "../guard/expect";
import type { BasisPoints, Rate, Years } from "../guard/types";
import { nothingLeft } from "./texts";

/**
 * Theoretical forward exchange rate from two interest rates and a basis, in price units; the inverse of CIPBASIS.
 * @customfunction
 * @param spot Spot exchange rate, in the direction that quote states.
 * @param rUsd Dollar interest rate for the tenor, decimal a year.
 * @param rForeign Foreign interest rate for the tenor, decimal a year.
 * @param tenor Years, zero or more.
 * @param basisBp Cross-currency basis on the foreign leg, in basis points, negative when dollars are scarce; 0 when left out.
 * @param comp Compounding of the rates: "cont" (the default), "simple" or "annual".
 * @param quote "USDXXX" (foreign per dollar, the default) or "XXXUSD" (dollars per foreign, as EURUSD).
 * @returns Price in the direction of spot.
 * @see Du, Tepper, Verdelhan (2018), Deviations from Covered Interest Rate Parity, solved for the forward
 * @errors #NUM! when spot is not above zero, tenor is negative, or a rate loses all of the principal; #VALUE! for an unknown comp or quote.
 * @terms 理論遠期匯率, 理论远期汇率, 遠期定價, 远期定价, 賣出美元遠期, 卖出美元远期, covered interest parity forward
 * @rows 2-40
 * @example =MKT.CIPFWD(1.0855, 0.0436, 0.0235, 0.25, -25, "cont", "XXXUSD") // 1.0916504336135322
 * @example =MKT.CIPFWD(1.0855, 0.0436, 0.0235, 0.25, 0, "simple", "XXXUSD") // 1.0909227786752826
 */
export function cipFwd(
  spot: number,
  rUsd: Rate,
  rForeign: Rate,
  tenor: Years,
  basisBp: BasisPoints = 0,
  comp: ParityCompounding = ParityCompounding.continuous,
  quote: Quote = Quote.foreignPerDollar,
): number {
  expectAbove("spot", spot, 0);
  expectAtLeast("tenor", tenor, 0);
  const foreign = logGrowth(rForeign + basisBp / 1e4, tenor, comp);
  const dollar = logGrowth(rUsd, tenor, comp);
  return spot * Math.exp(quote === Quote.dollarsPerForeign ? dollar - foreign : foreign - dollar);
}

/** Logarithm of what one unit grows to over the tenor. */
function logGrowth(rate: number, tenor: number, comp: ParityCompounding): number {
  if (comp === ParityCompounding.continuous) return rate * tenor;
  const interest = comp === ParityCompounding.simple ? rate * tenor : rate;
  if (!(interest > -1)) throw noAnswer(nothingLeft);
  return comp === ParityCompounding.simple ? Math.log1p(interest) : Math.log1p(interest) * tenor;
}
