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
 * @tw 曲線在某一期限的利率；小數、年率，兩端之外取端點值。
 * @tw tenors 曲線各點的期限（年），須遞增。
 * @tw rates 各期限的利率，小數、年率；method 為 "logdf" 時須為連續複利。
 * @tw tenor 所求期限（年）。
 * @tw method "linear" 對利率線性內插（預設），或 "logdf" 對利率乘期限線性內插。
 * @tw returns: 小數、年率。
 * @tw errors: #NUM!：tenors 未遞增；#VALUE!：兩份清單長度不同，或 method 無法辨識；#N/A：曲線中有空白。
 * @cn 曲线在某一期限的利率；小数、年率，两端之外取端点值。
 * @cn tenors 曲线各点的期限（年），须递增。
 * @cn rates 各期限的利率，小数、年率；method 为 "logdf" 时须为连续复利。
 * @cn tenor 所求期限（年）。
 * @cn method "linear" 对利率线性插值（默认），或 "logdf" 对利率乘期限线性插值。
 * @cn returns: 小数、年率。
 * @cn errors: #NUM!：tenors 未递增；#VALUE!：两份列表长度不同，或 method 无法识别；#N/A：曲线中有空白。
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
