/** Days, weeks, months, quarters and years as numbered periods, each with its last day. */

import { endOfMonth, isWeekend } from "../../cells/calendar";
import { serialToDate } from "../../cells/serialDates";

/** A rhythm that observations can be put in; weeks run from Monday to Sunday. */
export type Rhythm = "D" | "W" | "M" | "Q" | "A";

const coarseness: Readonly<Record<Rhythm, number>> = { D: 0, W: 1, M: 2, Q: 3, A: 4 };

export function isFiner(rhythm: Rhythm, than: Rhythm): boolean {
  return coarseness[rhythm] < coarseness[than];
}

/** The number of the period that a day lies in; neighbours differ by one. */
export function periodOf(date: number, rhythm: Rhythm): number {
  const serial = Math.floor(date);
  if (rhythm === "D") return serial;
  if (rhythm === "W") return Math.floor((serial - 2) / 7);
  const { year, month } = serialToDate(serial);
  if (rhythm === "M") return year * 12 + month - 1;
  return rhythm === "Q" ? year * 4 + Math.floor((month - 1) / 3) : year;
}

/** The last day of a period. */
export function endOfPeriod(period: number, rhythm: Rhythm): number {
  if (rhythm === "D") return period;
  if (rhythm === "W") return period * 7 + 8;
  const months = { M: 1, Q: 3, A: 12 }[rhythm];
  const lastMonth = period * months + months - 1;
  return endOfMonth(Math.floor(lastMonth / 12), (lastMonth % 12) + 1);
}

/** How many periods make a year: of weeks 52, as the field compares them, though they are a day or two less; of days none. */
export function periodsInYear(rhythm: Rhythm): number | undefined {
  return { D: undefined, W: 52, M: 12, Q: 4, A: 1 }[rhythm];
}

/** The last days of all periods from the one that holds `first` to the one that holds `last`; weekends only on request. */
export function periodEnds(first: number, last: number, rhythm: Rhythm, weekends: boolean): number[] {
  const ends: number[] = [];
  const final = periodOf(last, rhythm);
  for (let period = periodOf(first, rhythm); period <= final; period++) {
    const end = endOfPeriod(period, rhythm);
    if (rhythm !== "D" || weekends || !isWeekend(end)) ends.push(end);
  }
  return ends;
}
