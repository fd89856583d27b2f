/** A workbook's file carries the series that its formulas read; who opens it elsewhere sees the numbers, and loses none. */
import { fetchedSeam, setGateway } from "../../src/functions/host/fetched";
import { ownSeries, setOwnSeries } from "../../src/series/memory/ownMemory";
import { forgetAll, recall, remember } from "../../src/series/memory/seriesMemory";
import { UnreadableWorkbook } from "../../src/workbench/keeping/refusal";
import { readWorkbookFile } from "../../src/workbench/keeping/workbookFile";
import { takeSeries } from "../../src/workbench/seriesOfFile";
import { memoryStorage } from "../../src/workbook/grid/gridPort";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { writeWorkbookFile } from "../../src/workbook/grid/ownFile";
import { seriesOf } from "../../src/workbook/grid/seriesOf";
import { testSheet } from "../engine/sheet";
import { liveOn } from "../fixtures/clock";
import { demoSeries } from "../fixtures/series/demo";
import { failure, fakeGateway, fetchedSeries } from "../fixtures/series/fetched";

liveOn("2026-01-20");

const library = nodeEngine();
const days = { "2026-01-15": 3, "2026-01-16": 4.000000000000001 };
const [demo, demo2] = demoSeries;
const past = { ...fetchedSeries("FRED:A", { "2025-12-01": 2 }), asOf: 46_000 };

beforeEach(() => {
  forgetAll();
  setOwnSeries(demoSeries);
  setGateway(fakeGateway(() => ({ failure: failure("absent") })));
  remember({ id: "FRED:A" }, { series: fetchedSeries("FRED:A", days) }, "missing");
  remember({ id: "FRED:A" }, { failure: failure("outage") }, "always");
  remember({ id: "FRED:A", asOf: 46_000 }, { series: past }, "missing");
  remember({ id: "FRED:UNREAD" }, { series: fetchedSeries("FRED:UNREAD", days) }, "missing");
});
afterAll(() => setOwnSeries([]));

/** The file of a workbook that reads a publisher's series, now and as of a day, and one of the user's own. */
async function sent(): Promise<string> {
  const { model, set } = testSheet();
  set({ A1: "fred:a", B1: "=MKT.LAST(A1)", B2: '=MKT.LAST("FRED:A",46000)', B3: '=MKT.LAST("file:demo")' });
  return writeWorkbookFile({ name: "Sent", workbook: model._exportData(false), series: await seriesOf(model) });
}

/** Another computer, which has never heard of any of it. */
function elsewhere(): void {
  forgetAll();
  setOwnSeries([]);
}

const shown = (text: string) => {
  const { value } = testSheet(fetchedSeam.quietly(() => new library.Model(readWorkbookFile(text).workbook as never)));
  return ["B1", "B2", "B3"].map(value);
};

test("what is read goes along, to the last bit; what is not read and what failed stays behind", async () => {
  const { series } = readWorkbookFile(await sent());
  expect(series.own).toEqual([demo]);
  expect(series.fetched).toEqual([
    { ask: { id: "FRED:A" }, series: fetchedSeries("FRED:A", days) },
    { ask: { id: "FRED:A", asOf: 46_000 }, series: past },
  ]);
});

test("elsewhere the workbook opens with its numbers, without any gateway, also on later visits", async () => {
  const text = await sent();
  elsewhere();
  expect(shown(text).map(String)).toEqual(["#N/A", "#N/A", "#N/A"]);
  elsewhere();
  const storage = memoryStorage();
  const { differing, keep } = takeSeries(readWorkbookFile(text).series, storage);
  await keep();
  expect(shown(text)).toEqual([4.000000000000001, 2, 107]);
  expect(differing).toEqual([]);
  expect(await storage.load()).toEqual([demo]);
  expect((await storage.loadFetched()).map(({ ask }) => ask)).toEqual([
    { id: "FRED:A" },
    { id: "FRED:A", asOf: 46_000 },
  ]);
});

test("what is here stays: fetched and own series alike, and own ones that differ are named", async () => {
  const text = await sent();
  elsewhere();
  const newer = fetchedSeries("FRED:A", { "2026-02-01": 5 });
  remember({ id: "FRED:A" }, { series: newer }, "missing");
  const mine = { ...demo, name: "Demo", observations: [{ date: 46_030, value: -1 }] };
  setOwnSeries([mine as typeof demo, demo2]);
  const storage = memoryStorage();
  const { differing, keep } = takeSeries(readWorkbookFile(text).series, storage);
  await keep();
  expect(recall({ id: "FRED:A" })?.series).toBe(newer);
  expect(ownSeries()).toEqual([mine, demo2]);
  expect(differing).toEqual(["FILE:DEMO"]);
  expect(shown(text)).toEqual([5, 2, -1]);
  expect((await storage.loadFetched()).map(({ ask }) => ask)).toEqual([{ id: "FRED:A", asOf: 46_000 }]);
  expect(await storage.load()).toEqual([]);
});

