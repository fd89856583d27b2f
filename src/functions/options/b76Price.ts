import { blackPrice } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { futureOption } from "./black76";

/**
 * Black (1976) price of a European option on a future, in the units of the futures price.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param F Futures or forward price for the expiry.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Price per unit of the future, discounted at r. At T = 0 the intrinsic value.
 * @see Black (1976), The Pricing of Commodity Contracts
 * @errors #NUM! when F or K is not above 0, or T or vol is below 0; #VALUE! for an unknown type.
 * @terms 期貨選擇權, 期货期权, Black 76, option on futures
 * @rows 0-25, 0-66
 * @example =MKT.B76PRICE("C", 100, 100, 1, 0.05, 0.2) // 7.577082146427273
 * @example =MKT.B76PRICE("C", 76.93, 85, 0.35, 0.037, 0.6) // 7.712368683001068
 * @tw 歐式期貨選擇權的 Black (1976) 價格，單位與期貨價格相同。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw F 同一到期日的期貨或遠期價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw returns: 每單位期貨的價格，以 r 折現。T = 0 時為內含價值。
 * @tw errors: #NUM!：F 或 K 不大於 0，或 T 或 vol 小於 0；#VALUE!：type 無法辨識。
 * @cn 欧式期货期权的 Black (1976) 价格，单位与期货价格相同。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn F 同一到期日的期货或远期价格。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn returns: 每单位期货的价格，以 r 贴现。T = 0 时为内在价值。
 * @cn errors: #NUM!：F 或 K 不大于 0，或 T 或 vol 小于 0；#VALUE!：type 无法识别。
 */
export function b76Price(type: OptionType, F: number, K: number, T: Years, r: Rate, vol: Vol): number {
  return blackPrice(futureOption(type, F, K, T, r, vol));
}
