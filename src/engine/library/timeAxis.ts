/** Days below a chart: lying, as many as there is room for, and no more of each than its steps tell. */
import { currentLanguage, languageTags } from "../../language/language";
import type { DateLabels, Finest } from "./dateLabels";

/** What Chart.js takes of a scale of times. */
export interface TimeScale {
  time?: { unit?: string | false; displayFormats?: Record<string, string>; tooltipFormat?: string };
  ticks?: { maxRotation?: number; autoSkipPadding?: number };
  adapters?: object;
}

/** The library says every day in full, also where steps are months or years. `format` is that of the cells, in luxon's letters. */
function stepFormat(unit: string, format: string): string | undefined {
  if (!/d/.test(format)) return undefined;
  if (unit === "year") return "yyyy";
  if (unit !== "month" && unit !== "quarter") return undefined;
  const [, mark] = /^y+(.)/.exec(format) ?? [];
  if (mark === "年") return "yyyy年M月";
  if (mark !== undefined) return `yyyy${mark}MM`;
  return currentLanguage() === "en" ? "LLL yyyy" : "yyyy年M月";
}

const units = ["year", "month", "day"] as const;

/** No step is shorter than what the format tells apart: "Jan 2024" would stand there for every day of January. */
function coarser(unit: string, finest: Finest): string {
  const most = units.indexOf(finest as (typeof units)[number]);
  const at = units.indexOf(unit as (typeof units)[number]);
  if (most < 0 || (at >= 0 && at <= most)) return unit;
  return units[most] ?? unit;
}

/** In the format of the cells, where the library was handed another one. */
function asInCells(scale: TimeScale, { shown = "yyyy-MM", finest }: DateLabels): void {
  const { unit, displayFormats, ...time } = scale.time ?? {};
  const step = unit ? coarser(unit, finest) : unit;
  scale.time = {
    ...time,
    ...(step !== undefined && { unit: step }),
    displayFormats: step ? { [step]: shown } : (displayFormats ?? {}),
    tooltipFormat: shown,
  };
}

/** @param dates How the labels were handed to the library, where their format is not its own. */
export function readableDays(scale: TimeScale, dates?: DateLabels): void {
  if (dates) asInCells(scale, dates);
  scale.ticks = { ...scale.ticks, maxRotation: 0, autoSkipPadding: 12 };
  // Names of months in the words of the reader.
  scale.adapters = {
    date: { locale: languageTags[currentLanguage()], ...(dates?.calendar && { outputCalendar: dates.calendar }) },
  };
  const { unit, tooltipFormat = "" } = scale.time ?? {};
  const shorter = unit ? stepFormat(unit, tooltipFormat) : undefined;
  if (unit && shorter)
    scale.time = { ...scale.time, displayFormats: { ...scale.time?.displayFormats, [unit]: shorter } };
}
