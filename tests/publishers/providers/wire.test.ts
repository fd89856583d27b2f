import { serialToIso } from "../../../src/cells/serialDates";
import { dayOfUnix, periodOf, spansOf, unixOf } from "../../../src/publishers/providers/wire/days";
import { readJson } from "../../../src/publishers/providers/wire/json";
import { numberOf } from "../../../src/publishers/providers/wire/numbers";
import { quarterly } from "../../../src/publishers/providers/wire/quarters";
import { readUnit } from "../../../src/publishers/providers/wire/units";
import { faultOf } from "./asking";
import { day } from "./cases";

test.each([
  ["2026-03-31", "2026-03-31", undefined],
  ["2026-03-31T00:00:00.000", "2026-03-31", undefined],
  ["2026/3/1", "2026-03-01", undefined],
  ["03/31/2026", "2026-03-31", undefined],
  ["20260331", "2026-03-31", undefined],
  ["2026-03", "2026-03-01", "M"],
  ["2026-M03", "2026-03-01", "M"],
  ["2026M03", "2026-03-01", "M"],
  ["202603", "2026-03-01", "M"],
  ["2026-Q2", "2026-04-01", "Q"],
  ["2026Q4", "2026-10-01", "Q"],
  ["2026-S2", "2026-07-01", "irregular"],
  ["2026-W01", "2025-12-29", "W"],
  ["2021-W01", "2021-01-04", "W"],
  ["2026", "2026-01-01", "A"],
])("the period %s begins on %s", (written, iso, frequency) => {
  const period = periodOf("X", written);
  expect([serialToIso(period.date), period.frequency]).toEqual([iso, frequency]);
});

test.each(["", "2026-13", "2026-02-30", "31.03.2026", "yesterday", "2026-Q5", null])("%p is no date", (written) => {
  expect(faultOf(() => periodOf("X", written))?.kind).toBe("malformed");
});

test("seconds since 1970 and days turn into each other", () => {
  expect(serialToIso(dayOfUnix("X", 1_738_713_599))).toBe("2025-02-04");
  expect(serialToIso(dayOfUnix("X", "1738713600"))).toBe("2025-02-05");
  expect(unixOf(day("2025-02-05"))).toBe(1_738_713_600);
  for (const nothing of [null, "", "x", undefined])
    expect(faultOf(() => dayOfUnix("X", nothing))?.kind).toBe("malformed");
});

test("spans cover each day once", () => {
  expect(spansOf(1, 10, 4)).toEqual([
    { start: 1, end: 4 },
    { start: 5, end: 8 },
    { start: 9, end: 10 },
  ]);
  expect(spansOf(2, 1, 4)).toEqual([]);
});

test.each([
  ["Millions of U.S. Dollars", "USD", 1e6],
  ["Billions of Dollars", "USD", 1e9],
  ["Bil. of US $", "USD", 1e9],
  ["Thousands of Persons", "persons", 1e3],
  ["Percent", "percent", 1],
  ["Percent of GDP", "percent of GDP", 1],
  ["Index 1982-1984=100", "index 1982-1984=100", 1],
  ["Dollars per Barrel", "USD/barrel", 1],
  ["U.S. Dollars per Metric Ton", "USD/t", 1],
  ["$/BBL", "USD/barrel", 1],
  ["$/MMBTU", "USD/MMBtu", 1],
  ["Dollars per Million BTU", "USD/MMBtu", 1],
  ["Japanese Yen to One U.S. Dollar", "JPY per USD", 1],
  ["Chinese Yuan Renminbi to One U.S. Dollar", "CNY per USD", 1],
  ["South Korean Won to One U.S. Dollar", "KRW per USD", 1],
  ["U.S. Dollars to One Euro", "USD per EUR", 1],
  ["Yen per U.S. Dollar", "JPY per USD", 1],
  ["100 million yen", "JPY", 1e8],
  ["Bil. Won", "KRW", 1e9],
  ["current US$", "USD", 1],
  ["% of GDP", "percent of GDP", 1],
  ["Ratio", "Ratio", 1],
])("the unit %s is %s", (words, unit, scale) => {
  expect(readUnit(words)).toEqual({ unit, scale });
});

