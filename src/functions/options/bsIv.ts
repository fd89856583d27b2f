import type { OptionType } from "../choices/optionType";
import type { Rate, Years } from "../guard/types";
import { quotedOnSpot } from "./blackScholes";
import { volFromPrice } from "./volFromPrice";

/**
 * Implied volatility of a European option in Black–Scholes–Merton, decimal a year.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param price Price of the option, in the units of the spot price.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @returns Decimal a year, the exact inverse of BSPRICE; 0 when price is intrinsic value. Never a number where no volatility gives the price.
 * @see Jäckel (2015), Let’s Be Rational (method); Black, Scholes (1973); Merton (1973)
 * @errors #NUM! when price lies below intrinsic value or at or above the limit that no volatility reaches (S·e^(−qT) for a call, K·e^(−rT) for a put), when S, K or T is not above 0; #VALUE! for an unknown type.
 * @terms 隱含波動率, 隐含波动率, implied volatility, IV
 * @rows 0-25, 0-63
 * @example =MKT.BSIV("C", 10.450583572185568, 100, 100, 1, 0.05, 0) // 0.20000000000000004
 * @example =MKT.BSIV("C", 3.7230100451832606, 100, 110, 0.5, 0.03, 0.01) // 0.25
 * @tw 歐式選擇權的 Black–Scholes–Merton 隱含波動率，小數年率。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw price 選擇權價格，單位與標的價格相同。
 * @tw S 標的即期價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw returns: 小數、年率，BSPRICE 的精確反函數；price 為內含價值時為 0。沒有波動率能得到該價格時，絕不給出數字。
 * @tw errors: #NUM!：price 低於內含價值，或達到任何波動率都到不了的上限（買權 S·e^(−qT)、賣權 K·e^(−rT)），或 S、K、T 不大於 0；#VALUE!：type 無法辨識。
 * @cn 欧式期权的 Black–Scholes–Merton 隐含波动率，小数年率。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn price 期权价格，单位与标的价格相同。
 * @cn S 标的现价。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn returns: 小数、年率，BSPRICE 的精确反函数；price 为内在价值时为 0。没有波动率能得到该价格时，绝不给出数字。
 * @cn errors: #NUM!：price 低于内在价值，或达到任何波动率都到不了的上限（看涨 S·e^(−qT)、看跌 K·e^(−rT)），或 S、K、T 不大于 0；#VALUE!：type 无法识别。
 */
export function bsIv(type: OptionType, price: number, S: number, K: number, T: Years, r: Rate, q: Rate): number {
  return volFromPrice(quotedOnSpot(type, S, K, T, r, q), price, T);
}
