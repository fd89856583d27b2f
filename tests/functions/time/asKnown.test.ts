/** What functions made of observations that nobody knew yet, or that had grown old: each input with its right answer. */
import { CellError } from "../../../src/cells/cell";
import { isoToSerial } from "../../../src/cells/serialDates";
import { type Argument, guard } from "../../../src/functions/guard/guard";
import { registry } from "../../../src/generated/registry";
import { setAsOf } from "../../../src/series/memory/asOf";
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import { forgetAll, remember } from "../../../src/series/memory/seriesMemory";
import { liveOn } from "../../fixtures/clock";
import { madeSeries } from "../../fixtures/series/demo";
import { fetchedSeries } from "../../fixtures/series/fetched";

liveOn("2026-03-31");

const guarded = new Map(registry.map((entry) => [entry.id, guard(entry)]));
const call = (id: string, ...args: Argument[]) => (guarded.get(id) as ReturnType<typeof guard>)(args);
const plain = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.map(plain) : answer instanceof CellError ? answer.code : answer;
const sentence = (answer: unknown) => (answer instanceof CellError ? answer.message : String(answer));
const day = (iso: string) => isoToSerial(iso) as number;

const months = { "2025-09-01": 9, "2025-10-01": 10, "2025-11-01": 11, "2025-12-01": 12, "2026-01-01": 13 };
const quarters = { "2025-04-01": 2, "2025-07-01": 3, "2025-10-01": 4, "2026-01-01": 5 };
const days = { "2025-12-01": 100, "2025-12-12": 101, "2025-12-31": 102, "2026-01-12": 103, "2026-01-30": 104 };
const far = "2026-03-30T12:00:00Z";
const kept = (id: string, frequency: "D" | "W" | "M" | "Q", values: Readonly<Record<string, number>>) =>
  remember({ id }, { series: { ...fetchedSeries(id, values), frequency, retrieved: far } }, "missing");

beforeEach(() => {
  forgetAll();
  setAsOf(null);
  const own = [madeSeries("M", "M", months), madeSeries("Q", "Q", quarters), madeSeries("D", "D", days)];
  setOwnSeries(own.map((each) => ({ ...each, retrieved: day("2026-03-30") })));
  kept("FRED:CPIAUCSL", "M", months);
  kept("FRED:ICSA", "W", { "2025-12-06": 1, "2025-12-13": 2, "2025-12-20": 3 });
  kept("CFTC:GOLD", "W", { "2025-12-02": 1, "2025-12-09": 2, "2025-12-16": 3 });
});
afterAll(() => {
  forgetAll();
  setAsOf(null);
  setOwnSeries([]);
});

