/** The columns of a table as series, or each with the reason why it is none. */
import { findUnitJumps } from "../analytics/unitJump";
import { firstExcelDay } from "../cells/calendar";
import { serialToIso } from "../cells/serialDates";
import type { Text } from "../language/language";
import { filled } from "../language/told";
import { unitJumpWarning } from "../language/unitJumpWarning";
import type { Frequency, Observation } from "../publishers/observation";
import { detectFrequency } from "../series/alignment/frequency";
import { type DateCell, dayIn } from "./dates/orders";
import type { DateOrder, Period } from "./dates/reading";
import { amountOf } from "./numbers/decimalMark";
import { isMissing, type NumberForm, numberForm, scaleAt } from "./numbers/forms";
import { type DecimalMark, type Fault, type Place, quoted, refuse } from "./refusal";
import type { SheetPlaces } from "./sheetPlaces";
import type { Block, Label, RawColumn, Told } from "./table/block";
import { textOf } from "./table/kinds";
import { columnTexts } from "./texts";
import { readHeading, standsApart } from "./units/headings";
import { type Country, currencyOf, type Measure, unitOf } from "./units/unitOf";

/** A column of values as a candidate series. */
export interface BroughtColumn {
  /** As the file has it; "" when there is none. */
  readonly heading: string;
  /** The heading without a unit that it names. */
  readonly name: string;
  /** What tells the series from its neighbours where the heading does not, such as a country or a ticker. */
  readonly key?: string | undefined;
  readonly title?: string | undefined;
  /** A, H, Q or M, where one column of the file holds several kinds of periods. */
  readonly period?: string | undefined;
  /** The publisher's id, where the file is of one series and tells it. */
  readonly id?: string | undefined;
  /** Ascending by date, no date twice, at least one. */
  readonly observations: readonly Observation[];
  /** Rows whose value is marked as missing: ".", "null", "NA", empty and the like. */
  readonly skipped: number;
  readonly frequency: Frequency;
  /** Undefined where the file does not say. */
  readonly unit?: string | undefined;
  /** How many units one value stands for, where the file says it: in a heading, or by letters in its cells, which then are scaled. */
  readonly scale?: number | undefined;
  /** What its heading or its cells say is another unit than that of the file's other columns. */
  readonly hasOwnUnit: boolean;
  /** What its owner should know: a seeming change of unit, dates that Excel does not have. */
  readonly warnings: readonly Text[];
}

export interface LeftColumn {
  readonly heading: string;
  readonly place: Place;
  readonly reason: Text;
}

export interface Known {
  /** Undefined where no date hangs on it. */
  readonly order: DateOrder | undefined;
  readonly mark: DecimalMark;
  readonly country: Country;
  readonly told: Told;
  readonly sheet: SheetPlaces;
  /** Letters behind numbers are a statistical office's flags. */
  readonly isFlagged: boolean;
}

interface BlockRead {
  readonly columns: readonly BroughtColumn[];
  readonly left: readonly LeftColumn[];
  /** The faults of cells, for a file that has nothing else. */
  readonly faults: readonly Fault[];
}

export function readBlock({ dates, columns }: Block, known: Known): BlockRead {
  const days = dates.map((cell) => dayIn(cell, known.order));
  const order = inTime(dates, days);
  const read: BroughtColumn[] = [];
  const left: LeftColumn[] = [];
  const faults: Fault[] = [];
  for (const column of columns) {
    const found = readColumn({ dates, days, order }, column, known);
    if ("observations" in found) read.push(found);
    else if (found.fault || column.label.heading !== "" || column.label.key) {
      const place = dates.length > 0 ? column.place(0) : { line: 1, column: 1 };
      left.push({
        heading: column.label.key && columns.length === 1 ? column.label.key : column.label.heading,
        place,
        reason: found.fault?.text ?? columnTexts.noValues,
      });
      if (found.fault) faults.push(found.fault);
    }
  }
  return { columns: read, left, faults };
}

