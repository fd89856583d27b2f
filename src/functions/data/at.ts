import { valueAt } from "../../series/alignment/fill";
import { Fill } from "../choices/fill";
import type { DateSerial } from "../guard/types";
import { askedSeries, cellOf, nothingThere } from "./askedSeries";
import { askedDay } from "./days";
import { expectMaxAge } from "./freshness";

/**
 * The value of a series on a date, in the unit that META states.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param date The date; its time of day is dropped.
 * @param fill exact (default): the observation with this date as its publisher stamps it, which for a month is its first day; previous: the last one known at the end of this day; next, nearest or linear look ahead.
 * @param asof The data as known at the end of this day (midnight UTC); MKT_ASOF of the workbook, else today, when left out.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns The value; a month, quarter or year is known from its last day on, later where its publisher is known to take longer. "nearest" takes the earlier of two as close.
 * @see Own definition; "linear" is the straight line in days between the neighbouring observations
 * @errors #N/A for an unknown id (the sentence names the nearest one) and when the fill finds no value, or only one that is older than maxAge (the sentence says its date); #NUM! for a date that Excel does not have.
 * @terms 指定日期的值, 某日数值, 當日值, value on a date
 * @rows 2-07, 2-53
 * @example =MKT.AT("FILE:DEMO", "2026-01-09") // 104
 * @example =MKT.AT("FILE:DEMO", "2026-01-12") // #N/A
 * @example =MKT.AT("FILE:DEMO", "2026-01-12", "previous") // 104
 * @example =MKT.AT("FILE:DEMO", "2026-03-12", "previous") // #N/A
 * @example =MKT.AT("FILE:DEMO", "2026-03-12", "previous", , 90) // 107
 * @example =MKT.AT("FILE:DEMO", "2026-01-12", "linear") // 104.75
 * @example =MKT.AT("FILE:DEMO", "2026-01-12", "linear", "2026-01-12") // #N/A
 * @tw 數列在某日的值；單位見 META。
 * @tw id 「來源：代碼」，大小寫不拘，如 FRED:WALCL；您自己的資料如 FILE:WALCL。
 * @tw date 日期；時刻不計。
 * @tw fill 該日沒有觀測值時：exact（預設，#N/A）、previous（前值）、next（後值）、nearest（最近值）或 linear（線性內插）；後三者會用到當日尚未知的值。
 * @tw asof 只採用此日結束時（世界協調時間午夜）已知的資料；省略時依活頁簿的 MKT_ASOF，否則為今天。
 * @tw maxAge 沿用的值最多可有幾天，自其期間結束日起算；省略時為兩期加上發布時差（不明時：日 15、週 25、月 75、季 200、年 750）。
 * @tw returns: 數值；"previous" 沿用最後一個觀測值，不論多舊；"nearest" 在兩者等距時取較早者。
 * @tw errors: #N/A：代碼不明（說明文字會指出最接近的代碼），或補值方式找不到值；#NUM!：Excel 沒有的日期。
 * @cn 序列在某日的值；单位见 META。
 * @cn id “来源：代码”，大小写不限，如 FRED:WALCL；您自己的数据如 FILE:WALCL。
 * @cn date 日期；时刻不计。
 * @cn fill 该日没有观测值时：exact（默认，#N/A）、previous（前值）、next（后值）、nearest（最近值）或 linear（线性插值）；后三者会用到当日尚未知的值。
 * @cn asof 只采用此日结束时（协调世界时午夜）已知的数据；省略时按工作簿的 MKT_ASOF，否则为今天。
 * @cn maxAge 沿用的值最多可有几天，自其期间结束日起算；省略时为两期加上发布时差（不明时：日 15、周 25、月 75、季 200、年 750）。
 * @cn returns: 数值；"previous" 沿用最后一个观测值，不论多旧；"nearest" 在两者等距时取较早者。
 * @cn errors: #N/A：代码不明（说明文字会指出最接近的代码），或补值方式找不到值；#NUM!：Excel 没有的日期。
 */
export function at(id: string, date: DateSerial, fill: Fill = Fill.exact, asof?: DateSerial, maxAge?: number): number {
  expectMaxAge(maxAge);
  const asked = askedSeries(id, askedDay("asof", asof));
  const value = valueAt(asked, askedDay("date", date), fill, maxAge);
  if (typeof value === "number") return value;
  throw value === "missing" ? nothingThere(asked) : cellOf(value);
}
