/** The cells of one column as a series, or why they are none. */
import { firstExcelDay } from "../../cells/calendar";
import type { Text } from "../../language/language";
import { filled } from "../../language/told";
import type { Observation } from "../../publishers/observation";
import type { DateCell } from "../dates/orders";
import { amountOf } from "../numbers/decimalMark";
import { fillsIn } from "../numbers/fills";
import { isMissing, numberForm } from "../numbers/forms";
import { type DecimalMark, type Fault, type Place, quoted } from "../refusal";
import type { RawColumn } from "../table/block";
import { textOf } from "../table/kinds";
import { columnTexts } from "../texts";
import { readHeading } from "../units/headings";
import type { BroughtColumn } from "./brought";
import type { Cell } from "./cell";
import { frequencyOf } from "./frequency";
import type { Known } from "./known";
import { measureOf } from "./measure";
import { warningsOf } from "./warnings";

export interface Dated {
  readonly dates: readonly DateCell[];
  readonly days: readonly number[];
  /** Indices by day and by time of day. */
  readonly order: readonly number[];
}

export interface NoColumn {
  /** Undefined where it is merely empty. */
  readonly fault?: Fault;
}

export function readColumn(dated: Dated, column: RawColumn, known: Known): BroughtColumn | NoColumn {
  const { dates } = dated;
  const numbers = numbersIn(dates.length, column, known);
  if ("fault" in numbers) return numbers;
  const { cells, uncalculated, filledBy } = numbers;
  if (uncalculated > cells.length) {
    const counts = { count: uncalculated, all: uncalculated + cells.length };
    return { fault: { ...column.place(0), text: filled(columnTexts.mostlyUncalculated, counts) } };
  }
  if (cells.length === 0) {
    const [fill] = filledBy;
    return fill === undefined ? {} : { fault: { ...column.place(0), text: fill } };
  }
  const measured = measureOf(cells, column, known);
  if ("fault" in measured) return { fault: measured.fault };
  const all = observationsOf(cells, dated);
  const observations = all.filter(({ date }) => date >= firstExcelDay);
  const early = all.length - observations.length;
  const tooEarly = filled(columnTexts.beforeExcel, { count: early });
  if (observations.length === 0) return { fault: { ...column.place(0), text: tooEarly } };
  const told: Text[] = [
    ...(early > 0 ? [tooEarly] : []),
    ...(uncalculated > 0 ? [filled(columnTexts.uncalculated, { count: uncalculated })] : []),
    ...filledBy,
  ];
  const { heading, key, title, period, frequency } = column.label;
  return {
    heading,
    name: readHeading(heading, known.country).name,
    key,
    title,
    period,
    id: known.told.id,
    observations,
    skipped: dates.length - cells.length,
    frequency: frequencyOf(
      cells.map(({ index }) => dates[index].reading.period),
      observations,
      frequency ?? known.told.frequency,
    ),
    hidden: cells.filter(({ index }) => known.sheet.isHidden(column.place(index))).length,
    outdated: cells.filter(({ index }) => known.sheet.isOutdated(column.place(index))).length,
    ...measured,
    warnings: [...told, ...warningsOf(observations, column.label, measured, cells)],
  };
}

interface Numbers {
  readonly cells: readonly Cell[];
  /** How many formulas came without their values. */
  readonly uncalculated: number;
  /** What was read as missing because a program writes it for no value. */
  readonly filledBy: readonly Text[];
}

function numbersIn(
  count: number,
  column: RawColumn,
  { mark, triangles, sheet }: Known,
): Numbers | { readonly fault: Fault } {
  const cells: Cell[] = [];
  let uncalculated = 0;
  for (let index = 0; index < count; index++) {
    const cell = column.cell(index);
    if (isMissing(cell)) {
      if (sheet.isUncalculated(column.place(index))) uncalculated++;
      continue;
    }
    const form = numberForm(cell);
    const value = form ? amountOf(form, mark) : Number.NaN;
    if (!form || !Number.isFinite(value)) return { fault: badNumber(column.place(index), textOf(cell), mark) };
    cells.push({ index, form, value: form.triangle === "up" && triangles === "minus" ? 0 - value : value });
  }
  const fills = fillsIn(cells.map(({ value }) => value));
  if (fills.length === 0) return { cells, uncalculated, filledBy: [] };
  const filledBy = fills.map((fill) => {
    const those = cells.filter(({ value }) => value === fill);
    const { line } = column.place(those[0].index);
    return filled(columnTexts.fill, { count: those.length, found: textOf(column.cell(those[0].index)), line });
  });
  return { cells: cells.filter(({ value }) => !fills.includes(value)), uncalculated, filledBy };
}

/** In time; of several stamps a day the last. */
function observationsOf(cells: readonly Cell[], { days, order }: Dated): readonly Observation[] {
  const values = new Map(cells.map(({ index, value }) => [index, value]));
  const all: Observation[] = [];
  for (const index of order) {
    const value = values.get(index);
    if (value === undefined) continue;
    if (all.at(-1)?.date === days[index]) all.pop();
    all.push({ date: days[index], value });
  }
  return all;
}

function badNumber(place: Place, text: string, mark: DecimalMark): Fault {
  const [found, example] = [quoted(text), mark === "point" ? "1234.5" : "1234,5"];
  return {
    ...place,
    text: {
      en: `Found ${found}; expected a finite number such as ${example}, or empty, "." or "NA" for a missing value.`,
      tw: `收到 ${found}；應為有限的數字（如 ${example}），缺值請留空或寫 "."、"NA"。`,
      cn: `收到 ${found}；应为有限的数字（如 ${example}），缺值请留空或写 "."、"NA"。`,
    },
  };
}
