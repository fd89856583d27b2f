import { findUnitJumps } from "../../../src/analytics/unitJump";
import { isWeekend } from "../../../src/cells/calendar";
import { sample } from "../../../src/series/local/sample";
import { day } from "../../publishers/providers/cases";

const today = day("2025-11-20");
function made(code: string, upTo = today) {
  const series = sample.read(code, upTo);
  if (!series) throw new Error(code);
  return series;
}

test("has twenty names or more, and no series of another", () => {
  expect(sample.codes).toContain("SILVER");
  expect(sample.codes.length).toBeGreaterThanOrEqual(20);
  for (const code of ["NOSUCH", "toString", "silver", ""]) expect(sample.read(code, today)).toBeUndefined();
});

test.each(sample.codes)("%s says that it is made, and is a series up to today", (name) => {
  const series = made(name);
  expect(series.title).toMatch(/SAMPLE.*made-up.*虛構.*虚构/);
  expect(series.unit).not.toBe("");
  const { observations } = series;
  expect(observations.length).toBeGreaterThan(40);
  expect(observations.every(({ value }) => Number.isFinite(value) && value > 0)).toBe(true);
  expect(observations.every(({ date }, index) => index === 0 || date > observations[index - 1].date)).toBe(true);
  expect(today - (observations.at(-1)?.date ?? 0)).toBeLessThan(95);
  expect(findUnitJumps(observations)).toEqual([]);
});

test("a day has one value, on whatever day it is asked for", () => {
  const all = made("SILVER").observations;
  const part = made("SILVER", day("2020-03-31")).observations;
  expect(part).toEqual(all.filter(({ date }) => date <= day("2020-03-31")));
  expect(part.some(({ date }) => isWeekend(date))).toBe(false);
});

test("two names are two series", () => {
  const change = (name: string) => {
    const [first, second] = made(name).observations;
    return second.value / first.value;
  };
  expect(change("SILVER")).not.toBe(change("GOLD"));
});

test("has no day after today", () => {
  expect(made("BTC").observations.at(-1)?.date).toBe(today);
});
