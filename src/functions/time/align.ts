import { CellError } from "../../cells/cell";
import { type Fill as FillRule, valueOn } from "../../series/alignment/fill";
import { Fill } from "../choices/fill";
import { askedDay } from "../data/days";
import { notAvailable } from "../guard/expect";
import type { Cells, GappyColumn } from "../guard/types";
import { readDated } from "./dated";

const nothing = notAvailable({
  en: "The series has no observation for this date, and the fill that was asked for finds none.",
  tw: "此日期沒有觀測值，所選的補值方式也找不到。",
  cn: "此日期没有观测值，所选的补值方式也找不到。",
});

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
 * @tw 一個或多個數列在指定日期的值，單位同數列。
 * @tw series 日期及一欄或多欄數值，由舊到新，如 SERIES、PANEL 的結果；或代碼。
 * @tw dates 所求的日期，順序不拘。
 * @tw fill 該日沒有觀測值時：exact（預設，#N/A）、previous（前值）、next（後值）、nearest（最近值）或 linear（線性內插）；後三者會用到當日尚未知的值。
 * @tw returns: 列數與 dates 相同，每個數列一欄。
 * @tw errors: #N/A：所選補值方式在某日期找不到值，只出現在該格；#VALUE!：series 的日期未遞增，或值為文字。
 * @cn 一个或多个序列在指定日期的值，单位同序列。
 * @cn series 日期及一列或多列数值，由旧到新，如 SERIES、PANEL 的结果；或代码。
 * @cn dates 所求的日期，顺序不限。
 * @cn fill 该日没有观测值时：exact（默认，#N/A）、previous（前值）、next（后值）、nearest（最近值）或 linear（线性插值）；后三者会用到当日尚未知的值。
 * @cn returns: 行数与 dates 相同，每个序列一列。
 * @cn errors: #N/A：所选补值方式在某日期找不到值，只出现在该格；#VALUE!：series 的日期未递增，或值为文本。
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
