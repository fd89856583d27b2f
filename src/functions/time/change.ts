import { CellError } from "../../cells/cell";
import { ChangeKind } from "../choices/changeKind";
import { expectAtLeast, expectInteger, notAvailable } from "../guard/expect";
import { expectWithinLimits } from "../guard/magnitude";
import type { GappyColumn } from "../guard/types";
import { measureChange } from "./measureChange";
import { noneSoFarBack } from "./texts";

/**
 * The change of a column from so many rows before, row by row: in its unit, decimal, or basis points.
 * @customfunction
 * @param values Values, oldest first; a blank or error stays in its own row and in the row that would compare with it.
 * @param periods How many rows before; 1 when left out.
 * @param kind change (difference, the default), pct (decimal), log (natural logarithm) or bp (basis points of decimal rates, not of percent).
 * @returns A column as long as values; #N/A in the first rows, which have nothing before them. Positive when the value rose.
 * @see Arithmetic: v − v₋ₙ, v/v₋ₙ − 1, ln(v/v₋ₙ), (v − v₋ₙ)·10⁴ of decimals
 * @errors #NUM! when periods is not a whole number of 1 or more, for bp where a value is beyond 1, which is no decimal rate, and in the row of a relative change from a negative value; #DIV/0! in the row of a relative change from zero; #N/A where a value is missing.
 * @terms 變動, 变动, 漲跌, 涨跌, 環比, 环比, 報酬率, 收益率, change, return, difference, 年增率, 同比, 月增率, 季增率, 涨跌幅, 漲跌幅, year over year, YoY, month over month, percentage change
 * @rows 1-20, 1-21, 3-22, 4-10
 * @example =MKT.CHANGE({100;110;99}, 1, "pct") // {#N/A;0.1;-0.1}
 * @example =MKT.CHANGE({100;110;99}, 2) // {#N/A;#N/A;-1}
 * @example =MKT.CHANGE({0.0375;0.0425}, 1, "bp") // {#N/A;50}
 */
export function change(values: GappyColumn, periods = 1, kind: ChangeKind = ChangeKind.difference): GappyColumn {
  expectInteger("periods", periods);
  expectAtLeast("periods", periods, 1);
  if (kind === ChangeKind.basisPoints) expectDecimalRates(values);
  return values.map((value, row) => {
    if (value instanceof CellError) return value;
    if (row < periods) return noneBefore;
    const before = values[row - periods];
    return before instanceof CellError ? before : changeOrError(before, value, kind);
  });
}

const noneBefore = notAvailable(noneSoFarBack);

/** One value that no decimal rate has tells that all of them are in percent, those below 1 as well. */
function expectDecimalRates(values: GappyColumn): void {
  for (const [row, value] of values.entries())
    if (typeof value === "number") expectWithinLimits(`values [${row + 1}]`, value, "rate");
}

function changeOrError(from: number, to: number, kind: ChangeKind): number | CellError {
  try {
    return measureChange(from, to, kind);
  } catch (thrown) {
    if (thrown instanceof CellError) return thrown;
    throw thrown;
  }
}
