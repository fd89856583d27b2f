/** How old a value may be that stands for a day: the law is in series/knowledge.ts, the words are here. */
import { today } from "../../cells/calendar";
import type { CellError } from "../../cells/cell";
import { serialToIso } from "../../cells/serialDates";
import type { Stale } from "../../series/alignment/gap";
import { ageOn, longestAge, type Placed, type Timed } from "../../series/knowledge";
import { expectAtLeast, notAvailable } from "../guard/expect";
import { tooOldToCarry } from "./texts";

/** #N/A with the date of the last value, and what to do where it is wanted all the same. */
export function tooOld({ last, age, longest }: Stale): CellError {
  return notAvailable(tooOldToCarry, { last: serialToIso(last), age, longest });
}

/** The observation, unless it is too old on the day. */
export function fresh(series: Timed, found: Placed, day: number, maxAge = longestAge(series)): Placed {
  const age = ageOn(found, day);
  if (age > maxAge) throw tooOld({ last: found.end, age, longest: maxAge });
  return found;
}

/** #NUM! for a maxAge below zero. */
export function expectMaxAge(maxAge: number | undefined): void {
  if (maxAge !== undefined) expectAtLeast("maxAge", maxAge, 0);
}

/** The day from which the age of a series' last value counts. */
export function standsOn({ asOf }: { readonly asOf?: number | undefined }): number {
  return asOf ?? today();
}
