import { expectAtLeast } from "../guard/expect";
import type { Rate, Years } from "../guard/types";

/**
 * Forward price implied by a call and a put of one strike and expiry.
 * @customfunction
 * @param callPx Price of the call.
 * @param putPx Price of the put.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @returns Price units: K + e^(rT)·(callPx − putPx).
 * @see Put–call parity
 * @errors #NUM! when T is below 0.
 * @terms 隱含遠期, 隐含远期, 買賣權平價, 看涨看跌平价, put-call parity
 * @rows 0-25
 * @example =MKT.IMPLFWD(7.2, 5.1, 75, 0.35, 0.037) // 77.12737185020383
 * @tw 由同履約價、同到期日的買權與賣權推得的遠期價格。
 * @tw callPx 買權價格。
 * @tw putPx 賣權價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw returns: 價格單位：K + e^(rT)·(callPx − putPx)。
 * @tw errors: #NUM!：T 小於 0。
 * @cn 由同行权价、同到期日的看涨与看跌推得的远期价格。
 * @cn callPx 看涨期权价格。
 * @cn putPx 看跌期权价格。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn returns: 价格单位：K + e^(rT)·(callPx − putPx)。
 * @cn errors: #NUM!：T 小于 0。
 */
export function implFwd(callPx: number, putPx: number, K: number, T: Years, r: Rate): number {
  expectAtLeast("T", T, 0);
  return K + Math.exp(r * T) * (callPx - putPx);
}
