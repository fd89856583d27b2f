/** The publishers' ways to write a day or a period, as serials; a period is dated at its first day, as most publish it. */

import { serialOf } from "../../../cells/calendar";
import { dateToSerial, serialOfTime, serialToIso, timeOfSerial } from "../../../cells/serialDates";
import type { Frequency } from "../../observation";
import { SourceFault } from "../../sourceFault";

export interface Period {
  readonly date: number;
  readonly frequency: Frequency | undefined;
}

/** Monday of an ISO week: week 1 is the one that holds 4 January. */
function weekStart(year: number, week: number): number {
  const fourth = dateToSerial(year, 1, 4);
  const monday = fourth - ((fourth - 2) % 7);
  return monday + 7 * (week - 1);
}

/** 2026-03-31, 2026-03-31T00:00:00, 2026/3/31, 03/31/2026, 20260331, 2026-03, 2026-M03, 2026M03, 202603, 2026-Q1, 2026Q1, 2026-S1, 2026-W05, 2026. */
export function periodOf(provider: string, written: unknown): Period {
  const text = String(written ?? "").trim();
  const part = (pattern: RegExp) => pattern.exec(text)?.slice(1).map(Number);
  const whole = (year: number, month: number, day: number, frequency: Frequency | undefined): Period => {
    const date = serialOf(year, month, day);
    if (date === undefined) throw unreadable(provider, text);
    return { date, frequency };
  };
  const day = part(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/) ?? part(/^(\d{4})(\d{2})(\d{2})$/);
  if (day) return whole(day[0], day[1], day[2], undefined);
  const american = part(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
  if (american) return whole(american[2], american[0], american[1], undefined);
  const month = part(/^(\d{4})-?M?(\d{2})$/);
  if (month) return whole(month[0], month[1], 1, "M");
  const quarter = part(/^(\d{4})-?Q([1-4])$/);
  if (quarter) return whole(quarter[0], 3 * quarter[1] - 2, 1, "Q");
  const half = part(/^(\d{4})-?[SB]([12])$/);
  if (half) return whole(half[0], 6 * half[1] - 5, 1, "irregular");
  const week = part(/^(\d{4})-?W(\d{1,2})$/);
  if (week) return { date: weekStart(week[0], week[1]), frequency: "W" };
  const year = part(/^(\d{4})(?:-A1)?$/);
  if (year) return whole(year[0], 1, 1, "A");
  throw unreadable(provider, text);
}

function unreadable(provider: string, text: string): SourceFault {
  return new SourceFault(provider, "malformed", `"${text.slice(0, 40)}" is no date`);
}

export function dayOf(provider: string, written: unknown): number {
  return periodOf(provider, written).date;
}

/** The UTC day of seconds since 1970. */
export function dayOfUnix(provider: string, seconds: unknown): number {
  const value = Number(seconds);
  if (seconds === null || seconds === "" || !Number.isFinite(value)) throw unreadable(provider, String(seconds));
  return Math.floor(serialOfTime(value * 1000));
}

/** Seconds since 1970 at the beginning of a UTC day. */
export function unixOf(serial: number): number {
  return timeOfSerial(serial) / 1000;
}

/** 20260331 */
export function compactOf(serial: number): string {
  return serialToIso(serial).replaceAll("-", "");
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The days from start to end, in spans of at most so many days. */
export function spansOf(start: number, end: number, days: number): Span[] {
  const spans: Span[] = [];
  for (let first = start; first <= end; first += days)
    spans.push({ start: first, end: Math.min(end, first + days - 1) });
  return spans;
}
