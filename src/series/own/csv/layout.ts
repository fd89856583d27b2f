/** What stands where in a table: whether the first row is headings, which column holds the dates, how wide a row is. */
import { looksLikeDate } from "./dates";
import { isMissing, looksLikeNumber } from "./numbers";
import { quoted, refuse } from "./refusal";
import type { Table, TextRow } from "./table";

interface Layout {
  /** Empty when the table starts with data. */
  readonly headings: readonly string[];
  readonly dateColumn: number;
  readonly rows: readonly TextRow[];
  /** Columns that each row must have. */
  readonly width: number;
}

const dateHeading =
  /^(observation[_ ])?(date|datum|day|week|month|quarter|year|period|time[_ ]?(period|stamp)?|日期|時間|时间|月份|年月|年份|期間|期间)$/i;

/** Headings may be numbers (tenors, years) as long as their first cell holds no digit; a spoilt date is data, not a heading. */
function isHeading({ cells }: TextRow): boolean {
  const [first, ...others] = cells;
  if (first === undefined || !/\d/.test(first)) return first !== "" || !others.every(isNumberOrMissing);
  return !cells.some(looksLikeDate) && !others.every(isNumberOrMissing);
}

function isNumberOrMissing(cell: string): boolean {
  return isMissing(cell) || looksLikeNumber(cell);
}

export function layOut({ rows: table, delimiter }: Table): Layout {
  const first = table[0];
  if (!first) throw noRows(1);
  const headed = isHeading(first);
  const headings = headed ? first.cells : [];
  const layout = {
    headings,
    dateColumn: Math.max(
      0,
      headings.findIndex((heading) => dateHeading.test(heading)),
    ),
    rows: headed ? table.slice(1) : table,
    width: first.cells.findLastIndex((cell) => cell !== "") + 1,
  };
  if (layout.width < 2) throw oneColumn(first);
  if (layout.rows.length === 0) throw noRows(first.line + 1);
  // 4,25 without quotation marks pushes a missing value at the end of its row beyond the last column, where it looks like none.
  const splitsNumbers = delimiter === "," && layout.width > 2;
  requireWidth(layout, splitsNumbers ? first.cells.length : Number.POSITIVE_INFINITY);
  if (delimiter === "," && !headed) refuseSplitNumbers(layout);
  return layout;
}

function noRows(line: number) {
  return refuse(
    { line, column: 1 },
    {
      en: "Found no rows of data; expected a date and a value in each line, such as 2026-01-31,4.2.",
      tw: "沒有任何資料列；每行應有一個日期與一個數值，如 2026-01-31,4.2。",
      cn: "没有任何数据行；每行应有一个日期与一个数值，如 2026-01-31,4.2。",
    },
  );
}

function oneColumn({ line, cells }: TextRow) {
  const found = quoted(cells[0]);
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
function refuseSplitNumbers({ rows, width, dateColumn }: Layout): void {
  for (let column = 0; column + 1 < width; column++) {
    if (column === dateColumn || column + 1 === dateColumn) continue;
    const split = ({ cells }: TextRow) => /^[-+]?\d+$/.test(cells[column]) && /^\d+$/.test(cells[column + 1]);
    if (!rows.every(split)) continue;
    const [{ line, cells }] = rows;
    const found = `${cells[column]},${cells[column + 1]}`;
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

/** Empty cells beyond the width may be there, but no more than so many cells in all. */
function requireWidth({ rows, width }: Layout, mostCells: number): void {
  for (const { line, cells } of rows) {
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
    const extra = cells.findIndex((cell, column) => column >= width && (cell !== "" || column >= mostCells));
    if (extra < 0) continue;
    const found = quoted(cells[extra]);
    throw refuse(
      { line, column: extra + 1 },
      {
        en: `Found ${found} beyond the ${width} columns of the first row; thousands such as "1,234.5" need quotation marks.`,
        tw: `在首行的 ${width} 欄之外還有 ${found}；含千分位的數字（如 "1,234.5"）須加引號。`,
        cn: `在首行的 ${width} 列之外还有 ${found}；含千分位的数字（如 "1,234.5"）须加引号。`,
      },
    );
  }
}
