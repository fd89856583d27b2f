import { serialToIso } from "../../cells/serialDates";
import { endOfPeriod, periodOf, type Rhythm } from "../../series/alignment/periods";
import { ChangeKind } from "../choices/changeKind";
import { Quote } from "../choices/quote";
import { askedDay } from "../data/days";
import { expectMaxAge } from "../data/freshness";
import { notAvailable } from "../guard/expect";
import type { CellOrRow, Cells } from "../guard/types";
import { readOne } from "./dated";
import { measureChange } from "./measureChange";
import { endedBy, lastOf, standingOn } from "./standing";
import { noneThisPeriod } from "./texts";

/**
 * Relative change from the last observation of the period before to the last one that was known on a day; with the dates of both
 * where they are asked for. For a currency quoted per dollar the change is the currency's own, so it falls when the quote rises.
 */
export function periodToDate(
  series: Cells,
  rhythm: Rhythm,
  date: number | undefined,
  quote: Quote | undefined,
  dates: boolean,
  maxAge: number | undefined,
): CellOrRow {
  expectMaxAge(maxAge);
  const read = readOne("series", series);
  const day = askedDay("date", date);
  const to = day === undefined ? lastOf(read, maxAge) : standingOn(read, day, maxAge);
  const endBefore = endOfPeriod(periodOf(day ?? to.end, rhythm) - 1, rhythm);
  if (to.end <= endBefore) throw notAvailable(noneThisPeriod, { last: serialToIso(to.end) });
  const from = endedBy(read, endBefore, maxAge);
  const change =
    quote === Quote.foreignPerDollar
      ? measureChange(to.value, from.value, ChangeKind.percent)
      : measureChange(from.value, to.value, ChangeKind.percent);
  return dates ? [change, from.date, to.date] : change;
}
