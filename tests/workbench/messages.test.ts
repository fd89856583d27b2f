/** @jest-environment jsdom */
/** The lines above the grid: each goes when its reason does. */
import { createModel } from "../../src/engine/engine";
import { setLanguage } from "../../src/language/language";
import { Told } from "../../src/language/told";
import { told } from "../../src/workbench/copies/shownCopy";
import { notifyUser } from "../../src/workbench/dialogs";
import { createDesk } from "../../src/workbench/keeping/desk";
import { pageMessages } from "../../src/workbench/keeping/messages";
import { dropMessage, showMessage, showNews } from "../../src/workbench/messageBar";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { memoryStorage } from "./memoryStorage";

const library = nodeEngine();
const messages = pageMessages(() => {});
const keys = () => [...document.querySelectorAll<HTMLElement>(".message")].map(({ dataset }) => dataset.key);

// jsdom has none; what a workbook is kept as is plain data.
globalThis.structuredClone ??= (value: unknown) => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

beforeEach(() => {
  jest.spyOn(console, "warn").mockImplementation(() => {});
  setLanguage("en");
  document.body.innerHTML = '<div id="messages"></div><div id="grid"></div>';
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

function desk() {
  return createDesk({
    storage: memoryStorage(),
    messages,
    neighbours: { tell() {}, onTold() {} },
    stage: {
      catchUp: async () => {},
      createModel: (workbook) => (workbook ? new library.Model(workbook as never) : createModel(library)),
      openingBook: async () => ({ model: createModel(library, "Opening"), name: "Opening" }),
      show: async () => {},
      seriesOf: async () => ({ own: [], fetched: [] }),
      takeSeries: async () => [],
      refresh() {},
    },
  });
}

test("why a file was refused, what a file had and what was deleted is past once another workbook is asked for", async () => {
  const open = desk();
  await open.layOpeningBook();
  messages.fileRefused("a.marketbook.json", new Error("broken"));
  messages.unreadable("Old");
  showMessage("opened", () => "a.xlsx is open: 3 sheets.");
  showMessage("leftOut", () => "Left out: FILE:a.");
  showMessage("copy", () => "The copy was not made.");
  expect(keys()).toHaveLength(5);
  await open.newWorkbook();
  expect(keys()).toEqual([]);
});

test("a file that is refused says so, also after another one was", async () => {
  const open = desk();
  await open.layOpeningBook();
  await open.openFile("one.marketbook.json", "{");
  await open.openFile("two.marketbook.json", "{");
  expect(keys()).toEqual(["file"]);
  expect(document.querySelector(".message")?.textContent).toContain("two");
});

test("of a deleted workbook the offer to undo stays with the workbook that took its place, and goes with it", async () => {
  const open = desk();
  await open.layOpeningBook();
  await open.duplicate();
  await open.discard();
  expect(keys()).toEqual(["deleted"]);
  await open.newWorkbook();
  expect(keys()).toEqual([]);
});

test("nothing was found until something is kept", () => {
  messages.nothingFound("/home/someone/marketbook");
  expect(keys()).toEqual(["empty"]);
  messages.saved();
  expect(keys()).toEqual([]);
});

test("a copy that is made takes away why the last one was not", async () => {
  await told(() => Promise.reject(new Error("no room")));
  expect(keys()).toEqual(["copy"]);
  await told(async () => {});
  expect(keys()).toEqual([]);
});

test("a message that is shown follows the language, with its buttons; one that has gone stays gone", () => {
  messages.deleted("Gold", () => {});
  messages.unreadable("Old");
  messages.saveFailed(new Told({ en: "No room.", tw: "空間不足。", cn: "空间不足。" }), () => {});
  dropMessage("damage");
  setLanguage("tw");
  const [deleted, save] = [...document.querySelectorAll(".message")];
  expect(keys()).toEqual(["deleted", "save"]);
  expect(deleted?.querySelector("p")?.textContent).toBe("已刪除「Gold」。");
  const buttons = [...(deleted?.querySelectorAll("button") ?? [])];
  expect(buttons.map(({ textContent, title }) => textContent || title)).toEqual(["復原", "關閉"]);
  expect(save?.querySelector("p")?.textContent).toContain("（空間不足）");
  setLanguage("cn");
  expect(save?.querySelector("p")?.textContent).toContain("（空间不足）");
  setLanguage("en");
});

test("news goes by itself, what asks for an answer stays", () => {
  jest.useFakeTimers();
  showNews("freezing", () => "3 formulas are frozen.");
  showMessage("save", () => "Not saved.");
  jest.advanceTimersByTime(60_000);
  expect(keys()).toEqual(["save"]);
  dropMessage("save");
  expect(keys()).toEqual([]);
});

test("what the grid tells goes by itself, also what the component would leave for ever", () => {
  jest.useFakeTimers();
  notifyUser({ text: "The selection is too large.", sticky: true });
  expect(document.querySelectorAll(".toast-notice")).toHaveLength(1);
  jest.advanceTimersByTime(60_000);
  expect(document.querySelectorAll(".toast-notice")).toHaveLength(0);
});
