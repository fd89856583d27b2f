/** A sheet of a workbook as a grid: numbers are numbers, days are days, and per cent and money are known by their format. */
import { lastSerial } from "../../cells/serialDates";
import { columnOf, rowOf, type Sheet, type Style, type Workbook } from "../../sharing/model";
import { formatMoment, formatPeriod } from "../../sharing/spreadsheetml/dateFormat";
import type { Grid, GridRow, RawCell } from "../grid";
import { moneyAt } from "../numbers/forms";
import type { Place } from "../refusal";
import { unitOf } from "../units/unitOf";
import { shownSize } from "./shownSize";

const literal = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g;

/** The unit that a number format names, such as [$€-407], "$", "%" in quotation marks or 0.0" USD bn"; undefined where it names none. */
function unitIn(format: string): string | undefined {
  const section = format.split(";")[0];
  const words = [...section.matchAll(literal)].map(([, quoted, escaped, code]) =>
    (quoted ?? escaped ?? code ?? "").trim(),
  );
  if (section.replace(literal, "").includes("$")) words.push("$");
  // What is money of several countries is known by the file's language.
  const units = words.map((word) => {
    const money = moneyAt(word);
    return money?.length === word.length ? money.unit : unitOf(word, { han: false, simplified: false })?.unit;
  });
  return units.find((unit) => unit !== undefined && unit !== "");
}

function dayShown(value: number, format: string): RawCell {
  const period = formatPeriod(format);
  return { value, as: "day", ...(period && { period }) };
}

function shown(value: number, style: Style | undefined): RawCell {
  const format = style?.format;
  if (format === undefined) return value;
  if (formatMoment(format) === "day" && value >= 0 && value <= lastSerial) return dayShown(value, format);
  if (/%/.test(format.replace(literal, ""))) return { value, as: "percent" };
  const unit = unitIn(format);
  const size = shownSize(value, format);
  if (unit === undefined && !size) return value;
  return { value, as: "measured", ...(unit !== undefined && { unit }), ...(size && { size }) };
}

/** Where the workbook's cells say errors, the series have no value. */
const missing = new Set(["#N/A", "#BUSY!", "#GETTING_DATA"]);

export function sheetGrid(
  { cells, rows: looks, columns }: Sheet,
  { styles, was1904, recalculates }: Pick<Workbook, "styles" | "was1904" | "recalculates">,
): Grid {
  const rows = new Map<number, RawCell[]>();
  const uncalculated: Place[] = [];
  const outdated: Place[] = [];
  for (const [place, { value, style, formula }] of cells) {
    const missing = value === null && formula !== undefined;
    if (missing || (recalculates && formula))
      (missing ? uncalculated : outdated).push({ line: rowOf(place) + 1, column: columnOf(place) + 1 });
    if (value === null || value === "") continue;
    const row = rows.get(rowOf(place)) ?? [];
    rows.set(rowOf(place), row);
    const column = columnOf(place);
    while (row.length < column) row.push("");
    row[column] = cellOf(value, styles[style ?? 0]);
  }
  const ordered = [...rows].sort(([one], [other]) => one - other);
  const filled = ordered.filter(([, row]) => row.some((cell) => cell !== ""));
  return {
    rows: filled.map(([row, each]): GridRow => ({ line: row + 1, cells: each })),
    was1904,
    ...(uncalculated.length > 0 && { uncalculated }),
    ...(outdated.length > 0 && { outdated }),
    hidden: {
      lines: [...looks].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])),
      columns: columns.flatMap(({ first, last, hidden }) => (hidden ? [{ first: first + 1, last: last + 1 }] : [])),
    },
  };
}

function cellOf(value: number | string | boolean | { readonly error: string }, style: Style | undefined): RawCell {
  if (typeof value === "number") return shown(value, style);
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim();
  if (typeof value === "boolean") return String(value);
  return missing.has(value.error) ? "#N/A" : value.error;
}

export type SelectedCell = string | number | boolean | null | undefined;

/**
 * Cells that a page has selected; an error is its code.
 * @param formats Number formats of the cells, as Excel writes them.
 */
export function cellsGrid(
  rows: readonly (readonly SelectedCell[])[],
  formats: readonly (readonly (string | undefined)[])[] = [],
): Grid {
  const all = rows.map(
    (row, index): GridRow => ({
      line: index + 1,
      cells: row.map((cell, column) => cellOf(cell ?? "", { format: formats[index]?.[column] })),
    }),
  );
  return { rows: all.filter(({ cells }) => cells.some((cell) => cell !== "")) };
}
