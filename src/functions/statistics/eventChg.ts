import { mean, sampleDeviation } from "../../analytics/descriptive";
import { twoTailedT } from "../../analytics/distributions/studentT";
import { moves } from "../../analytics/movement";
import {
  expectAtLeast,
  expectInteger,
  expectSameLength,
  notAvailable,
  outsideDomain,
  zeroDenominator,
} from "../guard/expect";
import type { Column, DateColumn, DateSerial, Row } from "../guard/types";
import { movingAround, rising, windowOutsideData } from "./texts";

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
 * @errors #N/A when the window reaches outside the data; #VALUE! when dates and values differ in length; #NUM! when pre or post is not a whole number of 2 or more, or dates do not rise; #DIV/0! for t and p when the values are constant on both sides up to rounding.
 * @terms 事件研究, 雷曼, 雷曼兄弟, 新冠, event study, Welch
 * @rows 2-16, 2-42, 3-20
 * @example =MKT.EVENTCHG({1;2;3;4;5;6}, {1;2;3;11;12;13}, 4, 3, 3) // {2,12,10,12.24744871391589,0.00025521674944192687}
 */
export function eventChg(dates: DateColumn, values: Column, eventDate: DateSerial, pre: number, post: number): Row {
  expectSameLength("dates", dates, "values", values);
  for (const [name, count] of [
    ["pre", pre],
    ["post", post],
  ] as const) {
    expectInteger(name, count);
    expectAtLeast(name, count, 2);
  }
  const disorder = dates.findIndex((date, index) => index > 0 && !(date > dates[index - 1]));
  if (disorder >= 0) throw outsideDomain("dates", dates[disorder], rising);
  const event = dates.findIndex((date) => date >= eventDate);
  if (event < pre || event + post > values.length) throw notAvailable(windowOutsideData);
  const before = values.slice(event - pre, event);
  const after = values.slice(event, event + post);
  // Of distances from one value, or a high level would cost the change its digits.
  const [base = 0] = before;
  const change = mean(after.map((value) => value - base)) - mean(before.map((value) => value - base));
  const partBefore = sampleDeviation(before) ** 2 / pre;
  const partAfter = sampleDeviation(after) ** 2 / post;
  if (!moves(before) && !moves(after)) {
    const still = zeroDenominator("values", "a constant", movingAround);
    return [mean(before), mean(after), change, still, still];
  }
  const t = change / Math.sqrt(partBefore + partAfter);
  const degrees = (partBefore + partAfter) ** 2 / (partBefore ** 2 / (pre - 1) + partAfter ** 2 / (post - 1));
  return [mean(before), mean(after), change, t, twoTailedT(t, degrees)];
}
