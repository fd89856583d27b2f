import { CellError } from "../../cells/cell";
import { type Fill as FillRule, valueOn } from "../../series/alignment/fill";
import { Fill } from "../choices/fill";
import { askedDay } from "../data/days";
import { notAvailable } from "../guard/expect";
import type { Cells, GappyColumn } from "../guard/types";
import { readDated } from "./dated";
import { noneForDate } from "./texts";

const nothing = notAvailable(noneForDate);

/**
 * The values of one or more series on given dates, in the unit of the series.
 * @customfunction
 * @param series Dates with one or more columns of values, oldest first, as SERIES and PANEL give them; or ids.
 * @param dates The dates wanted, in any order.
 * @param fill When a date has no observation: exact (default, #N/A), previous, next, nearest or linear; the last three look ahead.
 * @returns As many rows as dates, one column for each series.
 * @see Own definition; as AT does for an id
 * @errors #N/A in the cell of a date for which the fill finds no value; #VALUE! when the dates of series do not rise or a value is text.
 * @terms 對齊, 对齐, 補值, 补值, 日期對齊, align, as-of join
 * @rows 4-01, 4-31
 * @example =MKT.ALIGN({46027,10;46028,11;46031,14}, {46028;46029;46031}) // {11;#N/A;14}
 * @example =MKT.ALIGN({46027,10;46028,11;46031,14}, {46028;46029;46031}, "previous") // {11;11;14}
 * @example =MKT.ALIGN({46027,10,1;46031,14,#N/A}, {46029}, "linear") // {12,#N/A}
 */
export function align(series: Cells, dates: GappyColumn, fill: Fill = Fill.exact): Cells {
  const columns = readDated("series", series);
  const rule: FillRule = fill;
  return dates.map((date, row) => {
    if (date instanceof CellError) return columns.map(() => date);
    const day = askedDay(`dates [${row + 1}]`, date);
    return columns.map(({ observations }) => valueOn(observations, day, rule) ?? nothing);
  });
}
