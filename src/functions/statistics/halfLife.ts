import { changesVary, differences } from "../../analytics/differences";
import { noAnswer } from "../guard/expect";
import type { Column } from "../guard/types";
import { regress } from "./regressionTable";

/**
 * Half-life of a mean-reverting series, in periods of the series.
 * @customfunction
 * @param series Values in time order, evenly spaced.
 * @returns Periods until half of a deviation is gone: −ln 2 / ln(1 + b), where Δy = a + b·y of the period before.
 * @see First-order autoregression by least squares
 * @errors #NUM! when b is not between −1 and 0 (the series does not revert), or below 4 values; #N/A for a blank.
 * @terms 半衰期, half-life, 均值回歸, 均值回归, mean reversion
 * @example =MKT.HALFLIFE({8;4;2;1;0.5}) // 1
 */
export function halfLife(series: Column): number {
  const changes = differences(series);
  const before = series.slice(0, -1).map((value) => [value]);
  if (changes.length < 3)
    throw noAnswer({
      en: "A half-life needs 4 values or more.",
      tw: "半衰期至少需要 4 個值。",
      cn: "半衰期至少需要 4 个值。",
    });
  if (!changesVary(series, changes))
    throw noAnswer({
      en: "The series changes by the same amount each period, so it does not revert to a mean.",
      tw: "序列每期的變動都相同，並不回歸均值。",
      cn: "序列每期的变动都相同，并不回归均值。",
    });
  const slope = regress(changes, before, true).fit.coefficients[1];
  if (!(slope > -1 && slope < 0))
    throw noAnswer(
      {
        en: "The series does not revert to a mean: b is {slope}, outside −1 to 0.",
        tw: "序列並未回歸均值：b 為 {slope}，不在 −1 與 0 之間。",
        cn: "序列并未回归均值：b 为 {slope}，不在 −1 与 0 之间。",
      },
      { slope: Number(slope.toPrecision(6)) },
    );
  return -Math.LN2 / Math.log1p(slope);
}
