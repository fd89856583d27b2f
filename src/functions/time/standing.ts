/** Where a series stood on a day: what was known then, or what that day turned out to be; #N/A for what is too old. */
import { serialToIso } from "../../cells/serialDates";
import { lastEnded, lastKnown, type Placed, type Timed } from "../../series/knowledge";
import { fresh } from "../data/freshness";
import { notAvailable } from "../guard/expect";
import type { Dated } from "./dated";
import { noneByThen } from "./texts";

/** The last observation that was known at the end of a day. */
export function standingOn({ series }: Dated, day: number, maxAge: number | undefined): Placed {
  return freshOrNone(series, lastKnown(series, day), day, maxAge);
}

/** The last observation whose period was over by a day, from which a later change is measured. */
export function endedBy({ series }: Dated, day: number, maxAge: number | undefined): Placed {
  return freshOrNone(series, lastEnded(series, day), day, maxAge);
}

/**
 * The last observation of all. Of an id it must still be alive on the day on which the calculation stands; a range ends where its
 * owner ended it.
 */
export function lastOf({ series, standsOn }: Dated, maxAge: number | undefined): Placed {
  const found = lastEnded(series, Number.POSITIVE_INFINITY);
  return freshOrNone(series, found, standsOn ?? found?.end ?? 0, maxAge);
}

function freshOrNone(series: Timed, found: Placed | undefined, day: number, maxAge: number | undefined): Placed {
  if (found) return fresh(series, found, day, maxAge);
  throw notAvailable(noneByThen, { day: serialToIso(day), first: serialToIso(series.observations[0]?.date ?? day) });
}
