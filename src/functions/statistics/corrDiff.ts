import { correlation } from "../../analytics/descriptive";
import { differences } from "../../analytics/differences";
import { largestOf, moves } from "../../analytics/movement";
import { expectSameLength, noAnswer, zeroDenominator } from "../guard/expect";
import type { CompleteColumn } from "../guard/types";
import { threeForDifferences, varyingChanges } from "./texts";

/**
 * Correlation of the first differences of two series; levels that trend correlate by accident.
 * @customfunction
 * @param x One series, in time order.
 * @param y The other, as many values.
 * @returns −1 to 1. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Granger, Newbold (1974), Spurious Regressions in Econometrics
 * @errors #VALUE! when x and y differ in length; #NUM! below 3 values; #DIV/0! when the differences of either are constant up to rounding; #N/A where nothing is left.
 * @terms 差分相關, 差分相关, 虛假迴歸, 伪回归, spurious correlation
 * @rows 2-10, 4-04
 * @example =MKT.CORRDIFF({1;2;4;7}, {1;3;7;13}) // 1
 */
export function corrDiff(x: CompleteColumn, y: CompleteColumn): number {
  expectSameLength("x", x, "y", y);
  if (x.length < 3) throw noAnswer(threeForDifferences);
  const [changesX, changesY] = [differences(x), differences(y)];
  if (moves(changesX, largestOf(x)) && moves(changesY, largestOf(y))) return correlation(changesX, changesY);
  throw zeroDenominator("x, y", "constant differences", varyingChanges);
}
