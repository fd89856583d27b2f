import { ChangeKind } from "../choices/changeKind";
import { askedDay } from "../data/days";
import type { Cells, DateSerial } from "../guard/types";
import { readOne } from "./dated";
import { lastOnOrBefore } from "./lastOnOrBefore";
import { measureChange } from "./measureChange";

/**
 * The change of a series since a date, up to its last observation: in its unit, decimal, or basis points.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param date The change is from the last observation on or before this date.
 * @param kind change (difference, the default), pct (decimal), log (natural logarithm) or bp (basis points of decimal rates).
 * @returns Last value against the value on the date; positive when it rose.
 * @see Arithmetic: vₙ − v, vₙ/v − 1, ln(vₙ/v) or (vₙ − v)·10⁴
 * @errors #N/A when the data begin after the date; #DIV/0! for a relative change from zero; #NUM! for one from a negative value; #VALUE! when the dates do not rise.
 * @terms 自某日以來, 自某日以来, 累計變動, 累计变动, 以來漲幅, 以来涨幅, change since, return since
 * @rows 0-24, 2-53
 * @example =MKT.CHANGESINCE({45000,520;45100,480;45200,439}, 45000) // -81
 * @example =MKT.CHANGESINCE({45000,40;45100,50;45200,68}, 45050, "pct") // 0.7
 */
export function changeSince(series: Cells, date: DateSerial, kind: ChangeKind = ChangeKind.difference): number {
  const observations = readOne("series", series);
  const from = lastOnOrBefore(observations, askedDay("date", date));
  return measureChange(from.value, observations[observations.length - 1].value, kind);
}
