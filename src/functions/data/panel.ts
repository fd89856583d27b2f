import { CellError } from "../../cells/cell";
import { say } from "../../language/language";
import { alignPanel } from "../../series/alignment/align";
import type { Series } from "../../series/series";
import type { Aggregation } from "../choices/aggregation";
import { Fill } from "../choices/fill";
import type { Rhythm } from "../choices/rhythm";
import { Transform } from "../choices/transform";
import type { Cells, DateSerial } from "../guard/types";
import { cellOf, expectWindow, nothingThere, seriesOfCells } from "./askedSeries";
import { askedDay } from "./days";
import { expectMaxAge } from "./freshness";
import { dateHeading } from "./series";

/**
 * Several series side by side: dates, then one column of values for each id, each in its own unit.
 * @customfunction
 * @param ids A range of ids, PROVIDER:CODE in any case; the columns follow its order, row by row.
 * @param start First date to show; the first observation of any when left out.
 * @param end Last date to show; the last observation of any when left out.
 * @param freq D, W, M, Q or A; the dates on which any is observed or, of unlike frequencies, becomes known when left out.
 * @param fill What stands on dates without an observation: exact (default, #N/A), previous, next, nearest, linear, or none (only rows that are complete); next, nearest and linear look ahead.
 * @param asof The data as known at the end of this day (midnight UTC); MKT_ASOF of the workbook, else today, when left out.
 * @param agg How the observations of a period become one: last, avg or sum; each series' own way when left out (last for your own data).
 * @param headers TRUE puts a row of headings on top.
 * @param transform level (default), change, pct, yoy, log or rebase, as in SERIES; each column by itself.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns Dates as serial numbers, ascending, and one column for each id. Periods are dated as in SERIES: at their last day. Without freq, series of unlike frequencies stand on the days from which they are known: a month from its last day on, later where its publisher is known to take longer. An unknown id is #N/A in its whole column.
 * @see Own definition; no observation is used before its date or its period's end unless next, nearest or linear asks for it
 * @errors #N/A where a series has no value or previous only one older than maxAge, for an unknown id (the sentence names the nearest one) and when no date is left; #VALUE! for an id that is not text; #NUM! when end is before start.
 * @terms 對齊, 对齐, 多個數列, 多个序列, 面板資料, 面板数据, aligned series, panel
 * @rows 4-01, 4-31
 * @example =MKT.PANEL({"FILE:DEMO","FILE:DEMO2"}, "2026-01-13", "2026-01-15") // {46035,105,#N/A;46036,106,52;46037,106,#N/A}
 * @example =MKT.PANEL({"FILE:DEMO","FILE:DEMO2"}, , , , "none") // {46029,103,50;46036,106,52}
 * @example =MKT.PANEL({"FILE:DEMO";"FILE:DEMO2"}, , , "W") // {46033,104,50;46040,107,52}
 * @example =MKT.PANEL({"FILE:DEMO";"FILE:DEMO2"}, , , "W", , , , , "change") // {46033,#N/A,#N/A;46040,3,2}
 * @tw 多個數列並排：日期，其後每個代碼一欄，各依其單位。
 * @tw ids 代碼的範圍，「來源：代碼」，大小寫不拘；各欄依其順序（逐列）。
 * @tw start 顯示的第一個日期；省略時為任一數列的第一個觀測值。
 * @tw end 顯示的最後日期；省略時為任一數列的最後觀測值。
 * @tw freq D、W、M、Q 或 A（日、週、月、季、年）；省略時為任一數列有觀測值的日期。
 * @tw fill 沒有觀測值的日期：exact（預設，#N/A）、previous（前值）、next（後值）、nearest（最近值）、linear（線性內插）或 none（只留完整的列）；next、nearest、linear 會用到當日尚未知的值。
 * @tw asof 只採用此日結束時（世界協調時間午夜）已知的資料；省略時依活頁簿的 MKT_ASOF，否則為今天。
 * @tw agg 同一期間的多個觀測值如何合成一個：last（最後一個）、avg（平均）或 sum（合計）；省略時依各數列自身的方式（您自己的資料為 last）。
 * @tw headers TRUE 時在最上方加一列標題。
 * @tw transform level（預設）、change、pct、yoy、log 或 rebase，同 SERIES；各欄分別計算。
 * @tw maxAge 沿用的值最多可有幾天，自其期間結束日起算；省略時為兩期加上發布時差（不明時：日 15、週 25、月 75、季 200、年 750）。
 * @tw returns: 日期序號（遞增），每個代碼一欄。期間的日期如 SERIES，為期末日。不明的代碼整欄為 #N/A。"previous" 沿用舊值，不論多舊：請見 STALECHECK。
 * @tw errors: #N/A：某數列沒有值、代碼不明（說明文字會指出最接近的代碼），或沒有剩下任何日期；#VALUE!：代碼不是文字；#NUM!：end 早於 start。
 * @cn 多个序列并排：日期，其后每个代码一列，各按其单位。
 * @cn ids 代码的区域，“来源：代码”，大小写不限；各列按其顺序（逐行）。
 * @cn start 显示的第一个日期；省略时为任一序列的第一个观测值。
 * @cn end 显示的最后日期；省略时为任一序列的最后观测值。
 * @cn freq D、W、M、Q 或 A（日、周、月、季、年）；省略时为任一序列有观测值的日期。
 * @cn fill 没有观测值的日期：exact（默认，#N/A）、previous（前值）、next（后值）、nearest（最近值）、linear（线性插值）或 none（只留完整的行）；next、nearest、linear 会用到当日尚未知的值。
 * @cn asof 只采用此日结束时（协调世界时午夜）已知的数据；省略时按工作簿的 MKT_ASOF，否则为今天。
 * @cn agg 同一期间的多个观测值如何合成一个：last（最后一个）、avg（平均）或 sum（合计）；省略时按各序列自身的方式（您自己的数据为 last）。
 * @cn headers TRUE 时在最上方加一行标题。
 * @cn transform level（默认）、change、pct、yoy、log 或 rebase，同 SERIES；各列分别计算。
 * @cn maxAge 沿用的值最多可有几天，自其期间结束日起算；省略时为两期加上发布时差（不明时：日 15、周 25、月 75、季 200、年 750）。
 * @cn returns: 日期序列号（递增），每个代码一列。期间的日期如 SERIES，为期末日。不明的代码整列为 #N/A。"previous" 沿用旧值，不论多旧：请见 STALECHECK。
 * @cn errors: #N/A：某序列没有值、代码不明（说明文字会指出最接近的代码），或没有剩下任何日期；#VALUE!：代码不是文本；#NUM!：end 早于 start。
 */
