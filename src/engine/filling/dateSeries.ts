/** How a row of dates goes on: by days, or by months that keep the day or the end of the month. */
import { greatestOf } from "../../cells/extremes";
import { dateToSerial, daysInMonth, isMonthEnd, serialToDate } from "../../cells/serialDates";

export interface DateStep {
  readonly unit: "day" | "month";
  readonly size: number;
  /** Every date is the last day of its month. */
  readonly ends: boolean;
  /** The day of the month that shorter months cut, such as 30 in 30 January, 28 February, 30 March. */
  readonly day: number;
}

const monthsOf = (serial: number): number => {
  const { year, month } = serialToDate(serial);
  return year * 12 + month;
};

const equalStep = (numbers: readonly number[]): number | undefined => {
  const size = numbers[1] - numbers[0];
  const even = numbers.every((number, index) => index === 0 || number - numbers[index - 1] === size);
  return even && size !== 0 ? size : undefined;
};

/** Undefined where the dates follow no rule. A single date goes on by `single`. */
export function dateStep(
  serials: readonly number[],
  single: { unit: "day" | "month"; size: number },
): DateStep | undefined {
  const dates = serials.map(serialToDate);
  const ends = dates.every(isMonthEnd);
  const day = greatestOf(dates.map((date) => date.day));
  if (serials.length < 2) return { ...single, ends: ends && single.unit === "month", day };
  const months = equalStep(serials.map(monthsOf));
  const sameTime = serials.every((serial) => serial - Math.floor(serial) === serials[0] - Math.floor(serials[0]));
  const sameDay = dates.every((date) => date.day === Math.min(day, daysInMonth(date.year, date.month)));
  if (months !== undefined && sameTime && (ends || sameDay)) return { unit: "month", size: months, ends, day };
  const days = equalStep(serials);
  return days === undefined ? undefined : { unit: "day", size: days, ends: false, day };
}

/** The date so many steps after one of them. */
export function stepped(serial: number, steps: number, { unit, size, ends, day }: DateStep): number {
  if (unit === "day") return serial + steps * size;
  const { year, month } = serialToDate(serial);
  const counted = year * 12 + month - 1 + steps * size;
  const [inYear, inMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  const last = daysInMonth(inYear, inMonth);
  return dateToSerial(inYear, inMonth, ends ? last : Math.min(day, last)) + (serial - Math.floor(serial));
}
