/** @jest-environment jsdom */
/** The user's own analyses in the pane: started, saved, inserted, removed, and figures of a text made claims. */
import { blank } from "../../src/generated/blank";
import { computeBook } from "../../src/workbook/grid/computeBook";
import { layTemplate } from "../../src/workbook/layTemplate";
import { typed, workbookOf } from "../authoring/sheetsOf";
import { fakePort } from "./fakePort";
import { mounted, settled } from "./mounted";

const sheets = {
  "Mine · Read me!A1": "Silver in spring",
  "Mine · The text!B4": "It rises to 96.2 by May.",
  "Mine · Inputs!A6": "Price",
  "Mine · Inputs!B6": 76.93,
  "Mine · Inputs!D6": "document",
  "Mine · Claims!B4": "It rises to 96.2.",
  "Mine · Claims!C4": 96.2,
  "Mine · Claims!E4": "='Mine · Inputs'!B6*1.25",
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
    ["Mine · Read me", "Mine · The text", "Mine · Inputs", "Mine · Analysis", "Mine · Claims", "Mine · Sources"],
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

test("one whose title was changed since the list was drawn is saved at once", async () => {
  const port = portWithBook();
  port.ownTitles = ["My own document"];
  const { click, place } = await mounted(port);
  await until(() => place().includes("in this workbook"));
  await click("own-save-0");
  await until(() => port.analyses.length > 0);
  expect(port.analyses.map(({ title }) => title)).toEqual(["Silver in spring"]);
});

test("one action asks once what is kept, and what another window saved is there when one comes back", async () => {
  const port = portWithBook();
  let asked = 0;
  const { loadAnalyses } = port;
  Object.assign(port, {
    loadAnalyses: () => {
      asked++;
      return loadAnalyses();
    },
  });
  const { click, place } = await mounted(port);
  await until(() => place().includes("in this workbook"));
  expect(asked).toBe(1);
  await click("own-save-0");
  await until(() => port.analyses.length > 0);
  expect(place()).toContain("Saved on");
  expect(asked).toBe(1);
  await click("own-insert-0");
  await until(() => port.books.length > 0);
  expect(asked).toBe(1);
  port.analyses = [...port.analyses, { title: "Gold in autumn", text: "", saved: 1_700_000_000_000 }];
  expect(place()).not.toContain("Gold in autumn");
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  await settled();
  expect(place()).toContain("Gold in autumn");
  expect(asked).toBe(2);
});

test("coming back says nothing where the workbook cannot be read just now", async () => {
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const port = portWithBook();
  const { notice, place } = await mounted(port);
  await until(() => place().includes("in this workbook"));
  port.refusal = "the workbook is busy";
  window.dispatchEvent(new Event("focus"));
  await settled();
  expect(notice()).toBe("");
  expect(place()).toContain("in this workbook");
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});

test("what cannot be read is told by cell, and nothing is kept", async () => {
  const port = portWithBook({ "Mine · Inputs!A6": "", "Mine · Claims!B4": "" });
  const { click, place } = await mounted(port);
  await until(() => place().includes("in this workbook"));
  await click("own-save-0");
  await until(() => place().includes("cannot be saved"));
  expect(place()).toContain("'Mine · Inputs'!A6 is empty");
  expect(place()).toContain("'Mine · Claims'!B4 is empty");
  expect(port.analyses).toEqual([]);
});

test("a figure of the text becomes a claim or an input", async () => {
  const port = portWithBook();
  const { tab, click, notice } = await mounted(port);
  const text = "Two ounces cost 192.4 dollars.";
  port.cell = { sheet: "Mine · The text", address: "B6", formula: "", shown: text, value: text };
  await tab("cell");
  await settled();
  await click("claim-0");
  await until(() => port.written.length > 0);
  expect(port.written.map(({ reference, content, format }) => [reference, content, format])).toEqual([
    ["'Mine · Claims'!B5", text, undefined],
    ["'Mine · Claims'!C5", 192.4, "0.0"],
    // What is rebuilt is shown as what is printed; the cell stays empty.
    ["'Mine · Claims'!E5", undefined, "0.0"],
    ["'Mine · Claims'!D5", "dollars", undefined],
    ["'Mine · Claims'!L5", "¶ 3", undefined],
  ]);
  expect(notice()).toContain("192.4 dollars is a claim now, in 'Mine · Claims'!C5");
  port.written.length = 0;
  await click("input-0");
  await until(() => port.written.length > 0);
  expect(port.written.map(({ reference, content }) => [reference, content])).toEqual([
    ["'Mine · Inputs'!A7", "Two ounces cost 192.4 dollars"],
    ["'Mine · Inputs'!B7", 192.4],
    ["'Mine · Inputs'!C7", "dollars"],
    ["'Mine · Inputs'!D7", "document"],
    ["'Mine · Inputs'!E7", "¶ 3"],
  ]);
});

test("a share is called so in the language of the sheets, and a new title is there when one comes to the tab", async () => {
  const port = fakePort();
  port.workbook = workbookOf(computeBook(layTemplate(blank, "tw")).model);
  port.ownTitles = ["我的文件"];
  const { tab, click, place } = await mounted(port);
  const text = "三年內需求增加三成，相當於每年 9.1%。";
  port.cell = { sheet: "我的 · 文本", address: "B6", formula: "", shown: text, value: text };
  await tab("cell");
  await settled();
  await click("claim-0");
  await until(() => port.written.length > 0);
  expect(port.written.map(({ content }) => content)).toEqual([text, 0.091, undefined, "比例", "¶ 3"]);
  port.ownTitles = ["用電與資料中心"];
  await tab("analyses");
  await settled();
  expect(place()).toContain("用電與資料中心");
  expect(place()).not.toContain("我的文件");
});

test("two figures of one sentence are inputs with names of their own, short enough to be read", async () => {
  const port = portWithBook();
  const { tab, click } = await mounted(port);
  const text =
    "- A smelter earns $21 a tonne, down from $80 in 2024, and the whole of the industry loses some 4.5 billion dollars.";
  port.cell = { sheet: "Mine · The text", address: "B6", formula: "", shown: text, value: text };
  await tab("cell");
  await settled();
  const names: unknown[] = [];
  for (const each of ["input-0", "input-1", "input-2"]) {
    port.written.length = 0;
    await click(each);
    await until(() => port.written.length > 0);
    names.push(port.written[0]?.content);
  }
  expect(names).toEqual([
    "A smelter earns $21 a tonne",
    "down from $80 in 2024",
    "and the whole of the industry loses som…",
  ]);
});

test("one's own stand last while there are none, with a way to them on top, and first once there are some", async () => {
  const { click, place, root, port } = await mounted();
  const below = () => place().indexOf("Yours") > place().indexOf("Sample book");
  expect(below()).toBe(true);
  Element.prototype.scrollIntoView = () => undefined;
  await click("to-yours");
  expect((root.activeElement as HTMLElement).dataset.key).toBe("own-start");
  port.ownTitles = ["My own document"];
  await click("own-start");
  await until(() => place().includes("in this workbook"));
  expect(below()).toBe(false);
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
