/** A workbook that computes from the data inside it: nobody is asked, nothing of it enters the user's data, one switch goes live. */
import { arrivals } from "../../../src/engine/functions/arrivals";
import { fetchedSeam, setGateway } from "../../../src/functions/host/fetched";
import { ownSeries, setOwnSeries } from "../../../src/series/memory/ownMemory";
import { allRemembered, forgetAll, remember } from "../../../src/series/memory/seriesMemory";
import { setSnapshot } from "../../../src/series/memory/snapshotMemory";
import { checkedWorkbook } from "../../../src/workbench/keeping/checkWorkbook";
import { refreshWhenDue } from "../../../src/workbook/autoRefresh";
import { followSettings } from "../../../src/workbook/grid/followSettings";
import { functionNamesOf } from "../../../src/workbook/grid/functionNames";
import { gridPort, memoryStorage } from "../../../src/workbook/grid/gridPort";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { openFile } from "../../../src/workbook/grid/opening/openFile";
import { seriesOf } from "../../../src/workbook/grid/seriesOf";
import { seriesOfCopy, snapshotIn } from "../../../src/workbook/grid/snapshot";
import { toWorkbook } from "../../../src/workbook/grid/toWorkbook/toWorkbook";
import { shareCopy } from "../../../src/workbook/shareCopy";
import { testSheet } from "../../engine/sheet";
import { liveOn } from "../../fixtures/clock";
import { demoSeries } from "../../fixtures/series/demo";
import { type FakeGateway, fakeGateway, fetchedSeries } from "../../fixtures/series/fetched";

liveOn("2026-01-20");

const days = { "2026-01-15": 3, "2026-01-16": 4 };
const library = nodeEngine();
const functions = functionNamesOf(library);
let gateway: FakeGateway;

const cells = {
  A1: '=MKT.LAST("FRED:A")',
  A2: '=MKT.LAST("FILE:DEMO")',
  A3: '=MKT.META("FRED:A","status")',
  A4: '=MKT.LAST("FRED:A",,,"2026-01-15")',
};

