import { erf } from "../../analytics/distributions/erf";
import { expectAtLeast } from "../guard/expect";

/**
 * Expected absolute move to expiry that a volatility implies, as a decimal of the forward price.
 * @customfunction
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @param T Years to expiry: calendar days / 365.
 * @returns Decimal of the forward: the mean of |S_T/F − 1|, which is also the at-the-money-forward straddle over the forward; about 0.8·vol·√T for small values.
 * @see Black–Scholes: 2·erf(σ√T / (2√2)), exact
 * @errors #NUM! when vol or T is below 0.
 * @terms 隱含波幅, 隐含波幅, 預期波動, 预期波动, implied move, expected move
 * @rows 3-10, 0-66
 * @example =MKT.IMPLIEDMOVE(0.8, 0.25) // 0.3170388377564121
 * @example =MKT.IMPLIEDMOVE(0.2, 0.08333333333333333) // 0.04605948935604868
 * @tw 波動率所隱含的到期前預期絕對漲跌幅，占遠期價格的小數。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw returns: 占遠期的小數：|S_T/F − 1| 的平均，也就是遠期價平跨式除以遠期；數值小時約為 0.8·vol·√T。
 * @tw errors: #NUM!：vol 或 T 小於 0。
 * @cn 波动率所隐含的到期前预期绝对涨跌幅，占远期价格的小数。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn returns: 占远期的小数：|S_T/F − 1| 的平均，也就是远期平值跨式除以远期；数值小时约为 0.8·vol·√T。
 * @cn errors: #NUM!：vol 或 T 小于 0。
 */
export function impliedMove(vol: number, T: number): number {
  expectAtLeast("vol", vol, 0);
  expectAtLeast("T", T, 0);
  return 2 * erf((vol * Math.sqrt(T)) / (2 * Math.SQRT2));
}