test("numbers come as numbers, as text, or as a mark for nothing", () => {
  expect(["4.25", 4.25, "-1e3", ".5", "0"].map((each) => numberOf("X", each))).toEqual([4.25, 4.25, -1000, 0.5, 0]);
  for (const mark of [".", "", "...", "null", "NA", "N/A", "-", "ND", "NaN", null, undefined])
    expect(numberOf("X", mark)).toBeUndefined();
  for (const wrong of ["1,234", "4 %", "0x10", "Infinity", true, {}])
    expect(faultOf(() => numberOf("X", wrong))?.kind).toBe("malformed");
});

test("JSON that breaks off is told from what is no JSON", () => {
  const kind = (body: string) => faultOf(() => readJson("X", body))?.kind;
  expect(kind('{"a": [1, 2')).toBe("truncated");
  expect(kind('{"a": [1, 2]')).toBe("truncated");
  expect(kind("upstream error")).toBe("malformed");
  expect(kind('{"a": "}"')).toBe("truncated");
  expect(kind(" <!doctype html>")).toBe("html");
  expect(kind("\uFEFF")).toBe("empty");
});

describe("quarters of year-to-date figures", () => {
  const fact = (start: string, end: string, value: number, filed: string, form = "10-Q") => ({
    start: day(start),
    end: day(end),
    value,
    filed: day(filed),
    form,
  });

  test("a longer span without the next shorter one gives no quarter", () => {
    const facts = [
      fact("2024-01-01", "2024-03-31", 10, "2024-05-01"),
      fact("2024-01-01", "2024-12-31", 50, "2025-02-01"),
    ];
    expect([...quarterly(facts).values()]).toEqual([10]);
  });

  test("a quarter that is stated counts as stated", () => {
    const facts = [
      fact("2024-01-01", "2024-03-31", 10, "2024-05-01"),
      fact("2024-01-01", "2024-06-30", 25, "2024-08-01"),
      fact("2024-04-01", "2024-06-30", 14, "2024-08-01"),
    ];
    expect(quarterly(facts).get(day("2024-06-30"))).toBe(14);
  });

  test("a year is taken apart with quarters of its own family of forms alone", () => {
    const facts = [
      fact("2024-01-01", "2024-09-30", 30, "2024-11-01", "10-Q"),
      fact("2024-01-01", "2024-12-31", 45, "2025-03-01", "20-F"),
    ];
    expect([...quarterly(facts)]).toEqual([]);
    const like = [{ ...facts[0] }, { ...facts[1], form: "10-KT" }];
    expect([...quarterly(like)]).toEqual([[day("2024-12-31"), 15]]);
  });

  test("of one day's filings the amendment counts, whichever comes first", () => {
    const facts = [
      fact("2024-01-01", "2024-03-31", 11, "2024-05-01", "10-Q/A"),
      fact("2024-01-01", "2024-03-31", 10, "2024-05-01", "10-Q"),
    ];
    for (const each of [facts, [...facts].reverse()]) expect([...quarterly(each).values()]).toEqual([11]);
  });

  test("fiscal years of 52 and 53 weeks come apart as well", () => {
    const facts = [
      fact("2023-10-01", "2023-12-30", 1, "2024-02-01"),
      fact("2023-10-01", "2024-03-30", 3, "2024-05-01"),
      fact("2023-10-01", "2024-06-29", 6, "2024-08-01"),
      fact("2023-10-01", "2024-10-05", 10, "2024-11-01"),
    ];
    expect([...quarterly(facts).values()]).toEqual([1, 2, 3, 4]);
  });
});
