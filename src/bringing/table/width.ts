/** Rows that are too short or too long: a number without quotation marks has fallen apart, or a value is not there. */
import type { Grid, GridRow } from "../grid";
import { quoted, refuse } from "../refusal";
import { isBlank, textOf } from "./kinds";

export function noRows(line: number) {
  return refuse(
    { line, column: 1 },
    {
      en: "Found no rows of data; expected a date and a value in each line, such as 2026-01-31,4.2.",
      tw: "沒有任何資料列；每行應有一個日期與一個數值，如 2026-01-31,4.2。",
      cn: "没有任何数据行；每行应有一个日期与一个数值，如 2026-01-31,4.2。",
    },
  );
}

export function oneColumn({ line, cells }: GridRow) {
  const found = quoted(textOf(cells[0]));
  return refuse(
    { line, column: 2 },
    {
      en: `Found a single column (${found}); expected dates and values, separated by commas, tabs or semicolons.`,
      tw: `只有一欄（${found}）；應有日期與數值，以逗號、定位字元或分號分隔。`,
      cn: `只有一列（${found}）；应有日期与数值，以逗号、制表符或分号分隔。`,
    },
  );
}

/** Without headings, 1,234 and 4,25 between commas look like two columns of whole numbers each. */
export function refuseSplitNumbers(
  { delimiter }: Grid,
  rows: readonly GridRow[],
  width: number,
  dateColumn: number,
): void {
  if (delimiter !== ",") return;
  for (let column = 0; column + 1 < width; column++) {
    if (column === dateColumn || column + 1 === dateColumn) continue;
    const split = ({ cells }: GridRow) =>
      /^[-+]?\d+$/.test(textOf(cells[column])) && /^\d+$/.test(textOf(cells[column + 1]));
    if (!rows.every(split)) continue;
    const [{ line, cells }] = rows;
    const found = `${textOf(cells[column])},${textOf(cells[column + 1])}`;
    throw refuse(
      { line, column: column + 1 },
      {
        en: `Found ${found}, which can be two numbers or one; put a line of headings above, or "${found}" in quotation marks.`,
        tw: `收到 ${found}，可能是兩個數字，也可能是一個；請在上方加一行標題，或以引號寫成 "${found}"。`,
        cn: `收到 ${found}，可能是两个数字，也可能是一个；请在上方加一行标题，或以引号写成 "${found}"。`,
      },
    );
  }
}

export const widthOf = (rows: readonly GridRow[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => !isBlank(cell)) + 1), 0);

/** Empty cells beyond the width may be there, but no more than so many cells in all. */
export function checkWidth({ line, cells }: GridRow, width: number, mostCells: number): void {
  const count = cells.length;
  if (count < width)
    throw refuse(
      { line, column: count + 1 },
      {
        en: `Found a row of ${count} columns; expected ${width}, as in the first row.`,
        tw: `此行只有 ${count} 欄；應與首行同為 ${width} 欄。`,
        cn: `此行只有 ${count} 列；应与首行同为 ${width} 列。`,
      },
    );
  const extra = cells.findIndex((cell, column) => column >= width && (!isBlank(cell) || column >= mostCells));
  if (extra < 0) return;
  const found = quoted(textOf(cells[extra]));
  throw refuse(
    { line, column: extra + 1 },
    {
      en: `Found ${found} beyond the ${width} columns of the first row; thousands such as "1,234.5" need quotation marks.`,
      tw: `在首行的 ${width} 欄之外還有 ${found}；含千分位的數字（如 "1,234.5"）須加引號。`,
      cn: `在首行的 ${width} 列之外还有 ${found}；含千分位的数字（如 "1,234.5"）须加引号。`,
    },
  );
}
