import { assetShare } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Black–Scholes–Merton delta: the change of the option price for a change of 1 in the spot price.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Decimal: 0 to 1 for a call, −1 to 0 for a put. At T = 0 it is 0 or ±1, and ±½ exactly at the strike.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973)
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms Delta, 對沖比率, 对冲比率, 避險比率, hedge ratio, 敞口
 * @rows 0-22, 0-30
 * @example =MKT.BSDELTA("C", 100, 100, 1, 0.05, 0, 0.2) // 0.6368306511756191
 * @example =MKT.BSDELTA("P", 100, 100, 1, 0.05, 0, 0.2) // -0.3631693488243809
 * @example =MKT.BSDELTA("C", 100, 100, 0, 0.05, 0, 0.2) // 0.5
 * @tw Black–Scholes–Merton Delta：標的價格變動 1 時選擇權價格的變動。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw S 標的即期價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw returns: 小數：買權 0 到 1，賣權 −1 到 0。T = 0 時為 0 或 ±1，恰在履約價時為 ±½。
 * @tw errors: #NUM!：S 或 K 不大於 0，或 T 或 vol 小於 0；#VALUE!：type 無法辨識。
 * @cn Black–Scholes–Merton Delta：标的价格变动 1 时期权价格的变动。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn S 标的现价。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn returns: 小数：看涨 0 到 1，看跌 −1 到 0。T = 0 时为 0 或 ±1，恰在行权价时为 ±½。
 * @cn errors: #NUM!：S 或 K 不大于 0，或 T 或 vol 小于 0；#VALUE!：type 无法识别。
 */
export function bsDelta(type: OptionType, S: number, K: number, T: Years, r: Rate, q: Rate, vol: Vol): number {
  const option = spotOption(type, S, K, T, r, q, vol);
  return option.side * Math.exp(-q * T) * assetShare(option);
}
