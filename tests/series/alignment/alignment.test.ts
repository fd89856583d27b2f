import fc from "fast-check";
import { isWeekend } from "../../../src/cells/calendar";
import type { Frequency, Observation } from "../../../src/publishers/observation";
import { alignPanel, alignSeries, type Window } from "../../../src/series/alignment/align";
import type { Aggregation } from "../../../src/series/alignment/convert";
import { type Fill, valueOn } from "../../../src/series/alignment/fill";
import { endOfPeriod, periodOf, type Rhythm } from "../../../src/series/alignment/periods";
import type { Transform } from "../../../src/series/alignment/transform";
import type { OwnSeries } from "../../../src/series/own/ownSeries";
import reference from "../../vectors/timeAlignment.json";

function seriesOf(frequency: Frequency, observations: readonly Observation[]): OwnSeries {
  return { name: "X", title: "", unit: "", scale: 1, frequency, source: "", retrieved: 0, observations };
}

const observed = (pairs: readonly (readonly number[])[]) => pairs.map(([date, value]) => ({ date, value }));
const plain: Window = { fill: "none", aggregation: "last" };

interface Case {
  own: "D" | "W" | "M";
  freq?: Rhythm;
  agg: Aggregation;
  fill: Fill;
  transform?: Transform;
  rows: (number | null)[][];
}

describe("as the reference by brute force has it", () => {
  const cases = reference.cases as Case[];
  test.each(
    cases.map((each) => [each.own, each.freq ?? "as it is", each.agg, each.fill, each.transform, each] as const),
  )(
    "%s to %s, %s, fill %s, %s",
    (_own, _freq, _agg, _fill, _transform, { own, freq, agg, fill, transform = "level", rows }) => {
      const series = seriesOf(own, observed(reference.series[own]));
      const got = alignSeries(series, { rhythm: freq, fill, aggregation: agg }, transform);
      // A year ago may be missing in the middle too, where the reference has no row.
      const shown = transform === "yoy" ? got.filter(({ value }) => value !== "missing") : got;
      expect(shown.map(({ date }) => date)).toEqual(rows.map(([date]) => date));
      shown.forEach(({ value }, index) => {
        const expected = rows[index][1];
        if (expected === null) expect(value).toBe("missing");
        else expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
      });
    },
  );
});

const dailyObservations = fc
  .uniqueArray(fc.integer({ min: 44_000, max: 44_900 }), { minLength: 1, maxLength: 60 })
  .chain((dates) =>
    fc.tuple(
      ...[...dates]
        .sort((a, b) => a - b)
        .map((date) => fc.record({ date: fc.constant(date), value: fc.double({ min: -1e6, max: 1e6, noNaN: true }) })),
    ),
  );
const rhythm = fc.constantFrom<Rhythm>("D", "W", "M", "Q", "A");
const causal = fc.constantFrom<Fill>("exact", "previous", "none");

describe("never a silent look-ahead", () => {
  test("the value of a row depends on no observation after its date; only weekends may come into view with them", () =>
    fc.assert(
      fc.property(
        dailyObservations,
        rhythm,
        causal,
        fc.integer({ min: 44_000, max: 44_900 }),
        (all, freq, fill, cut) => {
          const known = all.filter(({ date }) => date <= cut);
          const window: Window = { ...plain, rhythm: freq, fill, end: cut };
          const before = new Map(
            alignSeries(seriesOf("D", known), window, "level").map(({ date, value }) => [date, value]),
          );
          for (const { date, value } of alignSeries(seriesOf("D", all), window, "level"))
            if (before.has(date)) expect(before.get(date)).toEqual(value);
            else expect(known.length === 0 || isWeekend(date)).toBe(true);
        },
      ),
    ));
  test("as of a day, the answer is that of the observations up to it", () =>
    fc.assert(
      fc.property(
        dailyObservations,
        rhythm,
        causal,
        fc.integer({ min: 44_000, max: 44_900 }),
        (all, freq, fill, asOf) => {
          const known = all.filter(({ date }) => date <= asOf);
          const window: Window = { ...plain, rhythm: freq, fill };
          expect(alignSeries(seriesOf("D", all), { ...window, asOf }, "level")).toEqual(
            alignSeries(seriesOf("D", known), window, "level"),
          );
        },
      ),
    ));
  test("a monthly figure is on the days of a finer grid from its month's last day on", () => {
    const series = seriesOf(
      "M",
      observed([
        [46_023, 10],
        [46_054, 20],
        [46_082, 30],
      ]),
    ); // 2026-01-01, 02-01, 03-01
    const days = alignSeries(series, { ...plain, rhythm: "D", fill: "previous" }, "level");
    expect(days[0]).toEqual({ date: 46_053, value: 10 }); // 2026-01-31
    expect(days.find(({ date }) => date === 46_080)).toEqual({ date: 46_080, value: 10 }); // 2026-02-27
    expect(days.find(({ date }) => date === 46_081)).toEqual({ date: 46_081, value: 20 }); // 2026-02-28
  });
});

