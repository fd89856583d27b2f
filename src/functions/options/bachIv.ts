import { bachelierDeviation } from "../../analytics/bachelier";
import type { OptionType } from "../choices/optionType";
import { expectAbove, expectAtLeast } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { sideOf } from "./blackScholes";

/**
 * Implied normal volatility of a European option in Bachelier’s model, in price units a year.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param price Price of the option, discounted, in the units of the forward.
 * @param F Forward price or rate for the expiry; may be negative.
 * @param K Strike, in the same units; may be negative.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @returns Price units a year (0.0095 is 95 bp for a rate), the exact inverse of BACHPRICE; 0 when price is intrinsic value.
 * @see Jäckel (2017), Implied Normal Volatility
 * @errors #NUM! when price lies below the discounted intrinsic value or T is not above 0; #VALUE! for an unknown type.
 * @terms 隱含常態波動率, 隐含正态波动率, normal vol, bp vol, 互換期權, 互换期权
 * @rows 3-22
 * @example =MKT.BACHIV("C", 0.002380230390289653, 0.042, 0.045, 1, 0.04) // 0.0095
 * @example =MKT.BACHIV("P", 0.0052625987077466185, 0.042, 0.045, 1, 0.04) // 0.0095
 * @tw 歐式選擇權在 Bachelier 模型下的隱含常態波動率，以價格單位計的年率。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw price 選擇權價格（已折現），單位與遠期價相同。
 * @tw F 同一到期日的遠期價格或利率；可為負。
 * @tw K 履約價，單位相同；可為負。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw returns: 每年價格單位（利率的 0.0095 即 95 個基點），BACHPRICE 的精確反函數；price 為內含價值時為 0。
 * @tw errors: #NUM!：price 低於折現後的內含價值，或 T 不大於 0；#VALUE!：type 無法辨識。
 * @cn 欧式期权在 Bachelier 模型下的隐含正态波动率，以价格单位计的年率。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn price 期权价格（已折现），单位与远期价相同。
 * @cn F 同一到期日的远期价格或利率；可为负。
 * @cn K 行权价，单位相同；可为负。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn returns: 每年价格单位（利率的 0.0095 即 95 个基点），BACHPRICE 的精确反函数；price 为内在价值时为 0。
 * @cn errors: #NUM!：price 低于贴现后的内在价值，或 T 不大于 0；#VALUE!：type 无法识别。
 */
export function bachIv(type: OptionType, price: number, F: number, K: number, T: Years, r: Rate): number {
  expectAbove("T", T, 0);
  const discount = Math.exp(-r * T);
  const intrinsic = discount * Math.max(sideOf(type) * (F - K), 0);
  expectAtLeast("price", price, intrinsic);
  return bachelierDeviation(Math.abs(F - K), (price - intrinsic) / discount) / Math.sqrt(T);
}
