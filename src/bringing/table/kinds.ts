/** What a cell looks like, before anything is read. */
import { serialToDate } from "../../cells/serialDates";
import { monthNamed } from "../dates/months";
import { readDate } from "../dates/readDate";
import type { DateReading, DigitForm } from "../dates/reading";
import { isShown, type RawCell } from "../grid";
import { isMissing, numberForm } from "../numbers/forms";

export const isBlank = (cell: RawCell | undefined): boolean => cell === undefined || cell === "";

/** "written" for what is nothing but a date; the form where digits alone may also be a number; undefined for no date. */
export function dateKind(cell: RawCell | undefined): "written" | DigitForm | undefined {
  if (cell === undefined || cell === "") return undefined;
  const reading = readDate(cell);
  return reading && kindOf(reading);
}

export function kindOf(reading: DateReading): "written" | DigitForm | undefined {
  if (!reading.digits) return "written";
  return reading.day !== undefined || reading.days ? reading.digits : undefined;
}

/** A number, or a mark for one that is missing. */
export const isValue = (cell: RawCell | undefined): boolean =>
  cell !== undefined && cell !== "" && (isMissing(cell) || numberForm(cell) !== undefined);

export const isNumber = (cell: RawCell | undefined): boolean =>
  cell !== undefined && cell !== "" && numberForm(cell) !== undefined;

export const textOf = (cell: RawCell | undefined): string => {
  if (cell === undefined) return "";
  return isShown(cell) ? String(cell.value) : String(cell);
};

/** A part of a year that stands under or beside the year: "Q1", "Jan", "M03", "3月", "H2". */
export function partOfYear(
  cell: RawCell | undefined,
): { readonly kind: "month" | "quarter" | "half"; readonly number: number } | undefined {
  const text = textOf(cell).trim();
  const quarter = /^(?:Q([1-4])|([1-4])Q|第 ?([1-4一二三四]) ?季度?|([一二三四])季度?)$/i.exec(text);
  const digit = quarter?.slice(1).find((each) => each !== undefined);
  if (digit)
    return { kind: "quarter", number: "一二三四".includes(digit) ? "一二三四".indexOf(digit) + 1 : Number(digit) };
  const half = /^(?:H|S)([12])$/i.exec(text);
  if (half) return { kind: "half", number: Number(half[1]) };
  const hanHalf = /^([上下])半年$/.exec(text);
  if (hanHalf) return { kind: "half", number: hanHalf[1] === "上" ? 1 : 2 };
  const month = /^(?:M(\d{1,2})|(\d{1,2}) ?月份?)$/i.exec(text);
  const number = month ? Number(month[1] ?? month[2]) : monthNamed(text);
  return number !== undefined && number >= 1 && number <= 12 ? { kind: "month", number } : undefined;
}

/** The year and its part as one date. */
export function withYear(year: string, { kind, number }: { readonly kind: string; readonly number: number }): string {
  if (kind === "quarter") return `${year}Q${number}`;
  if (kind === "half") return `${year}H${number}`;
  return `${year}-${String(number).padStart(2, "0")}`;
}

/** Four digits of a year, also of 2024年 and 113年; undefined where the cell is none. */
export function yearIn(cell: RawCell | undefined): string | undefined {
  if (cell === undefined || cell === "") return undefined;
  const reading = readDate(cell);
  if (reading?.period !== "year" || reading.day === undefined) return undefined;
  return String(serialToDate(reading.day).year);
}

/** Labels of rows that sum up what stands above them. */
const totals =
  /^(grand |sub ?)?(total|sum|average|avg\.?|mean|median|max(imum)?|min(imum)?|std\.?( ?dev\.?)?|highest|lowest|change|count|gesamt|summe|insgesamt|mittelwert|moyenne)s?\b|^(合計|合计|總計|总计|小計|小计|累計|累计|平均|平均值|加總|加总|最高值?|最低值?|最大值?|最小值?)(?![\p{L}\p{N}])/iu;

export const isTotal = (cell: RawCell | undefined): boolean => typeof cell === "string" && totals.test(cell.trim());

/** The year as a whole beside the months, quarters and halves of the statistics of labour, or as month 13 in those of energy. */
export const isWholeYear = (cell: RawCell | undefined): boolean =>
  /^(?:M13|Q05|S03|\d{4}13)$/.test(textOf(cell).trim());

/** Rows between the prices that tell an event of the share. */
export const isEvent = (cell: RawCell): boolean =>
  typeof cell === "string" && /dividend|stock split|\bsplit\b|capital gain|股息|股利|配息|除息|拆股|分割/i.test(cell);