/** For a file of which no column can be brought. */
export function rowlessFault(read: readonly BlockRead[], line: number): Fault {
  const [fault] = read.flatMap(({ faults }) => faults);
  return (
    fault ?? {
      line: Math.max(line, read.flatMap(({ left }) => left)[0]?.place.line ?? line),
      column: 2,
      text: {
        en: "Found dates but no values; expected at least one number.",
        tw: "只有日期而沒有數值；至少應有一個數字。",
        cn: "只有日期而没有数值；至少应有一个数字。",
      },
    }
  );
}

interface Dated {
  readonly dates: readonly DateCell[];
  readonly days: readonly number[];
  /** Indices by day and by time of day. */
  readonly order: readonly number[];
}

/** The rows' indices in time; a moment that comes twice is refused where it comes the second time. */
function inTime(dates: readonly DateCell[], days: readonly number[]): number[] {
  const timeOf = (index: number) => dates[index].reading.time ?? 0;
  const order = Array.from(days, (_, index) => index);
  const isSorted = order.every((index) => index === 0 || days[index] > days[index - 1]);
  if (isSorted) return order;
  order.sort((a, b) => days[a] - days[b] || timeOf(a) - timeOf(b) || a - b);
  for (let place = 1; place < order.length; place++) {
    const [earlier, index] = [order[place - 1], order[place]];
    if (days[index] === days[earlier] && timeOf(index) === timeOf(earlier))
      throw repeated(dates[index], dates[earlier]);
  }
  return order;
}

function repeated(cell: DateCell, earlier: DateCell) {
  const found = quoted(cell.text);
  return refuse(cell, {
    en: `Found ${found} again: line ${earlier.line} has the same date; expected each date once.`,
    tw: `${found} 重複：第 ${earlier.line} 列已有同一日期；每個日期應只出現一次。`,
    cn: `${found} 重复：第 ${earlier.line} 行已有同一日期；每个日期应只出现一次。`,
  });
}

interface Cell {
  readonly index: number;
  readonly form: NumberForm;
  readonly value: number;
}

interface NoColumn {
  /** Undefined where it is merely empty. */
  readonly fault?: Fault;
}

function readColumn({ dates, days, order }: Dated, column: RawColumn, known: Known): BroughtColumn | NoColumn {
  const cells: Cell[] = [];
  let [uncalculated, hidden] = [0, 0];
  for (let index = 0; index < dates.length; index++) {
    const cell = column.cell(index);
    if (isMissing(cell)) {
      if (known.sheet.isUncalculated(column.place(index))) uncalculated++;
      continue;
    }
    if (known.sheet.isHidden(column.place(index))) hidden++;
    const form = numberForm(cell);
    const value = form ? amountOf(form, known.mark) : Number.NaN;
    if (!form || !Number.isFinite(value)) return { fault: badNumber(column.place(index), textOf(cell), known.mark) };
    cells.push({ index, form, value });
  }
  if (uncalculated > cells.length) {
    const counts = { count: uncalculated, all: uncalculated + cells.length };
    return { fault: { ...column.place(0), text: filled(columnTexts.mostlyUncalculated, counts) } };
  }
  if (cells.length === 0) return {};
  const measured = measureOf(cells, column, known);
  if ("fault" in measured) return { fault: measured.fault };
  const values = new Map(cells.map(({ index, value }) => [index, value]));
  const all: Observation[] = [];
  for (const index of order) {
    const value = values.get(index);
    if (value === undefined) continue;
    const last = all.at(-1);
    // Of several stamps a day the last.
    if (last?.date === days[index]) all.pop();
    all.push({ date: days[index], value });
  }
  const observations = all.filter(({ date }) => date >= firstExcelDay);
  const early = all.length - observations.length;
  const warnings: Text[] = early > 0 ? [filled(columnTexts.beforeExcel, { count: early })] : [];
  if (observations.length === 0) return { fault: { ...column.place(0), text: warnings[0] } };
  if (uncalculated > 0) warnings.push(filled(columnTexts.uncalculated, { count: uncalculated }));
  if (hidden > 0) warnings.push(filled(columnTexts.hidden, { count: hidden, all: cells.length }));
  for (const { date, before, after, factor } of findUnitJumps(observations))
    warnings.push(unitJumpWarning(serialToIso(date), before, after, factor));
  const { label } = column;
  const { heading, key, title, period } = label;
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
      label.frequency ?? known.told.frequency,
    ),
    ...measured,
    warnings,
  };
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

