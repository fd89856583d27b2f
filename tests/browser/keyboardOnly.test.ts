/** What an analyst does all day without a mouse, one page in each language: going, tracing, pasting in parts, tables, search, print. */
import type { Page } from "playwright-core";
import { copy, placeIn, redrawn, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

afterEach(async () => {
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

const languages = {
  en: {
    paste: "Paste special",
    sum: "Sum: 6",
    list: "Values for",
    print: "Print",
    keys: "Keyboard shortcuts",
    noPrecedents: "No formula in the selection refers to cells.",
    found: "days to liquidate",
    function: "ABSORBDAYS",
  },
  tw: {
    paste: "選擇性貼上",
    sum: "加總：6",
    list: "的值",
    print: "列印",
    keys: "鍵盤快速鍵",
    noPrecedents: "選取範圍內沒有參照其他儲存格的公式。",
    found: "幾天可以出清",
    function: "ABSORBDAYS",
  },
  cn: {
    paste: "选择性粘贴",
    sum: "求和：6",
    list: "的值",
    print: "打印",
    keys: "键盘快捷键",
    noPrecedents: "选定区域内没有引用其他单元格的公式。",
    found: "多少天能卖完",
    function: "ABSORBDAYS",
  },
} as const;

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const type = (text: string) => page.keyboard.type(text);

async function go(reference: string): Promise<void> {
  await press("F5");
  await type(reference);
  await press("Enter");
}

async function fill(reference: string, texts: readonly string[]): Promise<void> {
  await go(reference);
  for (const text of texts) {
    await type(text);
    await press("Enter");
  }
}

async function cells(reference: string): Promise<string[]> {
  await go(reference);
  return (await copy(page, reference)).split("\n");
}

/** That typing goes into the active cell, whatever was open before. */
async function typesIntoCells(reference: string): Promise<void> {
  await go(reference);
  await type("7");
  await press("Enter");
  expect(await cells(reference)).toEqual(["7"]);
}

test.each(["en", "tw", "cn"] as const)("%s", async (language) => {
  const said = languages[language];
  page = await workbench.open();
  await page.locator("#language").selectOption(language);
  await redrawn(page);
  // A new sheet, by its key; the language menu has the focus.
  await press("Escape", "Shift+F11");
  await go("A1");

  // Going: far beyond the sheet, to a name that is none, back.
  await go("AZ5");
  expect(await placeIn(page)).toBe("AZ5");
  await press("Control+G");
  await type("A10000");
  await press("Enter");
  expect(await placeIn(page)).toBe("A10000");

  // Numbers, the status bar, precedents and dependents, arrows.
  await fill("A1", ["1", "2", "3"]);
  await fill("B1", ["=SUM(A1:A3)"]);
  await go("A1:A3");
  await page.locator(".o-selection-statistic", { hasText: said.sum }).waitFor();
  await go("B1");
  await press("Control+BracketLeft");
  expect(await placeIn(page)).toBe("A1:A3");
  await press("Control+BracketRight");
  expect(await placeIn(page)).toBe("B1");
  await press("Control+BracketRight");
  await go("D9");
  await press("Control+BracketLeft");
  await page.locator(".toast-notice", { hasText: said.noPrecedents }).waitFor();
  await go("B1");
  await press("Alt+M", "p", "Alt+M", "d", "Alt+M", "a");

  // A choice from the column.
  await fill("D1", ["gold", "silver"]);
  await go("D3");
  await press("Alt+ArrowDown");
  await page.getByRole("listbox").waitFor();
  await press("s", "Enter");
  expect(await cells("D3")).toEqual(["silver"]);

  // Paste special: each part by keyboard. The first group of the dialog has the focus.
  const pasted = async (source: string, target: string, steps: readonly string[]) => {
    await go(source);
    await copy(page);
    await go(target);
    await press("Control+Alt+KeyV");
    await page.getByRole("dialog", { name: said.paste }).waitFor();
    await press(...steps, "Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    return cells(target);
  };
  const down = (times: number) => Array.from({ length: times }, () => "ArrowDown");
  const add = ["Tab", "ArrowDown"];
  expect(await pasted("B1", "F1", [])).toEqual(["0"]);
  expect(await pasted("B1", "F2", down(2))).toEqual(["6"]);
  expect(await pasted("B1", "F3", down(7))).toEqual(["6"]);
  expect(await pasted("A1:A3", "G1:G3", down(2))).toEqual(["1", "2", "3"]);
  expect(await pasted("A1:A3", "G1:G3", add)).toEqual(["2", "4", "6"]);
  expect(await pasted("A3", "G1:G3", ["Tab", ...down(3)])).toEqual(["6", "12", "18"]);
  expect(await pasted("A1:A3", "H5:J5", [...down(2), "Tab", "Tab", "Tab", "Space"])).toEqual(["1\t2\t3"]);

  // Every dialog and panel goes with Esc, and typing goes on in the cells.
  await go("L1");
  for (const [keys, shown] of [
    ["Control+Alt+KeyV", `dialog`],
    ["Control+KeyP", `dialog`],
    ["Control+Slash", `dialog`],
    ["Control+KeyF", ".o-sidePanel"],
    ["Control+KeyH", ".o-sidePanel"],
    ["Control+Digit1", ".o-sidePanel"],
    ["Control+F3", ".o-sidePanel"],
    ["Shift+F2", ".note-editor"],
    ["F10", ".o-menu"],
  ] as const) {
    await press(keys);
    await page.locator(shown).first().waitFor();
    await press("Escape");
    await page.locator(shown).first().waitFor({ state: "detached" });
  }
  await typesIntoCells("L2");

  // Search from the pane, and back by Esc.
  await press("F6");
  const search = page.getByRole("searchbox");
  await search.focus();
  await type(said.found);
  await page.locator(`#pane [data-key="function-${said.function}"] >> visible=true`).first().waitFor();
  await search.press("ControlOrMeta+A");
  await press("Delete", "Escape");
  await typesIntoCells("L3");

  // A table, a series’ id, printing.
  await go("A1");
  await press("Control+L");
  await page.locator(".o-sidePanel").waitFor();
  await press("Escape");
  await go("N1");
  await type('=MKT.LAST("FRED:WAL');
  await page.locator(".o-autocomplete-value", { hasText: "FRED:WALCL" }).first().waitFor();
  await press("Escape", "Escape");
  await press("Control+KeyP");
  const dialog = page.getByRole("dialog", { name: said.print });
  await dialog.waitFor();
  await press("Shift+Tab", "ArrowDown");
  await press("Shift+Tab", "ArrowDown");
  expect(await dialog.getByRole("combobox").nth(2).inputValue()).toBe("landscape");
  await press("Escape");
  await typesIntoCells("L4");
});
