import type { Cell } from "../../cells/cell";
import { PathMode } from "../choices/pathMode";
import {
  expectAtLeast,
  expectInteger,
  expectRising,
  expectSameLength,
  notAvailable,
  outsideDomain,
  zeroDenominator,
} from "../guard/expect";
import type { Cells, Column, DateColumn } from "../guard/types";

/**
 * Path of a series around several events, each against its last value before the event.
 * @customfunction
 * @param dates Dates of the values, rising.
 * @param values The series, one value a date.
 * @param eventDates Days of the events; the first observation on or after each is offset 0.
 * @param pre Observations to show before each event, zero or more.
 * @param post Observations to show from offset 0 on, 1 or more.
 * @param mode "change" in the unit of the series (the default, for rates and spreads) or "pct" (for prices).
 * @returns Rows {offset, one column an event, mean of the events} from −pre to post − 1; offset −1 is zero by definition.
 * @see Own definition: superposed epochs on the last observation before each event
 * @errors #N/A in the column of an event whose window reaches outside the data, and in the mean with it; #DIV/0! where "pct" meets a base of zero, #NUM! where it is negative; #VALUE! when dates and values differ in length; #NUM! when dates do not rise or counts are not whole numbers in their range.
 * @terms 事件研究, 事件路徑, 事件路径, 雷曼, 新冠, 關稅, 关税, event study, event path
 * @rows 0-12, 1-04, 2-16, 2-54
 * @example =MKT.EVENTPATH({1;2;3;4;5;6}, {10;11;13;12;15;14}, {3;5}, 1, 2) // {-1,0,0,0;0,2,3,2.5;1,1,2,1.5}
 * @example =MKT.EVENTPATH({1;2;3;4}, {100;110;121;99}, 3, 0, 2, "pct") // {0,0.1,0.1;1,-0.1,-0.1}
 * @tw 數列在多個事件前後的路徑，各以事件前最後一個值為基準。
 * @tw dates 各值的日期，須遞增。
 * @tw values 數列，每個日期一個值。
 * @tw eventDates 各事件日；當日或其後的第一個觀察值為第 0 期。
 * @tw pre 事件前顯示的觀察值個數，不小於零。
 * @tw post 自第 0 期起顯示的觀察值個數，不小於 1。
 * @tw mode "change" 以數列單位計的差（預設，適用利率與利差），或 "pct" 相對變動（適用價格）。
 * @tw returns: 每列 {相對期數、每個事件一欄、各事件平均}，自 −pre 至 post − 1；相對期數 −1 依定義為零。
 * @tw errors: #N/A：視窗超出資料的事件那一欄，以及平均；#DIV/0!："pct" 遇到零的基準；#VALUE!：dates 與 values 長度不同；#NUM!："pct" 遇到負的基準、日期未遞增，或計數不是範圍內的整數。
 * @cn 序列在多个事件前后的路径，各以事件前最后一个值为基准。
 * @cn dates 各值的日期，须递增。
 * @cn values 序列，每个日期一个值。
 * @cn eventDates 各事件日；当日或其后的第一个观测值为第 0 期。
 * @cn pre 事件前显示的观测值个数，不小于零。
 * @cn post 自第 0 期起显示的观测值个数，不小于 1。
 * @cn mode "change" 以序列单位计的差（默认，适用利率与利差），或 "pct" 相对变动（适用价格）。
 * @cn returns: 每行 {相对期数、每个事件一列、各事件平均}，自 −pre 至 post − 1；相对期数 −1 依定义为零。
 * @cn errors: #N/A：窗口超出数据的事件那一列，以及平均；#DIV/0!："pct" 遇到零的基准；#VALUE!：dates 与 values 长度不同；#NUM!："pct" 遇到负的基准、日期未递增，或计数不是范围内的整数。
 */
export function eventPath(
  dates: DateColumn,
  values: Column,
  eventDates: DateColumn,
  pre: number,
  post: number,
  mode: PathMode = PathMode.change,
): Cells {
  expectSameLength("dates", dates, "values", values);
  expectRising("dates", dates);
  expectInteger("pre", pre);
  expectAtLeast("pre", pre, 0);
  expectInteger("post", post);
  expectAtLeast("post", post, 1);
  if (pre + post > values.length) throw outsideData();
  const columns = eventDates.map((eventDate) => pathOf(dates, values, eventDate, pre, post, mode));
  return Array.from({ length: pre + post }, (_, place) => {
    const row = columns.map((column) => column[place]);
    return [place - pre, ...row, meanOf(row)];
  });
}

function pathOf(dates: Column, values: Column, eventDate: number, pre: number, post: number, mode: PathMode): Cell[] {
  const event = dates.findIndex((date) => date >= eventDate);
  const offsets = Array.from({ length: pre + post }, (_, place) => place - pre);
  if (event < 1 || event < pre || event + post > values.length) return offsets.map(outsideData);
  const base = values[event - 1];
  if (mode === PathMode.change) return offsets.map((offset) => values[event + offset] - base);
  if (base < 0) return offsets.map(() => outsideDomain("values", base, positiveBase));
  if (base === 0) return offsets.map(() => zeroDenominator("values", 0, nonZeroBase));
  return offsets.map((offset) => (values[event + offset] - base) / base);
}

/** The mean of the events, or the first error among them. */
function meanOf(row: readonly Cell[]): Cell {
  const fault = row.find((cell) => typeof cell !== "number");
  if (fault !== undefined) return fault;
  return (row as number[]).reduce((sum, value) => sum + value, 0) / row.length;
}

const positiveBase = {
  en: "above 0 just before the event, since a relative change from a negative value has no meaning",
  tw: "在事件前一期大於 0 的值，因為對負值計算相對變動沒有意義",
  cn: "在事件前一期大于 0 的值，因为对负值计算相对变动没有意义",
};

const nonZeroBase = {
  en: "other than zero just before the event",
  tw: "在事件前一期不為零",
  cn: "在事件前一期不为零",
};

function outsideData() {
  return notAvailable({
    en: "The window reaches outside the data: there are too few observations before or after the event.",
    tw: "視窗超出資料範圍：事件前或事件後的觀察值不足。",
    cn: "窗口超出数据范围：事件前或事件后的观测值不足。",
  });
}