interface Measured {
  readonly unit?: string | undefined;
  readonly scale?: number | undefined;
  readonly hasOwnUnit: boolean;
}

/** Unit and scale by the cells, by what stands at the column, and by what stands above the table; a contradiction is a fault. */
function measureOf(
  cells: readonly Cell[],
  column: RawColumn,
  { country, told, isFlagged }: Known,
): Measured | { readonly fault: Fault } {
  const at = ({ index }: Cell) => ({ text: textOf(column.cell(index)), line: column.place(index).line });
  const fault = (
    text: Text,
    one: Cell,
    other: Cell = one,
    more: Record<string, string> = {},
  ): { readonly fault: Fault } => ({
    fault: {
      ...column.place(other.index),
      text: filled(text, {
        one: quoted(at(one).text),
        oneLine: at(one).line,
        other: quoted(at(other).text),
        otherLine: at(other).line,
        ...more,
      }),
    },
  });
  // In a file with flags bp is one of them, elsewhere basis points.
  const lettered = cells.find(({ form }) => form.flag === "b");
  if (lettered && !isFlagged) return fault(columnTexts.letter, lettered);
  const unitIn = ({ form }: Cell) => (isFlagged && form.flag === "bp" ? undefined : form.unit);
  const carried = cells.find((cell) => unitIn(cell) !== undefined);
  const unit = carried && unitIn(carried);
  const isRate = unit === "percent" || unit === "bp";
  const other =
    carried &&
    cells.find((cell) => unitIn(cell) !== unit && (unitIn(cell) !== undefined || (isRate && cell.value !== 0)));
  if (carried && other)
    return fault(unitIn(other) === undefined ? columnTexts.percentMixed : columnTexts.unitsMixed, carried, other);
  const sized = cells.find(({ form }) => form.factor !== 1);
  const doubled = sized && cells.find((cell) => /\dMM\b|\d MM\b/.test(at(cell).text));
  const single = doubled && cells.find((cell) => /\d ?M$/.test(at(cell).text));
  if (doubled && single) return fault(columnTexts.thousandOrMillion, doubled, single);
  const unsized = sized && cells.find(({ form, value }) => form.factor === 1 && !Number.isInteger(value));
  if (sized && unsized) return fault(columnTexts.scaleMixed, sized, unsized);
  const said = saidOf(column.label, country);
  const own = said.measure ?? (carried ? undefined : fromTold(told, column.label.heading, country));
  const scale = said.scale ?? own?.scale;
  if (sized && scale !== undefined && scale !== 1)
    return fault(columnTexts.scaleTwice, sized, sized, { scale: String(scale) });
  const shown = shownScale(cells, scale);
  if ("mixed" in shown) return fault(columnTexts.sizesMixed, ...shown.mixed);
  if ("twice" in shown) return fault(columnTexts.scaleTwice, shown.twice, shown.twice, { scale: String(scale) });
  const ofCells = unit === undefined ? undefined : isRate ? unit : currencyOf(unit, country);
  return {
    unit: ofCells || own?.unit || undefined,
    scale: sized || isRate ? 1 : (shown.scale ?? (isCertain(ofCells || own?.unit) ? 1 : undefined)),
    hasOwnUnit: said.measure !== undefined || isRate,
  };
}

/**
 * How many units a value stands for, where number formats say a size: 6.7 shown as 6.7bn is billions, while 6,700,000 shown as 6.7M
 * is in full, and so is what is shown in thousands under a heading of thousands.
 * @param told By a heading.
 */
