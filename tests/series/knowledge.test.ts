import { isoToSerial, serialToIso } from "../../src/cells/serialDates";
import type { Frequency } from "../../src/publishers/observation";
import { publicationLag } from "../../src/series/ids/publicationLag";
import {
  knownBy,
  lastEnded,
  lastKnown,
  longestAge,
  onKnownDays,
  onStamps,
  type Timed,
} from "../../src/series/knowledge";

const day = (iso: string) => isoToSerial(iso) as number;

function stamped(frequency: Frequency, stamps: readonly string[], more: Partial<Timed> = {}): Timed {
  return { frequency, observations: stamps.map((iso, index) => ({ date: day(iso), value: index + 1 })), ...more };
}

const knownDays = (series: Timed) => onKnownDays(series).map(({ date }) => serialToIso(date));
const ends = (series: Timed) => onStamps(series).map(({ end }) => serialToIso(end));

describe("a period ends on its last day where its publisher stamps the first", () => {
  test.each<[Frequency, string, string]>([
    ["D", "2025-12-01", "2025-12-01"],
    ["W", "2025-12-01", "2025-12-07"], // an ISO week, stamped on its Monday
    ["W", "2025-12-03", "2025-12-03"], // the Federal Reserve's Wednesday
    ["W", "2025-12-06", "2025-12-06"], // claims, for the week that ends on this Saturday
    ["M", "2025-12-01", "2025-12-31"],
    ["M", "2024-02-01", "2024-02-29"],
    ["M", "2025-11-28", "2025-11-28"], // the last trading day of a month
    ["Q", "2025-10-01", "2025-12-31"],
    ["Q", "2025-10-26", "2025-10-26"], // a fiscal quarter
    ["A", "2025-01-01", "2025-12-31"],
    ["irregular", "2025-12-01", "2025-12-01"],
  ])("%s stamped %s ends %s", (frequency, stamp, end) => expect(ends(stamped(frequency, [stamp]))).toEqual([end]));
  test("half-years, which have no frequency of their own", () =>
    expect(ends(stamped("irregular", ["2024-07-01", "2025-01-01", "2025-07-01"]))).toEqual([
      "2024-07-01",
      "2025-06-30",
      "2025-12-31",
    ]));
});

describe("known from", () => {
  test("the end of the period and the publisher's lag", () =>
    expect(knownDays(stamped("M", ["2025-11-01", "2025-12-01"], { lag: 12 }))).toEqual(["2025-12-12", "2026-01-12"]));
  test("the day on which someone held it, where that is earlier; nothing later was held", () =>
    expect(
      knownDays(stamped("M", ["2025-11-01", "2025-12-01", "2026-01-01"], { lag: 12, seenBy: day("2025-12-10") })),
    ).toEqual(["2025-12-10", "2025-12-10", "2026-02-12"]));
  test("its own day, of a price", () => {
    const prices = stamped("D", ["2025-12-01", "2025-12-02"]);
    expect(onKnownDays(prices)).toBe(onStamps(prices));
    expect(knownBy(prices, day("2025-12-02"))).toBe(prices.observations);
  });
});

test("what was known on a day and what had ended by it are two questions", () => {
  const cpi = stamped("M", ["2025-10-01", "2025-11-01", "2025-12-01"], { lag: 12 });
  expect(serialToIso(lastKnown(cpi, day("2026-01-05"))?.date ?? 0)).toBe("2025-11-01");
  expect(serialToIso(lastEnded(cpi, day("2026-01-05"))?.date ?? 0)).toBe("2025-12-01");
  expect(lastKnown(cpi, day("2025-11-11"))).toBeUndefined();
  expect(knownBy(cpi, day("2025-12-12")).length).toBe(2);
  expect(knownBy(cpi, day("2025-12-11")).length).toBe(1);
});

describe("how old a value may be", () => {
  test.each<[Frequency, number | undefined, number]>([
    ["D", undefined, 15],
    ["W", undefined, 25],
    ["M", undefined, 75],
    ["Q", undefined, 200],
    ["A", undefined, 750],
    ["W", 3, 17],
    ["M", 12, 74],
    ["Q", 30, 214],
  ])("%s with a lag of %s: %i days", (frequency, lag, limit) =>
    expect(longestAge(stamped(frequency, ["2025-01-01"], { lag }))).toBe(limit),
  );
  test.each([
    [[], 75],
    [["2025-01-02"], 15],
    [["2025-01-08"], 25],
    [["2025-02-03"], 75],
    [["2025-06-30"], 200],
    [["2027-06-30"], 200],
  ])("of an irregular series by its usual gap: 2025-01-01 %s", (more, limit) =>
    expect(longestAge(stamped("irregular", ["2025-01-01", ...more]))).toBe(limit),
  );
});

test.each([
  ["FRED:CPIAUCSL", 12],
  ["FRED:GDP", 30],
  ["FRED:ICSA", 5],
  ["CFTC:SILVER.MM_SHORT", 3],
  ["CFTC:GOLD", 3],
  ["FRED:DGS10", undefined],
  ["FRED:toString", undefined],
  ["NOBODY:X", undefined],
])("the publisher of %s takes %s days", (id, lag) => expect(publicationLag(id)).toBe(lag));
