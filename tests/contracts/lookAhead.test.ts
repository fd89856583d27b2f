/**
 * No silent look-ahead: what was not known on a day changes no answer of that day, whichever function is asked. When something
 * is known is worked out here anew, by the calendar of JavaScript.
 */
import fc from "fast-check";
import { CellError } from "../../src/cells/cell";
import type { Argument } from "../../src/functions/guard/guard";
import type { Frequency, Observation } from "../../src/publishers/observation";
import { setAsOf } from "../../src/series/memory/asOf";
import { setOwnSeries } from "../../src/series/memory/ownMemory";
import { forgetAll, remember } from "../../src/series/memory/seriesMemory";
import { madeSeries } from "../fixtures/series/demo";
import { fetchedSeries } from "../fixtures/series/fetched";
import { run } from "./calls";

const plain = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.map(plain) : answer instanceof CellError ? answer.code : answer;
const call = (id: string, ...args: Argument[]) => plain(run(id, args));

const epoch = Date.UTC(1899, 11, 30);
const dateOf = (serial: number) => new Date(epoch + serial * 86_400_000);
const serialOf = (year: number, month: number, date: number) => (Date.UTC(year, month, date) - epoch) / 86_400_000;

type Regular = Exclude<Frequency, "irregular">;

/** The last day of the period that begins with a stamp. */
function endOf(stamp: number, frequency: Frequency): number {
  const date = dateOf(stamp);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (frequency) {
    case "W":
      return date.getUTCDay() === 1 ? stamp + 6 : stamp;
    case "M":
      return serialOf(year, month + 1, 0);
    case "Q":
      return serialOf(year, month + 3, 0);
    case "A":
      return serialOf(year, 12, 0);
    default:
      return stamp;
  }
}

const firstDay = serialOf(2024, 0, 1);

/** The stamps of a frequency as publishers write them, from 2024 on; some are left out. */
function stampsOf(frequency: Frequency, count: number, weekday: number): number[] {
  const month = { M: 1, Q: 3, A: 12 }[frequency as "M" | "Q" | "A"];
  return Array.from({ length: count }, (_, index) => {
    if (month) return serialOf(2024, index * month, 1);
    return firstDay + (frequency === "D" ? index : frequency === "W" ? weekday + 7 * index : 5 * index + (index % 3));
  });
}

interface Made {
  readonly frequency: Frequency;
  readonly observations: readonly Observation[];
}

const counts: Readonly<Record<Frequency, number>> = { D: 60, W: 20, M: 20, Q: 9, A: 4, irregular: 30 };

const made = (frequencies: readonly Frequency[]): fc.Arbitrary<Made> =>
  fc
    .record({ frequency: fc.constantFrom(...frequencies), weekday: fc.constantFrom(0, 2) })
    .chain(({ frequency, weekday }) =>
      fc
        .array(fc.record({ value: fc.integer({ min: 1, max: 999 }), there: fc.integer({ min: 0, max: 9 }) }), {
          minLength: counts[frequency],
          maxLength: counts[frequency],
        })
        .map((drawn) => {
          const stamps = stampsOf(frequency, drawn.length, weekday);
          const all = stamps.map((date, index) => ({ date, value: drawn[index]?.value ?? 0 }));
          return { frequency, observations: all.filter((_, index) => index < 2 || drawn[index]?.there !== 0) };
        }),
    );

const day = fc.integer({ min: firstDay + 5, max: firstDay + 640 });

/** Brought after all of it: what matters is what the calendar says. */
const late = serialOf(2090, 0, 1);

function own(name: string, { frequency, observations }: Made) {
  return { ...madeSeries(name, frequency, {}), retrieved: late, observations };
}

const knownOf = ({ frequency, observations }: Made, asOf: number, lag = 0): Made => ({
  frequency,
  observations: observations.filter(({ date }) => endOf(date, frequency) + lag <= asOf),
});

const freqs = [undefined, "D", "W", "M", "Q", "A"] as const;
const fills = ["exact", "previous", "next", "nearest", "linear", "none"] as const;
const transforms = ["level", "change", "pct", "yoy", "log", "rebase"] as const;

afterEach(() => {
  setAsOf(null);
  setOwnSeries([]);
  forgetAll();
});

