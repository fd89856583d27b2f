import { ChangeKind } from "../choices/changeKind";
import { askedDay } from "../data/days";
import { expectMaxAge } from "../data/freshness";
import type { Cells, DateSerial } from "../guard/types";
import { readOne } from "./dated";
import { measureChange } from "./measureChange";
import { expectDecimals } from "./rateUnit";
import { endedBy, lastOf } from "./standing";

/**
 * The change of a series since a date, up to its last observation: in its unit, decimal, or basis points.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param date The change is from the last observation whose day, week, month, quarter or year was over by this date.
 * @param kind change (difference, the default), pct (decimal), log (natural logarithm) or bp (basis points: of an id as its unit says, of a range of decimal rates).
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns Last value against the value on the date; positive when it rose.
 * @see Arithmetic: vₙ − v, vₙ/v − 1, ln(vₙ/v) or (vₙ − v)·10⁴ of decimals
 * @errors #N/A when the data begin after the date, or the value on it, or the last one of an id, is older than maxAge (the sentence says its date); #DIV/0! for a relative change from zero; #NUM! for one from a negative value, and for bp of a range with a value beyond 1, which is no decimal; #VALUE! for bp of an id whose unit is no rate; #VALUE! when the dates do not rise.
 * @terms 自某日以來, 自某日以来, 累計變動, 累计变动, 以來漲幅, 以来涨幅, change since, return since
 * @rows 0-24, 2-53
 * @example =MKT.CHANGESINCE({45000,520;45100,480;45200,439}, 45000) // -81
 * @example =MKT.CHANGESINCE({45000,40;45100,50;45200,68}, 45050, "pct") // 0.7
 * @example =MKT.CHANGESINCE({45000,0.0375;45100,0.0425}, 45000, "bp") // 50
 * @example =MKT.CHANGESINCE("FILE:DEMORATE", "2026-01-06", "bp", 10000) // 5
 * @example =MKT.CHANGESINCE({43831,100;43983,120}, "2025-01-01", "pct") // #N/A
 */
export function changeSince(
  series: Cells,
  date: DateSerial,
  kind: ChangeKind = ChangeKind.difference,
  maxAge?: number,
): number {
  expectMaxAge(maxAge);
  const read = readOne("series", series);
  const divisor = kind === ChangeKind.basisPoints ? expectDecimals("series", read, "kind", kind) : 1;
  const from = endedBy(read, askedDay("date", date), maxAge);
  return measureChange(from.value, lastOf(read, maxAge).value, kind) / divisor;
}
