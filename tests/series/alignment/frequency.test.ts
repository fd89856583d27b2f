import { isoToSerial } from "../../../src/cells/serialDates";
import { detectFrequency } from "../../../src/series/alignment/frequency";

const from = isoToSerial("2024-01-01") as number;
const every = (...gaps: number[]) =>
  [0, ...gaps].map((_, index) => ({ date: gaps.slice(0, index).reduce((sum, gap) => sum + gap, from), value: 1 }));
const repeat = (times: number, ...gaps: number[]) => every(...Array.from({ length: times }, () => gaps).flat());

test.each([
  ["every day", repeat(20, 1), "D"],
  ["weekdays", repeat(5, 1, 1, 1, 1, 3), "D"],
  ["weekdays with a week of holidays", every(1, 1, 1, 1, 3, 1, 1, 1, 1, 10, 1, 1, 1, 1, 3, 1, 1), "D"],
  ["weeks", repeat(10, 7), "W"],
  ["weeks that move for a holiday", every(7, 7, 8, 6, 7, 7), "W"],
  ["first days of months", every(31, 29, 31, 30, 31, 30), "M"],
  ["quarters", every(91, 91, 92, 92, 90), "Q"],
  ["years", every(366, 365, 365), "A"],
  ["every other month", every(60, 61, 61, 62), "irregular"],
  ["Mondays, Wednesdays, Fridays", repeat(5, 2, 2, 3), "irregular"],
  ["no rhythm", every(1, 40, 3, 90, 7, 2), "irregular"],
  ["two observations", every(31), "irregular"],
  ["none", [], "irregular"],
])("%s", (_, observations, frequency) => expect(detectFrequency(observations)).toBe(frequency));
