import type { Compounding } from "../choices/compounding";
import { expectAbove } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { continuousRate, rateFromContinuous } from "./rateCompounding";

/**
 * A rate expressed in another compounding, with the same discount factor; decimal a year.
 * @customfunction
 * @param rate Interest rate, decimal a year.
 * @param from Compounding of the rate given.
 * @param to Compounding of the rate wanted.
 * @param tenor Years; matters only where one of the two is simple interest. 1 when left out.
 * @returns Decimal a year; the sign of the rate given.
 * @see Textbook; QuantLib InterestRate::equivalentRate
 * @errors #NUM! when tenor is not above zero or the rate loses all of the principal; #VALUE! for an unknown compounding.
 * @terms 利率換算, 利率换算, 複利, 复利, compounding, equivalent rate
 * @rows 2-02
 * @example =MKT.RATECONV(0.0412, "cont", "simple", 0.25) // 0.041412910364385574
 * @example =MKT.RATECONV(0.0412, "cont", "annual", 0.25) // 0.04206049680501996
 */
export function rateConv(rate: Rate, from: Compounding, to: Compounding, tenor: Years = 1): number {
  expectAbove("tenor", tenor, 0);
  return from === to ? rate : rateFromContinuous(continuousRate("rate", rate, from, tenor), to, tenor);
}
