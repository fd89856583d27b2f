import { spotTheta } from "../../analytics/blackGreeks";
import type { OptionType } from "../choices/optionType";
import { expectAbove } from "../guard/expect";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Black–Scholes–Merton theta: the change of the option price over one calendar day, all else equal.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @param raw TRUE for the derivative per year; per calendar day (1/365) when left out.
 * @returns Price units per calendar day; mostly negative for the holder (a deep in-the-money put may gain).
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973); scale of a calendar day as terminals show it
 * @errors #NUM! when S or K is not above 0, or T is not above 0, or vol is below 0; #VALUE! for an unknown type.
 * @terms Theta, 時間價值損耗, 时间价值损耗, time decay
 * @rows 0-29
 * @example =MKT.BSTHETA("C", 100, 100, 1, 0.05, 0, 0.2) // -0.017572678209419716
 * @example =MKT.BSTHETA("C", 100, 100, 1, 0.05, 0, 0.2, TRUE) // -6.414027546438196
 * @example =MKT.BSTHETA("P", 100, 100, 1, 0.05, 0, 0.2, TRUE) // -1.6578804239346259
 * @tw Black–Scholes–Merton Theta：其他條件不變時，過一個日曆日選擇權價格的變動。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw S 標的即期價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw raw TRUE 為每年的導數；省略時為每日曆日（1/365）。
 * @tw returns: 價格單位，每日曆日；對持有者多為負（深度價內的賣權可能為正）。
 * @tw errors: #NUM!：S、K 或 T 不大於 0，或 vol 小於 0；#VALUE!：type 無法辨識。
 * @cn Black–Scholes–Merton Theta：其他条件不变时，过一个日历日期权价格的变动。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn S 标的现价。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn raw TRUE 为每年的导数；省略时为每日历日（1/365）。
 * @cn returns: 价格单位，每日历日；对持有者多为负（深度实值的看跌期权可能为正）。
 * @cn errors: #NUM!：S、K 或 T 不大于 0，或 vol 小于 0；#VALUE!：type 无法识别。
 */
export function bsTheta(
  type: OptionType,
  S: number,
  K: number,
  T: Years,
  r: Rate,
  q: Rate,
  vol: Vol,
  raw = false,
): number {
  expectAbove("T", T, 0);
  const derivative = spotTheta(spotOption(type, S, K, T, r, q, vol), T, r, q);
  return raw ? derivative : derivative / 365;
}
