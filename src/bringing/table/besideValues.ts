/** Columns that hold numbers and are no series: clocks, codes, running numbers, flags of statistical offices. */
import type { GridRow } from "../grid";
import { type DateSource, plainSource } from "./dateSource";
import { isBlank, textOf } from "./kinds";

const clockHeading = /^<?(time|hour|clock|時間|时间|uhrzeit|heure)>?$/i;
const clock = /^\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AP]M)?$/i;

export function isClock(rows: readonly GridRow[], column: number, heading: string): boolean {
  const filled = rows.flatMap(({ cells }) => (isBlank(cells[column]) ? [] : [textOf(cells[column])]));
  if (filled.length === 0) return false;
  if (filled.every((text) => clock.test(text))) return true;
  return clockHeading.test(heading) && filled.every((text) => /^\d{1,6}$/.test(text));
}

const inClock = (text: string): string => {
  if (!/^\d+$/.test(text)) return text;
  const digits = text.padStart(text.length > 4 ? 6 : 4, "0");
  return (digits.match(/../g) ?? []).join(":");
};

/** The day with the time that stands in a column of its own. */
export function withClock(column: number, time: number): DateSource {
  const day = plainSource(column);
  return {
    columns: [column],
    read: (row) => {
      const [date, at] = [textOf(day.read(row)), textOf(row.cells[time])];
      return typeof row.cells[column] === "string" && date !== "" && at !== "" && !date.includes(":")
        ? `${date} ${inClock(at)}`
        : day.read(row);
    },
  };
}

const codeHeading =
  /^<?(code|codes|id|ids|no\.?|nr\.?|number|row|rank|year|month|day|week|quarter|hour|weekday|cusip|isin|permno|gvkey|cik|sedol|ticker|symbol|per|股票代[碼码號号]|證券代[號号]|证券代码|(?:公司)?代[碼码號号]|序[號号]|編號|编号|排名|民國年|西元年|年|年度|年份|unnamed: \d+|coordinate|vector|dguid|decimals|conf_?status|obs_?status|obs_?flag|flags?|flag codes?|time_?format|(?:fiscal|calendar) (?:year|quarter|month|day)(?: number)?|source line number|column[_ ]order)>?$/i;

const isCodeHeading = (heading: string): boolean => codeHeading.test(heading.trim());

/** Of numbers: "CFTC_Code", UOM_ID. */
const numberedHeading = /[_ ]codes?$|^(?:uom|scalar)_id$|^name$/i;

/** 240102 under "As_of_Date_In_Form_YYMMDD". */
export function isDatesInDigits(rows: readonly GridRow[], column: number, heading: string): boolean {
  if (!/(^|[_ ])date([_ ]|$)|日期/i.test(heading)) return false;
  const filled = rows.flatMap(({ cells }) => (isBlank(cells[column]) ? [] : [textOf(cells[column])]));
  return filled.length > 0 && filled.every((text) => /^\d{6}(?:\d{1,2})?(\.0)?$/.test(text));
}

/** By its heading; or, before the dates and without a heading that names it, by counting its rows. */
export function isCode(rows: readonly GridRow[], column: number, heading: string, isBefore: boolean): boolean {
  if (isCodeHeading(heading)) return true;
  // USD1 and JPY100, as the Swiss National Bank names its columns.
  const filled = rows.flatMap(({ cells }) => (isBlank(cells[column]) ? [] : [textOf(cells[column])]));
  const isEvery = (form: RegExp) => filled.length > 0 && filled.every((text) => form.test(text));
  if (isEvery(/^[A-Z]{3}1(?:00)?$/) || (numberedHeading.test(heading.trim()) && isEvery(/^\d+$/))) return true;
  if (!isBefore || !/^(|index|#|unnamed.*)$/i.test(heading.trim()) || rows.length < 2) return false;
  const counts = rows.map(({ cells }) => Number(textOf(cells[column]) || Number.NaN));
  return counts.every(
    (count, index) =>
      Number.isInteger(count) && (index === 0 ? count <= 1 && count >= 0 : count === counts[index - 1] + 1),
  );
}