function shownScale(
  cells: readonly Cell[],
  told: number | undefined,
): { readonly scale: number | undefined } | { readonly mixed: readonly [Cell, Cell] } | { readonly twice: Cell } {
  const scaleOf = ({ form: { size } }: Cell): number | undefined => {
    const named = size?.word ?? told;
    return size === undefined || named === undefined ? undefined : named / size.divisor;
  };
  const sized = cells.find((cell) => scaleOf(cell) !== undefined);
  if (!sized) return { scale: told };
  const scale = scaleOf(sized);
  // Zeros are the same in every size, and what is shown plainly is in full.
  const other = cells.find((cell) => cell.value !== 0 && (scaleOf(cell) ?? told ?? 1) !== scale);
  if (other) return { mixed: [sized, other] };
  const { word } = sized.form.size ?? {};
  return word !== undefined && told !== undefined && told !== 1 && told !== word ? { twice: sized } : { scale };
}

/** Rates and indices are never told in millions. */
const isCertain = (unit: string | undefined): boolean => /^(percent|bp|index|decimal|ratio)$/.test(unit ?? "");

/** By the rows and columns that speak of it, or by its heading. */
function saidOf(
  label: Label,
  country: Country,
): { readonly measure?: Measure | undefined; readonly scale?: number | undefined } {
  const measure =
    label.unit === undefined
      ? readHeading(label.heading, country).measure
      : (unitOf(label.unit, country) ?? { unit: label.unit });
  return { measure, scale: label.scale === undefined ? undefined : scaleIn(label.scale) };
}

const scaleIn = (text: string): number | undefined => {
  if (/^1e-?\d+$/.test(text)) return Number(text);
  const plain = text.replace(/,/g, "");
  return /^1000*$/.test(plain)
    ? Number(plain)
    : (scaleAt(text.trim())?.factor ?? (/^(units?|ones?)$/i.test(text) ? 1 : undefined));
};

function fromTold({ unit, scale }: Told, heading: string, country: Country): Measure | undefined {
  const size = scale === undefined ? undefined : scaleIn(scale);
  const isScaled = (size ?? (unit === undefined ? undefined : unitOf(unit, country)?.scale) ?? 1) !== 1;
  if (isScaled && standsApart(heading)) return undefined;
  if (unit === undefined) return size === undefined ? undefined : { unit: "", scale: size };
  const measure = unitOf(unit, country) ?? { unit };
  return { unit: measure.unit, scale: size ?? measure.scale };
}

const ofPeriod: Readonly<Record<Exclude<Period, "day">, Frequency>> = {
  week: "W",
  month: "M",
  quarter: "Q",
  half: "irregular",
  year: "A",
};

const frequencyWords: readonly (readonly [RegExp, Frequency])[] = [
  [/semi|half|bi-?weekly|bi-?month|半年|旬/i, "irregular"],
  [/daily|\bday|^d$|^日|每日|日度|business/i, "D"],
  [/weekly|^w$|週|周/i, "W"],
  [/monthly|^m$|月/i, "M"],
  [/quarter|^q$|季/i, "Q"],
  [/annual|yearly|^a$|^y$|年/i, "A"],
];

/** By the form of its dates; of days by their distance, and where that tells nothing by what the file says. */
function frequencyOf(
  periods: readonly Period[],
  observations: readonly Observation[],
  told: string | undefined,
): Frequency {
  const [period] = periods;
  const found = detectFrequency(observations);
  if (period !== "day" && periods.every((each) => each === period)) {
    // Mar-24, Jun-24, Sep-24: quarters that are named by their last month.
    const isSparse = period === "month" && (found === "Q" || found === "A");
    return isSparse ? found : ofPeriod[period];
  }
  if (found !== "irregular" || told === undefined) return found;
  return frequencyWords.find(([pattern]) => pattern.test(told.trim()))?.[1] ?? found;
}
