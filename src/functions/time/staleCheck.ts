import { today } from "../../cells/calendar";
import type { Cell } from "../../cells/cell";
import { say } from "../../language/language";
import type { Observation } from "../../publishers/observation";
import { ageOn, knownBy, lastKnown, longestAge } from "../../series/knowledge";
import { standingDay } from "../data/askedSeries";
import { askedDay } from "../data/days";
import { expectAtLeast, notAvailable } from "../guard/expect";
import type { Cells, DateSerial } from "../guard/types";
import { readDated } from "./dated";
import { currentState, frozenState, noneByDay, oldState } from "./texts";

const states = {
  current: currentState,
  old: oldState,
  frozen: frozenState,
};

const noneYet = notAvailable(noneByDay);

/**
 * Whether a series is still alive: the age of its last observation in days from the end of its period, how often its last value has been repeated, and a verdict.
 * @customfunction
 * @param series Dates with one or more columns of values, oldest first, as SERIES and PANEL give them; or ids.
 * @param maxAge Calendar days after which it counts as old; when left out what the other functions carry on: two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @param maxRepeats How many times in a row the last value may stand; any number when left out.
 * @param asof The day from which to count back; MKT_ASOF of the workbook, else today, when left out.
 * @returns One row for each series: name, age in calendar days, observations in a row with the last value, and current, old or frozen. The verdict is a text in the language of the add-in.
 * @see Own definition
 * @errors #N/A in the row of a series without an observation by then; #NUM! when maxAge is negative or maxRepeats below 1; #VALUE! when the dates do not rise.
 * @terms 過期資料, 过期数据, 停更, 數列停滯, 数据停滞, stale series, frozen series
 * @example =MKT.STALECHECK({46020,1.5;46021,1.6;46022,1.6}, , , 46024) // {"1",2,2,"current"}
 * @example =MKT.STALECHECK({46020,1.5;46021,1.6;46022,1.6}, , , 46060) // {"1",38,2,"old"}
 * @example =MKT.STALECHECK({46020,1.6;46021,1.6;46022,1.6}, , 2, 46024) // {"1",2,3,"frozen"}
 */
export function staleCheck(series: Cells, maxAge?: number, maxRepeats?: number, asof?: DateSerial): Cells {
  if (maxAge !== undefined) expectAtLeast("maxAge", maxAge, 0);
  if (maxRepeats !== undefined) expectAtLeast("maxRepeats", maxRepeats, 1);
  const day = askedDay("asof", asof ?? standingDay() ?? today());
  return readDated("series", series).map(({ name, series: read }): Cell[] => {
    const latest = lastKnown(read, day);
    if (!latest) return [name, noneYet, noneYet, noneYet];
    const age = ageOn(latest, day);
    const repeats = timesRepeated(knownBy(read, day));
    const old = age > (maxAge ?? longestAge(read));
    const frozen = maxRepeats !== undefined && repeats > maxRepeats;
    return [name, age, repeats, say(old ? states.old : frozen ? states.frozen : states.current)];
  });
}

function timesRepeated(observations: readonly Observation[]): number {
  const { value } = observations[observations.length - 1];
  return observations.length - 1 - observations.findLastIndex((each) => each.value !== value);
}
