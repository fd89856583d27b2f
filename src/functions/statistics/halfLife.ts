import { differences } from "../../analytics/differences";
import { largestOf, moves } from "../../analytics/movement";
import { noAnswer, zeroDenominator } from "../guard/expect";
import type { Column } from "../guard/types";
import { regress } from "./regressionTable";
import { fourForHalfLife, movingSeries, noReversion, steadyChange } from "./texts";

/**
 * Half-life of a mean-reverting series, in periods of the series.
 * @customfunction
 * @param series Values in time order, evenly spaced.
 * @returns Periods until half of a deviation is gone: −ln 2 / ln(1 + b), where Δy = a + b·y of the period before.
 * @see First-order autoregression by least squares
 * @errors #NUM! when b is not between −1 and 0 (the series does not revert), or below 4 values; #DIV/0! when the series does not move but for rounding; #N/A for a blank.
 * @terms 半衰期, half-life, 均值回歸, 均值回归, mean reversion
 * @example =MKT.HALFLIFE({8;4;2;1;0.5}) // 1
 */
export function halfLife(series: Column): number {
  const changes = differences(series);
  const before = series.slice(0, -1).map((value) => [value]);
  if (changes.length < 3) throw noAnswer(fourForHalfLife);
  if (!moves(series)) throw zeroDenominator("series", "a constant", movingSeries);
  if (!moves(changes, largestOf(series))) throw noAnswer(steadyChange);
  const slope = regress(changes, before, true).fit.coefficients[1];
  if (!(slope > -1 && slope < 0)) throw noAnswer(noReversion, { slope: Number(slope.toPrecision(6)) });
  return -Math.LN2 / Math.log1p(slope);
}
