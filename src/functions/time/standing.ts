/** Where a series stood on a day: what was known then, or what that day turned out to be; #N/A for what is too old. */
import { serialToIso } from "../../cells/serialDates";
import { lastEnded, lastKnown, type Placed, type Timed } from "../../series/knowledge";
import { fresh } from "../data/freshness";
import { notAvailable } from "../guard/expect";
import type { Dated } from "./dated";

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
  throw notAvailable(
    {
      en: "There is no observation by {day}; the data begin on {first}.",
      tw: "截至 {day} 沒有觀測值；資料自 {first} 開始。",
      cn: "截至 {day} 没有观测值；数据自 {first} 开始。",
    },
    { day: serialToIso(day), first: serialToIso(series.observations[0]?.date ?? day) },
  );
}
