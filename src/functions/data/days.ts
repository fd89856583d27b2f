import { serialToIso } from "../../cells/serialDates";
import { outsideDomain } from "../guard/expect";
import { dateOfSheet, startOrLater } from "./texts";

const lastDay = 2_958_465;

/** A day that Excel has, its time of day dropped; undefined stays what it is. */
export function askedDay<T extends number | undefined>(argument: string, serial: T): T {
  if (serial === undefined) return serial;
  if (!(serial >= 1 && serial < lastDay + 1)) throw outsideDomain(argument, serial, dateOfSheet);
  return Math.floor(serial) as T;
}

/** #NUM! for dates that are the wrong way round. */
export function expectOrder(start: number | undefined, end: number | undefined): void {
  if (start === undefined || end === undefined || start <= end) return;
  const first = serialToIso(start);
  throw outsideDomain("end", serialToIso(end), startOrLater(first));
}
