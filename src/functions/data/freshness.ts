/** How old a value may be that stands for a day: the law is in series/knowledge.ts, the words are here. */
import { today } from "../../cells/calendar";
import type { CellError } from "../../cells/cell";
import { serialToIso } from "../../cells/serialDates";
import type { Stale } from "../../series/alignment/gap";
import { ageOn, longestAge, type Placed, type Timed } from "../../series/knowledge";
import { expectAtLeast, notAvailable } from "../guard/expect";

/** #N/A with the date of the last value, and what to do where it is wanted all the same. */
export function tooOld({ last, age, longest }: Stale): CellError {
  return notAvailable(
    {
      en: "The last value is of {last}: {age} days old by then, and more than {longest} days are not carried on; give maxAge to allow it.",
      tw: "最後一個值的日期為 {last}，屆時已有 {age} 天，超過 {longest} 天者不再沿用；如仍要使用，請給定 maxAge。",
      cn: "最后一个值的日期为 {last}，届时已有 {age} 天，超过 {longest} 天者不再沿用；如仍要使用，请给定 maxAge。",
    },
    { last: serialToIso(last), age, longest },
  );
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
