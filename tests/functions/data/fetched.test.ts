/** The data functions on publishers' series: the same as on one's own, with their metadata, as-of day and failures. */

import { CellError } from "../../../src/cells/cell";
import { isoToSerial } from "../../../src/cells/serialDates";
import { type Argument, guard } from "../../../src/functions/guard/guard";
import { answerOrWait } from "../../../src/functions/host/awaiting";
import { fetchedSeam } from "../../../src/functions/host/fetched";
import { registry } from "../../../src/generated/registry";
import { setLanguage } from "../../../src/language/language";
import { Awaited } from "../../../src/series/asking/awaited";
import { setAsOf } from "../../../src/series/memory/asOf";
import { forgetAll, remember } from "../../../src/series/memory/seriesMemory";
import { supplyFrom } from "../../../src/series/memory/supply";
import { liveOn } from "../../fixtures/clock";
import { failure, fakeGateway, fetchedSeries } from "../../fixtures/series/fetched";

liveOn("2026-01-20");

const guarded = new Map(registry.map((entry) => [entry.id, guard(entry)]));
const call = (id: string, ...args: Argument[]) => (guarded.get(id) as ReturnType<typeof guard>)(args);
const sentence = (answer: unknown) => (answer instanceof CellError ? `${answer.code} ${answer.message}` : answer);
const day = (iso: string) => isoToSerial(iso) as number;

const values = { "2026-01-14": 2, "2026-01-15": 3, "2026-01-16": 4 };
const fetched = fetchedSeries("FRED:A", values);

beforeEach(() => {
  forgetAll();
  setAsOf(null);
  remember({ id: "FRED:A" }, { series: fetched }, "missing");
});
afterAll(() => setAsOf(null));

describe("META", () => {
  test.each([
    ["title", "Published FRED:A"],
    ["unit", "USD"],
    ["scale", 1e6],
    ["frequency", "D"],
    ["source", "A Publisher"],
    ["url", "https://publisher.example/series"],
    ["licence", "Free to use"],
    ["first", 46036],
    ["last", 46038],
    ["updated", 46038],
    ["retrieved", 46039.5],
  ])("%s", (field, expected) => expect(call("META", "fred:a", field)).toEqual([[expected]]));

  test("the status says fresh, stale, failed, in the user's language", () => {
    const status = () => String((call("META", "FRED:A", "status") as unknown[][])[0]?.[0]);
    expect(status()).toMatch(/^stale: last checked 2026-01-17 12:00 UTC/);
    remember({ id: "FRED:A" }, { series: { ...fetched, checked: new Date().toISOString() } }, "always");
    expect(status()).toMatch(/^fresh/);
    remember({ id: "FRED:A" }, { failure: failure("outage", "It is down.") }, "always");
    expect(status()).toMatch(/^failed at .*It is down\. The numbers are those of 2026-01-17\.$/);
    setLanguage("tw");
    expect(status()).toContain("更新失敗");
    setLanguage("cn");
    expect(status()).toContain("刷新失败");
    setLanguage("en");
  });
});

test("LAST, AT and SERIES calculate as on one's own series; the aggregation is the series' own", () => {
  expect(call("LAST", "FRED:A")).toBe(4);
  expect(call("AT", "FRED:A", "2026-01-15")).toBe(3);
  expect(call("SERIES", "FRED:A", undefined, undefined, "W")).toEqual([[46040, 3]]);
  expect(call("SERIES", "FRED:A", undefined, undefined, "W", "last")).toEqual([[46040, 4]]);
  expect(call("PANEL", "FRED:A", undefined, undefined, "W")).toEqual([[46040, 3]]);
});

test("a failed refresh leaves every answer as it was, and AGE grows", () => {
  const answers = () => ["LAST", "SERIES", "PANEL"].map((id) => call(id, "FRED:A"));
  const before = answers();
  const age = call("AGE", "FRED:A", "2026-01-20");
  remember({ id: "FRED:A" }, { failure: failure("outage") }, "always");
  expect(answers()).toEqual(before);
  expect([age, call("AGE", "FRED:A", "2026-01-25")]).toEqual([4, 9]);
});

