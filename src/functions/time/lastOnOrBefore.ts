import { serialToIso } from "../../cells/serialDates";
import type { Observation } from "../../publishers/observation";
import { indexUpTo } from "../../series/alignment/fill";
import { notAvailable } from "../guard/expect";
import { noneByThen } from "./texts";

/** The last observation on or before a day; #N/A when the data begin later. */
export function lastOnOrBefore(observations: readonly Observation[], day: number): Observation {
  const index = indexUpTo(observations, day);
  if (index >= 0) return observations[index];
  throw notAvailable(noneByThen, { day: serialToIso(day), first: serialToIso(observations[0].date) });
}
