import { assetShare } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { futureOption } from "./black76";

/**
 * Black (1976) delta: the change of the option price for a change of 1 in the futures price.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param F Futures or forward price for the expiry.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Decimal, futures per option: positive for a call, negative for a put; it carries the discount factor e^(−rT).
 * @see Black (1976), The Pricing of Commodity Contracts
 * @errors #NUM! when F or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms 期貨選擇權 Delta, 期货期权 Delta, futures delta
 * @rows 0-22
 * @example =MKT.B76DELTA("C", 100, 100, 1, 0.05, 0.2) // 0.5135001229824934
 * @example =MKT.B76DELTA("C", 76.93, 85, 0.35, 0.037, 0.6) // 0.45286194827581444
 * @tw Black (1976) Delta：期貨價格變動 1 時選擇權價格的變動。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw F 同一到期日的期貨或遠期價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw returns: 小數，每單位選擇權對應的期貨量：買權為正，賣權為負；已含折現因子 e^(−rT)。
 * @tw errors: #NUM!：F 或 K 不大於 0，或 T 或 vol 小於 0；#VALUE!：type 無法辨識。
 * @cn Black (1976) Delta：期货价格变动 1 时期权价格的变动。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn F 同一到期日的期货或远期价格。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn returns: 小数，每单位期权对应的期货量：看涨为正，看跌为负；已含贴现因子 e^(−rT)。
 * @cn errors: #NUM!：F 或 K 不大于 0，或 T 或 vol 小于 0；#VALUE!：type 无法识别。
 */
export function b76Delta(type: OptionType, F: number, K: number, T: Years, r: Rate, vol: Vol): number {
  const option = futureOption(type, F, K, T, r, vol);
  return option.side * Math.exp(-r * T) * assetShare(option);
}
