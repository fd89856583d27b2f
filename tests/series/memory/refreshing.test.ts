import type { Delivery, Failure } from "../../../src/series/delivery";
import { refresh } from "../../../src/series/memory/refreshing";
import { forgetAll, recall, remember } from "../../../src/series/memory/seriesMemory";
import { isStale } from "../../../src/series/memory/staleness";
import { failure, fakeGateway, fetchedSeries } from "../../fixtures/series/fetched";

const old = fetchedSeries("FRED:A", { "2026-01-14": 2, "2026-01-15": 3, "2026-01-16": 4 });

beforeEach(() => {
  forgetAll();
  remember({ id: "FRED:A" }, { series: old }, "missing");
});

const valuesOf = (id: string) => recall({ id })?.series?.observations.map(({ value }) => value);

test("what is new, revised and gone is told apart", async () => {
  const gateway = fakeGateway(({ id }) => ({
    series: fetchedSeries(id, { "2026-01-15": 3, "2026-01-16": 5, "2026-01-19": 6 }),
  }));
  const { changed, unchanged, failed } = await refresh(gateway, ["FRED:A"]);
  expect({ changed, unchanged, failed }).toEqual({
    changed: [
      {
        id: "FRED:A",
        added: [{ date: 46041, value: 6 }],
        revised: [{ date: 46038, old: 4, new: 5 }],
        removed: [{ date: 46036, value: 2 }],
      },
    ],
    unchanged: [],
    failed: [],
  });
  expect(gateway.requests).toEqual([{ asks: [{ id: "FRED:A" }], upstream: "always" }]);
});

test("another unit or scale is told even where the numbers are the same", async () => {
  const series = { ...old, unit: "EUR", scale: 1e9 };
  const { changed } = await refresh(
    fakeGateway(() => ({ series })),
    ["FRED:A"],
  );
  expect(changed[0]?.restated).toEqual({ old: { unit: "USD", scale: 1e6 }, new: { unit: "EUR", scale: 1e9 } });
});

test("billions stated as millions are no revision; a number that differs besides is one, in the new scale", async () => {
  const scaled = old.observations.map(({ date, value }, index) => ({
    date,
    value: value * 1000 + (index === 1 ? 1 : 0),
  }));
  const { changed } = await refresh(
    fakeGateway(() => ({ series: { ...old, scale: 1e3, observations: scaled } })),
    ["FRED:A"],
  );
  expect(changed[0]).toMatchObject({ added: [], removed: [], revised: [{ old: 3000, new: 3001 }] });
  expect(changed[0]?.restated).toEqual({ old: { unit: "USD", scale: 1e6 }, new: { unit: "USD", scale: 1e3 } });
});

test("a change is accepted for the id that the user has seen, and for the data as known now alone", async () => {
  remember({ id: "FRED:A", asOf: 45001 }, { failure: failure("outage") }, "missing");
  const gateway = fakeGateway(() => ({ series: old }));
  const seen = { unit: "USD", scale: 1e9, count: 3, last: { date: 46038, value: 4 } };
  await refresh(gateway, ["FRED:A", "FRED:B"], { accept: { "FRED:A": seen } });
  expect(gateway.requests[0]?.asks).toEqual([
    { id: "FRED:A", accept: seen },
    { id: "FRED:A", asOf: 45001 },
    { id: "FRED:B" },
  ]);
  expect(recall({ id: "FRED:A" })?.ask).toEqual({ id: "FRED:A" });
});

test("the same again is unchanged, and checked", async () => {
  const series = { ...old, checked: "2026-02-01T00:00:00Z" };
  const { changed, unchanged } = await refresh(
    fakeGateway(() => ({ series })),
    ["FRED:A"],
  );
  expect([changed, unchanged]).toEqual([[], ["FRED:A"]]);
  expect(recall({ id: "FRED:A" })?.series?.checked).toBe("2026-02-01T00:00:00Z");
});

