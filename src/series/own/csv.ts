/**
 * Text that a user pastes or opens (CSV, tab-separated, semicolons) as series: one column of dates, one or more of values.
 */

import { findUnitJumps } from "../../analytics/unitJump";
import { firstExcelDay } from "../../cells/calendar";
import { serialToIso } from "../../cells/serialDates";
import type { Text } from "../../language/language";
import { unitJumpWarning } from "../../language/unitJumpWarning";
import type { Frequency, Observation } from "../../publishers/observation";
import { detectFrequency } from "../alignment/frequency";
import { type DateOrder, readDates } from "./csv/dates";
import { layOut } from "./csv/layout";
import { type DecimalMark, decimalMarkOf, isMissing, readNumber, type Written } from "./csv/numbers";
import { CsvParseError, quoted, type ReadError, refuse } from "./csv/refusal";
import { readTable, type TextRow } from "./csv/table";

/** A column of values as a candidate series. */
export interface ReadColumn {
  /** The heading as the text has it; "" when there is none. */
  readonly heading: string;
  /** Ascending by date, no date twice, at least one. */
  readonly observations: readonly Observation[];
  /** Rows whose value is marked as missing: ".", "null", "NA", empty and the like. */
  readonly skipped: number;
  readonly frequency: Frequency;
  /** What the user should know: a seeming change of unit, dates that Excel does not have, a column without values. */
  readonly warnings: readonly Text[];
}

export type ReadSeries = { readonly columns: readonly ReadColumn[] } | { readonly error: ReadError };

/** What is known of a text beside what it says. */
export interface ReadOptions {
  /** The user's answer to a ReadError that asks. */
  readonly dateOrder?: DateOrder;
  /** The user's answer to a ReadError that asks. */
  readonly decimalMark?: DecimalMark;
  /** The text was made from a sheet's cells, whose numbers are numbers already; cells of text are asked about as any text is. */
  readonly fromCells?: boolean;
}

/** All of the text or nothing: whatever cannot be read is an error that names its line and column. */
export function readSeriesText(text: string, options: ReadOptions = {}): ReadSeries {
  try {
    return { columns: readColumns(text, options) };
  } catch (thrown) {
    if (thrown instanceof CsvParseError) return { error: thrown.error };
    throw thrown;
  }
}

function readColumns(text: string, options: ReadOptions): ReadColumn[] {
  const table = readTable(text);
  const { rows, dateColumn, headings, width } = layOut(table);
  const cell = (row: TextRow, column: number): Written => ({
    text: row.cells[column] ?? "",
    line: row.line,
    column: column + 1,
  });
  const dates = readDates(
    rows.map((row) => cell(row, dateColumn)),
    options.dateOrder,
  );
  const order = ascending(rows, dates, dateColumn);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => column !== dateColumn);
  function* values() {
    for (const column of columns)
      for (const row of rows) if (!isMissing(row.cells[column] ?? "")) yield cell(row, column);
  }
  const { fromCells = false, decimalMark: asked } = options;
  const mark = decimalMarkOf(values(), { fromCells, pointIsDecimal: table.delimiter === ",", asked });
  const read = columns.map((column) => {
    const observations: Observation[] = [];
    for (const index of order) {
      const written = cell(rows[index], column);
      if (!isMissing(written.text))
        observations.push({ date: dates[index], value: readNumber(written, { mark, fromCells }) });
    }
    return candidate(headings[column] ?? "", observations, rows.length - observations.length);
  });
  return withoutEmpty(read, rows[0].line);
}

/** The rows' indices by ascending date; a date that comes twice is refused where it comes the second time. */
function ascending(rows: readonly TextRow[], dates: readonly number[], dateColumn: number): number[] {
  const order = Array.from(dates, (_, index) => index);
  const sorted = dates.every((date, index) => index === 0 || date >= dates[index - 1]);
  if (!sorted) order.sort((a, b) => dates[a] - dates[b] || a - b);
  for (let place = 1; place < order.length; place++) {
    const index = order[place];
    const earlier = order[place - 1];
    if (dates[index] === dates[earlier]) throw repeated(rows[index], rows[earlier], dateColumn);
  }
  return order;
}

function repeated(row: TextRow, earlier: TextRow, dateColumn: number) {
  const found = quoted(row.cells[dateColumn]);
  return refuse(
    { line: row.line, column: dateColumn + 1 },
    {
      en: `Found ${found} again: line ${earlier.line} has the same date; expected each date once.`,
      tw: `${found} 重複：第 ${earlier.line} 列已有同一日期；每個日期應只出現一次。`,
      cn: `${found} 重复：第 ${earlier.line} 行已有同一日期；每个日期应只出现一次。`,
    },
  );
}

function candidate(heading: string, all: readonly Observation[], skipped: number): ReadColumn {
  const observations = all.filter(({ date }) => date >= firstExcelDay);
  const warnings: Text[] = findUnitJumps(observations).map(({ date, before, after, factor }) =>
    unitJumpWarning(serialToIso(date), before, after, factor),
  );
  const early = all.length - observations.length;
  if (early > 0)
    warnings.unshift({
      en: `${early} observations before 1900-03-01 were left out: Excel has no such dates.`,
      tw: `1900-03-01 以前的 ${early} 筆觀測值未匯入：Excel 沒有這些日期。`,
      cn: `1900-03-01 以前的 ${early} 个观测值未导入：Excel 没有这些日期。`,
    });
  return { heading, observations, skipped, frequency: detectFrequency(observations), warnings };
}

/** A named column without any value is left out and mentioned on the others; a table without any value is refused. */
function withoutEmpty(columns: readonly ReadColumn[], line: number): ReadColumn[] {
  const kept = columns.filter(({ observations }) => observations.length > 0);
  if (kept.length === 0)
    throw refuse(
      { line, column: 2 },
      {
        en: "Found dates but no values; expected at least one number.",
        tw: "只有日期而沒有數值；至少應有一個數字。",
        cn: "只有日期而没有数值；至少应有一个数字。",
      },
    );
  const mentions = columns
    .filter(({ heading, observations }) => observations.length === 0 && heading !== "")
    .map(({ heading }) => {
      const name = quoted(heading);
      return {
        en: `The column ${name} has no values and was left out.`,
        tw: `欄 ${name} 沒有任何數值，未匯入。`,
        cn: `列 ${name} 没有任何数值，未导入。`,
      };
    });
  return kept.map((column) => ({ ...column, warnings: [...column.warnings, ...mentions] }));
}
