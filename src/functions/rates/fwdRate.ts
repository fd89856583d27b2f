import { Compounding } from "../choices/compounding";
import { expectAtLeast, outsideDomain } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { continuousRate, rateFromContinuous } from "./rateCompounding";
import { aboveT1 } from "./texts";

/**
 * Forward rate between two tenors that two spot rates imply; decimal a year.
 * @customfunction
 * @param r1 Spot rate to the nearer tenor, decimal a year.
 * @param t1 Nearer tenor in years, zero or more.
 * @param r2 Spot rate to the farther tenor, decimal a year.
 * @param t2 Farther tenor in years, above t1.
 * @param comp Compounding of all three rates; continuous when left out.
 * @returns Decimal a year over the span from t1 to t2.
 * @see Textbook: DF(t2) = DF(t1) · DF(t1, t2)
 * @errors #NUM! when t1 is negative, t2 is not above t1, or a rate loses all of the principal; #VALUE! for an unknown comp.
 * @terms 遠期利率, 远期利率, forward rate
 * @example =MKT.FWDRATE(0.0425, 0.25, 0.0412, 0.5, "simple") // 0.03948051948051948
 * @example =MKT.FWDRATE(0.039, 2, 0.0402, 5) // 0.041
 */
export function fwdRate(r1: Rate, t1: Years, r2: Rate, t2: Years, comp: Compounding = Compounding.continuous): number {
  expectAtLeast("t1", t1, 0);
  if (!(t2 > t1)) throw outsideDomain("t2", t2, aboveT1(t1));
  const span = t2 - t1;
  const growth = continuousRate("r2", r2, comp, t2) * t2 - continuousRate("r1", r1, comp, t1) * t1;
  return rateFromContinuous(growth / span, comp, span);
}