describe("a month is not known on its first day", () => {
  test("AT of made consumer prices on 15 December is November's", () => {
    const [december, november] = ["2025-12-01", "2025-11-01"].map((stamp) => call("AT", "SAMPLE:CPI", stamp));
    expect(december).not.toBe(november);
    expect(call("AT", "SAMPLE:CPI", "2025-12-15", "previous", "2025-12-15")).toBe(november);
    expect([december, november]).toEqual([337.935, 337.867]);
  });
  test("LAST of made output on 2 January is the quarter's before", () =>
    expect(call("LAST", "SAMPLE:GDP", "2026-01-02")).toBe(call("AT", "SAMPLE:GDP", "2025-10-01")));
  test("made series end with the last period that is over", () => {
    expect(call("META", "SAMPLE:CPI", "last")).toEqual([[day("2026-03-01")]]);
    expect(call("META", "SAMPLE:GDP", "last", "2026-03-30")).toEqual([[day("2025-10-01")]]);
  });
  test.each([
    ["AT", ["FILE:M", "2025-12-15", "previous"], 11],
    ["AT", ["FILE:M", "2025-12-31", "previous"], 12],
    ["AT", ["FRED:CPIAUCSL", "2025-12-31", "previous"], 11],
    ["AT", ["FRED:CPIAUCSL", "2025-12-11", "previous"], 10],
    ["AT", ["FRED:CPIAUCSL", "2025-12-12", "previous"], 11],
    ["AT", ["FRED:CPIAUCSL", "2025-12-01", "exact"], 12],
    ["AT", ["FRED:ICSA", "2025-12-17", "previous"], 1],
    ["AT", ["FRED:ICSA", "2025-12-18", "previous"], 2],
    ["AT", ["CFTC:GOLD", "2025-12-18", "previous"], 2],
    ["AT", ["CFTC:GOLD", "2025-12-19", "previous"], 3],
    ["LAST", ["FILE:Q", "2026-01-02"], 4],
    ["LAST", ["FILE:M", "2026-01-02"], 12],
    ["META", ["FILE:M", "last", "2025-12-15"], [[day("2025-11-01")]]],
    ["AGE", ["FILE:M", "2025-12-15"], 15],
    ["AGE", ["FILE:Q", "2026-01-02"], 2],
    ["YTD", ["FILE:M", "2026-01-30"], "#N/A"],
    ["YTD", ["FILE:M", "2026-01-31"], 1 / 12],
    ["QTD", ["FILE:M", "2025-11-30"], 2 / 9],
    ["QTD", ["FILE:M", "2025-12-30"], 2 / 9],
    ["YTD", ["FRED:CPIAUCSL", "2026-02-11"], "#N/A"],
    ["YTD", ["FRED:CPIAUCSL", "2026-02-12"], 1 / 12],
    ["CHANGESINCE", ["FILE:M", "2025-12-15"], 2],
    ["CHANGESINCE", ["FILE:M", "2025-12-31"], 1],
    ["AVGBETWEEN", ["FILE:M", "2025-09-01", "2025-12-15"], 10],
    ["STALECHECK", ["FILE:M", undefined, undefined, "2025-12-15"], [["FILE:M", 15, 1, "current"]]],
  ] as const)("%s%j is %j", (id, args, expected) => {
    const answer = plain(call(id, ...(args as unknown as Argument[])));
    if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 14);
    else expect(answer).toEqual(expected);
  });
  test("PERFTABLE to a day within a month ends with the month before", () =>
    expect(call("PERFTABLE", "FILE:M", "2025-10-31", "2025-12-15")).toEqual([
      ["FILE:M", day("2025-10-01"), 10, day("2025-11-01"), 11, 0.1],
    ]));
  test("ALIGN on days: previous is known then, and the 1st is a day among days", () => {
    const dates = Array.from({ length: 15 }, (_, index) => [day("2025-12-01") + index]);
    expect(call("ALIGN", [["FRED:CPIAUCSL"]], dates, "previous")).toEqual(
      dates.map((_, index) => [index < 11 ? 10 : 11]),
    );
    expect(plain(call("ALIGN", [["FILE:M"]], dates))).toEqual(dates.map(() => ["#N/A"]));
    expect(call("ALIGN", [["FILE:M"]], [["2025-11-01"], ["2025-12-01"]])).toEqual([[11], [12]]);
  });
  test("RATIO of a price and a month's figure", () => {
    expect(plain(call("RATIO", "FILE:D", "FILE:M"))).toEqual([[day("2025-12-31"), 102 / 12]]);
    expect(call("RATIO", "FILE:D", "FILE:M", "previous")).toEqual([
      [day("2025-12-01"), 100 / 11],
      [day("2025-12-12"), 101 / 11],
      [day("2025-12-31"), 102 / 12],
      [day("2026-01-12"), 103 / 12],
      [day("2026-01-30"), 104 / 12],
    ]);
    expect(call("RATIO", "FILE:M", "FRED:CPIAUCSL")).toEqual(Object.keys(months).map((stamp) => [day(stamp), 1]));
  });
  test("PANEL without a frequency sets a month beside prices from the day on which it is known", () => {
    expect(
      plain(call("PANEL", [["FILE:D", "FRED:CPIAUCSL"]], "2025-12-01", "2026-01-12", undefined, "previous")),
    ).toEqual([
      [day("2025-12-01"), 100, 10],
      [day("2025-12-12"), 101, 11],
      [day("2025-12-31"), 102, 11],
      [day("2026-01-12"), 103, 12],
    ]);
    expect(call("PANEL", [["FILE:M", "FRED:CPIAUCSL"]], "2025-12-01", "2025-12-31")).toEqual([
      [day("2025-12-01"), 12, 12],
    ]);
  });
  test("COOCCUR does not set December beside 1 December", () =>
    expect(plain(call("COOCCUR", [["FILE:D", "FILE:M"]], ">0"))).toEqual([[day("2025-12-31"), 102, 12]]));
  test("RESAMPLE of an id is SERIES with that frequency", () => {
    for (const freq of ["D", "W", "M", "Q"])
      expect(call("RESAMPLE", "FRED:CPIAUCSL", freq)).toEqual(
        call("SERIES", "FRED:CPIAUCSL", undefined, undefined, freq, "last"),
      );
  });
  test("MKT_ASOF holds for every reader of an id", () => {
    setAsOf("2025-12-15");
    expect(call("LAST", "FILE:M")).toBe(11);
    expect(call("SINCE", "FILE:M", "high", 1)).toEqual([[day("2025-11-01"), 11]]);
    expect(call("STREAK", "FILE:M")).toBe(3);
    expect(call("STALECHECK", "FILE:M")).toEqual([["FILE:M", 15, 1, "current"]]);
  });
  test("what its owner brought in the middle of a month was known from then on", () => {
    setOwnSeries([{ ...madeSeries("NOW", "M", months), retrieved: day("2026-01-20") }]);
    expect([call("LAST", "FILE:NOW", "2026-01-19"), call("LAST", "FILE:NOW", "2026-01-20")]).toEqual([12, 13]);
  });
});