describe("as of a day", () => {
  /** Each gets the day and some option of each kind; MKT_ASOF is that day too. */
  const questions: Readonly<Record<string, (asOf: number, option: (of: readonly unknown[]) => never) => Argument[]>> = {
    SERIES: (asOf, of) => ["FILE:A", undefined, undefined, of(freqs), undefined, of(fills), asOf, of(transforms)],
    PANEL: (asOf, of) => [
      [["FILE:A", "FILE:B"]],
      undefined,
      undefined,
      of(freqs),
      of(fills),
      asOf,
      undefined,
      undefined,
      of(transforms),
    ],
    LAST: (asOf) => ["FILE:A", asOf],
    AT: (asOf, of) => ["FILE:A", asOf - of([0, 1, 20, 90]), of(fills), asOf],
    META: (asOf, of) => ["FILE:A", of(["first", "last"]), asOf],
    AGE: (asOf) => ["FILE:A", asOf],
    ALIGN: (asOf, of) => [[["FILE:A", "FILE:B"]], [[asOf - 40], [asOf - 3], [asOf]], of(fills)],
    RESAMPLE: (_, of) => [[["FILE:A", "FILE:B"]], of(freqs.slice(1))],
    RATIO: (_, of) => ["FILE:A", "FILE:B", of(fills)],
    CHANGESINCE: (asOf, of) => ["FILE:A", asOf - of([0, 50, 200]), of(["change", "pct"])],
    YTD: (asOf, of) => ["FILE:A", of([undefined, asOf]), undefined, true],
    QTD: (asOf, of) => ["FILE:A", of([undefined, asOf]), undefined, true],
    PERFTABLE: (asOf, of) => [[["FILE:A", "FILE:B"]], asOf - 100, of([undefined, asOf]), "FILE:B", true],
    AVGBETWEEN: (asOf, of) => ["FILE:A", asOf - 300, of([undefined, asOf])],
    SINCE: (_, of) => ["FILE:A", of(["high", "low"])],
    TURNPOINT: (_, of) => ["FILE:A", of(["low", "high"]), of([undefined, 1])],
    FIRSTCROSS: () => ["FILE:A", 500],
    STREAK: () => ["FILE:A", ">300"],
    COOCCUR: () => [[["FILE:A", "FILE:B"]], [[">300", ">200"]], 1],
    STALECHECK: () => [[["FILE:A", "FILE:B"]]],
  };
  const frequencies = ["D", "W", "M", "Q", "A", "irregular"] as const;

  test.each(Object.keys(questions))("%s", (id) => {
    fc.assert(
      fc.property(
        made(frequencies),
        made(frequencies),
        day,
        fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
        (a, b, asOf, choice) => {
          let asked = 0;
          const args = questions[id]?.(asOf, (list) => list[(choice[asked++] ?? 0) % list.length] as never) ?? [];
          setAsOf(asOf);
          setOwnSeries([own("A", a), own("B", b)]);
          const ofAll = call(id, ...args);
          setOwnSeries([own("A", knownOf(a, asOf)), own("B", knownOf(b, asOf))]);
          expect(ofAll).toEqual(call(id, ...args));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("on a day among the arguments, with everything at hand", () => {
  const published: readonly [Regular, string, number][] = [
    ["M", "FRED:CPIAUCSL", 12],
    ["Q", "FRED:GDP", 30],
    ["W", "FRED:ICSA", 5],
    ["W", "CFTC:GOLD", 3],
    ["M", "FILE:A", 0],
    ["Q", "FILE:A", 0],
    ["W", "FILE:A", 0],
    ["D", "FILE:A", 0],
    ["A", "FILE:A", 0],
  ];
  const put = (id: string, each: Made) => {
    if (id.startsWith("FILE:")) return setOwnSeries([own("A", each)]);
    const { frequency, observations } = each;
    const series = { ...fetchedSeries(id, {}), frequency, observations, retrieved: "2090-01-01T00:00:00Z" };
    return remember({ id }, { series }, "missing");
  };
  const questions: Readonly<Record<string, (id: string, on: number) => Argument[]>> = {
    AT: (id, on) => [id, on, "previous"],
    ALIGN: (id, on) => [id, [[on - 30], [on]], "previous"],
    RATIO: (id, on) => [[[on, 5]], id, "previous"],
    YTD: (id, on) => [id, on, undefined, true],
    QTD: (id, on) => [id, on, undefined, true],
    PERFTABLE: (id, on) => [id, on - 200, on],
    AVGBETWEEN: (id, on) => [id, on - 200, on],
    STALECHECK: (id, on) => [id, undefined, undefined, on],
    AGE: (id, on) => [id, on],
  };
  test.each(Object.keys(questions).flatMap((name) => published.map((each) => [name, ...each] as const)))(
    "%s of frequency %s, %s",
    (name, frequency, id, lag) => {
      fc.assert(
        fc.property(made([frequency]), day, (all, on) => {
          // What AVGBETWEEN takes the mean of is periods that are over, told later or not.
          const known = knownOf(all, on, name === "AVGBETWEEN" ? 0 : lag);
          fc.pre(known.observations.length > 0);
          put(id, all);
          const ofAll = call(name, ...(questions[name]?.(id, on) ?? []));
          put(id, known);
          expect(ofAll).toEqual(call(name, ...(questions[name]?.(id, on) ?? [])));
        }),
        { numRuns: 60 },
      );
    },
  );

  test("rows of a panel of unlike frequencies, and of ratios, hold what was known on their dates", () => {
    fc.assert(
      fc.property(made(["D"]), made(["M", "Q", "W"]), day, fc.constantFrom("exact", "previous"), (a, b, on, fill) => {
        const upTo = (answer: unknown) =>
          (Array.isArray(answer) ? (answer as unknown[][]) : []).filter(
            // A row that only says that nothing is there yet may come with what came later.
            ([date, ...values]) => Number(date) <= on && values.some((value) => typeof value === "number"),
          );
        const ask = (x: Made, y: Made) => {
          setOwnSeries([own("A", x), own("B", y)]);
          return [
            upTo(call("PANEL", [["FILE:A", "FILE:B"]], undefined, undefined, undefined, fill)),
            upTo(call("RATIO", "FILE:A", "FILE:B", fill)),
          ];
        };
        const [known, knownB] = [knownOf(a, on), knownOf(b, on)];
        fc.pre(known.observations.length > 0 && knownB.observations.length > 0);
        expect(ask(a, b)).toEqual(ask(known, knownB));
      }),
      { numRuns: 200 },
    );
  });
});
