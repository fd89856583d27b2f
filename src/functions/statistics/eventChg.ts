import { mean, sampleDeviation } from "../../analytics/descriptive";
import { twoTailedT } from "../../analytics/distributions/studentT";
import { expectAtLeast, expectInteger, expectSameLength, notAvailable, outsideDomain } from "../guard/expect";
import type { Column, DateSerial, Row } from "../guard/types";

/**
 * Change of a series' mean around an event, with Welch's test.
 * @customfunction
 * @param dates Dates of the values, rising.
 * @param values The series, one value a date.
 * @param eventDate Day of the event; the first observation on or after it belongs to the time after.
 * @param pre Observations before the event to average, 2 or more.
 * @param post Observations from the event on to average, 2 or more.
 * @returns A row {mean before, mean after, change, t, p}, in the series' unit; p is two-sided.
 * @see Welch (1947); scipy ttest_ind with equal_var=False
 * @errors #N/A when the window reaches outside the data; #VALUE! when dates and values differ in length; #NUM! when pre or post is not a whole number of 2 or more, or dates do not rise.
 * @terms 事件研究, 雷曼, 雷曼兄弟, 新冠, event study, Welch
 * @rows 2-16, 2-42, 3-20
 * @example =MKT.EVENTCHG({1;2;3;4;5;6}, {1;2;3;11;12;13}, 4, 3, 3) // {2,12,10,12.24744871391589,0.00025521674944192687}
 * @tw 事件前後序列平均值的變動，附 Welch 檢定。
 * @tw dates 各值的日期，須遞增。
 * @tw values 序列，每個日期一個值。
 * @tw eventDate 事件日；當日或其後的第一個觀察值算作事件後。
 * @tw pre 事件前取平均的觀察值個數，不小於 2。
 * @tw post 事件起取平均的觀察值個數，不小於 2。
 * @tw returns: 一列 {事件前平均、事件後平均、變動、t、p}，單位同數列；p 為雙尾。
 * @tw errors: #N/A：視窗超出資料；#VALUE!：dates 與 values 長度不同；#NUM!：pre 或 post 不是 2 以上的整數，或日期未遞增。
 * @cn 事件前后序列均值的变动，附 Welch 检验。
 * @cn dates 各值的日期，须递增。
 * @cn values 序列，每个日期一个值。
 * @cn eventDate 事件日；当日或其后的第一个观测值算作事件后。
 * @cn pre 事件前取平均的观测值个数，不小于 2。
 * @cn post 事件起取平均的观测值个数，不小于 2。
 * @cn returns: 一行 {事件前平均、事件后平均、变动、t、p}，单位同序列；p 为双侧。
 * @cn errors: #N/A：窗口超出数据；#VALUE!：dates 与 values 长度不同；#NUM!：pre 或 post 不是 2 以上的整数，或日期未递增。
 */
export function eventChg(dates: Column, values: Column, eventDate: DateSerial, pre: number, post: number): Row {
  expectSameLength("dates", dates, "values", values);
  for (const [name, count] of [
    ["pre", pre],
    ["post", post],
  ] as const) {
    expectInteger(name, count);
    expectAtLeast(name, count, 2);
  }
  const disorder = dates.findIndex((date, index) => index > 0 && !(date > dates[index - 1]));
  if (disorder >= 0)
    throw outsideDomain("dates", dates[disorder], { en: "rising", tw: "遞增的日期", cn: "递增的日期" });
  const event = dates.findIndex((date) => date >= eventDate);
  if (event < pre || event + post > values.length)
    throw notAvailable({
      en: "The window reaches outside the data: there are too few observations before or after the event.",
      tw: "視窗超出資料範圍：事件前或事件後的觀察值不足。",
      cn: "窗口超出数据范围：事件前或事件后的观测值不足。",
    });
  const before = values.slice(event - pre, event);
  const after = values.slice(event, event + post);
  const change = mean(after) - mean(before);
  const partBefore = sampleDeviation(before) ** 2 / pre;
  const partAfter = sampleDeviation(after) ** 2 / post;
  const t = change / Math.sqrt(partBefore + partAfter);
  const degrees = (partBefore + partAfter) ** 2 / (partBefore ** 2 / (pre - 1) + partAfter ** 2 / (post - 1));
  return [mean(before), mean(after), change, t, twoTailedT(t, degrees)];
}