describe("a value does not pass for one of any later day", () => {
  const dead = [
    ["2020-01-01", 100],
    ["2020-06-01", 120],
  ];
  test.each([
    ["CHANGESINCE", [dead, "2025-01-01", "pct"], "2020-06-01"],
    ["PERFTABLE", [dead, "2025-01-01"], "2020-06-01"],
    [
      "YTD",
      [
        [
          ["2022-06-30", 80],
          ["2024-03-01", 100],
        ],
      ],
      "2022-06-30",
    ],
    [
      "QTD",
      [
        [
          ["2022-06-30", 80],
          ["2024-03-01", 100],
        ],
      ],
      "2022-06-30",
    ],
    ["ALIGN", [dead, [["2025-01-01"]], "previous"], "2020-06-01"],
    ["ALIGN", [dead, [["2025-01-01"]], "nearest"], "2020-06-01"],
    ["RATIO", [[["2025-01-01", 1]], dead, "previous"], "2020-06-01"],
    ["LAST", ["FILE:D"], "2026-01-30"],
    ["AT", ["FILE:D", "2026-03-01", "previous"], "2026-01-30"],
    ["CHANGESINCE", ["FILE:D", "2025-12-31"], "2026-01-30"],
    ["YTD", ["FILE:D"], "2026-01-30"],
    ["PERFTABLE", ["FILE:D", "2025-12-31"], "2026-01-30"],
    [
      "PERFTABLE",
      [
        "FILE:D",
        "2025-12-31",
        "2026-01-30",
        [
          ["2025-01-01", 7],
          ["2025-06-01", 7],
        ],
      ],
      "2025-06-01",
    ],
    ["SERIES", ["FILE:D", "2026-02-20", "2026-02-20", undefined, undefined, "previous"], "2026-01-30"],
    ["PANEL", [[["FILE:D", "FILE:M"]], "2026-01-31", "2026-01-31", "D", "previous"], undefined],
  ] as const)("%s%j", (id, args, last) => {
    const answer = call(id, ...(args as unknown as Argument[]));
    if (last === undefined) return expect(plain(answer)).toEqual([[day("2026-01-31"), 104, 13]]);
    const error = [answer].flat(2).find((cell) => cell instanceof CellError) as CellError;
    expect([error?.code, error?.message]).toEqual(["#N/A", expect.stringContaining(last)]);
  });
  test.each([
    ["CHANGESINCE", [dead, "2025-01-01", "pct", 9999], 0],
    ["LAST", ["FILE:D", undefined, undefined, 60], 104],
    ["AT", ["FILE:D", "2026-03-01", "previous", undefined, undefined, 30], 104],
    [
      "YTD",
      [
        [
          ["2022-06-30", 80],
          ["2024-03-01", 100],
        ],
        undefined,
        undefined,
        undefined,
        600,
      ],
      0.25,
    ],
    ["LAST", ["FILE:D", undefined, undefined, -1], "#NUM!"],
  ] as const)("unless maxAge allows it: %s%j", (id, args, expected) =>
    expect(plain(call(id, ...(args as unknown as Argument[])))).toEqual(expected),
  );
  test("the sentence says what helps", () =>
    expect(sentence(call("LAST", "FILE:D"))).toBe(
      "The last value is of 2026-01-30: 60 days old by then, and more than 15 days are not carried on; give maxAge to allow it.",
    ));
  test("YTD and QTD tell the dates they used, PERFTABLE those of the exchange rates", () => {
    expect(call("YTD", "FILE:D", "2026-01-31", undefined, true)).toEqual([
      [2 / 102, day("2025-12-31"), day("2026-01-30")],
    ]);
    expect(plain(call("YTD", "FILE:D", [["2026-01-12"], ["2025-06-01"]], undefined, true))).toEqual([
      [1 / 102, day("2025-12-31"), day("2026-01-12")],
      ["#N/A", "#N/A", "#N/A"],
    ]);
    expect(plain(call("YTD", "FILE:D", [["2026-01-12", "2026-01-31"]]))).toEqual([[1 / 102, 2 / 102]]);
    const rates = [
      ["2025-12-30", 2],
      ["2026-01-29", 2],
    ];
    expect(plain(call("PERFTABLE", "FILE:D", "2025-12-31", "2026-01-31", rates, true))).toEqual([
      ["FILE:D", day("2025-12-31"), 102, day("2026-01-30"), 104, 2 / 102, day("2025-12-30"), day("2026-01-29")],
    ]);
  });
});

