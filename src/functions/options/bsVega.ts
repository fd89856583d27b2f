import { deviationVega } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Black–Scholes–Merton vega: the change of the option price for one more point of volatility.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @param raw TRUE for the derivative per 1.00 of volatility; per point (0.01) when left out.
 * @returns Price units per vol point; the same for call and put, never negative.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973); scale of a vol point as terminals show it
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms Vega, 波動率敏感度, 波动率敏感度
 * @rows 0-25, 0-30
 * @example =MKT.BSVEGA("C", 100, 100, 1, 0.05, 0, 0.2) // 0.37524034691693785
 * @example =MKT.BSVEGA("C", 100, 100, 1, 0.05, 0, 0.2, TRUE) // 37.524034691693785
 * @tw Black–Scholes–Merton Vega：波動率上升一個百分點時選擇權價格的變動。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw S 標的即期價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw raw TRUE 為對波動率 1.00 的導數；省略時為每一個百分點（0.01）。
 * @tw returns: 價格單位，每 1 個波動率百分點；買權與賣權相同，不為負。
 * @tw errors: #NUM!：S 或 K 不大於 0，或 T 或 vol 小於 0；#VALUE!：type 無法辨識。
 * @cn Black–Scholes–Merton Vega：波动率上升一个百分点时期权价格的变动。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn S 标的现价。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn raw TRUE 为对波动率 1.00 的导数；省略时为每一个百分点（0.01）。
 * @cn returns: 价格单位，每 1 个波动率百分点；看涨与看跌相同，不为负。
 * @cn errors: #NUM!：S 或 K 不大于 0，或 T 或 vol 小于 0；#VALUE!：type 无法识别。
 */
export function bsVega(
  type: OptionType,
  S: number,
  K: number,
  T: Years,
  r: Rate,
  q: Rate,
  vol: Vol,
  raw = false,
): number {
  const derivative = deviationVega(spotOption(type, S, K, T, r, q, vol)) * Math.sqrt(T);
  return raw ? derivative : derivative / 100;
}
