/** A workbook's data in the grid: what is in use, refresh and its undo, settings, the sheet of sources. */
import { serialToIso } from "../../../src/cells/serialDates";
import { arrivals } from "../../../src/engine/functions/arrivals";
import { fetchedSeam, setGateway } from "../../../src/functions/host/fetched";
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import { forgetAll, remember } from "../../../src/series/memory/seriesMemory";
import { refreshWhenDue } from "../../../src/workbook/autoRefresh";
import { followSettings } from "../../../src/workbook/grid/followSettings";
import { gridPort, memoryStorage } from "../../../src/workbook/grid/gridPort";
import { keepFetched } from "../../../src/workbook/keepFetched";
import { refreshSeries } from "../../../src/workbook/refresh";
import { testSheet } from "../../engine/sheet";
import { liveOn } from "../../fixtures/clock";
import { demoSeries } from "../../fixtures/series/demo";
import { type FakeGateway, failure, fakeGateway, fetchedSeries } from "../../fixtures/series/fetched";

liveOn("2026-01-20");

const days = { "2026-01-15": 3, "2026-01-16": 4 };
let gateway: FakeGateway;

function opened() {
  const sheet = testSheet();
  const storage = memoryStorage();
  return { sheet, storage, port: gridPort(sheet.model, storage) };
}

