/** @jest-environment jsdom */
/** The user's own analyses in the pane: started, saved, inserted, removed, and figures of a text made claims. */
import { blank } from "../../src/generated/blank";
import { computeBook } from "../../src/workbook/grid/computeBook";
import { layTemplate } from "../../src/workbook/layTemplate";
import { typed, workbookOf } from "../authoring/sheetsOf";
import { fakePort } from "./fakePort";
import { mounted, settled } from "./mounted";

const sheets = {
  "Read me!A1": "Silver in spring",
  "The text!B4": "It rises to 96.2 by May.",
  "Inputs!A5": "Price",
  "Inputs!B5": 76.93,
  "Inputs!D5": "document",
  "Claims!B4": "It rises to 96.2.",
  "Claims!C4": 96.2,
  "Claims!E4": "=Inputs!B5*1.25",
} as const;

const workbook = (changed: Record<string, string | number> = {}) =>
  workbookOf(computeBook(typed(layTemplate(blank, "en"), { ...sheets, ...changed })).model);

function portWithBook(changed: Record<string, string | number> = {}) {
  const port = fakePort();
  port.workbook = workbook(changed);
  port.ownTitles = ["Silver in spring"];
  return port;
}

/** Modules that are loaded when they are first asked for take a while in a test. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 20));
  await settled();
}

test("a blank analysis is one step away", async () => {
  const { port, click, notice } = await mounted();
  await click("own-start");
  expect(port.books.map(({ sheets: each }) => each.map(({ name }) => name))).toEqual([
    ["Read me", "The text", "Inputs", "Analysis", "Claims", "Sources"],
  ]);
  expect(notice()).toContain("6 new sheets");
});

test("what stands in the workbook is saved, inserted and removed", async () => {
  const port = portWithBook();
  const { click, notice, place } = await mounted(port);
  await until(() => place().includes("in this workbook"));
  await click("own-save-0");
  await until(() => port.analyses.length > 0);
  expect(port.analyses.map(({ title }) => title)).toEqual(["Silver in spring"]);
  expect(port.analyses[0]?.text).toContain("rebuilt: =Own_price*1.25");
  expect(notice()).toContain("Silver in spring is saved");
  await click("own-insert-0");
  await until(() => port.books.length > 0);
  expect(port.books[0]?.sheets[1]?.cells.some(({ content }) => content === "It rises to 96.2 by May.")).toBe(true);
  await click("own-remove-0");
  expect(notice()).toContain("Remove Silver in spring from your analyses?");
});

test("what cannot be read is told by cell, and nothing is kept", async () => {
  const port = portWithBook({ "Inputs!A5": "", "Claims!B4": "" });
  const { click, place } = await mounted(port);
  await until(() => place().includes("in this workbook"));
  await click("own-save-0");
  await until(() => place().includes("cannot be saved"));
  expect(place()).toContain("Inputs!A5 is empty");
  expect(place()).toContain("Claims!B4 is empty");
  expect(port.analyses).toEqual([]);
});

test("a figure of the text becomes a claim or an input", async () => {
  const port = portWithBook();
  const { tab, click, notice } = await mounted(port);
  const text = "Two ounces cost 192.4 dollars.";
  port.cell = { sheet: "The text", address: "B6", formula: "", shown: text, value: text };
  await tab("cell");
  await settled();
  await click("claim-0");
  await until(() => port.written.length > 0);
  expect(port.written.map(({ reference, content }) => [reference, content])).toEqual([
    ["Claims!B5", text],
    ["Claims!C5", 192.4],
    ["Claims!D5", "dollars"],
    ["Claims!K5", "¶ 3"],
  ]);
  expect(notice()).toContain("192.4 dollars is a claim now, in Claims!C5");
  port.written.length = 0;
  await click("input-0");
  await until(() => port.written.length > 0);
  expect(port.written.map(({ reference, content }) => [reference, content])).toEqual([
    ["Inputs!A6", text],
    ["Inputs!B6", 192.4],
    ["Inputs!C6", "dollars"],
    ["Inputs!D6", "document"],
    ["Inputs!E6", "¶ 3"],
  ]);
});

test("without an analysis the pane says where to start one", async () => {
  const port = fakePort();
  port.workbook = workbookOf(computeBook({ title: "", sheets: [], names: {} }).model);
  const { tab, click, notice } = await mounted(port);
  const text = "Two ounces cost 192.4 dollars.";
  port.cell = { sheet: "Sheet1", address: "B6", formula: "", shown: text, value: text };
  await tab("cell");
  await settled();
  await click("claim-0");
  await until(() => notice() !== "");
  expect(notice()).toContain("no analysis of your own in this workbook yet");
  expect(port.written).toEqual([]);
});
