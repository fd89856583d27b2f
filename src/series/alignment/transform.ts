/** What a value becomes beside the ones before it. */
import { monthsAway } from "../../cells/calendar";
import type { Gap } from "./gap";
import { periodOf, periodsInYear, type Rhythm } from "./periods";

/**
 * "level" as it is; "change" less the value before; "pct" relative change from the value before, decimal; "yoy" relative
 * change from a year before, decimal; "log" natural logarithm; "rebase" the first value shown made 100.
 */
export type Transform = "level" | "change" | "pct" | "yoy" | "log" | "rebase";

export interface DatedRow {
  readonly date: number;
  readonly value: number | Gap;
}

function percentOf(base: number, value: number): number | Gap {
  if (base === 0) return "zeroDenominator";
  return base > 0 ? (value / base) * 100 : "outsideDomain";
}

/** How many days the observation of a year ago may be older than a year, over holidays. */
const slack = 7;

function relativeChange(from: number, to: number): number | Gap {
  if (from === 0) return "zeroDenominator";
  return from > 0 ? to / from - 1 : "outsideDomain";
}

/**
 * For each row the row of a year before: by period where periods make a year (52 weeks, months, quarters, years), otherwise the
 * last row on or before the same day of the year before, up to a week older.
 */
function yearBefore(rows: readonly DatedRow[], rhythm: Rhythm | undefined): (DatedRow | undefined)[] {
  const inYear = rhythm && periodsInYear(rhythm);
  let earlier = -1;
  return rows.map(({ date }) => {
    const target = inYear ? periodOf(date, rhythm) - inYear : monthsAway(date, -12);
    const place = (row: DatedRow | undefined) =>
      row === undefined ? Number.POSITIVE_INFINITY : inYear ? periodOf(row.date, rhythm) : row.date;
    while (place(rows[earlier + 1]) <= target) earlier++;
    const found = rows[earlier];
    return found && target - place(found) <= (inYear ? 0 : slack) ? found : undefined;
  });
}

function compare(
  row: DatedRow,
  before: DatedRow | undefined,
  change: (from: number, to: number) => number | Gap,
): DatedRow {
  const { date, value } = row;
  if (typeof value !== "number") return row;
  if (before === undefined) return { date, value: "missing" };
  return { date, value: typeof before.value === "number" ? change(before.value, value) : before.value };
}

function eachValue(rows: readonly DatedRow[], change: (value: number) => number | Gap): DatedRow[] {
  return rows.map(({ date, value }) => ({ date, value: typeof value === "number" ? change(value) : value }));
}

/**
 * The rows transformed. Rows before the first that has something to compare with are left out; "rebase" starts with the first
 * row at or after `start`.
 */
export function transformRows(
  rows: readonly DatedRow[],
  transform: Transform,
  rhythm: Rhythm | undefined,
  start: number | undefined,
): DatedRow[] {
  if (transform === "log") return eachValue(rows, (value) => (value > 0 ? Math.log(value) : "outsideDomain"));
  if (transform === "change")
    return rows.slice(1).map((row, index) => compare(row, rows[index], (from, to) => to - from));
  if (transform === "pct") return rows.slice(1).map((row, index) => compare(row, rows[index], relativeChange));
  if (transform === "yoy") {
    const before = yearBefore(rows, rhythm);
    const compared = rows.map((row, index) => compare(row, before[index], relativeChange));
    const first = before.findIndex((row) => row !== undefined);
    return first < 0 ? [] : compared.slice(first);
  }
  if (transform === "rebase") {
    const base = rows.find(({ date, value }) => (start === undefined || date >= start) && typeof value === "number");
    return eachValue(rows, (value) => percentOf(Number(base?.value), value));
  }
  return [...rows];
}
