import type { Cells, CompleteColumn } from "../guard/types";
import { ols } from "./ols";

/**
 * Regression across countries or assets: does one trait go with another?
 * @customfunction
 * @param y Trait to explain, one value each.
 * @param x Trait that may explain it, one value each.
 * @returns A row {intercept, slope, se of slope, t, p, R², n}; slope in units of y per unit of x, p two-sided. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Classical least squares with a constant, as OLS
 * @errors #NUM! below 3 pairs; #DIV/0! when x or y is constant up to rounding; #VALUE! when x and y differ in length; #N/A where nothing is left.
 * @terms 橫斷面迴歸, 横截面回归, 散布圖, 散点图, cross-section
 * @rows 2-17, 2-67, 4-20
 * @example =MKT.XSREG({1;2;4;5}, {1;2;3;4}) // {-0.5,1.4,0.1414213562373095,9.899494936611665,0.010050506338833465,0.98,4}
 */
export function xsReg(y: CompleteColumn, x: CompleteColumn): Cells {
  const [constant, slope, closing] = ols(
    y,
    x.map((value) => [value]),
  );
  return [[constant[0], slope[0], slope[1], slope[2], slope[3], closing[0], closing[1]]];
}
