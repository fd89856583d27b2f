import { Interpolation } from "../choices/interpolation";
import { expectRising, expectSameLength } from "../guard/expect";
import type { Column, RateColumn, Years, YearsColumn } from "../guard/types";

/**
 * Rate of a curve at a tenor between its points; decimal a year, flat beyond both ends.
 * @customfunction
 * @param tenors The curve's tenors in years, rising.
 * @param rates The rate at each tenor, decimal a year; continuous when method is "logdf".
 * @param tenor Tenor wanted, in years.
 * @param method "linear" in the rate (the default), or "logdf", linear in rate × tenor.
 * @returns Decimal a year.
 * @see Hagan, West (2006), Interpolation Methods for Curve Construction
 * @errors #NUM! when tenors do not rise; #VALUE! when the two lists differ in length or method is unknown; #N/A for a blank in the curve.
 * @terms 殖利率曲線, 收益率曲线, 內插, 插值, yield curve, interpolation
 * @example =MKT.CURVEINTERP({0.25;1;2;5;10;30}, {0.0425;0.0395;0.0388;0.0402;0.0433;0.0481}, 0.1) // 0.0425
 * @example =MKT.CURVEINTERP({1;2}, {0.04;0.05}, 1.5) // 0.045
 */
export function curveInterp(
  tenors: YearsColumn,
  rates: RateColumn,
  tenor: Years,
  method: Interpolation = Interpolation.linear,
): number {
  expectSameLength("tenors", tenors, "rates", rates);
  expectRising("tenors", tenors);
  const last = tenors.length - 1;
  if (tenor <= tenors[0]) return rates[0];
  if (tenor >= tenors[last]) return rates[last];
  const right = firstAbove(tenors, tenor);
  const left = right - 1;
  const weight = (tenor - tenors[left]) / (tenors[right] - tenors[left]);
  if (method === Interpolation.linear) return rates[left] + weight * (rates[right] - rates[left]);
  const start = rates[left] * tenors[left];
  return (start + weight * (rates[right] * tenors[right] - start)) / tenor;
}

/** Place of the first tenor above the one wanted, by bisection. */
function firstAbove(tenors: Column, tenor: number): number {
  let low = 0;
  let high = tenors.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (tenors[middle] > tenor) high = middle;
    else low = middle;
  }
  return high;
}
