/** Where a sheet has room for a line that says how old its figures are: beside what stands at its top. */
import { columnLetters } from "../../cells/address";
import { type Area, areaOf, areasOf } from "../formulaText/references";
import { columnOf, placeOf, rowOf, type Sheet, type Style, type Workbook } from "../model";
import { columnWidth, plainSize, textWidth } from "../textWidth";

const rowsTried = 3;
/** Times the width of the same text in plain letters. */
const boldWidth = 1.12;
/** Pixels between a text and the line. */
const apart = 12;

/** The first column that a row leaves free, its texts running on over the cells beside them; and how far from the left it is. */
function firstFree(sheet: Sheet, row: number, styles: readonly Style[]): readonly [column: number, pixels: number] {
  let [taken, end] = [0, 0];
  for (const [place, { value, style, formula }] of sheet.cells) {
    if (rowOf(place) !== row || (value === null && !formula)) continue;
    const column = columnOf(place);
    taken = Math.max(taken, column + 1);
    const { size = plainSize, wrap, bold } = styles[style ?? 0] ?? {};
    if (typeof value !== "string" || wrap) continue;
    let left = 0;
    for (let each = 0; each < column; each++) left += columnWidth(sheet, each);
    end = Math.max(end, left + textWidth(value, size) * (bold ? boldWidth : 1) + apart);
  }
  let [column, pixels] = [0, 0];
  while (column < taken || pixels < end) pixels += columnWidth(sheet, column++);
  return [column, pixels];
}

/** Cells that formulas read by address, where a text could count. */
export function readAreas({ sheets, names }: Workbook): ReadonlyMap<string, readonly Area[]> {
  const read = new Map<string, Area[]>();
  const take = (formula: string, home: string | undefined) => {
    for (const area of areasOf(formula.slice(1))) {
      const name = (area.sheet ?? home)?.toLowerCase();
      if (name !== undefined) read.set(name, [...(read.get(name) ?? []), area]);
    }
  };
  for (const { name, cells } of sheets) for (const { formula } of cells.values()) if (formula) take(formula.text, name);
  for (const { formula, sheet } of names) take(formula, sheet);
  return read;
}

const holds = ({ top, bottom, left, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The place for the line; undefined where formulas read every cell that would do. */
export function bannerPlace(sheet: Sheet, styles: readonly Style[], read: readonly Area[]): number | undefined {
  const merged = sheet.merges.flatMap((range) => areaOf(range) ?? []);
  const rows = [...Array(Math.max(rowsTried, sheet.frozenRows)).keys()].filter((row) => !sheet.rows.get(row)?.hidden);
  const places = rows
    .map((row) => ({ row, free: firstFree(sheet, row, styles) }))
    .filter(({ row, free: [column] }) => ![...read, ...merged].some((area) => holds(area, row, column)))
    .sort((one, other) => one.free[1] - other.free[1] || one.row - other.row);
  const [best] = places;
  return best && placeOf(best.row, best.free[0]);
}

export const addressOf = (place: number): string => `${columnLetters(columnOf(place))}${rowOf(place) + 1}`;
