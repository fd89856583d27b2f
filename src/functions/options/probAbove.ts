import { exerciseProbability } from "../../analytics/black";
import { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Risk-neutral probability that the price ends above a level, decimal.
 * @customfunction
 * @param S Spot price of the underlying.
 * @param K The level, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Decimal from 0 to 1: N(d2). Without time or volatility 0 or 1, and ½ exactly at the level.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973): N(d2)
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0.
 * @terms 風險中立機率, 风险中性概率, 目標價機率, probability
 * @rows 0-07
 * @example =MKT.PROBABOVE(76.93, 85, 1, 0.04, 0, 0.6) // 0.3447284395223779
 * @example =MKT.PROBABOVE(76.93, 100, 1, 0.04, 0, 0.6) // 0.25128321813890653
 * @tw 標的到期時高於某價位的風險中立機率，小數。
 * @tw S 標的即期價格。
 * @tw K 該價位，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw returns: 0 到 1 的小數：N(d2)。沒有時間或波動率時為 0 或 1，恰在該價位時為 ½。
 * @tw errors: #NUM!：S 或 K 不大於 0，或 T 或 vol 小於 0。
 * @cn 标的到期时高于某价位的风险中性概率，小数。
 * @cn S 标的现价。
 * @cn K 该价位，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn returns: 0 到 1 的小数：N(d2)。没有时间或波动率时为 0 或 1，恰在该价位时为 ½。
 * @cn errors: #NUM!：S 或 K 不大于 0，或 T 或 vol 小于 0。
 */
export function probAbove(S: number, K: number, T: Years, r: Rate, q: Rate, vol: Vol): number {
  return exerciseProbability(spotOption(OptionType.call, S, K, T, r, q, vol));
}
