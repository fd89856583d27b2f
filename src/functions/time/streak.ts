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
 * @terms 連續, 连续, 連續流入, 连续流入, 連漲, 连涨, consecutive, streak, in a row
 * @rows 1-03, 2-60
 * @example =MKT.STREAK({5;-1;2;3;4}) // 3
 * @example =MKT.STREAK({5;-1;2;3;4}, ">=3") // 2
 * @example =MKT.STREAK({45000,5;45100,-1;45200,2}) // 1
 * @example =MKT.STREAK({5,6}) // 2
 * @tw 截至最後一個觀測值，連續多少個符合條件。
 * @tw series 一欄或一列數值（由舊到新），或日期與數值（如 SERIES 的結果），或代碼；空白與 #N/A 不算觀測值，也不中斷連續。
 * @tw condition 比較式文字，如 ">0"（預設）、"<=-5%" 或 ">=1470"。
 * @tw returns: 觀測值個數；最後一個不符合條件時為 0。
 * @tw errors: #VALUE!：條件不是比較式；值中有 #N/A 以外的錯誤時傳回該錯誤；#N/A：完全沒有值。
 * @cn 截至最后一个观测值，连续多少个符合条件。
 * @cn series 一列或一行数值（由旧到新），或日期与数值（如 SERIES 的结果），或代码；空白与 #N/A 不算观测值，也不中断连续。
 * @cn condition 比较式文本，如 ">0"（默认）、"<=-5%" 或 ">=1470"。
 * @cn returns: 观测值个数；最后一个不符合条件时为 0。
 * @cn errors: #VALUE!：条件不是比较式；值中有 #N/A 以外的错误时返回该错误；#N/A：完全没有值。
 */
export function streak(series: Cells, condition?: string): number {
  const meets = readCondition("condition", condition ?? ">0");
  const values = readValues("series", series);
  return values.length - 1 - values.findLastIndex((value) => !meets(value));
}
