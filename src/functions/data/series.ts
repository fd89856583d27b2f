import { say } from "../../language/language";
import { alignSeries } from "../../series/alignment/align";
import type { Aggregation } from "../choices/aggregation";
import { Fill } from "../choices/fill";
import type { Rhythm } from "../choices/rhythm";
import { Transform } from "../choices/transform";
import type { Cells, DateSerial } from "../guard/types";
import { askedSeries, cellOf, expectWindow, nothingThere } from "./askedSeries";
import { askedDay } from "./days";
import { expectMaxAge } from "./freshness";

export const dateHeading = { en: "date", tw: "日期", cn: "日期" };

/**
 * A series as two columns, date and value, in the unit that META states.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param start First date to show; the first observation when left out.
 * @param end Last date to show; the last observation when left out.
 * @param freq D, W, M, Q or A; the dates as they are when left out.
 * @param agg How the observations of a period become one: last, avg or sum; the series' own way when left out (last for your own data).
 * @param fill What stands on dates without an observation: none (default: no row), exact (#N/A), previous, next, nearest or linear; the last three look ahead.
 * @param asof The data as known at the end of this day (midnight UTC); MKT_ASOF of the workbook, else today, when left out.
 * @param transform level (default), change, pct, yoy (of weekly series 52 weeks before), log or rebase (first value shown = 100).
 * @param headers TRUE puts a row of headings on top.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns Dates as serial numbers, ascending, and values; a relative change is decimal. With freq each row is dated at the last day of its period, the running one too; weeks run from Monday to Sunday. On a finer freq an observation counts from the last day of its own week, month, quarter or year on, later where its publisher is known to take longer. A fill other than none has a row for each period of freq, or of the series' own frequency; days are Monday to Friday unless weekends are observed.
 * @see Own definition; no observation is used before its date or its period's end unless next, nearest or linear asks for it
 * @errors #N/A for an unknown id (the sentence names the nearest one), for dates without data, in the row of a gap, and where previous would carry a value older than maxAge; #NUM! when end is before start, and in the row of a relative change from a negative value; #DIV/0! in the row of a relative change from zero.
 * @terms 數列, 序列, 時間序列, 时间序列, 歷史資料, 历史数据, time series, history
 * @rows 2-32, 3-01, 4-24
 * @example =MKT.SERIES("FILE:DEMO", "2026-01-07", "2026-01-09") // {46029,103;46030,101;46031,104}
 * @example =MKT.SERIES("FILE:DEMO", , , "W", "avg") // {46033,102;46040,106}
 * @example =MKT.SERIES("FILE:DEMO", "2026-01-09", "2026-01-13", , , "previous") // {46031,104;46034,104;46035,105}
 * @example =MKT.SERIES("FILE:DEMO", , "2026-01-07", , , , , "change") // {46028,2;46029,1}
 * @example =MKT.SERIES("FILE:UNKNOWN") // #N/A
 * @tw 一個數列，兩欄：日期與值；單位見 META。
 * @tw id 「來源：代碼」，大小寫不拘，如 FRED:WALCL；您自己的資料如 FILE:WALCL。
 * @tw start 顯示的第一個日期；省略時為第一個觀測值。
 * @tw end 顯示的最後日期；省略時為最後一個觀測值。
 * @tw freq D、W、M、Q 或 A（日、週、月、季、年）；省略時日期維持原樣。
 * @tw agg 同一期間的多個觀測值如何合成一個：last（最後一個）、avg（平均）或 sum（合計）；省略時依數列自身的方式（您自己的資料為 last）。
 * @tw fill 沒有觀測值的日期：none（不列出，預設）、exact（#N/A）、previous（前值）、next（後值）、nearest（最近值）或 linear（線性內插）；後三者會用到當日尚未知的值。
 * @tw asof 只採用此日結束時（世界協調時間午夜）已知的資料；省略時依活頁簿的 MKT_ASOF，否則為今天。
 * @tw transform level（原值，預設）、change（變動）、pct（變動率）、yoy（年增率）、log（自然對數）或 rebase（顯示的首值 = 100）。
 * @tw headers TRUE 時在最上方加一列標題。
 * @tw maxAge 沿用的值最多可有幾天，自其期間結束日起算；省略時為兩期加上發布時差（不明時：日 15、週 25、月 75、季 200、年 750）。
 * @tw returns: 日期序號（遞增）與數值；相對變動為小數。給定 freq 時每列日期為期末日，進行中的期間亦然；一週自週一至週日。轉為較高頻率時，觀測值自其所屬月、季或年的最後一天起算。fill 不為 none 時，每個期間一列（依 freq 或數列自身的頻率）；日資料為週一至週五，除非週末也有觀測值。
 * @tw errors: #N/A：代碼不明（說明文字會指出最接近的代碼）、沒有資料的日期，以及缺值的那一列；#NUM!：end 早於 start，以及對負值計算相對變動的那一列；#DIV/0!：對零計算相對變動的那一列。
 * @cn 一个序列，两列：日期与值；单位见 META。
 * @cn id “来源：代码”，大小写不限，如 FRED:WALCL；您自己的数据如 FILE:WALCL。
 * @cn start 显示的第一个日期；省略时为第一个观测值。
 * @cn end 显示的最后日期；省略时为最后一个观测值。
 * @cn freq D、W、M、Q 或 A（日、周、月、季、年）；省略时日期保持原样。
 * @cn agg 同一期间的多个观测值如何合成一个：last（最后一个）、avg（平均）或 sum（合计）；省略时按序列自身的方式（您自己的数据为 last）。
 * @cn fill 没有观测值的日期：none（不列出，默认）、exact（#N/A）、previous（前值）、next（后值）、nearest（最近值）或 linear（线性插值）；后三者会用到当日尚未知的值。
 * @cn asof 只采用此日结束时（协调世界时午夜）已知的数据；省略时按工作簿的 MKT_ASOF，否则为今天。
 * @cn transform level（原值，默认）、change（变动）、pct（变动率）、yoy（同比）、log（自然对数）或 rebase（显示的首值 = 100）。
 * @cn headers TRUE 时在最上方加一行标题。
 * @cn maxAge 沿用的值最多可有几天，自其期间结束日起算；省略时为两期加上发布时差（不明时：日 15、周 25、月 75、季 200、年 750）。
 * @cn returns: 日期序列号（递增）与数值；相对变动为小数。给定 freq 时每行日期为期末日，进行中的期间亦然；一周自周一至周日。转为较高频率时，观测值自其所属月、季或年的最后一天起算。fill 不为 none 时，每个期间一行（按 freq 或序列自身的频率）；日数据为周一至周五，除非周末也有观测值。
 * @cn errors: #N/A：代码不明（说明文字会指出最接近的代码）、没有数据的日期，以及缺值的那一行；#NUM!：end 早于 start，以及对负值计算相对变动的那一行；#DIV/0!：对零计算相对变动的那一行。
 */
export function series(
  id: string,
  start?: DateSerial,
  end?: DateSerial,
  freq?: Rhythm,
  agg?: Aggregation,
  fill: Fill = Fill.none,
  asof?: DateSerial,
  transform: Transform = Transform.level,
  headers = false,
  maxAge?: number,
): Cells {
  expectMaxAge(maxAge);
  const asked = askedSeries(id, askedDay("asof", asof));
  const window = { start: askedDay("start", start), end: askedDay("end", end) };
  expectWindow(window.start, window.end, [asked]);
  const rows = alignSeries(asked, { ...window, rhythm: freq, aggregation: agg, fill, maxAge }, transform);
  if (rows.length === 0) throw nothingThere(asked);
  const cells: Cells = rows.map(({ date, value }) => [date, cellOf(value)]);
  return headers ? [[say(dateHeading), asked.id], ...cells] : cells;
}