async function settled(): Promise<void> {
  while (arrivals()) await arrivals();
  await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeEach(async () => {
  await settled();
  setSnapshot(undefined);
  forgetAll();
  setOwnSeries(demoSeries);
  gateway = fakeGateway(({ id }) => ({ series: fetchedSeries(id, days) }));
  setGateway(gateway);
  remember({ id: "FRED:A" }, { series: fetchedSeries("FRED:A", days) }, "missing");
});
afterAll(() => {
  setSnapshot(undefined);
  setOwnSeries([]);
});

const newer = () =>
  remember({ id: "FRED:A" }, { series: fetchedSeries("FRED:A", { ...days, "2026-01-19": 9 }) }, "always");

test("taken, it stays while live data go on, and says so; live again is one switch, and back too", async () => {
  const sheet = testSheet();
  const port = gridPort(sheet.model, memoryStorage());
  sheet.set({ A1: cells.A1, A2: cells.A2, A3: cells.A3 });
  const own = sheet.value("A2");
  expect((await port.dataSettings()).snapshot).toBeUndefined();
  await port.switchSnapshot("take");
  expect((await port.dataSettings()).snapshot).toMatchObject({ on: true });
  newer();
  setOwnSeries([]);
  await port.recalculateData();
  expect([sheet.value("A1"), sheet.value("A2")]).toEqual([4, own]);
  expect(sheet.value("A3")).toMatch(/^snapshot of 2026-01-20 .* UTC, inside the workbook; /);
  await port.switchSnapshot("live");
  expect(sheet.value("A1")).toBe(9);
  expect(sheet.value("A2")).toBe("#N/A");
  expect(sheet.value("A3")).not.toMatch(/snapshot/);
  expect((await port.dataSettings()).snapshot).toMatchObject({ on: false });
  await port.switchSnapshot("back");
  expect([sheet.value("A1"), sheet.value("A2")]).toEqual([4, own]);
  expect(gateway.requests).toEqual([]);
});

test("what it does not hold is not asked for, and the cell says what to do", async () => {
  const sheet = testSheet();
  const port = gridPort(sheet.model, memoryStorage());
  sheet.set({ A1: cells.A1 });
  await port.switchSnapshot("take");
  sheet.set({ B1: '=MKT.LAST("FRED:B")', B2: '=MKT.LAST("FILE:DEMO")' });
  await settled();
  for (const [at, id] of [
    ["B1", "FRED:B"],
    ["B2", "FILE:DEMO"],
  ]) {
    expect(sheet.value(at)).toBe("#N/A");
    expect(sheet.message(at)).toContain(`${id} is not in the snapshot of 2026-01-20`);
  }
  expect(gateway.requests).toEqual([]);
  await port.setDataSettings({ autoRefresh: true });
  expect(await refreshWhenDue(port, fetchedSeam)).toBeUndefined();
  expect(gateway.requests).toEqual([]);
});

test("nothing to take is told, and undo takes the switch back", async () => {
  const sheet = testSheet();
  const port = gridPort(sheet.model, memoryStorage());
  await expect(port.switchSnapshot("take")).rejects.toThrow("nothing to take a snapshot of");
  sheet.set({ A1: cells.A1 });
  await port.switchSnapshot("take");
  const unfollow = followSettings(sheet.model);
  sheet.undo();
  newer();
  await port.recalculateData();
  expect(sheet.value("A1")).toBe(9);
  expect((await port.dataSettings()).snapshot).toBeUndefined();
  unfollow();
});

describe("a file with series", () => {
  async function file(): Promise<Uint8Array> {
    const sheet = testSheet();
    sheet.set({ A1: cells.A1, A2: cells.A2 });
    const series = await seriesOfCopy(sheet.model);
    const wishes = { mode: "portable", language: "en", title: "Copy", saved: "2026-01-20T10:00:00Z" } as const;
    return shareCopy(toWorkbook(sheet.model, "Copy").workbook, { ...wishes, series }, functions).bytes;
  }

  function opened(bytes: Uint8Array) {
    const { workbook, report } = openFile("copy.xlsx", bytes, functions, "en");
    const checked = checkedWorkbook(JSON.parse(JSON.stringify(workbook)));
    setSnapshot(snapshotIn(checked));
    const model = new library.Model(checked as ConstructorParameters<typeof library.Model>[0]);
    return { model, report, sheet: testSheet(model), port: gridPort(model, memoryStorage()) };
  }

  test("computes from them, without the user's data and without asking", async () => {
    const bytes = await file();
    const own = demoSeries.find(({ name }) => name === "DEMO")?.observations.at(-1)?.value;
    forgetAll();
    setOwnSeries([]);
    const { sheet, report, model } = opened(bytes);
    await settled();
    expect([sheet.value("A1"), sheet.value("A2")]).toEqual([4, own]);
    expect(report.lines.find(({ finding }) => finding === "seriesInside")?.places).toEqual(["FILE:DEMO", "FRED:A"]);
    expect(gateway.requests).toEqual([]);
    expect([allRemembered(), ownSeries()]).toEqual([[], []]);
    expect((await seriesOfCopy(model)).own.map(({ name }) => name)).toEqual(["DEMO"]);
    expect(await seriesOf(model)).toEqual({ own: [], fetched: [] });
  });

  test("never puts its numbers in the place of newer ones, which live cells show", async () => {
    const bytes = await file();
    newer();
    const { sheet, port } = opened(bytes);
    expect(sheet.value("A1")).toBe(4);
    await port.switchSnapshot("live");
    expect(sheet.value("A1")).toBe(9);
  });

  test("is a file of ours with the same snapshot once it is saved", async () => {
    const bytes = await file();
    const { model } = opened(bytes);
    const data = (model as unknown as { _exportData(shared: boolean): object })._exportData(false);
    const again = checkedWorkbook(JSON.parse(JSON.stringify(data)));
    expect(snapshotIn(again)).toEqual(snapshotIn(openFile("copy.xlsx", bytes, functions, "en").workbook));
  });
});

test("a workbook that says it is a snapshot and holds no data asks nobody either", async () => {
  const sheet = testSheet();
  sheet.run("CREATE_NAMED_RANGE", { name: "MKT_SNAPSHOT", formula: '="2026-01-02T03:04:05Z"' });
  const unfollow = followSettings(sheet.model);
  sheet.set({ A1: cells.A1 });
  expect(sheet.message("A1")).toContain("snapshot of 2026-01-02");
  unfollow();
});
