import fc from "fast-check";
import { type Cell, CellError } from "../../../src/cells/cell";
import { type Argument, guard } from "../../../src/functions/guard/guard";
import { registry } from "../../../src/generated/registry";
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import { liveOn } from "../../fixtures/clock";
import { demoSeries } from "../../fixtures/series/demo";

liveOn("2026-01-20");

const guarded = new Map(registry.map((entry) => [entry.id, guard(entry)]));
const call = (id: string, ...args: Argument[]) => (guarded.get(id) as ReturnType<typeof guard>)(args);
const plain = (cell: Cell) => (cell instanceof CellError ? cell.code : cell);
const codes = (answer: unknown) =>
  Array.isArray(answer) ? answer.map((row: Cell[]) => row.map(plain)) : plain(answer as Cell);
const messageOf = (answer: unknown) => (answer as CellError).message;
const error = (code: "#N/A" | "#REF!") => new CellError(code, { en: "given", tw: "給定", cn: "给定" });

const series: Cell[][] = [
  [45_000, 3],
  [45_100, 1],
  [45_200, 2],
];

beforeEach(() => setOwnSeries(demoSeries));
afterAll(() => setOwnSeries([]));

describe("what a series argument may be", () => {
  test("an id", () => expect(call("SINCE", "file:demo", "low", 101)).toEqual([[46_030, 101]]));
  test("the spill of SERIES, headings and all", () => {
    const spilled = call("SERIES", "FILE:DEMO", ...Array(7).fill(undefined), true) as Cell[][];
    expect(call("TURNPOINT", spilled, "low", 1)).toEqual(call("TURNPOINT", "FILE:DEMO", "low", 1));
  });
  test("dates as ISO text", () =>
    expect(
      call(
        "CHANGESINCE",
        [
          ["2026-01-30", 5],
          ["2026-01-31", 7],
        ],
        "2026-01-30",
      ),
    ).toBe(2));
  test("with empty rows below, and gaps inside", () =>
    expect(call("SINCE", [...series, [45_300, null], [45_400, error("#N/A")], [null, null]])).toEqual([[45_000, 3]]));
  test("with empty rows that the desktop passes as zeros", () =>
    expect(call("SINCE", [...series, [0, 0], [0, 0]])).toEqual([[45_000, 3]]));
  test.each([
    ["an unknown id", "FILE:DEMMO", "#N/A", "FILE:DEMO"],
    ["values without dates", [[1], [2]], "#VALUE!", "2 × 1"],
    ["several series where one is wanted", [[45_000, 1, 2]], "#VALUE!", "one series"],
    [
      "dates that fall",
      [
        [45_100, 1],
        [45_000, 2],
      ],
      "#VALUE!",
      "oldest first",
    ],
    [
      "a date twice",
      [
        [45_000, 1],
        [45_000, 2],
      ],
      "#VALUE!",
      "oldest first",
    ],
    ["text for a value", [[45_000, "4.2%"]], "#VALUE!", "series [1, 2]"],
    [
      "text for a date",
      [
        [45_000, 1],
        ["x", 2],
      ],
      "#VALUE!",
      "series [2, 1]",
    ],
    ["a date that Excel does not have", [[-5, 1]], "#NUM!", "series [1, 1]"],
    ["dates without values", [[45_000, null]], "#N/A", "no values"],
    [
      "an error among the values",
      [
        [45_000, 1],
        [45_001, error("#REF!")],
      ],
      "#REF!",
      "given",
    ],
  ])("%s is refused with a sentence", (_, given, code, part) => {
    const answer = call("SINCE", given as Argument);
    expect(codes(answer)).toBe(code);
    expect(messageOf(answer)).toContain(part);
  });
});

