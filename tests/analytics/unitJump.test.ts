import fc from "fast-check";
import { findUnitJumps } from "../../src/analytics/unitJump";
import { textGrid } from "../../src/bringing/files/textGrid";
import { readSeries } from "../../src/bringing/readSeries";

const observed = (...values: number[]) => values.map((value, index) => ({ date: 45_000 + index, value }));
const factors = (...values: number[]) => findUnitJumps(observed(...values)).map(({ factor }) => factor);

describe("a change of unit is seen", () => {
  test("from billions to millions", () =>
    expect(findUnitJumps(observed(905.2, 931.1, 922.4, 940.9, 953_816, 948_100, 961_300))).toEqual([
      { date: 45_004, before: 940.9, after: 953_816, factor: 1000 },
    ]));
  test("from millions to billions", () => expect(factors(905_200, 931_100, 922_400, 940.9, 953)).toEqual([0.001]));
  test("by a million", () => expect(factors(1.1, 1.2, 1.15, 1_180_000, 1_200_000)).toEqual([1e6]));
  test("of negative numbers", () => expect(factors(-5, -5.1, -5.2, -5250, -5300)).toEqual([1000]));
  test("in the very last observation", () => expect(factors(5, 5.1, 5.2, 5250)).toEqual([1000]));
});

describe("no change of unit is", () => {
  test("one bad print that does not stay", () => expect(factors(5, 5.1, 5.2, 5250, 5.1, 5)).toEqual([]));
  test("a move by a hundred", () => expect(factors(5, 5.1, 5.2, 520, 530, 525)).toEqual([]));
  test("a change of sign", () => expect(factors(5, 5.1, 5.2, -5250, -5300)).toEqual([]));
  test("zero before or after", () => expect(factors(0, 0, 0, 1000, 1000, 0, 0)).toEqual([]));
  test("a level that swings by itself", () => expect(factors(0.01, 5, 0.2, 210, 30, 900)).toEqual([]));
  test("anything that stays within a factor of 400", () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 399, noNaN: true })), (values) => {
        expect(factors(...values)).toEqual([]);
      }),
    ));
});

test("scaling a series moves no warning", () =>
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true })),
      fc.integer({ min: -9, max: 9 }),
      (values, power) => {
        const dates = (scaled: number[]) => findUnitJumps(observed(...scaled)).map(({ date }) => date);
        expect(dates(values.map((value) => value * 2 ** power))).toEqual(dates(values));
      },
    ),
  ));

test("the warning names the day and the numbers, and nothing is rescaled", () => {
  const text =
    "date,value\n2025-11-10,905\n2025-11-11,931\n2025-11-12,922\n2025-11-13,940.9\n2025-11-14,953816\n2025-11-17,948100\n";
  const read = readSeries(() => textGrid(text));
  if (!("columns" in read)) throw new Error("it was not read");
  const [{ warnings, observations }] = read.columns;
  for (const language of ["en", "tw", "cn"] as const)
    expect(warnings[0][language]).toMatch(/2025-11-14.*940\.9.*953816/);
  expect(observations.map(({ value }) => value)).toEqual([905, 931, 922, 940.9, 953816, 948100]);
});