test("a file from before, without series, opens as it did", async () => {
  const { series: _, ...file } = JSON.parse(await sent());
  expect(readWorkbookFile(JSON.stringify(file)).series).toEqual({ own: [], fetched: [] });
});

const tomorrow = () => new Date(Date.now() + 25 * 3_600_000).toISOString();

// biome-ignore lint/suspicious/noExplicitAny: a test reaches into the file wherever a hostile hand would
type Json = Record<string, any>;

test.each<[string, (series: Json) => void]>([
  ["lists that are none", (series) => Object.assign(series, { own: {} })],
  ["a missing list", (series) => Object.assign(series, { fetched: undefined })],
  ["more series than any workbook reads", (series) => Object.assign(series, { own: Array(6_000).fill(series.own[0]) })],
])("refuses %s", async (_, spoil) => {
  const file = JSON.parse(await sent());
  spoil(file.series);
  const text = JSON.stringify(file);
  expect(() => readWorkbookFile(text)).toThrow(UnreadableWorkbook);
  expect(() => readWorkbookFile(text)).toThrow(/series/);
});

test.each<[string, (series: Json) => void]>([
  ["a series that is text", ({ fetched }) => fetched.push("FRED:A")],
  ["an id without a provider", ({ fetched }) => Object.assign(fetched[0], { id: "WALCL" })],
  ["a fetched series in the place of an own one", ({ fetched }) => Object.assign(fetched[0], { id: "FILE:DEMO" })],
  ["a fetched series in the place of a made one", ({ fetched }) => Object.assign(fetched[0], { id: "SAMPLE:SILVER" })],
  ["a link that runs a script", ({ fetched }) => Object.assign(fetched[0], { url: "javascript:alert(1)" })],
  ["a value that is text", ({ fetched }) => Object.assign(fetched[0].observations, { 1: "7" })],
  ["a value that is no number", ({ fetched }) => Object.assign(fetched[0].observations, { 1: null })],
  ["half an observation", ({ fetched }) => fetched[0].observations.pop()],
  ["no observation", ({ fetched }) => Object.assign(fetched[0], { observations: [] })],
  ["days in another order", ({ fetched }) => fetched[0].observations.push(46_000, 1)],
  ["a day beyond the calendar", ({ fetched }) => fetched[0].observations.push(9_999_999, 1)],
  ["half a day", ({ own }) => own[0].observations.push(48_000.5, 1)],
  ["a scale of nothing", ({ own }) => Object.assign(own[0], { scale: 0 })],
  ["a unit that is an object", ({ own }) => Object.assign(own[0], { unit: {} })],
  ["an unknown frequency", ({ own }) => Object.assign(own[0], { frequency: "H" })],
  ["a name that is a formula", ({ own }) => Object.assign(own[0], { name: '=HYPERLINK("x")' })],
  ["a name without end", ({ own }) => Object.assign(own[0], { name: "x".repeat(5_000) })],
  ["terms that are no words", ({ fetched }) => Object.assign(fetched[0], { licence: { en: 1, tw: "", cn: "" } })],
  [
    "a warning that is markup in an object",
    ({ fetched }) => Object.assign(fetched[0], { warnings: [{ html: "<b>" }] }),
  ],
  ["a moment to come", ({ fetched }) => Object.assign(fetched[0], { checked: "2999-01-01T00:00:00Z" })],
  ["a moment that is none", ({ fetched }) => Object.assign(fetched[0], { retrieved: "lately" })],
  ["an as-of day that is text", ({ fetched }) => Object.assign(fetched[0], { asOf: "46000" })],
  ["a moment a day and an hour ahead", ({ fetched }) => Object.assign(fetched[0], { checked: tomorrow() })],
])("leaves out %s by name, and takes all others", async (_, spoil) => {
  const file = JSON.parse(await sent());
  const before = [...file.series.own, ...file.series.fetched].map((each) => JSON.stringify(each));
  spoil(file.series);
  const odd = [...file.series.own, ...file.series.fetched].filter((each) => !before.includes(JSON.stringify(each)));
  const { own, fetched, leftOut } = readWorkbookFile(JSON.stringify(file)).series;
  const [{ id, name }] = odd;
  const called = typeof odd[0] === "string" ? "series.fetched[2]" : (id ?? `FILE:${name}`);
  expect(leftOut).toEqual([called.slice(0, 100)]);
  expect(own.length + fetched.length).toBe(file.series.own.length + file.series.fetched.length - 1);
});

test("nothing that is not known goes any further, least of all a prototype", async () => {
  const file = await sent();
  const text = file
    .replace('"fetched":[{', '"fetched":[{"__proto__":{"evil":1},"failure":{"kind":"x"},"constructor":1,')
    .replace('"own":[{', '"own":[{"onclick":"x",');
  expect(text).not.toBe(file);
  const { own, fetched } = readWorkbookFile(text).series;
  expect(Object.keys(own[0] as object)).not.toContain("onclick");
  const [{ series, ...rest }] = fetched;
  expect(Object.keys(rest)).toEqual(["ask"]);
  expect((series as unknown as Json).evil).toBeUndefined();
});
