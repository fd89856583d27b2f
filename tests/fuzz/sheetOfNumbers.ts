/** A sheet whose column A holds known numbers, so that a formula can name a number as a literal or as a cell; asked without being changed. */
import { type Cell, CellError } from "../../src/cells/cell";
import { cellOf } from "../../src/engine/cellOf";
import type { FunctionResultObject, Library, Model } from "../../src/engine/library/library";
import { typedFormula } from "../../src/engine/library/typedFormula";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { expectCell } from "../contracts/anyArguments";

/** In A1, A2 and so on. */
export const numbers: readonly number[] = [
  0, 1, 2, 3, 4, 5, 7, 10, 12, 30, 100, 360, -1, -2, -5, -100, 0.5, 0.05, 0.1, 0.04, 0.95, 0.01, -0.5, 1.5, 2.5, -2.5,
  99.5, 101.25, 1234.5, 0.333333333333333, 1e-7, 123456789, 43831, 44012, 44197, 45292, 45657, 46000, 49000, 60,
];

/** Text, truth values, errors, blanks and dates in columns B to F. */
const others: readonly (readonly string[])[] = [
  ["x", "TRUE", "=NA()", "", "2024-01-31"],
  ["y", "FALSE", "=1/0", "", "2024-02-29"],
  ["x", "TRUE", "3", "", "2024-03-31"],
  ["", "0", "'5", '=""', "2024-04-30"],
  ["é中", "1", "-2", "", "2024-12-31"],
];

export interface Sheet {
  readonly library: Library;
  readonly model: Model;
  /** What the formula answers where it stands apart, row by row. */
  answer(formula: string): Cell[][];
}

const raw =
  /undefined|\bNaN\b|Cannot |is not a function|is not iterable|\[object|call stack|Invalid array|Invalid count|Invalid time|=>/;

/** Throws unless every cell could be shown to a user. */
export function expectAnswer(rows: readonly (readonly Cell[])[]): void {
  for (const row of rows) {
    if (row.length === 0 || row.length !== rows[0]?.length) throw new Error("not a rectangle");
    for (const cell of row) {
      if (cell === null) continue;
      expectCell(cell);
      if (cell instanceof CellError && raw.test(cell.message))
        throw new Error(`${cell.code} with the words of a program: "${cell.message}"`);
      if (typeof cell === "string" && /^#(ERROR|BAD_EXPR|CYCLE)/.test(cell))
        throw new Error(`${cell} is no value of Excel's`);
    }
  }
}

export function sheetOfNumbers(): Sheet {
  const library = nodeEngine();
  // Smaller than a sheet of the page, since a formula entered into a cell goes through all of its rows.
  const sheets = [{ id: "sheet1", name: "Sheet1", colNumber: 26, rowNumber: 120 }];
  const model = new library.Model({ sheets } as ConstructorParameters<Library["Model"]>[0]);
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => void;
  const set = (col: number, row: number, content: string) => dispatch("UPDATE_CELL", { sheetId, col, row, content });
  for (const [row, number] of numbers.entries()) set(0, row, String(number));
  for (const [row, line] of others.entries())
    for (const [column, content] of line.entries()) set(column + 1, row, content);
  const toCell = ({ value, message }: FunctionResultObject) => cellOf(value, message?.toString());
  return {
    library,
    model,
    answer(formula) {
      const result = getters.evaluateFormulaResult(sheetId, typedFormula(formula), { sheetId, col: 20, row: 100 });
      if (!Array.isArray(result)) return [[toCell(result)]];
      const columns = result as FunctionResultObject[][];
      return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((column) => toCell(column[row])));
    },
  };
}
