import { erfInverse } from "../../analytics/distributions/normalQuantile";
import { expectAbove, expectAtLeast, outsideDomain } from "../guard/expect";

/**
 * Volatility implied by the price of a straddle struck at the forward, decimal a year.
 * @customfunction
 * @param straddle Price of call and put together, per share.
 * @param F Forward price for the expiry, which is also the strike.
 * @param T Years to expiry: calendar days / 365.
 * @param r Rate at which the straddle is discounted, continuous; 0 when left out.
 * @returns Decimal a year, exact: the inverse of F·e^(−rT)·IMPLIEDMOVE, not the usual straddle/(0.8·F·√T).
 * @see Black–Scholes: σ = 2√2·erf⁻¹(straddle·e^(rT) / (2F)) / √T
 * @errors #NUM! when F or T is not above 0, or straddle is below 0 or at or above 2·F·e^(−rT).
 * @terms 跨式期權, 跨式期权, 隱含波動率, 隐含波动率, straddle
 * @rows 0-66, 3-10
 * @example =MKT.STRADDLEVOL(13.5, 42.5, 0.25) // 0.8015554432890779
 * @example =MKT.STRADDLEVOL(5.2, 100, 0.08333333333333333) // 0.22580356110275585
 * @tw 由履約價等於遠期價的跨式組合價格推得的隱含波動率，小數年率。
 * @tw straddle 買權與賣權合計的每股價格。
 * @tw F 同一到期日的遠期價，亦為履約價。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 跨式組合折現所用的連續複利利率；省略時為 0。
 * @tw returns: 小數、年率，精確值：F·e^(−rT)·IMPLIEDMOVE 的反函數，而非常用的 straddle/(0.8·F·√T)。
 * @tw errors: #NUM!：F 或 T 不大於 0，straddle 小於 0，或不小於 2·F·e^(−rT)。
 * @cn 由行权价等于远期价的跨式组合价格推得的隐含波动率，小数年率。
 * @cn straddle 看涨与看跌合计的每股价格。
 * @cn F 同一到期日的远期价，亦为行权价。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 跨式组合折现所用的连续复利利率；省略时为 0。
 * @cn returns: 小数、年率，精确值：F·e^(−rT)·IMPLIEDMOVE 的反函数，而非常用的 straddle/(0.8·F·√T)。
 * @cn errors: #NUM!：F 或 T 不大于 0，straddle 小于 0，或不小于 2·F·e^(−rT)。
 */
export function straddleVol(straddle: number, F: number, T: number, r = 0): number {
  expectAbove("F", F, 0);
  expectAbove("T", T, 0);
  expectAtLeast("straddle", straddle, 0);
  const share = (straddle * Math.exp(r * T)) / (2 * F);
  if (!(share < 1))
    throw outsideDomain("straddle", straddle, {
      en: `below twice the discounted forward (${2 * F * Math.exp(-r * T)})`,
      tw: `小於遠期價現值的兩倍（${2 * F * Math.exp(-r * T)}）的數`,
      cn: `小于远期价现值的两倍（${2 * F * Math.exp(-r * T)}）的数`,
    });
  return (2 * Math.SQRT2 * erfInverse(share)) / Math.sqrt(T);
}
