/**
 * Days below a line, whatever format their cells show them in. The library makes a scale of times of few formats, and of all
 * others one of serial numbers; what a format leaves out (the day of mm/yyyy, the century of yy) it loses on the way.
 */
import { lastSerial } from "../../cells/serialDates";
import { formatKind, showsDay } from "../numberFormats/formatKind";
import { type Part, type Section, sectionsOf } from "../numberFormats/sections";

export type LabelCells = readonly { readonly value?: unknown; readonly format?: string }[];

/** The shortest step that the format tells apart. */
export type Finest = "time" | "day" | "month" | "year";

type Calendar = "roc" | "buddhist";

export interface DateLabels {
  /** How the library is to write them for Chart.js to read. */
  readonly written: string;
  /** As the cells show them, in luxon's letters; undefined where only the library knows the format. */
  readonly shown: string | undefined;
  readonly finest: Finest;
  /** As the cells count years, where that is not the common way: since the Republic of China, or since the Buddha. */
  readonly calendar?: Calendar;
}

const isNumber = (value: unknown): value is number => typeof value === "number";
const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

function literal(text: string): string {
  return /[A-Za-z]/.test(text) ? `'${text.replaceAll("'", "")}'` : text.replaceAll("'", "");
}

/** luxon's letters for a run of those of a number format. */
function luxonCode(run: string, isMinute: boolean, isHalfDay: boolean): string {
  const two = Math.min(run.length, 2);
  switch (run[0]) {
    case "m":
      if (isMinute) return "m".repeat(two);
      return run.length === 4 ? "MMMM" : "M".repeat(Math.min(run.length, 3));
    case "d":
      return run.length <= 2 ? run : run.length === 3 ? "ccc" : "cccc";
    case "a":
      return run.length > 3 ? "cccc" : "ccccc";
    case "h":
      return (isHalfDay ? "h" : "H").repeat(two);
    case "s":
      return "s".repeat(two);
    case "y":
      return run.length <= 2 ? "yy" : "yyyy";
    // Years of another calendar are those of the scale (`calendarOf`), or of the common one.
    case "e":
    case "b":
      return "yyyy";
    default:
      return "";
  }
}

/** m is a minute behind an hour and before seconds. */
function isMinute(runs: readonly Part[], part: Part): boolean {
  const letter = (at: number): string | undefined => {
    const near = runs[at];
    return near && "text" in near ? near.text[0] : undefined;
  };
  const at = runs.indexOf(part);
  return letter(at - 1) === "h" || letter(at + 1) === "s";
}

function luxonFormat({ parts }: Section): string {
  const runs = parts.filter(({ kind }) => kind === "date");
  const isHalfDay = parts.some(({ kind }) => kind === "half");
  const marks: Partial<Record<Part["kind"], string>> = { point: ".", comma: ",", slash: "/", half: "a" };
  return parts
    .map((part) => {
      if (part.kind === "date") return luxonCode(part.text, isMinute(runs, part), isHalfDay);
      if (part.kind === "literal") return literal(part.text);
      return marks[part.kind] ?? "";
    })
    .join("")
    .trim();
}

function finestOf({ parts }: Section): Finest {
  const runs = parts.flatMap((part) => (part.kind === "date" ? [part.text] : []));
  if (runs.some((run) => /^[hs]/.test(run))) return "time";
  if (runs.some((run) => /^[da]/.test(run))) return "day";
  return runs.some((run) => /^m/.test(run)) ? "month" : "year";
}

/** By the format’s letters and script, not by the page’s language. */
function calendarOf({ parts, locale }: Section): Calendar | undefined {
  const letters = parts.flatMap((part) => (part.kind === "date" ? [part.text[0]] : []));
  if (letters.includes("y")) return undefined;
  if (letters.includes("b")) return "buddhist";
  return locale === "tw" && letters.includes("e") ? "roc" : undefined;
}

const day = "yyyy-mm-dd";
const writtenAs: Readonly<Record<Finest, string>> = { time: `${day} hh:mm:ss`, day, month: "yyyy-mm", year: "yyyy" };

/**
 * How the labels of a chart become a scale of times; undefined where they are no days, which is the library's to show.
 * @param isAggregated Labels that look alike are one: nothing may be written that the format does not tell apart.
 */
export function dateLabels(labels: LabelCells, isAggregated: boolean): DateLabels | undefined {
  const format = labels.find((label) => label.format !== undefined)?.format;
  const kind = formatKind(format);
  if (format === undefined || (kind !== "date" && kind !== "time")) return undefined;
  const values = labels.flatMap(({ value }) => (isBlank(value) ? [] : [value]));
  if (values.length === 0 || !values.every((value) => isNumber(value) && value >= 0 && value < lastSerial + 1))
    return undefined;
  const section = sectionsOf(format)?.[0];
  // Spellings of the library's own: an axis of times of day it has, quarters it has not.
  if (!section) return kind === "date" ? { written: day, shown: undefined, finest: "month" } : undefined;
  if (section.parts.some((part) => part.kind === "elapsed")) return undefined;
  const shown = luxonFormat(section);
  const isClock = !showsDay(format) && values.every((value) => (value as number) < 1);
  if (isClock) return { written: "hh:mm:ss", shown, finest: "time" };
  const finest = finestOf(section);
  const written = isAggregated || finest === "time" ? writtenAs[finest] : day;
  const calendar = calendarOf(section);
  return { written, shown, finest, ...(calendar && { calendar }) };
}

/** The same cells in the format that the library is to write. */
export const writtenDays = (labels: LabelCells, { written }: DateLabels): LabelCells =>
  labels.map((label) => (isNumber(label.value) ? { ...label, format: written } : label));
