import { correlation } from "../../analytics/descriptive";
import { moves } from "../../analytics/movement";
import { type Cell, CellError } from "../../cells/cell";
import { expectBetween, expectInteger, expectSameLength } from "../guard/expect";
import type { Cells, CompleteColumn } from "../guard/types";
import { overlapConstant } from "./texts";

/**
 * Correlation of two series at each lead and lag, to see which moves first.
 * @customfunction
 * @param x One series, in time order.
 * @param y The other, as many values.
 * @param maxLag Greatest lead and lag, in observations.
 * @returns Rows {lag, corr} from −maxLag to maxLag: the correlation of x at t with y at t + lag, so a peak at a positive lag means that x leads. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Desk convention: Pearson over the pairs that overlap
 * @errors #VALUE! when x and y differ in length; #NUM! when maxLag is not a whole number that leaves 3 pairs; #DIV/0! in a row where either side is constant.
 * @terms 領先落後, 领先滞后, 同時觸底, 同时触底, lead-lag, cross-correlation
 * @rows 1-24, 2-54, 2-64, 3-28, 4-04, 4-31
 * @example =MKT.LEADLAG({0;1;0;0;0;0}, {0;0;1;0;0;0}, 1) // {-1,-0.25;0,-0.2;1,1}
 */
export function leadLag(x: CompleteColumn, y: CompleteColumn, maxLag: number): Cells {
  expectSameLength("x", x, "y", y);
  expectInteger("maxLag", maxLag);
  expectBetween("maxLag", maxLag, 0, x.length - 3);
  const rows: Cell[][] = [];
  for (let lag = -maxLag; lag <= maxLag; lag++) {
    const overlap = x.length - Math.abs(lag);
    const fromX = Math.max(0, -lag);
    const fromY = Math.max(0, lag);
    const [ofX, ofY] = [x.slice(fromX, fromX + overlap), y.slice(fromY, fromY + overlap)];
    rows.push([lag, moves(ofX) && moves(ofY) ? correlation(ofX, ofY) : constantOverlap()]);
  }
  return rows;
}

function constantOverlap(): CellError {
  return new CellError("#DIV/0!", overlapConstant);
}
