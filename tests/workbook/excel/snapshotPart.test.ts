/** @jest-environment jsdom */
/** The snapshot in Excel: a name and a custom XML part, from which the functions read while the name is there. */
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import { forgetAll, remember } from "../../../src/series/memory/seriesMemory";
import { setSnapshot, snapshotTaken } from "../../../src/series/memory/snapshotMemory";
import { followSnapshot, snapshotState, switchSnapshot } from "../../../src/workbook/excel/snapshotPart";
import { demoSeries } from "../../fixtures/series/demo";
import { fetchedSeries } from "../../fixtures/series/fetched";
import { type FakeCells, fakeCells } from "./fakeCells";
import { installFakeExcel } from "./fakeExcel";

let excel: FakeCells;

beforeAll(async () => {
  Object.assign(globalThis, { CustomFunctions: { associate: () => undefined } });
  await import("../../../src/functions/host/functions");
});

beforeEach(() => {
  installFakeExcel();
  excel = fakeCells(["S"]);
  const run = (first: unknown, second?: unknown) =>
    (typeof first === "function" ? first : (second as (context: object) => unknown))(excel.context);
  Object.assign(globalThis, { Excel: { run: async (first: unknown, second?: unknown) => run(first, second) } });
  forgetAll();
  setOwnSeries(demoSeries);
  remember({ id: "FRED:A" }, { series: fetchedSeries("FRED:A", { "2026-01-16": 4 }) }, "missing");
});
afterEach(() => setSnapshot(undefined));

test("taken, left and come back to", async () => {
  await expect(switchSnapshot("take")).rejects.toThrow("nothing to take a snapshot of");
  excel.set("S", 0, 0, '=MKT.LAST("FRED:A")+MKT.LAST("FILE:DEMO")', [[111]]);
  await switchSnapshot("take");
  expect(await snapshotState()).toMatchObject({ on: true });
  expect(excel.names.map(({ name }) => name)).toEqual(["MKT_SNAPSHOT"]);
  expect(excel.parts[0].xml).toContain("urn:marketbook:snapshot:1");
  expect(await followSnapshot()).toBe(true);
  expect(await followSnapshot()).toBe(false);
  const taken = snapshotTaken();
  const read = globalThis.marketbook?.fetched.describe("FRED:A");
  expect([read?.snapshot, read?.observations.at(-1)?.value]).toEqual([taken, 4]);
  expect(globalThis.marketbook?.fetched.describe("FILE:DEMO")?.snapshot).toBe(taken);
  await switchSnapshot("live");
  expect(await followSnapshot()).toBe(true);
  expect(snapshotTaken()).toBeUndefined();
  expect(await snapshotState()).toEqual({ taken, on: false });
  await switchSnapshot("back");
  expect(await followSnapshot()).toBe(true);
  expect(snapshotTaken()).toBe(taken);
});
