/** Dates and times of day. */
import { lastSerial, serialToDate } from "../../cells/serialDates";
import { decimalMark } from "../locales/present";
import { dayLetter, dayName, halfName, monthName } from "./calendarNames";
import type { Part, Section } from "./sections";

/** Shown up to the end of the last day. */
const latest = lastSerial + 1;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Seconds of the day, rounded to what the format shows. */
  readonly seconds: number;
  /** The same counted from serial 0. */
  readonly elapsed: number;
}

/** Digits of the fraction of a second that the format shows; undefined when it shows no seconds. */
function secondPlaces(parts: readonly Part[]): number | undefined {
  const seconds = parts.findIndex((part) => (part.kind === "date" || part.kind === "elapsed") && part.text[0] === "s");
  if (seconds < 0) return undefined;
  let places = 0;
  if (parts[seconds + 1]?.kind === "point") while (parts[seconds + 2 + places]?.kind === "digit") places++;
  return places;
}

function momentOf(serial: number, places: number | undefined): Moment {
  const unit = 10 ** (places ?? 0);
  // Without seconds nothing is rounded up: 23:59:59 is still 23:59. The tiny part mends what a double lost.
  const total = places === undefined ? Math.floor(serial * 86400 + 1e-4) : Math.round(serial * 86400 * unit) / unit;
  const days = Math.floor(total / 86400);
  const { year, month, day } = serialToDate(days);
  return { year, month, day, weekday: (((days - 1) % 7) + 7) % 7, seconds: total - days * 86400, elapsed: total };
}

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** m is a minute behind an hour and before seconds. */
function isMinute(parts: readonly Part[], index: number): boolean {
  const near = (step: number): string | undefined => {
    for (let at = index + step; at >= 0 && at < parts.length; at += step) {
      const part = parts[at];
      if (part.kind === "date" || part.kind === "elapsed") return part.text[0];
    }
    return undefined;
  };
  return near(-1) === "h" || near(1) === "s";
}

/** Years of the Republic; before its first year they count down. */
function republicYear(year: number): string {
  return year > 1911 ? String(year - 1911) : `前${1912 - year}`;
}

function yearText(code: string, { year }: Moment, { parts, locale }: Section): string {
  const letter = code[0];
  if (letter === "y") return code.length <= 2 ? padded(year % 100, 2) : String(year);
  if (letter === "b") return code.length <= 2 ? padded((year + 543) % 100, 2) : String(year + 543);
  if (letter === "g") return locale !== "tw" ? "" : code.length >= 3 ? "中華民國" : "民國";
  if (locale !== "tw") return String(year);
  const named = parts.some((part) => part.kind === "date" && part.text[0] === "g");
  return named ? republicYear(year) : String(year > 1911 ? year - 1911 : 1912 - year);
}

function dateText(code: string, minute: boolean, moment: Moment, section: Section, twelveHours: boolean): string {
  const { locale } = section;
  const two = Math.min(code.length, 2);
  switch (code[0]) {
    case "m":
      if (minute) return padded(Math.floor(moment.seconds / 60) % 60, two);
      return code.length <= 2 ? padded(moment.month, two) : monthName(moment.month, Math.min(code.length, 5), locale);
    case "d":
      return code.length <= 2 ? padded(moment.day, two) : dayName(moment.weekday, code.length > 3, locale);
    case "a":
      return code.length > 3 ? dayName(moment.weekday, true, locale) : dayLetter(moment.weekday, locale);
    case "h": {
      const hour = Math.floor(moment.seconds / 3600);
      return padded(twelveHours ? hour % 12 || 12 : hour, two);
    }
    case "s":
      return padded(Math.floor(moment.seconds) % 60, two);
    default:
      return yearText(code, moment, section);
  }
}

function elapsedText(code: string, { elapsed }: Moment): string {
  const unit = { h: 3600, m: 60, s: 1 }[code[0]] as number;
  return padded(Math.floor(elapsed / unit), code.length);
}

function halfText(code: string, { seconds }: Moment, locale: Section["locale"]): string {
  const afternoon = seconds >= 43200;
  if (code.includes("上")) return halfName(afternoon, "tw");
  if (code.length > 3) return halfName(afternoon, locale);
  const letter = code[afternoon ? 2 : 0];
  return letter;
}

/** Undefined where there is no such date. */
export function shownDate(serial: number, section: Section): string | undefined {
  const { parts } = section;
  const onlyElapsed = parts.every((part) => part.kind !== "date" || /^[hms]/.test(part.text));
  if (!(serial < latest) || (serial < 0 && !(onlyElapsed && parts.some(({ kind }) => kind === "elapsed"))))
    return undefined;
  const moment = momentOf(Math.abs(serial), secondPlaces(parts));
  const twelveHours = parts.some(({ kind }) => kind === "half");
  const shown = parts.map((part, index) => {
    const before = parts[index - 1];
    switch (part.kind) {
      case "date":
        return dateText(part.text, part.text[0] === "m" && isMinute(parts, index), moment, section, twelveHours);
      case "elapsed":
        return elapsedText(part.text, moment);
      case "half":
        return halfText(part.text, moment, section.locale);
      case "digit":
        return before?.kind === "point" ? secondFraction(parts, index, moment) : "";
      case "literal":
        return part.text;
      case "point":
        return parts[index + 1]?.kind === "digit" ? decimalMark() : ".";
      case "comma":
        return ",";
      case "slash":
        return "/";
      default:
        return "";
    }
  });
  return (serial < 0 ? "-" : "") + shown.join("");
}

function secondFraction(parts: readonly Part[], index: number, { seconds }: Moment): string {
  let places = 0;
  while (parts[index + places]?.kind === "digit") places++;
  return (seconds % 1).toFixed(places).slice(2);
}
