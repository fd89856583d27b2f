/** @jest-environment jsdom */
/** Series into the sheet: readable by themselves, as the user wishes, and never over what stands there unasked. */
import type { OwnSeries } from "../../src/series/own/ownSeries";
import { fakePort, freeCell } from "./fakePort";
import { mounted, settled } from "./mounted";

const walcl: OwnSeries = {
  name: "WALCL",
  title: "Assets of the Fed",
  unit: "USD",
  scale: 1e6,
  frequency: "W",
  source: "WALCL.csv",
  retrieved: 46_050,
  observations: [
    { date: 46_022, value: 6_500_000 },
    { date: 46_029, value: 6_510_000 },
    { date: 46_036, value: 6_520_000 },
    { date: 46_043, value: 6_530_000 },
    { date: 46_050, value: 6_540_000 },
  ],
};

async function listed() {
  const port = fakePort();
  port.kept = [walcl];
  const pane = await mounted(port);
  await pane.tab("data");
  return pane;
}

test("an own series arrives with its heading, last day and unit, in one press", async () => {
  const pane = await listed();
  await pane.click("insert-WALCL");
  expect(pane.port.formulas).toEqual(['=MKT.SERIES("FILE:WALCL")']);
  const [block] = pane.port.blocks;
  expect(block?.cells.map(({ at, content }) => [at, content]).slice(0, 3)).toEqual([
    ["B3", "Assets of the Fed"],
    ["C3", ""],
    ["B4", "FILE:WALCL · USD mn · Weekly"],
  ]);
  expect(block?.area).toBe("B3:C11");
  expect(block?.chart).toBeUndefined();
  expect(pane.notice()).toContain("Inserted into Sheet1!B3:C11.");
});

test("start, frequency and chart are asked for on request, and room is made for what they leave", async () => {
  const pane = await listed();
  await pane.click("insert-with-WALCL");
  expect(pane.place()).toContain("Assets of the Fed");
  await pane.type("build-start", "2026-01-08");
  await pane.click("build-chart");
  await pane.click("build-insert");
  expect(pane.port.formulas).toEqual(['=MKT.SERIES("FILE:WALCL", "2026-01-08")']);
  expect(pane.port.blocks[0]).toMatchObject({
    area: "B3:C9",
    chart: { kind: "line", at: "E3", labels: "Sheet1!B6:B269", series: [{ range: "Sheet1!C6:C269" }] },
  });
  const freq = pane.key("build-freq") as HTMLSelectElement;
  freq.value = "M";
  freq.dispatchEvent(new Event("change"));
  await pane.click("build-insert");
  // All of it lies in January.
  expect(pane.port.blocks[1]?.area).toBe("B3:C7");
});

test("without the heading the formula alone goes into the cell", async () => {
  const pane = await listed();
  await pane.click("insert-with-WALCL");
  await pane.click("build-heading");
  expect(pane.key("build-chart").hasAttribute("disabled")).toBe(true);
  await pane.click("build-insert");
  expect(pane.port.blocks).toEqual([]);
  expect(pane.port.formulas).toEqual(['=MKT.SERIES("FILE:WALCL")']);
});

test("what would be overwritten is counted and asked about; another cell selected meanwhile is asked about anew", async () => {
  const pane = await listed();
  pane.port.cell = { ...freeCell, shown: "6", value: 6 };
  pane.port.occupied = 12;
  await pane.click("insert-WALCL");
  expect(pane.notice()).toContain("Sheet1!B3:C11 is not empty: 12 cells would be overwritten.");
  expect(pane.port.blocks).toEqual([]);
  pane.port.cell = { ...freeCell, address: "F9" };
  pane.root.querySelector<HTMLElement>(".foot .actions button")?.click();
  await settled();
  expect(pane.notice()).toContain("Inserted into Sheet1!F9:G17.");
});
