import fc from "fast-check";
import { dateToSerial, daysInMonth, isoToSerial, serialToDate, serialToIso } from "../../src/cells/serialDates";

/** JavaScript's own calendar is the reference. */
const ofDate = (serial: number) => {
  const date = new Date((serial - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const serials = fc.integer({ min: -200_000, max: 2_958_465 });

test("every serial is its day of the calendar, with a time of day too", () =>
  fc.assert(
    fc.property(serials, fc.double({ min: 0, max: 0.999, noNaN: true }), (serial, time) => {
      expect(serialToDate(serial)).toEqual(ofDate(serial));
      expect(serialToDate(serial + time)).toEqual(ofDate(serial));
    }),
    { numRuns: 5000 },
  ));

test("a date gives its serial back, and a month beyond the year runs on", () =>
  fc.assert(
    fc.property(serials, fc.integer({ min: -50, max: 50 }), (serial, years) => {
      const { year, month, day } = ofDate(serial);
      expect(dateToSerial(year, month, day)).toBe(serial);
      expect(dateToSerial(year - years, month + 12 * years, day)).toBe(serial);
    }),
    { numRuns: 5000 },
  ));

test.each([
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 2, 28],
  [2024, 2, 29],
  [2100, 2, 28],
  [2026, 4, 30],
  [2026, 12, 31],
])("%i-%i has %i days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

test.each([
  ["1900-03-01", 61],
  ["2026-01-31", 46_053],
  ["9999-12-31", 2_958_465],
])("%s is %i", (text, serial) => {
  expect(isoToSerial(text)).toBe(serial);
  expect(serialToIso(serial)).toBe(text);
});

test.each(["2026-02-30", "2026-13-01", "26-01-31", "1899-12-31", ""])('"%s" is no date', (text) =>
  expect(isoToSerial(text)).toBeUndefined(),
);
