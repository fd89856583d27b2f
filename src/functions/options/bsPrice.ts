import { blackPrice } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Black–Scholes–Merton price of a European option, in the units of the spot price.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Price per unit of the underlying. At T = 0 the intrinsic value; at vol = 0 the discounted intrinsic value of the forward.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973)
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms 選擇權價格, 期權定價, 期权定价, 買權, 賣權, 看涨期权, 看跌期权, Black-Scholes, option price
 * @rows 0-25, 0-26, 0-30
 * @example =MKT.BSPRICE("C", 100, 100, 1, 0.05, 0, 0.2) // 10.450583572185568
 * @example =MKT.BSPRICE("P", 100, 100, 1, 0.05, 0, 0.2) // 5.573526022256968
 * @example =MKT.BSPRICE("C", {90;100;110}, 100, 0, 0.05, 0, 0.2) // {0;0;10}
 * @tw 歐式選擇權的 Black–Scholes–Merton 價格，單位與標的價格相同。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw S 標的即期價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw returns: 每單位標的的價格。T = 0 時為內含價值；vol = 0 時為遠期內含價值的折現。
 * @tw errors: #NUM!：S 或 K 不大於 0，或 T 或 vol 小於 0；#VALUE!：type 無法辨識。
 * @cn 欧式期权的 Black–Scholes–Merton 价格，单位与标的价格相同。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn S 标的现价。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn returns: 每单位标的的价格。T = 0 时为内在价值；vol = 0 时为远期内在价值的贴现。
 * @cn errors: #NUM!：S 或 K 不大于 0，或 T 或 vol 小于 0；#VALUE!：type 无法识别。
 */
export function bsPrice(type: OptionType, S: number, K: number, T: Years, r: Rate, q: Rate, vol: Vol): number {
  return blackPrice(spotOption(type, S, K, T, r, q, vol));
}
