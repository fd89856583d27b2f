import { serialToIso } from "../../cells/serialDates";
import { outsideDomain } from "../guard/expect";

const lastDay = 2_958_465;

/** A day that Excel has, its time of day dropped; undefined stays what it is. */
export function askedDay<T extends number | undefined>(argument: string, serial: T): T {
  if (serial === undefined) return serial;
  if (!(serial >= 1 && serial < lastDay + 1))
    throw outsideDomain(argument, serial, {
      en: "a date from 1900 to 9999",
      tw: "1900 年到 9999 年之間的日期",
      cn: "1900 年到 9999 年之间的日期",
    });
  return Math.floor(serial) as T;
}

/** #NUM! for dates that are the wrong way round. */
export function expectOrder(start: number | undefined, end: number | undefined): void {
  if (start === undefined || end === undefined || start <= end) return;
  const first = serialToIso(start);
  throw outsideDomain("end", serialToIso(end), {
    en: `${first} (start) or later`,
    tw: `${first}(start)或以後的日期`,
    cn: `${first}(start)或以后的日期`,
  });
}