describe("edges", () => {
  test("STREAK refuses what is no comparison", () => {
    for (const condition of ["up", "> ", "=>3", ">1,000", ">0 and <5"])
      expect(codes(call("STREAK", series, condition))).toBe("#VALUE!");
  });
  test("STREAK steps over gaps", () => expect(call("STREAK", [[-1], [1], [error("#N/A")], [2], [null]], ">0")).toBe(2));
  test("a level without crossing it is no crossing", () =>
    expect(
      codes(
        call(
          "FIRSTCROSS",
          [
            [1, 2],
            [2, 0],
            [3, 4],
          ],
          0,
        ),
      ),
    ).toBe("#N/A"));
  test("a flat stretch has no turn", () =>
    expect(
      codes(
        call(
          "TURNPOINT",
          [
            [1, 2],
            [2, 2],
            [3, 2],
            [4, 2],
            [5, 2],
          ],
          "low",
          1,
        ),
      ),
    ).toBe("#N/A"));
  test.each([[0], [1.5], [-3]])("TURNPOINT with a window of %p is #NUM!", (window) =>
    expect(codes(call("TURNPOINT", series, "low", window))).toBe("#NUM!"),
  );
  test("a year that has no observation yet has no change, rather than none", () => {
    const answer = call(
      "YTD",
      [
        [45_650, 100],
        [46_000, 110],
      ],
      "2026-01-15",
    );
    expect(codes(answer)).toBe("#N/A");
    expect(messageOf(answer)).toContain("no observation of this period yet");
  });
  test("AVGBETWEEN broadcasts over its dates", () =>
    expect(codes(call("AVGBETWEEN", series, [[45_000], [45_150], [46_000]]))).toEqual([[2], [2], ["#N/A"]]));
  test("CHANGE keeps errors in their rows and in those that compare with them", () =>
    expect(codes(call("CHANGE", [[1], [error("#REF!")], [4], [6]]))).toEqual([["#N/A"], ["#REF!"], ["#REF!"], [2]]));
  test("PERFTABLE: a series that begins too late is #N/A in its own row", () =>
    expect(
      codes(
        call(
          "PERFTABLE",
          [
            ["date", "a", "b"],
            [45_000, 1, null],
            [45_100, 2, 5],
            [45_200, 3, 6],
          ],
          45_050,
        ),
      ),
    ).toEqual([
      ["a", 45_000, 1, 45_200, 3, 2],
      ["b", "#N/A", "#N/A", "#N/A", "#N/A", "#N/A"],
    ]));
  test("PERFTABLE of ids names them", () =>
    expect(codes(call("PERFTABLE", [["FILE:DEMO"], ["FILE:DEMO2"]], "2026-01-07"))).toEqual([
      ["FILE:DEMO", 46_029, 103, 46_038, 107, 4 / 103],
      ["FILE:DEMO2", 46_029, 50, 46_036, 52, 0.04],
    ]));
  test("COOCCUR wants one condition or one a series", () => {
    const table = [[45_000, 1, 2, 3]];
    expect(codes(call("COOCCUR", table, [[">0", ">0"]]))).toBe("#VALUE!");
    expect(codes(call("COOCCUR", table, ">0", 4))).toBe("#NUM!");
    expect(codes(call("COOCCUR", table, ">5"))).toBe("#N/A");
  });
  test("UNITCONV refuses MT, a metric tonne to some and a million to others", () => {
    for (const unit of ["MT", "mt", "$/MT"])
      expect(codes(call("UNITCONV", 1, unit, unit.includes("/") ? "$/t" : "t"))).toBe("#VALUE!");
    expect(call("UNITCONV", 1, "Mt", "t")).toBe(1e6);
  });
  test("UNITCONV refuses units it does not know and kinds that differ", () => {
    for (const [from, to] of [
      ["oz", "t"],
      ["t", "$mn"],
      ["$/ozt", "$"],
      ["$/ozt/t", "$"],
      ["", "t"],
      ["constructor", "t"],
    ])
      expect(codes(call("UNITCONV", 1, from, to))).toBe(from === "" ? "#N/A" : "#VALUE!");
  });
  test.each([
    ["today", 46_022, undefined, "current"],
    ["after fifteen days of a daily series", 46_037, undefined, "current"],
    ["after sixteen", 46_038, undefined, "old"],
    ["before maxAge", 46_030, 10, "current"],
    ["after maxAge", 46_030, 7, "old"],
  ])("STALECHECK %s", (_, asof, maxAge, verdict) => {
    const daily = [46_018, 46_019, 46_020, 46_021, 46_022].map((date, index) => [date, index]);
    expect(codes(call("STALECHECK", daily, maxAge, undefined, asof))).toEqual([["1", asof - 46_022, 1, verdict]]);
  });
  test("STALECHECK sees a value that has been repeated too often", () => {
    const frozen = Array.from({ length: 30 }, (_, index) => [46_000 + index, index < 5 ? index : -0.567]);
    expect(codes(call("STALECHECK", frozen, undefined, 20, 46_030))).toEqual([["1", 1, 25, "frozen"]]);
  });
  test("STALECHECK of a day before the data is #N/A", () =>
    expect(codes(call("STALECHECK", series, undefined, undefined, 44_000))).toEqual([["1", "#N/A", "#N/A", "#N/A"]]));
});