const kinds: readonly Failure["kind"][] = [
  "html",
  "truncated",
  "empty",
  "malformed",
  "notFound",
  "rejectedKey",
  "rateLimited",
  "refused",
  "outage",
  "unitJump",
  "absent",
  "switchedOff",
  "needsKey",
  "paused",
  "gateway",
];
test.each(kinds)("a refresh that fails as %s keeps the numbers and says why", async (kind) => {
  const failing: Delivery = { failure: failure(kind, "Because.") };
  const outcome = await refresh(
    fakeGateway(() => failing),
    ["FRED:A"],
  );
  expect(outcome.failed).toEqual([{ id: "FRED:A", failure: failing.failure }]);
  expect(outcome.changed).toEqual([]);
  expect(valuesOf("FRED:A")).toEqual([2, 3, 4]);
  expect(recall({ id: "FRED:A" })).toMatchObject({ failure: { kind } });
  expect(isStale("FRED:A")).toBe(true);
});

test("a failure beside the store's own series does not replace what is here", async () => {
  const series = fetchedSeries("FRED:A", { "2020-01-01": 9 });
  await refresh(
    fakeGateway(() => ({ series, failure: failure("outage") })),
    ["FRED:A"],
  );
  expect(valuesOf("FRED:A")).toEqual([2, 3, 4]);
});

test("a gateway that cannot be reached fails each series, and a good answer clears the failure", async () => {
  const gateway = fakeGateway(() => ({ series: old }));
  const { series } = gateway;
  gateway.series = () => Promise.reject(new Error("refused"));
  const { failed } = await refresh(gateway, ["FRED:A", "FRED:B"]);
  expect(failed.map(({ id }) => id)).toEqual(["FRED:A", "FRED:B"]);
  expect(valuesOf("FRED:A")).toEqual([2, 3, 4]);
  await refresh({ ...gateway, series }, ["FRED:A"]);
  expect(recall({ id: "FRED:A" })?.failure).toBeUndefined();
});

test("progress counts up to all as they arrive, and a cancel takes nothing that comes after it", async () => {
  const gateway = fakeGateway(({ id }) => ({ series: fetchedSeries(id, { "2026-01-15": 3 }) }));
  const ids = Array.from({ length: 25 }, (_, index) => `FRED:S${index}`);
  const progress: string[] = [];
  const cancel = new AbortController();
  const { changed, skipped } = await refresh(gateway, ids, {
    onProgress: (done, total) => {
      progress.push(`${done}/${total}`);
      if (done === 10) cancel.abort();
    },
    signal: cancel.signal,
  });
  expect(progress).toEqual(Array.from({ length: 11 }, (_, done) => `${done}/25`));
  expect([changed.length, skipped.length, gateway.requests.length]).toEqual([10, 15, 1]);
});

test("undo puts back what was there, and nothing where nothing was", async () => {
  const gateway = fakeGateway(({ id }) => ({ series: fetchedSeries(id, { "2026-01-19": 9 }) }));
  const { undo } = await refresh(gateway, ["FRED:A", "FRED:NEW"]);
  expect([valuesOf("FRED:A"), valuesOf("FRED:NEW")]).toEqual([[9], [9]]);
  undo();
  expect([valuesOf("FRED:A"), valuesOf("FRED:NEW")]).toEqual([[2, 3, 4], undefined]);
});

test("what was known on a past day is asked for again only where it is not here", async () => {
  remember({ id: "FRED:A", asOf: 45000 }, { series: { ...old, asOf: 45000 } }, "missing");
  remember({ id: "FRED:A", asOf: 45001 }, { failure: failure("outage") }, "missing");
  const gateway = fakeGateway(() => ({ series: old }));
  await refresh(gateway, ["FRED:A"]);
  expect(gateway.requests[0]?.asks).toEqual([{ id: "FRED:A" }, { id: "FRED:A", asOf: 45001 }]);
});

describe("a series is due", () => {
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  test.each([
    ["D", 0.5, false],
    ["D", 1.5, true],
    ["W", 6, false],
    ["W", 8, true],
    ["M", 29, false],
    ["M", 31, true],
    ["Q", 91, true],
    ["A", 200, false],
    ["irregular", 8, true],
  ] as const)("of frequency %s, checked %d days ago: %s", (frequency, days, due) => {
    remember({ id: "FRED:A" }, { series: { ...old, frequency, checked: ago(days) } }, "always");
    expect(isStale("FRED:A")).toBe(due);
  });
  test("when it is not here at all", () => expect(isStale("FRED:NONE")).toBe(true));
});