async function settled(): Promise<void> {
  while (arrivals()) await arrivals();
  await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeEach(async () => {
  // What is calculated in one turn of the page counts as one calculation.
  await settled();
  forgetAll();
  fetchedSeam.setAsOf(null);
  setOwnSeries(demoSeries);
  gateway = fakeGateway(({ id }) => ({ series: fetchedSeries(id, days) }));
  setGateway(gateway);
  for (const id of ["FRED:A", "FRED:B", "ECB:C"]) remember({ id }, { series: fetchedSeries(id, days) }, "missing");
});
afterAll(() => {
  setOwnSeries([]);
  fetchedSeam.setAsOf(null);
});

describe("series in use", () => {
  test("are those that formulas have read, also by an id in a cell, in a range or put together", async () => {
    const { sheet, port } = opened();
    sheet.addSheet("Other sheet");
    sheet.set({
      A1: "fred:a",
      B1: "=MKT.LAST(A1)",
      B2: '=MKT.LAST("FRED:"&"B")-MKT.LAST("ecb:c")',
      B3: '=MKT.LAST("FILE:DEMO")+MKT.LAST("SAMPLE:SILVER")',
      B4: '="FRED:B"',
      "Other sheet!C1": '=MKT.SERIES("FRED:A")',
    });
    expect(await port.seriesInUse("workbook")).toEqual([
      { id: "ECB:C", cells: ["Sheet1!B2"] },
      { id: "FRED:A", cells: ["Sheet1!B1", "'Other sheet'!C1"] },
      { id: "FRED:B", cells: ["Sheet1!B2"] },
    ]);
    expect(await port.ownSeriesInUse()).toEqual([{ id: "FILE:DEMO", cells: ["Sheet1!B3"] }]);
    expect((await port.seriesInUse("sheet")).map(({ id, cells }) => [id, cells.length])).toEqual([
      ["ECB:C", 1],
      ["FRED:A", 1],
      ["FRED:B", 1],
    ]);
  });
  test("of a selection are those of its cells, and of the formula that spills into it", async () => {
    const { sheet, port } = opened();
    sheet.set({ B1: '=MKT.LAST("FRED:A")', C1: '=MKT.SERIES("FRED:B")' });
    await port.goTo("D2");
    expect(await port.seriesInUse("selection")).toEqual([{ id: "FRED:B", cells: ["Sheet1!C1"] }]);
    await port.goTo("A9");
    expect(await port.seriesInUse("selection")).toEqual([]);
  });
  test("follow a formula that is written anew or moved", async () => {
    const { sheet, port } = opened();
    sheet.set({ B1: '=MKT.LAST("FRED:A")' });
    await settled();
    sheet.set({ B1: '=MKT.LAST("FRED:B")' });
    sheet.insertRows(1, 2);
    expect(await port.seriesInUse("workbook")).toEqual([{ id: "FRED:B", cells: ["Sheet1!B3"] }]);
  });
});

describe("a refresh", () => {
  test("says which cells changed, and one undo brings back series and cells", async () => {
    const { sheet, port } = opened();
    sheet.set({ A1: '=MKT.LAST("FRED:A")', A2: "=A1*10", A3: '=MKT.LAST("FRED:B")', A4: "7" });
    gateway.deliver = ({ id }) => ({
      series: fetchedSeries(id, id === "FRED:A" ? { ...days, "2026-01-19": 5 } : days),
    });
    const report = await refreshSeries(port, fetchedSeam, ["FRED:A", "FRED:B"]);
    expect(report.changed.map(({ id, added }) => [id, added])).toEqual([["FRED:A", [{ date: 46041, value: 5 }]]]);
    expect(report.unchanged).toEqual(["FRED:B"]);
    expect(report.cells).toEqual([
      { address: "Sheet1!A1", old: "4", new: "5" },
      { address: "Sheet1!A2", old: "40", new: "50" },
    ]);
    expect(sheet.column("A1", 4)).toEqual([5, 50, 4, 7]);
    await report.undo();
    expect(sheet.column("A1", 4)).toEqual([4, 40, 4, 7]);
  });
  test("that fails changes no cell", async () => {
    const { sheet, port } = opened();
    sheet.set({ A1: '=MKT.LAST("FRED:A")', A2: '=SUM(MKT.SERIES("FRED:B"))' });
    const before = sheet.column("A1", 2);
    gateway.deliver = () => ({ failure: failure("outage", "It is down.") });
    const report = await refreshSeries(port, fetchedSeam, ["FRED:A", "FRED:B"]);
    expect(report.cells).toEqual([]);
    expect(report.failed).toHaveLength(2);
    expect(sheet.column("A1", 2)).toEqual(before);
  });
});

describe("settings", () => {
  test("stand in named cells of a sheet that is added once; one undo takes it away", async () => {
    const { sheet, port } = opened();
    expect(await port.dataSettings()).toEqual({ asOf: null, autoRefresh: false });
    await port.setDataSettings({ asOf: 46037 });
    expect(await port.dataSettings()).toEqual({ asOf: 46037, autoRefresh: false });
    expect(sheet.sheetNames()).toEqual(["Sheet1", "Data settings"]);
    expect(sheet.model.getters.getActiveSheetName()).toBe("Sheet1");
    sheet.undo();
    expect(sheet.sheetNames()).toEqual(["Sheet1"]);
    await port.setDataSettings({ asOf: 46037, autoRefresh: true });
    await port.setDataSettings({ asOf: null });
    expect(await port.dataSettings()).toEqual({ asOf: null, autoRefresh: true });
    expect(sheet.sheetNames()).toHaveLength(2);
  });
  test("data cells stand on the as-of day as soon as it is set, and on today when it is cleared", async () => {
    const { sheet, port } = opened();
    const stop = followSettings(sheet.model);
    const asOf = 46037;
    remember({ id: "FRED:A", asOf }, { series: fetchedSeries("FRED:A", { "2026-01-15": 2.5 }, { asOf }) }, "missing");
    sheet.set({ A1: '=MKT.LAST("FRED:A")', A2: '=MKT.META("SAMPLE:GOLD","last")', A3: "=A1+1" });
    await port.setDataSettings({ asOf });
    expect(sheet.column("A1", 3)).toEqual([2.5, asOf, 3.5]);
    await port.setDataSettings({ asOf: null });
    expect(sheet.value("A1")).toBe(4);
    expect(sheet.value("A2")).toBeGreaterThan(asOf);
    stop();
  });
  test("the cell MKT_LIMITS lifts the limits on arguments of this workbook while it is open", () => {
    const { sheet } = opened();
    sheet.set({ A1: "=MKT.DISCFACTOR(1.5, 1)", A2: "=MKT.DISCFACTOR(4.36, 1)", B1: "off" });
    sheet.defineName("MKT_LIMITS", "B1");
    const stop = followSettings(sheet.model);
    expect(sheet.value("A2")).toBeCloseTo(Math.exp(-4.36), 12);
    sheet.set({ B1: "2" });
    expect(sheet.column("A1", 2)).toEqual([expect.closeTo(Math.exp(-1.5), 12), "#NUM!"]);
    sheet.set({ B1: "" });
    expect(sheet.column("A1", 2)).toEqual(["#NUM!", "#NUM!"]);
    stop();
  });
  test("a day that swings with the data comes to an end", async () => {
    const { sheet, port } = opened();
    const stop = followSettings(sheet.model);
    await port.setDataSettings({ asOf: 46037 });
    sheet.set({ A1: '=IF(MKT.META("SAMPLE:GOLD","last")>46000,45000,46001)', "Data settings!B3": "=Sheet1!A1" });
    expect([45000, 46001]).toContain(sheet.value("A1"));
    stop();
  });
  test("only what is due is refreshed on opening, and only where the workbook wants it", async () => {
    const { sheet, port } = opened();
    const checked = new Date().toISOString();
    remember({ id: "FRED:B" }, { series: fetchedSeries("FRED:B", days, { checked }) }, "missing");
    sheet.set({ A1: '=MKT.LAST("FRED:A")', A2: '=MKT.LAST("FRED:B")' });
    expect(await refreshWhenDue(port, fetchedSeam)).toBeUndefined();
    await port.setDataSettings({ autoRefresh: true });
    expect(await refreshWhenDue(port, fetchedSeam)).toMatchObject({ unchanged: ["FRED:A"] });
    expect(gateway.requests).toEqual([{ asks: [{ id: "FRED:A" }], upstream: "always" }]);
  });
});

describe("the sheet of sources", () => {
  test("lists every series that formulas read, is renewed in its place, and is one undo step", async () => {
    const { sheet, port } = opened();
    sheet.set({ A1: '=MKT.LAST("FRED:A")', A2: '=MKT.LAST("FILE:DEMO")', A3: '=MKT.LAST("FRED:GONE")' });
    remember({ id: "FRED:GONE" }, { failure: failure("notFound") }, "missing");
    await port.writeSources();
    const name = "Series sources";
    expect(sheet.sheetNames()).toEqual(["Sheet1", name]);
    expect(sheet.values(`'${name}'!A4`, 3, 5)).toEqual([
      ["FILE:DEMO", "Made example DEMO", "index", 1, "made for examples"],
      ["FRED:A", "Published FRED:A", "USD", 1e6, "A Publisher"],
      ["FRED:GONE", "not fetched", null, null, null],
    ]);
    expect(sheet.shown(`'${name}'!F5`)).toBe(serialToIso(46038));
    expect(sheet.values(`'${name}'!H5`, 1, 2)).toEqual([["Free to use", "https://publisher.example/series"]]);

    sheet.set({ "Sheet1!A1": "=1", "Sheet1!A3": "=1" });
    await port.writeSources();
    expect(sheet.sheetNames()).toEqual(["Sheet1", name]);
    expect(sheet.values(`'${name}'!A4`, 2, 1)).toEqual([["FILE:DEMO"], [null]]);
    sheet.undo();
    expect(sheet.value(`'${name}'!A5`)).toBe("FRED:A");
  });
});

test("series that formulas read are kept, others and failures alone are not, and no key ever is", async () => {
  const { sheet, storage, port } = opened();
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  const { stop } = keepFetched(port, fetchedSeam, (reason) => {
    throw reason;
  });
  sheet.set({ A1: '=MKT.LAST("FRED:A",,,9999)', A2: '=MKT.LAST("EIA:X")' });
  gateway.deliver = ({ id }) =>
    id === "EIA:X" ? { failure: failure("needsKey") } : { series: fetchedSeries(id, days) };
  const refreshed = fetchedSeam.refresh(["FRED:A"]);
  await jest.advanceTimersByTimeAsync(5000);
  await refreshed;
  stop();
  jest.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const kept = await storage.loadFetched();
  expect(kept.map(({ ask }) => ask.id)).toEqual(["FRED:A"]);
  expect(JSON.stringify(kept)).not.toMatch(/key/i);

  forgetAll();
  expect(fetchedSeam.restore(kept)).toBe(true);
  const asked = gateway.requests.length;
  sheet.run("EVALUATE_CELLS");
  expect(sheet.value("A1")).toBe(4);
  await settled();
  expect(gateway.requests.slice(asked).flatMap(({ asks }) => asks.map(({ id }) => id))).toEqual(["EIA:X"]);
});
