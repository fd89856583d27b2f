import { CellError } from "../../cells/cell";
import { ChangeKind } from "../choices/changeKind";
import { expectAtLeast, expectInteger, notAvailable } from "../guard/expect";
import type { GappyColumn } from "../guard/types";
import { measureChange } from "./measureChange";

const noneBefore = notAvailable({
  en: "There is no value so many rows before.",
  tw: "往前這麼多列沒有值。",
  cn: "往前这么多行没有值。",
});

/**
 * The change of a column from so many rows before, row by row: in its unit, decimal, or basis points.
 * @customfunction
 * @param values Values, oldest first; a blank or error stays in its own row and in the row that would compare with it.
 * @param periods How many rows before; 1 when left out.
 * @param kind change (difference, the default), pct (decimal), log (natural logarithm) or bp (basis points of decimal rates).
 * @returns A column as long as values; #N/A in the first rows, which have nothing before them. Positive when the value rose.
 * @see Arithmetic: v − v₋ₙ, v/v₋ₙ − 1, ln(v/v₋ₙ), (v − v₋ₙ)·10⁴
 * @errors #NUM! when periods is not a whole number of 1 or more, and in the row of a relative change from a negative value; #DIV/0! in the row of a relative change from zero; #N/A where a value is missing.
 * @terms 變動, 变动, 漲跌, 涨跌, 環比, 环比, 報酬率, 收益率, change, return, difference
 * @rows 1-20, 1-21, 3-22, 4-10
 * @example =MKT.CHANGE({100;110;99}, 1, "pct") // {#N/A;0.1;-0.1}
 * @example =MKT.CHANGE({100;110;99}, 2) // {#N/A;#N/A;-1}
 * @example =MKT.CHANGE({0.0375;0.0425}, 1, "bp") // {#N/A;50}
 * @tw 一欄數值與前若干列相比的變動，逐列計算：原單位、小數或基點。
 * @tw values 數值，由舊到新；空白或錯誤留在該列，以及與其相比的那一列。
 * @tw periods 往前幾列；省略時為 1。
 * @tw kind change（差額，預設）、pct（變動率，小數）、log（自然對數）或 bp（小數利率的基點差）。
 * @tw returns: 與 values 等長的一欄；最前面幾列之前沒有資料，為 #N/A。值上升時為正。
 * @tw errors: #NUM!：periods 不是 1 以上的整數，以及對負值計算相對變動的那一列；#DIV/0!：對零計算相對變動的那一列；#N/A：缺值之處。
 * @cn 一列数值与前若干行相比的变动，逐行计算：原单位、小数或基点。
 * @cn values 数值，由旧到新；空白或错误留在该行，以及与其相比的那一行。
 * @cn periods 往前几行；省略时为 1。
 * @cn kind change（差额，默认）、pct（变动率，小数）、log（自然对数）或 bp（小数利率的基点差）。
 * @cn returns: 与 values 等长的一列；最前面几行之前没有数据，为 #N/A。值上升时为正。
 * @cn errors: #NUM!：periods 不是 1 以上的整数，以及对负值计算相对变动的那一行；#DIV/0!：对零计算相对变动的那一行；#N/A：缺值之处。
 */
export function change(values: GappyColumn, periods = 1, kind: ChangeKind = ChangeKind.difference): GappyColumn {
  expectInteger("periods", periods);
  expectAtLeast("periods", periods, 1);
  return values.map((value, row) => {
    if (value instanceof CellError) return value;
    if (row < periods) return noneBefore;
    const before = values[row - periods];
    return before instanceof CellError ? before : changeOrError(before, value, kind);
  });
}

function changeOrError(from: number, to: number, kind: ChangeKind): number | CellError {
  try {
    return measureChange(from, to, kind);
  } catch (thrown) {
    if (thrown instanceof CellError) return thrown;
    throw thrown;
  }
}
