/**
 * Cache expiry, whether a series is due: its rhythm has passed since its publisher was last asked, or the last time
 * failed.
 */
import { millisecondsPerDay } from "../../cells/serialDates";
import type { Frequency } from "../../publishers/observation";
import { recall } from "./seriesMemory";

const days: Readonly<Record<Frequency, number>> = { D: 1, W: 7, M: 30, Q: 90, A: 365, irregular: 7 };

/** Clocks of two machines differ by a little. */
const mostAhead = 3_600_000;

export function isDue(frequency: Frequency, checked: string, now = Date.now()): boolean {
  const age = now - Date.parse(checked);
  // What was checked in time to come was checked by a clock that ran ahead: nobody knows when.
  return !(age >= -mostAhead && age < days[frequency] * millisecondsPerDay);
}

export function isStale(id: string): boolean {
  const entry = recall({ id });
  if (!entry?.series || entry.failure) return true;
  return isDue(entry.series.frequency, entry.series.checked);
}