const dated = fc
  .uniqueArray(fc.integer({ min: 44_000, max: 45_000 }), { minLength: 2, maxLength: 50 })
  .chain((dates) =>
    fc
      .array(fc.double({ min: 1, max: 1e4, noNaN: true }), { minLength: dates.length, maxLength: dates.length })
      .map((values) => [...dates].sort((a, b) => a - b).map((date, index): [number, number] => [date, values[index]])),
  );
const rhythm = fc.constantFrom("D", "W", "M", "Q", "A");

describe("identities", () => {
  test("ALIGN on its own dates gives a series back, whatever the fill", () =>
    fc.assert(
      fc.property(dated, fc.constantFrom("exact", "previous", "next", "nearest", "linear"), (rows, fill) => {
        expect(
          call(
            "ALIGN",
            rows,
            rows.map(([date]) => [date]),
            fill,
          ),
        ).toEqual(rows.map(([, value]) => [value]));
      }),
    ));
  test("RESAMPLE is SERIES with a frequency", () =>
    fc.assert(
      fc.property(dated, rhythm, fc.constantFrom("last", "avg", "sum"), (rows, freq, agg) => {
        setOwnSeries([
          {
            ...demoSeries[0],
            frequency: "irregular",
            observations: rows.map(([date, value]) => ({ date, value })),
          },
        ]);
        expect(call("RESAMPLE", rows, freq, agg)).toEqual(call("SERIES", "FILE:DEMO", undefined, undefined, freq, agg));
      }),
    ));
  test("RATIO of a series with itself is one throughout", () =>
    fc.assert(
      fc.property(dated, (rows) => {
        expect(call("RATIO", rows, rows)).toEqual(rows.map(([date]) => [date, 1]));
      }),
    ));
  test("scaling prices changes no relative change", () =>
    fc.assert(
      fc.property(dated, fc.integer({ min: -8, max: 8 }), (rows, power) => {
        const scaled = rows.map(([date, value]) => [date, value * 2 ** power]);
        for (const id of ["YTD", "QTD"]) expect(codes(call(id, scaled))).toEqual(codes(call(id, rows)));
        const since = [44_500, "pct"];
        expect(codes(call("CHANGESINCE", scaled, ...since))).toEqual(codes(call("CHANGESINCE", rows, ...since)));
        const gains = (table: Cell[][]) => (codes(call("PERFTABLE", table, 44_500)) as Cell[][])[0].at(-1);
        expect(gains(scaled)).toEqual(gains(rows));
      }),
    ));
  test("a high of the series is a low of its negative", () =>
    fc.assert(
      fc.property(dated, fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), (rows, window) => {
        const negative = rows.map(([date, value]) => [date, -value]);
        const dateOf = (answer: unknown) => (Array.isArray(answer) ? answer[0][0] : codes(answer));
        expect(dateOf(call("TURNPOINT", rows, "high", window))).toEqual(
          dateOf(call("TURNPOINT", negative, "low", window)),
        );
        expect(dateOf(call("SINCE", rows, "high"))).toEqual(dateOf(call("SINCE", negative, "low")));
      }),
    ));
  test("changes add up to the change of all", () =>
    fc.assert(
      fc.property(dated, (rows) => {
        const changes = codes(
          call(
            "CHANGE",
            rows.map(([, value]) => [value]),
          ),
        ) as (number | string)[][];
        const sum = changes.slice(1).reduce((total, [each]) => total + Number(each), 0);
        expect(sum).toBeCloseTo(call("CHANGESINCE", rows, rows[0][0]) as number, 6);
      }),
    ));
  test("a unit and back is the same amount", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.constantFrom("g", "kg", "t", "ozt", "lb"),
        fc.constantFrom("g", "kg", "t", "Mozt"),
        (value, from, to) => {
          const back = call("UNITCONV", call("UNITCONV", value, from, to) as number, to, from) as number;
          expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-14 * Math.abs(value));
        },
      ),
    ));
  test("ranks are those of the values sorted", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 20 }), (values) => {
        const table = call(
          "RANKTABLE",
          values.map((_, index) => [`n${index}`]),
          values.map((value) => [value]),
        ) as [number, string, number][];
        expect(table.map(([, , value]) => value)).toEqual([...values].sort((a, b) => b - a));
        for (const [rank, name, value] of table) {
          expect(rank).toBe(1 + values.filter((each) => each > value).length);
          expect(values[Number(name.slice(1))]).toBe(value);
        }
      }),
    ));
});
