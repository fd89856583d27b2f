import { serialToIso } from "../../cells/serialDates";
import type { Observation } from "../../publishers/observation";
import { indexUpTo } from "../../series/alignment/fill";
import { notAvailable } from "../guard/expect";

/** The last observation on or before a day; #N/A when the data begin later. */
export function lastOnOrBefore(observations: readonly Observation[], day: number): Observation {
  const index = indexUpTo(observations, day);
  if (index >= 0) return observations[index];
  throw notAvailable(
    {
      en: "There is no observation on or before {day}; the data begin on {first}.",
      tw: "{day} 當日及以前沒有觀測值；資料自 {first} 開始。",
      cn: "{day} 当日及以前没有观测值；数据自 {first} 开始。",
    },
    { day: serialToIso(day), first: serialToIso(observations[0].date) },
  );
}
