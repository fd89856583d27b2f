import type { OptionType } from "../choices/optionType";
import type { Rate, Years } from "../guard/types";
import { quotedOnFuture } from "./black76";
import { volFromPrice } from "./volFromPrice";

/**
 * Implied volatility of a European option on a future in Black (1976), decimal a year.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param price Price of the option, in the units of the futures price.
 * @param F Futures or forward price for the expiry.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @returns Decimal a year, the exact inverse of B76PRICE; 0 when price is intrinsic value.
 * @see Jäckel (2015), Let’s Be Rational (method); Black (1976)
 * @errors #NUM! when price lies below intrinsic value or at or above the limit that no volatility reaches (F·e^(−rT) for a call, K·e^(−rT) for a put), when F, K or T is not above 0; #VALUE! for an unknown type.
 * @terms 隱含波動率, 隐含波动率, implied volatility, 期貨選擇權, 期货期权
 * @rows 0-25
 * @example =MKT.B76IV("C", 7.712368683001068, 76.93, 85, 0.35, 0.037) // 0.6
 * @example =MKT.B76IV("C", 9.704455335485082E-299, 100, 100, 1, 0.03) // 2.5066282746310005E-300
 * @tw 歐式期貨選擇權的 Black (1976) 隱含波動率，小數年率。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw price 選擇權價格，單位與期貨價格相同。
 * @tw F 同一到期日的期貨或遠期價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw returns: 小數、年率，B76PRICE 的精確反函數；price 為內含價值時為 0。
 * @tw errors: #NUM!：price 低於內含價值，或達到任何波動率都到不了的上限（買權 F·e^(−rT)、賣權 K·e^(−rT)），或 F、K、T 不大於 0；#VALUE!：type 無法辨識。
 * @cn 欧式期货期权的 Black (1976) 隐含波动率，小数年率。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn price 期权价格，单位与期货价格相同。
 * @cn F 同一到期日的期货或远期价格。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn returns: 小数、年率，B76PRICE 的精确反函数；price 为内在价值时为 0。
 * @cn errors: #NUM!：price 低于内在价值，或达到任何波动率都到不了的上限（看涨 F·e^(−rT)、看跌 K·e^(−rT)），或 F、K、T 不大于 0；#VALUE!：type 无法识别。
 */
export function b76Iv(type: OptionType, price: number, F: number, K: number, T: Years, r: Rate): number {
  return volFromPrice(quotedOnFuture(type, F, K, T, r), price, T);
}
