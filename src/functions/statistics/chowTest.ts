import { fTails } from "../../analytics/distributions/fisherF";
import { expectInteger, outsideDomain } from "../guard/expect";
import type { Column, Matrix, Row } from "../guard/types";
import { regress } from "./regressionTable";
import { rowsOnEachSide } from "./texts";

/**
 * Chow's test for a break: whether one regression holds before and after a row.
 * @customfunction
 * @param y Values to explain, in time order.
 * @param X Explaining values, one column each; a constant is added.
 * @param breakIndex Last row of the first part, counted from 1.
 * @returns A row {F, p}; a small p speaks for a break.
 * @see Chow (1960), Tests of Equality between Sets of Coefficients in Two Linear Regressions
 * @errors #NUM! when either part has no more rows than coefficients, or its columns are collinear; #DIV/0! when y or a column of X is constant up to rounding; #VALUE! when X and y differ in length; #N/A for a blank.
 * @terms 結構轉折, 结构断点, 關係反轉, 关系反转, structural break, Chow
 * @rows 2-11, 2-14
 * @example =MKT.CHOWTEST({1;2;3.1;3;2;1.1}, {1;2;3;4;5;6}, 3) // {1202.3142857142836,0.000831038085288253}
 */
export function chowTest(y: Column, X: Matrix, breakIndex: number): Row {
  expectInteger("breakIndex", breakIndex);
  const whole = regress(y, X, true);
  const coefficients = whole.observations - whole.degrees;
  if (breakIndex <= coefficients || y.length - breakIndex <= coefficients)
    throw outsideDomain("breakIndex", breakIndex, rowsOnEachSide(coefficients));
  const before = regress(y.slice(0, breakIndex), X.slice(0, breakIndex), true);
  const after = regress(y.slice(breakIndex), X.slice(breakIndex), true);
  const separate = before.residualSum + after.residualSum;
  const degrees = y.length - 2 * coefficients;
  const f = (whole.residualSum - separate) / coefficients / (separate / degrees);
  return [f, fTails(f, coefficients, degrees).upper];
}