export function panel(
  ids: Cells,
  start?: DateSerial,
  end?: DateSerial,
  freq?: Rhythm,
  fill: Fill = Fill.exact,
  asof?: DateSerial,
  agg?: Aggregation,
  headers = false,
  transform: Transform = Transform.level,
  maxAge?: number,
): Cells {
  expectMaxAge(maxAge);
  const asked = seriesOfCells("ids", ids.flat(), askedDay("asof", asof));
  const known = asked.filter((each): each is Series => !(each instanceof CellError));
  if (known.length === 0) throw asked[0];
  const window = { start: askedDay("start", start), end: askedDay("end", end) };
  expectWindow(window.start, window.end, known);
  const rows = alignPanel(known, { ...window, rhythm: freq, aggregation: agg, fill, maxAge }, transform);
  if (rows.length === 0) throw nothingThere(known[0]);
  const columnOf = new Map(known.map((each, column) => [each, column]));
  const cells: Cells = rows.map(({ date, values }) => [
    date,
    ...asked.map((each) => (each instanceof CellError ? each : cellOf(values[columnOf.get(each) ?? 0]))),
  ]);
  const headings = asked.map((each, index) => (each instanceof CellError ? ids.flat()[index] : each.id));
  return headers ? [[say(dateHeading), ...headings], ...cells] : cells;
}
