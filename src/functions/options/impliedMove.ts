import { erf } from "../../analytics/distributions/erf";
import { expectAtLeast } from "../guard/expect";
import type { Vol, Years } from "../guard/types";

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
 */
export function impliedMove(vol: Vol, T: Years): number {
  expectAtLeast("vol", vol, 0);
  expectAtLeast("T", T, 0);
  return 2 * erf((vol * Math.sqrt(T)) / (2 * Math.SQRT2));
}
