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
 * @tw 折現因子：期末一單位資金在今日的價值。
 * @tw rate 利率，小數、年率。
 * @tw tenor 年數，不小於零。
 * @tw comp 利率的複利方式；省略時為連續複利。
 * @tw returns: 因子，tenor 為 0 時為 1；利率為負時大於 1。
 * @tw errors: #NUM!：tenor 為負，或利率使本金歸零；#VALUE!：comp 無法辨識。
 * @cn 贴现因子：期末一单位资金在今日的价值。
 * @cn rate 利率，小数、年率。
 * @cn tenor 年数，不小于零。
 * @cn comp 利率的复利方式；省略时为连续复利。
 * @cn returns: 因子，tenor 为 0 时为 1；利率为负时大于 1。
 * @cn errors: #NUM!：tenor 为负，或利率使本金归零；#VALUE!：comp 无法识别。
 */
export function discFactor(rate: Rate, tenor: Years, comp: Compounding = Compounding.continuous): number {
  expectAtLeast("tenor", tenor, 0);
  return Math.exp(-continuousRate("rate", rate, comp, tenor) * tenor);
}
