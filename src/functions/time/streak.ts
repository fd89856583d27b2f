import type { Cells } from "../guard/types";
import { readCondition } from "./condition";
import { readValues } from "./dated";

/**
 * How many observations in a row, up to the last, meet a condition.
 * @customfunction
 * @param series A column or a row of values, oldest first, or dates and values as SERIES gives them, or an id; blanks and #N/A are no observations and do not break the row.
 * @param condition A comparison as text, such as ">0" (the default), "<=-5%" or ">=1470".
 * @returns Number of observations, 0 when the last one does not meet the condition.
 * @see Own definition: length of the unbroken run at the end
 * @errors #VALUE! for a condition that is no comparison; an error other than #N/A among the values is passed on; #N/A when there is no value at all.
 * @terms 連續, 连续, 連續流入, 连续流入, 連漲, 连涨, 連續上漲, 连续上涨, 上漲天數, 上涨天数, winning streak, consecutive, streak, in a row
 * @rows 1-03, 2-60
 * @example =MKT.STREAK({5;-1;2;3;4}) // 3
 * @example =MKT.STREAK({5;-1;2;3;4}, ">=3") // 2
 * @example =MKT.STREAK({45000,5;45100,-1;45200,2}) // 1
 * @example =MKT.STREAK({5,6}) // 2
 */
export function streak(series: Cells, condition?: string): number {
  const meets = readCondition("condition", condition ?? ">0");
  const values = readValues("series", series);
  return values.length - 1 - values.findLastIndex((value) => !meets(value));
}
