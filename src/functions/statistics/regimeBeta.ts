import { expectBetween, expectInteger, expectRising, expectSameLength } from "../guard/expect";
import type { Cells, Column } from "../guard/types";
import { ols } from "./ols";

/**
 * Slope of y on x in each regime between given breaks.
 * @customfunction
 * @param y Values to explain, in time order.
 * @param x Explaining values, as many.
 * @param breaks Last row of each regime but the last one, counted from 1, rising.
 * @returns Rows {first row, last row, slope, se, t, p, R²}, a regime each; slope in units of y per unit of x.
 * @see Classical least squares with a constant in each regime
 * @errors #NUM! when breaks do not rise, lie outside the data or leave a regime below 3 rows; #DIV/0! when x or y is constant in one up to rounding; #VALUE! when x and y differ in length; #N/A for a blank.
 * @terms 區段貝他, 区段贝塔, 背離, 背离, 美元潮汐, regime
 * @rows 2-65, 4-37
 * @example =MKT.REGIMEBETA({1;2;4;9;7;4}, {1;2;3;1;2;3}, 3) // {1,3,1.5,0.2886751345948129,5.196152422706632,0.12103771832367629,0.9642857142857143;4,6,-2.5,0.2886751345948129,-8.660254037844386,0.07318639504032738,0.9868421052631579}
 */
export function regimeBeta(y: Column, x: Column, breaks: Column): Cells {
  expectSameLength("y", y, "x", x);
  expectRising("breaks", breaks);
  for (const row of breaks) {
    expectInteger("breaks", row);
    expectBetween("breaks", row, 1, y.length - 1);
  }
  const ends = [...breaks, y.length];
  return ends.map((end, place) => {
    const start = place === 0 ? 0 : ends[place - 1];
    const rows = x.slice(start, end).map((value) => [value]);
    const [, slope, closing] = ols(y.slice(start, end), rows);
    return [start + 1, end, slope[0], slope[1], slope[2], slope[3], closing[0]];
  });
}