describe("waiting", () => {
  const awaited = (run: () => unknown): Awaited => {
    try {
      run();
    } catch (thrown) {
      if (thrown instanceof Awaited) return thrown;
    }
    throw new Error("nothing is awaited");
  };
  test.each(["LAST", "META", "AGE", "SERIES"])("%s waits for what is not here", (id) =>
    expect(awaited(() => call(id, "FRED:B")).asks).toEqual([{ id: "FRED:B" }]),
  );
  test("ranges of ids wait for all of them together", () => {
    const ids = [["FRED:B"], ["FRED:A"], ["FRED:C"]];
    for (const id of ["LAST", "META", "PANEL", "STALECHECK"])
      expect(awaited(() => call(id, ids)).asks.map((ask) => ask.id)).toEqual(["FRED:B", "FRED:C"]);
  });
  test("the call is made again when they are here, and the answer has its rows", async () => {
    const gateway = fakeGateway(({ id }) => ({ series: fetchedSeries(id, { "2026-01-16": 7 }) }));
    const supply = supplyFrom(() => gateway);
    expect(await answerOrWait(() => call("LAST", [["FRED:B"], ["FRED:A"]]), supply)).toEqual([[7], [4]]);
    expect(gateway.requests).toHaveLength(1);
    expect(answerOrWait(() => call("LAST", "FRED:B"), supply)).toBe(7);
  });
  test("a function that always asks for more ends with a sentence", async () => {
    let turn = 0;
    const gateway = fakeGateway(({ id }) => ({ series: fetchedSeries(id, values) }));
    const endless = () => {
      throw new Awaited([{ id: `FRED:E${turn++}` }]);
    };
    const answer = await answerOrWait(
      endless,
      supplyFrom(() => gateway),
    );
    expect(sentence(answer)).toMatch(/^#N\/A .*without end/);
  });
});

test.each([
  ["absent", "FRED:B has not been fetched yet; Data › Refresh gets it."],
  ["needsKey", "FRED:B is not here: Get a key."],
])("what is not there because it is %s says so", (kind, expected) => {
  remember({ id: "FRED:B" }, { failure: failure(kind as "absent", "Get a key.") }, "never");
  expect(sentence(call("LAST", "FRED:B"))).toBe(`#N/A ${expected}`);
});

describe("as of a day", () => {
  const asOf = day("2026-01-15");
  const vintage = fetchedSeries("FRED:A", { "2026-01-14": 2.1, "2026-01-15": 3.1, "2026-01-16": 99 }, { asOf });
  beforeEach(() => remember({ id: "FRED:A", asOf }, { series: vintage }, "missing"));

  test("the vintage is read, never what came after", () => {
    expect(call("LAST", "FRED:A", "2026-01-15")).toBe(3.1);
    expect(call("AT", "FRED:A", "2026-01-16", "nearest", "2026-01-15")).toBe(3.1);
    expect(call("SERIES", "FRED:A", ...Array(5).fill(undefined), "2026-01-15")).toEqual([
      [46036, 2.1],
      [46037, 3.1],
    ]);
  });
  test("the workbook's day counts where a formula names none, in every function that takes ids", () => {
    setAsOf(asOf);
    expect(call("LAST", "FRED:A")).toBe(3.1);
    expect(call("AGE", "FRED:A")).toBe(0);
    expect(call("META", "FRED:A", "last")).toEqual([[asOf]]);
    expect(call("PANEL", "FRED:A")).toEqual([
      [46036, 2.1],
      [46037, 3.1],
    ]);
    expect((call("SINCE", "FRED:A", undefined, 2) as number[][])[0]).toEqual([asOf, 3.1]);
    expect(String((call("META", "FRED:A", "status") as unknown[][])[0]?.[0])).toContain("as of 2026-01-15");
  });
  test("made-up and own series end on that day too", () => {
    setAsOf(asOf);
    expect(call("META", "SAMPLE:SILVER", "last")).toEqual([[asOf]]);
  });
  test("a day that a formula names wins", () => {
    setAsOf(day("2020-01-01"));
    expect(call("LAST", "FRED:A", "2026-01-15")).toBe(3.1);
  });
  test("a cell that holds no day is refused, not passed over", () => {
    setAsOf("soon");
    expect(sentence(call("LAST", "FRED:A"))).toBe(
      '#VALUE! MKT_ASOF must be a date, or empty for today, but "soon" came.',
    );
  });
  test("a vintage that nobody keeps is #N/A, never the present numbers", () => {
    remember({ id: "FRED:A", asOf: 45000 }, { failure: failure("noVintage", "Kept since 2026.") }, "missing");
    expect(sentence(call("LAST", "FRED:A", 45000))).toBe("#N/A FRED:A is not here: Kept since 2026.");
  });
});

describe("where the day begins and ends elsewhere than in UTC", () => {
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  /** The clock on the wall of someone who lives so many hours from UTC. */
  function clock(utc: string, hours: number): void {
    jest.useFakeTimers({ now: Date.parse(utc) });
    const here = () => new Date(Date.now() + hours * 3_600_000).toISOString();
    jest.spyOn(Date.prototype, "getFullYear").mockImplementation(() => Number(here().slice(0, 4)));
    jest.spyOn(Date.prototype, "getMonth").mockImplementation(() => Number(here().slice(5, 7)) - 1);
    jest.spyOn(Date.prototype, "getDate").mockImplementation(() => Number(here().slice(8, 10)));
  }
  const asked = (asof: string) => {
    try {
      call("LAST", "FRED:B", asof);
    } catch (thrown) {
      if (thrown instanceof Awaited) return thrown.asks[0]?.asOf;
    }
    throw new Error("nothing is awaited");
  };

  test.each([
    ["Taipei at seven in the morning", "2026-11-28T23:00:00Z", 8, ["2026-11-29", "2026-11-28"], "2026-11-27"],
    ["Taipei at nine in the morning", "2026-11-29T01:00:00Z", 8, ["2026-11-29"], "2026-11-28"],
    ["New York at nine in the evening", "2026-11-29T02:00:00Z", -5, ["2026-11-29", "2026-11-28"], "2026-11-27"],
    ["London at noon", "2026-11-28T12:00:00Z", 0, ["2026-11-29", "2026-11-28"], "2026-11-27"],
  ])("%s: a day that is not over is answered as known now", (_, utc, hours, now, past) => {
    clock(utc, hours);
    for (const day of now) expect(asked(day)).toBeUndefined();
    expect(asked(past)).toBe(day(past));
  });

  test("what is shown beside the cell is the same series", () => {
    clock("2026-01-16T23:00:00Z", 8);
    expect(call("LAST", "FRED:A", "2026-01-17")).toBe(4);
    expect(fetchedSeam.find({ id: "fred:a", asOf: day("2026-01-17") })?.series).toBe(fetched);
  });
});

describe("a publisher that changed its scale", () => {
  const asOf = day("2026-01-15");
  const billions = { "2026-01-14": 0.002, "2026-01-15": 0.003 };
  beforeEach(() => {
    const vintage = fetchedSeries("FRED:A", billions, { asOf, scale: 1e9 });
    remember({ id: "FRED:A", asOf }, { series: vintage }, "missing");
  });

  test("is answered now in one scale, that of META", () => {
    expect(call("META", "FRED:A", "scale")).toEqual([[1e6]]);
    expect([call("LAST", "FRED:A"), call("AT", "FRED:A", "2026-01-14")]).toEqual([4, 2]);
  });
  test("is answered as of a day before in the scale of that day, which META states for it", () => {
    expect(call("LAST", "FRED:A", "2026-01-15")).toBe(0.003);
    expect(call("META", "FRED:A", "scale", "2026-01-15")).toEqual([[1e9]]);
    setAsOf(asOf);
    expect([call("LAST", "FRED:A"), call("META", "FRED:A", "scale")]).toEqual([0.003, [[1e9]]]);
    expect(call("PANEL", "FRED:A")).toEqual([
      [46036, 0.002],
      [46037, 0.003],
    ]);
  });
});

test("of what a workbook kept only sound series are taken, and none over one that was checked later", () => {
  const broken = {
    ...fetchedSeries("FRED:K", values),
    observations: [{ date: 46000, value: "7" as unknown as number }],
  };
  expect(fetchedSeam.restore([{ ask: { id: "FRED:K" }, series: broken }])).toBe(false);
  expect(fetchedSeam.restore([{ ask: { id: "FRED:A" }, series: fetchedSeries("FRED:A", { "2020-01-01": 1 }) }])).toBe(
    false,
  );
  expect(fetchedSeam.restore([{ ask: { id: "FRED:K" }, series: fetchedSeries("FRED:K", values) }])).toBe(true);
  expect([call("LAST", "FRED:A"), call("LAST", "FRED:K")]).toEqual([4, 4]);
  const older = { ...fetchedSeries("FRED:A", { "2026-01-16": 1 }), checked: "2026-01-16T12:00:00Z" };
  expect(fetchedSeam.restore([{ ask: { id: "FRED:A" }, series: older }])).toBe(false);
  const newer = { ...fetchedSeries("FRED:A", { "2026-01-16": 5 }), checked: "2026-01-18T12:00:00Z" };
  expect(fetchedSeam.restore([{ ask: { id: "FRED:A" }, series: newer }])).toBe(true);
  expect(call("LAST", "FRED:A")).toBe(5);
});
