import { blackPrice } from "../../analytics/black";
import { CellError } from "../../cells/cell";
import type { OptionType } from "../choices/optionType";
import type { Rate, Row, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";
import { bsDelta } from "./bsDelta";
import { bsGamma } from "./bsGamma";
import { bsRho } from "./bsRho";
import { bsTheta } from "./bsTheta";
import { bsVega } from "./bsVega";

/**
 * Black–Scholes–Merton price and sensitivities in one row: price, delta, gamma, vega, theta, rho.
 * @customfunction
 * @param type "C" for a call, "P" for a put; call, put, 1 and -1 are understood too.
 * @param S Spot price of the underlying.
 * @param K Strike price, in the same units.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @param raw TRUE for plain derivatives; per vol point, calendar day and 1 % of rate when left out.
 * @returns A row of six: price, delta, gamma, vega per vol point, theta per calendar day, rho per 1 %, each as its own function gives it.
 * @see Merton (1973), Theory of Rational Option Pricing; own layout of the row
 * @errors #NUM! when S or K is not above 0, or T or vol is below 0; #NUM! in its own place for theta at T = 0 and for gamma at the strike without time or volatility; #VALUE! for an unknown type.
 * @terms 希臘字母, 希腊字母, Greeks, Delta, Gamma, Vega, Theta, Rho
 * @rows 0-22, 0-30
 * @example =MKT.BSGREEKS("C", 100, 100, 1, 0.05, 0, 0.2, TRUE) // {10.450583572185568,0.6368306511756191,0.01876201734584689,37.524034691693785,-6.414027546438196,53.23248154537634}
 * @example =MKT.BSGREEKS("P", 90, 100, 0, 0.05, 0, 0.2) // {10,-1,0,0,#NUM!,0}
 */
export function bsGreeks(
  type: OptionType,
  S: number,
  K: number,
  T: Years,
  r: Rate,
  q: Rate,
  vol: Vol,
  raw = false,
): Row {
  const price = blackPrice(spotOption(type, S, K, T, r, q, vol));
  return [
    price,
    bsDelta(type, S, K, T, r, q, vol),
    orItsError(() => bsGamma(type, S, K, T, r, q, vol)),
    bsVega(type, S, K, T, r, q, vol, raw),
    orItsError(() => bsTheta(type, S, K, T, r, q, vol, raw)),
    bsRho(type, S, K, T, r, q, vol, raw),
  ];
}

/** One sensitivity may not exist where the others do: its error stays in its own place. */
function orItsError(sensitivity: () => number): number | CellError {
  try {
    return sensitivity();
  } catch (refusal) {
    if (refusal instanceof CellError) return refusal;
    throw refusal;
  }
}