describe("identities", () => {
  test("sums of months are the sum of the days", () =>
    fc.assert(
      fc.property(dailyObservations, rhythm, (all, freq) => {
        const rows = alignSeries(seriesOf("D", all), { ...plain, rhythm: freq, aggregation: "sum" }, "level");
        const total = all.reduce((sum, { value }) => sum + value, 0);
        expect(rows.reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(total, 4);
      }),
    ));
  test("converting twice changes nothing", () =>
    fc.assert(
      fc.property(dailyObservations, rhythm, (all, freq) => {
        const once = alignSeries(seriesOf("D", all), { ...plain, rhythm: freq }, "level") as Observation[];
        expect(alignSeries(seriesOf(freq, once), { ...plain, rhythm: freq }, "level")).toEqual(once);
      }),
    ));
  test("a day lies in the period whose last day comes next", () =>
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), rhythm, (day, freq) => {
        const period = periodOf(day, freq);
        expect(endOfPeriod(period - 1, freq)).toBeLessThan(day);
        expect(endOfPeriod(period, freq)).toBeGreaterThanOrEqual(day);
      }),
    ));
  test("every fill gives an observation back on its own day", () =>
    fc.assert(
      fc.property(dailyObservations, (all) => {
        for (const fill of ["exact", "previous", "next", "nearest", "linear", "none"] as const)
          expect(all.map(({ date }) => valueOn(all, date, fill))).toEqual(all.map(({ value }) => value));
      }),
    ));
});

describe("window", () => {
  const series = seriesOf(
    "D",
    observed([
      [46_027, 1],
      [46_028, 2],
      [46_029, 4],
      [46_030, 8],
    ]),
  ); // Monday 2026-01-05 on
  test("a change in the first row shown is from the row before it", () =>
    expect(alignSeries(series, { ...plain, start: 46_029 }, "change")).toEqual([
      { date: 46_029, value: 2 },
      { date: 46_030, value: 4 },
    ]));
  test("rebase starts with the first row shown", () =>
    expect(alignSeries(series, { ...plain, start: 46_028, end: 46_029 }, "rebase").map(({ value }) => value)).toEqual([
      100, 200,
    ]));
  test("filling reaches as far as end asks, on weekdays", () =>
    expect(
      alignSeries(series, { ...plain, fill: "previous", start: 46_030, end: 46_035 }, "level").map(({ date }) => date),
    ).toEqual([46_030, 46_031, 46_034, 46_035]));
  test("weekends are days of a series that is observed at weekends", () => {
    const coin = seriesOf(
      "D",
      observed([
        [46_031, 1],
        [46_032, 2],
        [46_034, 4],
        [46_035, 5],
        [46_036, 6],
      ]),
    );
    expect(alignSeries(coin, { ...plain, fill: "exact" }, "level")[2]).toEqual({ date: 46_033, value: "missing" });
  });
  test("no observation, no rows", () => expect(alignSeries(seriesOf("D", []), plain, "yoy")).toEqual([]));
});

describe("relative changes that mean nothing", () => {
  const values = (transform: Transform, ...given: number[]) =>
    alignSeries(
      seriesOf(
        "D",
        given.map((value, index) => ({ date: 46_027 + index, value })),
      ),
      plain,
      transform,
    ).map(({ value }) => value);
  test("from zero", () => expect(values("pct", 0, 5)).toEqual(["zeroDenominator"]));
  test("from a negative value", () => expect(values("pct", -2, 5)).toEqual(["outsideDomain"]));
  test("logarithm of zero", () => expect(values("log", 0, 1)).toEqual(["outsideDomain", 0]));
  test("a first value of zero has no 100", () =>
    expect(values("rebase", 0, 5)).toEqual(["zeroDenominator", "zeroDenominator"]));
});

describe("side by side", () => {
  const daily = seriesOf(
    "D",
    observed([
      [46_027, 1],
      [46_028, 2],
      [46_029, 3],
    ]),
  );
  const weekly = seriesOf(
    "W",
    observed([
      [46_022, 9],
      [46_029, 10],
    ]),
  );
  test("without a rhythm: the dates on which any is observed", () =>
    expect(alignPanel([daily, weekly], { ...plain, fill: "exact" })).toEqual([
      { date: 46_022, values: ["missing", 9] },
      { date: 46_027, values: [1, "missing"] },
      { date: 46_028, values: [2, "missing"] },
      { date: 46_029, values: [3, 10] },
    ]));
  test("with none: only complete rows", () =>
    expect(alignPanel([daily, weekly], plain)).toEqual([{ date: 46_029, values: [3, 10] }]));
  test("in one rhythm the dates meet", () =>
    expect(alignPanel([daily, weekly], { ...plain, rhythm: "W" })).toEqual([{ date: 46_033, values: [3, 10] }]));
  test("each column is the series by itself", () =>
    fc.assert(
      fc.property(dailyObservations, dailyObservations, rhythm, causal, (first, second, freq, fill) => {
        const window: Window = { ...plain, rhythm: freq, fill: fill === "none" ? "exact" : fill };
        const both = alignPanel([seriesOf("D", first), seriesOf("D", second)], window);
        const alone = alignSeries(
          seriesOf("D", first),
          { ...window, start: both[0].date, end: both.at(-1)?.date },
          "level",
        );
        const column = new Map(both.map(({ date, values }) => [date, values[0]]));
        for (const { date, value } of alone) if (value !== "missing") expect(column.get(date)).toEqual(value);
      }),
    ));
});
