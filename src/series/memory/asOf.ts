/**
 * The point in time (as-of date): the day on which the whole workbook stands, as its cell MKT_ASOF says; the functions
 * read it, hosts set it.
 */

import { today } from "../../cells/calendar";
import { isoToSerial, lastSerial } from "../../cells/serialDates";

let held: unknown = null;

/** True when it is another than before. */
export function setAsOf(value: unknown): boolean {
  const present = value === undefined || value === "" ? null : value;
  const isOther = present !== held;
  held = present;
  return isOther;
}

/** The day, undefined when there is none; or what the cell holds in place of a day. */
export function workbookAsOf(): { readonly day: number | undefined } | { readonly refused: unknown } {
  if (held === null) return { day: undefined };
  const serial = typeof held === "string" ? isoToSerial(held) : held;
  if (typeof serial === "number" && serial >= 1 && serial < lastSerial + 1) return { day: Math.floor(serial) };
  return { refused: held };
}

/**
 * Whether a day is over, so that what was known at its end will not change: a day ends at midnight UTC, and today is not over
 * for whoever lives through it. In Taipei at seven in the morning yesterday still has an hour to go; in New York in the evening
 * the UTC day is already the next one.
 */
export function isOver(day: number): boolean {
  const todayInUtc = isoToSerial(new Date().toISOString().slice(0, 10)) as number;
  return day < Math.min(today(), todayInUtc);
}
