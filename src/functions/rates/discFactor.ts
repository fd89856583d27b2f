import { Compounding } from "../choices/compounding";
import { expectAtLeast } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { continuousRate } from "./rateCompounding";

/**
 * Discount factor: what one unit paid after the tenor is worth today.
 * @customfunction
 * @param rate Interest rate, decimal a year.
 * @param tenor Years, zero or more.
 * @param comp Compounding of the rate; continuous when left out.
 * @returns Factor, 1 at tenor 0; above 1 when the rate is negative.
 * @see Textbook; QuantLib InterestRate::discountFactor
 * @errors #NUM! when tenor is negative or the rate loses all of the principal; #VALUE! for an unknown comp.
 * @terms 折現因子, 贴现因子, 折现因子, discount factor
 * @example =MKT.DISCFACTOR(0.0412, 0.25) // 0.9897528633468309
 * @example =MKT.DISCFACTOR(0.0412, 0.25, "simple") // 0.9898050084133426
 */
export function discFactor(rate: Rate, tenor: Years, comp: Compounding = Compounding.continuous): number {
  expectAtLeast("tenor", tenor, 0);
  return Math.exp(-continuousRate("rate", rate, comp, tenor) * tenor);
}
