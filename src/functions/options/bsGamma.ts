import { spotGamma } from "../../analytics/blackGreeks";
import type { OptionType } from "../choices/optionType";
import { noAnswer } from "../guard/expect";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";

/**
 * Black–Scholes–Merton gamma: the change of delta for a change of 1 in the spot price.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Per 1 of spot price; the same for call and put, never negative. 0 at T = 0 or vol = 0 away from the strike.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973)
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0, or when there is no time or no volatility left exactly at the strike; #VALUE! for an unknown type.
 * @terms Gamma, 凸性, convexity, 擠壓, 挤压
 * @rows 0-30
 * @example =MKT.BSGAMMA("C", 100, 100, 1, 0.05, 0, 0.2) // 0.01876201734584689
 * @example =MKT.BSGAMMA("P", 100, 120, 0, 0.05, 0, 0.2) // 0
 * @tw Black–Scholes–Merton Gamma：標的價格變動 1 時 Delta 的變動。
 * @tw type 「C」為買權、「P」為賣權；也接受 call、put、1、-1。
 * @tw S 標的即期價格。
 * @tw K 履約價，單位相同。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw returns: 每 1 單位即期價格；買權與賣權相同，不為負。T = 0 或 vol = 0 且不在履約價時為 0。
 * @tw errors: #NUM!：S 或 K 不大於 0、T 或 vol 小於 0，或恰在履約價而沒有剩餘時間或波動率；#VALUE!：type 無法辨識。
 * @cn Black–Scholes–Merton Gamma：标的价格变动 1 时 Delta 的变动。
 * @cn type “C”为看涨、“P”为看跌；也接受 call、put、1、-1。
 * @cn S 标的现价。
 * @cn K 行权价，单位相同。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn returns: 每 1 单位现价；看涨与看跌相同，不为负。T = 0 或 vol = 0 且不在行权价时为 0。
 * @cn errors: #NUM!：S 或 K 不大于 0、T 或 vol 小于 0，或恰在行权价而没有剩余时间或波动率；#VALUE!：type 无法识别。
 */
export function bsGamma(type: OptionType, S: number, K: number, T: Years, r: Rate, q: Rate, vol: Vol): number {
  const option = spotOption(type, S, K, T, r, q, vol);
  if (option.deviation === 0 && option.moneyness === 0)
    throw noAnswer({
      en: "Gamma is infinite at the strike when there is no time or no volatility left.",
      tw: "沒有剩餘時間或波動率時，履約價處的 Gamma 為無限大。",
      cn: "没有剩余时间或波动率时，行权价处的 Gamma 为无穷大。",
    });
  return spotGamma(option, S);
}
