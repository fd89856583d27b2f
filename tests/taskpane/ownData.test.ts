/** @jest-environment jsdom */
import type { OwnSeries } from "../../src/series/own/ownSeries";
import { fakeFetched } from "./fakeFetched";
import { fakePort } from "./fakePort";
import { mounted, settled } from "./mounted";

const weekly = "date,value\n2026-01-07,6500000\n2026-01-14,6510000\n2026-01-21,6520000\n";

const walcl: OwnSeries = {
  name: "WALCL",
  title: "Fed assets",
  unit: "USD",
  scale: 1e6,
  frequency: "W",
  source: "FRED",
  retrieved: 46000,
  observations: [
    { date: 46029, value: 1 },
    { date: 46036, value: 2 },
  ],
};

async function importing(text: string, port = fakePort()) {
  const pane = await mounted(port);
  await pane.tab("data");
  await pane.click("add");
  await pane.type("text", text);
  await pane.click("read");
  return pane;
}

test("nothing yet: says what to do, with one button", async () => {
  const { tab, place, root } = await mounted();
  await tab("data");
  expect(place()).toContain("No series yet");
  expect(root.querySelectorAll("#section-series button")).toHaveLength(1);
});

function choose(control: unknown, value: string): void {
  const list = control as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event("change"));
}

test("pasted text becomes a named series with unit, scale and source; its cells are calculated anew", async () => {
  const heard: (readonly OwnSeries[])[] = [];
  globalThis.marketbook = {
    leftOutAt: () => [],
    sentenceAt: () => undefined,
    setLimits: () => false,
    ownSeries: () => [],
    fetched: fakeFetched(),
    setOwnSeries: (series) => heard.push(series),
  };
  const { type, key, click, place, port, notice } = await importing(weekly);
  expect(place()).toContain("1 series found");
  expect(place()).toContain("3 rows · 2026-01-07 to 2026-01-21");
  await type("name-0", "WALCL");
  await type("unit-0", "USD");
  choose(key("scale-0"), "1000000");
  expect(place()).toContain("The last value reads as 6.52T USD.");
  await type("source", "FRED");
  await click("import");
  globalThis.marketbook = undefined;
  expect(port.kept).toMatchObject([
    {
      name: "WALCL",
      unit: "USD",
      scale: 1e6,
      frequency: "W",
      source: "FRED",
      observations: [
        { date: 46029, value: 6500000 },
        { date: 46036, value: 6510000 },
        { date: 46043, value: 6520000 },
      ],
    },
  ]);
  expect(heard.at(-1)).toBe(port.kept);
  expect(port.recalculated).toBe(1);
  expect(notice()).toContain("Imported WALCL.");
});

test("without a unit nothing is imported", async () => {
  const { type, click, port, root, key } = await importing(weekly);
  await type("name-0", "WALCL");
  await click("import");
  expect(port.kept).toEqual([]);
  expect(root.activeElement).toBe(key("unit-0"));
});

test("a malformed text shows line and column and imports nothing", async () => {
  const { place, port, root } = await importing("date,value\n2026-01-07,1\n2026-01-14,abc\n");
  expect(place()).toContain("Line 3, column 2");
  expect(place()).toContain("abc");
  expect(place()).toContain("Nothing was imported");
  expect(root.querySelector("[data-key=import]")).toBeNull();
  expect(port.kept).toEqual([]);
});

test("a date that could be either is asked about, and the answer is used", async () => {
  const { place, button } = await importing("date,value\n03/04/2026,1\n05/06/2026,2\n");
  expect(place()).toContain("03/04/2026 is 2026-04-03");
  button("03/04/2026 is 2026-03-04").click();
  await settled();
  expect(place()).toContain("2 rows · 2026-03-04 to 2026-05-06");
});

test("of several columns each can be left out, and a unit can be set for all", async () => {
  const { type, key, click, port, place } = await importing("date,A,B\n2026-01-07,1,3\n2026-01-14,2,4\n");
  await type("unit-all", "percent");
  choose(key("scale-all"), "1");
  expect(place()).toContain("The last value reads as 4 percent.");
  (key("include-0") as HTMLInputElement).click();
  await click("import");
  expect(port.kept).toMatchObject([{ name: "B", unit: "percent" }]);
});

test("a series is inserted as a formula", async () => {
  const port = fakePort();
  port.kept = [walcl];
  const { tab, click } = await mounted(port);
  await tab("data");
  await click("insert-WALCL");
  expect(port.formulas).toEqual(['=MKT.SERIES("FILE:WALCL")']);
});

test("series that the workbook kept are given to the functions, and cells that missed them are calculated", async () => {
  const port = fakePort();
  port.kept = [walcl];
  const { tab, place } = await mounted(port);
  await tab("data");
  expect(place()).toContain("Fed assets");
  expect(place()).toContain("USD · millions · Weekly · 2 rows");
  expect(port.recalculated).toBe(1);
});

test("deleting can be undone once", async () => {
  const port = fakePort();
  port.kept = [walcl];
  const { tab, click, button, notice, place } = await mounted(port);
  await tab("data");
  await click("delete-WALCL");
  expect(port.kept).toEqual([]);
  expect(notice()).toContain("Deleted WALCL.");
  button("Undo").click();
  await settled();
  expect(port.kept).toEqual([walcl]);
  expect(place()).toContain("Fed assets");
});

test("undoing a deletion leaves what another page has brought in between", async () => {
  const port = fakePort();
  const brought = { ...walcl, name: "BBB", title: "Another page's" };
  port.kept = [walcl];
  port.saveOwnSeries = async (list) => {
    // As the folder answers: with what others have brought.
    port.kept = list.some(({ name }) => name === "BBB") ? list : [...list, brought];
    return port.kept;
  };
  const { tab, click, button } = await mounted(port);
  await tab("data");
  await click("delete-WALCL");
  expect(port.kept).toEqual([brought]);
  button("Undo").click();
  await settled();
  expect(port.kept).toEqual([walcl, brought]);
});

test("replacing keeps name, title and unit and takes the new numbers", async () => {
  const port = fakePort();
  port.kept = [walcl];
  const { tab, click, type, place } = await mounted(port);
  await tab("data");
  await click("replace-WALCL");
  await type("text", weekly);
  await click("read");
  expect(place()).toContain("Replaces the 2 rows of WALCL (FRED).");
  await click("import");
  expect(port.kept).toMatchObject([{ name: "WALCL", title: "Fed assets", unit: "USD", scale: 1e6, source: "FRED" }]);
  expect(port.kept[0]?.observations).toHaveLength(3);
});

test("data that cannot be read says so, with the reason and a way to try again", async () => {
  const port = fakePort();
  port.refusal = "The store is locked.";
  const { tab, place, click } = await mounted(port);
  await tab("data");
  expect(place()).toContain("The store is locked.");
  port.refusal = "";
  port.kept = [walcl];
  await click("load");
  expect(place()).toContain("Fed assets");
});

test("nothing is imported until the user has said whether values are ones or millions", async () => {
  const { type, click, port, place } = await importing(weekly);
  await type("name-0", "WALCL");
  await type("unit-0", "USD");
  await click("import");
  expect(place()).toContain("Say whether one value is one, a thousand, a million");
  expect(port.kept).toEqual([]);
});

test("a series that cannot be kept is not shown as kept", async () => {
  const { type, key, click, port, notice } = await importing(weekly);
  await type("name-0", "WALCL");
  await type("unit-0", "USD");
  choose(key("scale-0"), "1000000");
  port.refusal = "The store is full.";
  await click("import");
  expect(notice()).toContain("The store is full.");
  expect(port.kept).toEqual([]);
});
