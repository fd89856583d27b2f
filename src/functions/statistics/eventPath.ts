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
import { nonZeroBase, positiveBase, windowOutsideData } from "./texts";

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

function outsideData() {
  return notAvailable(windowOutsideData);
}
