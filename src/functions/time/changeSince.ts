import { ChangeKind } from "../choices/changeKind";
import { askedDay } from "../data/days";
import { expectMaxAge } from "../data/freshness";
import type { Cells, DateSerial } from "../guard/types";
import { readOne } from "./dated";
import { measureChange } from "./measureChange";
import { endedBy, lastOf } from "./standing";

/**
 * The change of a series since a date, up to its last observation: in its unit, decimal, or basis points.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param date The change is from the last observation whose day, week, month, quarter or year was over by this date.
 * @param kind change (difference, the default), pct (decimal), log (natural logarithm) or bp (basis points of decimal rates).
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns Last value against the value on the date; positive when it rose.
 * @see Arithmetic: vₙ − v, vₙ/v − 1, ln(vₙ/v) or (vₙ − v)·10⁴
 * @errors #N/A when the data begin after the date, or the value on it, or the last one of an id, is older than maxAge (the sentence says its date); #DIV/0! for a relative change from zero; #NUM! for one from a negative value; #VALUE! when the dates do not rise.
 * @terms 自某日以來, 自某日以来, 累計變動, 累计变动, 以來漲幅, 以来涨幅, change since, return since
 * @rows 0-24, 2-53
 * @example =MKT.CHANGESINCE({45000,520;45100,480;45200,439}, 45000) // -81
 * @example =MKT.CHANGESINCE({45000,40;45100,50;45200,68}, 45050, "pct") // 0.7
 * @example =MKT.CHANGESINCE({43831,100;43983,120}, "2025-01-01", "pct") // #N/A
 * @tw 數列自某日至最後觀測值的變動：原單位、小數或基點。
 * @tw series 日期與數值，由舊到新，如 SERIES 的結果；或代碼。
 * @tw date 以該日當日或以前最後一個觀測值為起點。
 * @tw kind change（差額，預設）、pct（變動率，小數）、log（自然對數）或 bp（小數利率的基點差）。
 * @tw maxAge 沿用的值最多可有幾天，自其期間結束日起算；省略時為兩期加上發布時差（不明時：日 15、週 25、月 75、季 200、年 750）。
 * @tw returns: 最後值相對於該日的值；上升時為正。
 * @tw errors: #N/A：資料晚於該日才開始；#DIV/0!：對零計算相對變動；#NUM!：對負值計算相對變動；#VALUE!：日期未遞增。
 * @cn 序列自某日至最后观测值的变动：原单位、小数或基点。
 * @cn series 日期与数值，由旧到新，如 SERIES 的结果；或代码。
 * @cn date 以该日当日或以前最后一个观测值为起点。
 * @cn kind change（差额，默认）、pct（变动率，小数）、log（自然对数）或 bp（小数利率的基点差）。
 * @cn maxAge 沿用的值最多可有几天，自其期间结束日起算；省略时为两期加上发布时差（不明时：日 15、周 25、月 75、季 200、年 750）。
 * @cn returns: 最后值相对于该日的值；上升时为正。
 * @cn errors: #N/A：数据晚于该日才开始；#DIV/0!：对零计算相对变动；#NUM!：对负值计算相对变动；#VALUE!：日期未递增。
 */
export function changeSince(
  series: Cells,
  date: DateSerial,
  kind: ChangeKind = ChangeKind.difference,
  maxAge?: number,
): number {
  expectMaxAge(maxAge);
  const read = readOne("series", series);
  const from = endedBy(read, askedDay("date", date), maxAge);
  return measureChange(from.value, lastOf(read, maxAge).value, kind);
}
