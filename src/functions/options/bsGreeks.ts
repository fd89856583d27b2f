import { blackPrice } from "../../analytics/black";
import { CellError } from "../../cells/cell";
import type { OptionType } from "../choices/optionType";
import type { Rate, Row, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";
import { bsDelta } from "./bsDelta";
import { bsGamma } from "./bsGamma";
import { bsRho } from "./bsRho";
import { bsTheta } from "./bsTheta";
import { bsVega } from "./bsVega";

/**
 * Black–Scholes–Merton price and sensitivities in one row: price, delta, gamma, vega, theta, rho.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @param raw TRUE for plain derivatives; per vol point, calendar day and 1 % of rate when left out.
 * @returns A row of six: price, delta, gamma, vega per vol point, theta per calendar day, rho per 1 %, each as its own function gives it.
 * @see Merton (1973), Theory of Rational Option Pricing; own layout of the row
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0; #NUM! in its own place for theta at T = 0 and for gamma at the strike without time or volatility; #VALUE! for an unknown type.
 * @terms 希臘字母, 希腊字母, Greeks, Delta, Gamma, Vega, Theta, Rho
 * @rows 0-22, 0-30
 * @example =MKT.BSGREEKS("C", 100, 100, 1, 0.05, 0, 0.2, TRUE) // {10.450583572185568,0.6368306511756191,0.01876201734584689,37.524034691693785,-6.414027546438196,53.23248154537634}
 * @example =MKT.BSGREEKS("P", 90, 100, 0, 0.05, 0, 0.2) // {10,-1,0,0,#NUM!,0}
 * @tw 一列列出 Black–Scholes–Merton 價格與敏感度：價格、Delta、Gamma、Vega、Theta、Rho。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw S 標的即期價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw raw TRUE 為原始導數；省略時依序為每個波動率百分點、每日曆日、每 1 % 利率。
 * @tw returns: 一列六格：價格、Delta、Gamma、Vega（每波動率百分點）、Theta（每日曆日）、Rho（每 1 %），與各自的函數相同。
 * @tw errors: #NUM!：S 或 K 不大於 0，或 T 或 vol 小於 0；T = 0 時的 Theta，以及恰在履約價而沒有時間或波動率時的 Gamma，在其位置為 #NUM!；#VALUE!：type 無法辨識。
 * @cn 一行列出 Black–Scholes–Merton 价格与敏感度：价格、Delta、Gamma、Vega、Theta、Rho。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn S 标的现价。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn raw TRUE 为原始导数；省略时依次为每个波动率百分点、每日历日、每 1 % 利率。
 * @cn returns: 一行六格：价格、Delta、Gamma、Vega（每波动率百分点）、Theta（每日历日）、Rho（每 1 %），与各自的函数相同。
 * @cn errors: #NUM!：S 或 K 不大于 0，或 T 或 vol 小于 0；T = 0 时的 Theta，以及恰在行权价而没有时间或波动率时的 Gamma，在其位置为 #NUM!；#VALUE!：type 无法识别。
 */
export function bsGreeks(
  type: OptionType,
  S: number,
  K: number,
  T: Years,
  r: Rate,
  q: Rate,
  vol: Vol,
  raw = false,
): Row {
  const price = blackPrice(spotOption(type, S, K, T, r, q, vol));
  return [
    price,
    bsDelta(type, S, K, T, r, q, vol),
    orItsError(() => bsGamma(type, S, K, T, r, q, vol)),
    bsVega(type, S, K, T, r, q, vol, raw),
    orItsError(() => bsTheta(type, S, K, T, r, q, vol, raw)),
    bsRho(type, S, K, T, r, q, vol, raw),
  ];
}

/** One sensitivity may not exist where the others do: its error stays in its own place. */
function orItsError(sensitivity: () => number): number | CellError {
  try {
    return sensitivity();
  } catch (refusal) {
    if (refusal instanceof CellError) return refusal;
    throw refusal;
  }
}
