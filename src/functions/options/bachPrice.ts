import { bachelierPrice } from "../../analytics/bachelier";
import type { OptionType } from "../choices/optionType";
import { expectAtLeast } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { sideOf } from "./blackScholes";

/**
 * Bachelier price of a European option whose forward moves by normal steps, as rates do; in the units of the forward.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param F Forward price or rate for the expiry; may be negative.
 * @param K Strike, in the same units; may be negative.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param normalVol Normal (Bachelier) volatility, in price units a year: for a rate 0.0095 is 95 bp.
 * @returns Price per unit of the forward, discounted at r. For a swaption on a rate: per unit of annuity when r = 0.
 * @see Bachelier (1900), Théorie de la spéculation
 * @errors #NUM! when T or normalVol is below 0; #VALUE! for an unknown type.
 * @terms 互換期權, 互换期权, 利率選擇權, 利率期权, swaption, normal model, Bachelier
 * @rows 3-22
 * @example =MKT.BACHPRICE("C", 0.042, 0.045, 1, 0.04, 0.0095) // 0.002380230390289653
 * @example =MKT.BACHPRICE("P", 0.042, 0.045, 1, 0.04, 0.0095) // 0.0052625987077466185
 * @tw 遠期價以常態步伐變動（如利率）的歐式選擇權的 Bachelier 價格，單位與遠期價相同。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw F 同一到期日的遠期價格或利率；可為負。
 * @tw K 履約價，單位相同；可為負。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw normalVol 常態（Bachelier）波動率，以價格單位計的年率：利率 0.0095 即 95 個基點。
 * @tw returns: 每單位遠期的價格，以 r 折現。利率交換選擇權：r = 0 時為每單位年金的價格。
 * @tw errors: #NUM!：T 或 normalVol 小於 0；#VALUE!：type 無法辨識。
 * @cn 远期价以正态步伐变动（如利率）的欧式期权的 Bachelier 价格，单位与远期价相同。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn F 同一到期日的远期价格或利率；可为负。
 * @cn K 行权价，单位相同；可为负。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn normalVol 正态（Bachelier）波动率，以价格单位计的年率：利率 0.0095 即 95 个基点。
 * @cn returns: 每单位远期的价格，以 r 贴现。利率互换期权：r = 0 时为每单位年金的价格。
 * @cn errors: #NUM!：T 或 normalVol 小于 0；#VALUE!：type 无法识别。
 */
export function bachPrice(type: OptionType, F: number, K: number, T: Years, r: Rate, normalVol: number): number {
  expectAtLeast("T", T, 0);
  expectAtLeast("normalVol", normalVol, 0);
  const intrinsic = Math.max(sideOf(type) * (F - K), 0);
  return Math.exp(-r * T) * (intrinsic + bachelierPrice(Math.abs(F - K), normalVol * Math.sqrt(T)));
}
