/** Cells that wait for publishers' series, in the workbench's grid. */

import { arrivals } from "../../../src/engine/functions/arrivals";
import { fetchedSeam, setGateway } from "../../../src/functions/host/fetched";
import { forgetAll } from "../../../src/series/memory/seriesMemory";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { liveOn } from "../../fixtures/clock";
import { type FakeGateway, failure, fakeGateway, fetchedSeries } from "../../fixtures/series/fetched";
import { testSheet } from "../sheet";

liveOn("2026-01-20");

const days = { "2026-01-15": 3, "2026-01-16": 4 };
let gateway: FakeGateway;

/** Until no cell waits any more. */
async function settled(): Promise<void> {
  for (let round = 0; round < 20; round++) {
    await arrivals();
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (!arrivals()) return;
  }
  throw new Error("cells wait without end");
}

beforeEach(() => {
  forgetAll();
  gateway = fakeGateway(({ id }) => ({ series: fetchedSeries(id, days) }));
  setGateway(gateway);
});

test("a cell loads, then has its number, and asks once", async () => {
  const sheet = testSheet();
  sheet.set({ A1: '=MKT.LAST("fred:walcl")', A2: '=MKT.LAST("FRED:WALCL")*2', A3: "=A1+1" });
  expect([sheet.value("A1"), sheet.message("A1")]).toEqual(["#N/A", "Loading …"]);
  await settled();
  expect(sheet.column("A1", 3)).toEqual([4, 8, 5]);
  expect(gateway.requests).toEqual([{ asks: [{ id: "FRED:WALCL" }], upstream: "missing" }]);
});

test("on arrival the waiting cells are calculated and no others", async () => {
  const sheet = testSheet();
  const library = nodeEngine();
  let calls = 0;
  library.registries.functionRegistry.replace("COUNTED", {
    description: "",
    args: [],
    compute: () => ({ value: ++calls }),
  });
  sheet.set({ B1: "=COUNTED()", A1: '=MKT.LAST("FRED:WALCL")' });
  const before = calls;
  await settled();
  expect(sheet.value("A1")).toBe(4);
  expect(calls).toBe(before);
});

test("10,000 cells on 20 series are one request of 20 asks", async () => {
  const sheet = testSheet();
  const model = new (nodeEngine().Model)({
    sheets: [
      {
        id: "s",
        name: "Sheet1",
        colNumber: 10,
        rowNumber: 1000,
        cells: Object.fromEntries(
          Array.from({ length: 10_000 }, (_, index) => [
            `${"ABCDEFGHIJ"[index % 10]}${Math.floor(index / 10) + 1}`,
            `=MKT.LAST("FRED:S${index % 20}")`,
          ]),
        ),
      },
    ],
  } as ConstructorParameters<typeof sheet.model.constructor & (new (data: object) => typeof sheet.model)>[0]);
  const large = testSheet(model);
  await settled();
  expect(gateway.requests.map(({ asks }) => asks.length)).toEqual([20]);
  expect([large.value("A1"), large.value("J1000")]).toEqual([4, 4]);
}, 30_000);

test("a workbook that is opened asks the store alone, and says what is not there", async () => {
  gateway.deliver = () => ({ failure: failure("absent") });
  const cells = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`A${index + 1}`, `=MKT.LAST("FRED:S${index}")`]),
  );
  const data = { sheets: [{ id: "s", name: "Sheet1", colNumber: 2, rowNumber: 5001, cells }] };
  const Model = nodeEngine().Model as unknown as new (data: object) => ReturnType<typeof testSheet>["model"];
  const sheet = testSheet(fetchedSeam.quietly(() => new Model(data)));
  await settled();
  expect(gateway.requests.length).toBeLessThanOrEqual(3);
  expect(gateway.requests.every(({ upstream }) => upstream === "never")).toBe(true);
  expect(gateway.requests.flatMap(({ asks }) => asks)).toHaveLength(5000);
  expect(sheet.message("A17")).toBe("FRED:S16 has not been fetched yet; Data › Refresh gets it.");

  const asked = gateway.requests.length;
  sheet.insertRows(1, 3);
  await settled();
  expect(gateway.requests).toHaveLength(asked);
  expect(sheet.formula("A20")).toBe('=MKT.LAST("FRED:S16")');

  gateway.deliver = ({ id }) => ({ series: fetchedSeries(id, days) });
  sheet.set({ B1: '=MKT.LAST("FRED:S16")' });
  await settled();
  expect(gateway.requests.slice(asked)).toEqual([{ asks: [{ id: "FRED:S16" }], upstream: "missing" }]);
  expect(sheet.value("B1")).toBe(4);
}, 30_000);

test("what an arrival sets off while opening asks no publisher either", async () => {
  gateway.deliver = ({ id }) =>
    id === "FRED:FIRST" ? { series: fetchedSeries(id, days) } : { failure: failure("absent") };
  const cells = { A1: '=MKT.LAST("FRED:FIRST")', A2: '=MKT.LAST("FRED:S"&A1)' };
  const data = { sheets: [{ id: "s", name: "Sheet1", colNumber: 2, rowNumber: 9, cells }] };
  const Model = nodeEngine().Model as unknown as new (data: object) => ReturnType<typeof testSheet>["model"];
  fetchedSeam.quietly(() => new Model(data));
  await settled();
  expect(gateway.requests.map(({ asks, upstream }) => [asks[0]?.id, upstream])).toEqual([
    ["FRED:FIRST", "never"],
    ["FRED:S4", "never"],
  ]);
});

test("without a gateway the cell says what to do", async () => {
  gateway.series = async () => {
    throw new Error("connection refused");
  };
  const sheet = testSheet();
  sheet.set({ A1: '=MKT.LAST("FRED:WALCL")', A2: "=1+1" });
  await settled();
  expect(sheet.value("A1")).toBe("#N/A");
  expect(sheet.message("A1")).toMatch(/gateway.*numbers that are here already stay.*npm start/);
  expect(sheet.message("A1")).not.toContain("connection refused");
  expect(sheet.value("A2")).toBe(2);
});

test("a cell that is gone when its series arrives is no fault", async () => {
  const sheet = testSheet();
  sheet.set({ A1: '=MKT.LAST("FRED:WALCL")', B2: '=MKT.LAST("FRED:WALCL")' });
  sheet.deleteRows(1);
  await settled();
  expect(sheet.value("B1")).toBe(4);
});

test("SERIES, PANEL and a time tool spill what has arrived, each in its series' own way", async () => {
  const sheet = testSheet();
  sheet.set({
    A1: '=MKT.SERIES("FRED:A",,,"W")',
    D1: '=MKT.PANEL({"FRED:A","FRED:B"})',
    H1: '=MKT.CHANGESINCE("FRED:A","2026-01-15")',
  });
  await settled();
  // The aggregation of the series is avg: (3 + 4) / 2.
  expect(sheet.values("A1", 1, 2)).toEqual([[46040, 3.5]]);
  expect(sheet.values("D1", 2, 3)).toEqual([
    [46037, 3, 3],
    [46038, 4, 4],
  ]);
  expect(gateway.requests.flatMap(({ asks }) => asks.map(({ id }) => id)).sort()).toEqual(["FRED:A", "FRED:B"]);
  expect(sheet.value("H1")).not.toBe("#N/A");
});