describe("a year of weeks is 52 observations", () => {
  /** H.4.1 of these Wednesdays, in millions of dollars. */
  const walcl = { "2020-03-11": 4_311_858, "2020-03-18": 4_668_212, "2021-03-17": 7_693_526 };
  test("so 17 March 2021 is compared with 18 March 2020", () => {
    kept("FRED:WALCL", "W", walcl);
    const rows = call(
      "SERIES",
      "FRED:WALCL",
      "2021-03-17",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      "yoy",
    );
    expect(plain(rows)).toEqual([[day("2021-03-17"), expect.closeTo(0.648, 3)]]);
    const weeks = call(
      "PANEL",
      [["FRED:WALCL"]],
      "2021-03-17",
      undefined,
      "W",
      undefined,
      undefined,
      undefined,
      undefined,
      "yoy",
    );
    expect((weeks as number[][])[0]?.[1]).toBeCloseTo(7_693_526 / 4_668_212 - 1, 12);
  });
});

describe("PANEL transforms as SERIES does", () => {
  const options = [
    ["M", "exact"],
    ["M", "none"],
    ["W", "previous"],
    [undefined, "none"],
  ] as const;
  test.each(["change", "pct", "log", "rebase"])("%s: the same, and #N/A where SERIES has no row", (transform) => {
    for (const [freq, fill] of options) {
      const alone = call("SERIES", "FILE:M", undefined, undefined, freq, undefined, fill, undefined, transform);
      const beside = call("PANEL", "FILE:M", undefined, undefined, freq, fill, ...Array(3).fill(undefined), transform);
      const shown = new Map(plain(alone) as [number, unknown][]);
      expect(shown.size).toBeGreaterThan(3);
      const rows = plain(beside) as [number, unknown][];
      expect(rows).toEqual(expect.arrayContaining([...shown]));
      expect(rows.filter(([date]) => !shown.has(date)).map(([, value]) => value)).toEqual(
        Array(rows.length - shown.size).fill("#N/A"),
      );
    }
  });
  test("each column by itself, from one of its observations to the next", () =>
    expect(
      plain(
        call(
          "PANEL",
          [["FILE:D", "FILE:M"]],
          "2025-12-12",
          "2025-12-31",
          undefined,
          undefined,
          undefined,
          undefined,
          undefined,
          "change",
        ),
      ),
    ).toEqual([
      [day("2025-12-12"), 1, "#N/A"],
      [day("2025-12-31"), 1, 1],
    ]));
});

test("STREAK of a row of two cells counts two values; a date written as text makes it date and value", () => {
  expect([call("STREAK", [[5, 6]]), call("STREAK", [["2026-01-05", 6]]), call("STREAK", [[5, 6, 7]])]).toEqual([
    2, 1, 3,
  ]);
});

describe("columns of dates take ISO text", () => {
  const iso = ["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09", "2026-01-12"];
  const column = (cells: readonly Argument[]) => cells.map((cell) => [cell]) as Argument;
  const values = column([100, 80, 90, 100, 95, 90]);
  const legs = [[1, "C", 100, 5, 0.2, "2026-12-31"]];
  test.each([
    ["DRAWDOWNTABLE", (dates: Argument) => [dates, values]],
    ["EVENTPATH", (dates: Argument) => [dates, values, "2026-01-08", 1, 2]],
    ["EVENTCHG", (dates: Argument) => [dates, values, "2026-01-08", 3, 3]],
    ["STRATVALUE", (dates: Argument) => [legs, 100, dates, 0.04, 0]],
    [
      "ALIGN",
      (dates: Argument) => [
        [
          [46_027, 1],
          [46_030, 2],
        ],
        dates,
        "previous",
      ],
    ],
  ] as const)("%s", (id, args) => {
    const asText = call(id, ...args(column(iso)));
    expect(plain(asText)).toEqual(plain(call(id, ...args(column(iso.map(day))))));
    expect([asText].flat(2).some((cell) => typeof cell === "number")).toBe(true);
    expect(plain(call(id, ...args(column([...iso.slice(0, 5), "no date"]))))).toEqual(
      id === "ALIGN" ? [[1], [1], [1], [2], [2], ["#VALUE!"]] : "#VALUE!",
    );
  });
});
