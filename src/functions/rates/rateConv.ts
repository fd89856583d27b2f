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
 * @tw 以另一種複利方式表示、折現因子相同的利率；小數、年率。
 * @tw rate 利率，小數、年率。
 * @tw from 所給利率的複利方式。
 * @tw to 所求利率的複利方式。
 * @tw tenor 年數；僅在其中一方為單利時有影響，省略時為 1。
 * @tw returns: 小數、年率；正負號同輸入的利率。
 * @tw errors: #NUM!：tenor 不大於零，或利率使本金歸零；#VALUE!：複利方式無法辨識。
 * @cn 以另一种复利方式表示、贴现因子相同的利率；小数、年率。
 * @cn rate 利率，小数、年率。
 * @cn from 所给利率的复利方式。
 * @cn to 所求利率的复利方式。
 * @cn tenor 年数；仅在其中一方为单利时有影响，省略时为 1。
 * @cn returns: 小数、年率；正负号同输入的利率。
 * @cn errors: #NUM!：tenor 不大于零，或利率使本金归零；#VALUE!：复利方式无法识别。
 */
export function rateConv(rate: Rate, from: Compounding, to: Compounding, tenor: Years = 1): number {
  expectAbove("tenor", tenor, 0);
  return from === to ? rate : rateFromContinuous(continuousRate("rate", rate, from, tenor), to, tenor);
}
