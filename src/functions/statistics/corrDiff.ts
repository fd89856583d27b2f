import { correlation } from "../../analytics/descriptive";
import { changesVary, differences } from "../../analytics/differences";
import { expectSameLength, noAnswer, zeroDenominator } from "../guard/expect";
import type { Column } from "../guard/types";
import { threeForDifferences, varyingChanges } from "./texts";

/**
 * Correlation of the first differences of two series; levels that trend correlate by accident.
 * @customfunction
 * @param x One series, in time order.
 * @param y The other, as many values.
 * @returns −1 to 1.
 * @see Granger, Newbold (1974), Spurious Regressions in Econometrics
 * @errors #VALUE! when x and y differ in length; #NUM! below 3 values; #DIV/0! when the differences of either are constant up to rounding; #N/A for a blank.
 * @terms 差分相關, 差分相关, 虛假迴歸, 伪回归, spurious correlation
 * @rows 2-10, 4-04
 * @example =MKT.CORRDIFF({1;2;4;7}, {1;3;7;13}) // 1
 */
export function corrDiff(x: Column, y: Column): number {
  expectSameLength("x", x, "y", y);
  if (x.length < 3) throw noAnswer(threeForDifferences);
  const [changesX, changesY] = [differences(x), differences(y)];
  if (changesVary(x, changesX) && changesVary(y, changesY)) return correlation(changesX, changesY);
  throw zeroDenominator("x, y", "constant differences", varyingChanges);
}
