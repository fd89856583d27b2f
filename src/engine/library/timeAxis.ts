/** Days below a chart: lying, as many as there is room for, and no more of each than its steps tell. */
import { currentLanguage, languageTags } from "../../language/language";

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

export function readableDays(scale: TimeScale): void {
  scale.ticks = { ...scale.ticks, maxRotation: 0, autoSkipPadding: 12 };
  // Names of months in the words of the reader.
  scale.adapters = { date: { locale: languageTags[currentLanguage()] } };
  const { unit, tooltipFormat = "" } = scale.time ?? {};
  const shorter = unit ? stepFormat(unit, tooltipFormat) : undefined;
  if (unit && shorter)
    scale.time = { ...scale.time, displayFormats: { ...scale.time?.displayFormats, [unit]: shorter } };
}
