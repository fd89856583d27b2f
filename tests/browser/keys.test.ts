import type { Page } from "playwright-core";
import { addSheet, copy, drawn, enter, placeIn, select, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
  page = await workbench.open();
});

afterAll(async () => {
  await workbench?.close();
});

beforeEach(() => addSheet(page));

afterEach(() => {
  expect(workbench.complaints()).toEqual([]);
});

const press = (keys: string) => page.keyboard.press(keys);
async function activeSheet(): Promise<string> {
  await drawn(page);
  return (await page.locator(".o-sheet.active").innerText()).trim();
}
const focused = () => page.evaluate(() => document.activeElement?.closest("#title-bar, #grid, #pane")?.id);

async function threeNumbers(): Promise<void> {
  await select(page, 0, 0);
  for (const number of ["1", "2", "3"]) {
    await page.keyboard.type(number);
    await press("Enter");
  }
}

test("moves and selects", async () => {
  await threeNumbers();
  await press("Control+Home");
  const visited: Record<string, string> = {};
  for (const keys of [
    "Enter",
    "Shift+Enter",
    "Control+ArrowDown",
    "ArrowRight",
    "Home",
    "Control+End",
    "Control+Shift+Home",
    "ArrowDown",
    "Control+Shift+ArrowUp",
  ]) {
    await press(keys);
    visited[keys] = await placeIn(page);
  }
  expect(visited).toEqual({
    Enter: "A2",
    "Shift+Enter": "A1",
    "Control+ArrowDown": "A3",
    ArrowRight: "B3",
    Home: "A3",
    "Control+End": "A3",
    "Control+Shift+Home": "A1:A3",
    ArrowDown: "A4",
    "Control+Shift+ArrowUp": "A3:A4",
  });
});

test("goes through the sheets", async () => {
  const here = await activeSheet();
  // A browser keeps the keys without Alt for its own tabs, unless the page is an app in a window of its own.
  for (const keys of ["Control+Alt+Page", "Control+Page"]) {
    await press(`${keys}Up`);
    expect(await activeSheet()).not.toBe(here);
    await press(`${keys}Down`);
    expect(await activeSheet()).toBe(here);
  }
});

test("sums, fixes references, edits and fills", async () => {
  await threeNumbers();
  await press("Alt+Equal");
  await page.locator(".o-topbar-composer", { hasText: "=SUM(A1:A3)" }).waitFor();
  await press("Enter");
  await select(page, 1, 0);
  await page.keyboard.type("=A1");
  await press("F4");
  await page.locator(".o-topbar-composer", { hasText: "=$A$1" }).waitFor();
  await press("F4");
  await page.locator(".o-topbar-composer", { hasText: "=A$1" }).waitFor();
  await press("Enter");
  await select(page, 1, 0);
  await press("F2");
  await page.keyboard.type("*10");
  await press("Enter");
  await select(page, 2, 0);
  await press("Shift+ArrowDown");
  await press("Shift+ArrowDown");
  await page.keyboard.type("=A1*2");
  await press("Control+Enter");
  expect(await shownCells(page)).toEqual([
    ["1", "10", "2"],
    ["2", "", "4"],
    ["3", "", "6"],
    ["6", "", ""],
  ]);
});

test("keys that come faster than frames keep their place in the cell", async () => {
  await enter(page, 0, 0, "=1+2");
  await select(page, 0, 0);
  await page.evaluate(async () => {
    const cell = document.activeElement;
    for (const type of ["keydown", "keyup"]) {
      cell?.dispatchEvent(new KeyboardEvent(type, { key: "F2", code: "F2", bubbles: true, cancelable: true }));
      for (let microtask = 0; microtask < 20; microtask++) await undefined;
    }
  });
  await page.keyboard.type("*10");
  await press("Enter");
  expect(await shownCells(page)).toEqual([["21"]]);
});

test("fills down and right", async () => {
  await threeNumbers();
  await enter(page, 1, 0, "=A1*2");
  await select(page, 1, 0);
  await press("Shift+ArrowDown");
  await press("Shift+ArrowDown");
  await press("Control+D");
  await press("Shift+ArrowRight");
  await press("Control+R");
  expect(await shownCells(page)).toEqual([
    ["1", "2", "4"],
    ["2", "4", "8"],
    ["3", "6", "12"],
  ]);
});

test("undoes and redoes, calculates anew", async () => {
  await enter(page, 0, 0, "1");
  await enter(page, 0, 0, "2");
  await press("Control+Z");
  expect(await shownCells(page)).toEqual([["1"]]);
  await press("Control+Y");
  expect(await shownCells(page)).toEqual([["2"]]);
  await enter(page, 1, 0, "=RAND()");
  const [[, before]] = (await shownCells(page)) as [[string, string]];
  await press("F9");
  const [[, after]] = (await shownCells(page)) as [[string, string]];
  expect(Number(before)).toBeGreaterThan(0);
  expect(Number(after)).toBeGreaterThan(0);
  expect(after).not.toBe(before);
});

/** How the selected cells look, as copying them tells other programs; of one cell it tells the text alone. */
async function copiedStyle(): Promise<string> {
  await copy(page);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const markup = await (await item?.getType("text/html"))?.text();
    return /<td style="([^"]*)"/.exec(markup ?? "")?.[1] ?? "";
  });
}

test("makes text bold, italic and underlined, and plain again", async () => {
  await enter(page, 0, 0, "text");
  await select(page, 0, 0);
  await press("Shift+ArrowDown");
  const styles = { B: /bold/, I: /italic/, U: /underline/ };
  for (const [key, style] of Object.entries(styles)) {
    expect(await copiedStyle()).not.toMatch(style);
    await press(`Control+${key}`);
    expect(await copiedStyle()).toMatch(style);
  }
  for (const key of Object.keys(styles)) await press(`Control+${key}`);
  expect(await copiedStyle()).not.toMatch(/bold|italic|underline/);
});

test("date and time of the moment", async () => {
  await select(page, 0, 0);
  await press("Control+Semicolon");
  await press("Enter");
  await press("Control+Shift+Semicolon");
  await press("Enter");
  const [[date], [time]] = (await shownCells(page)) as [[string], [string]];
  expect(date).toBe(await page.evaluate(() => new Date().toLocaleDateString("sv-SE")));
  expect(time).toMatch(/^\d\d:\d\d/);
});

test("formats, and shows formulas", async () => {
  await enter(page, 0, 0, "0.5");
  await enter(page, 0, 1, "=A1*2");
  await select(page, 0, 0);
  const shown: Record<string, string> = {};
  for (const keys of ["5", "4", "6", "1", "Backquote"]) {
    await press(keys === "Backquote" ? "Control+Shift+Backquote" : `Control+Shift+Digit${keys}`);
    shown[keys] = await copy(page);
  }
  expect(shown).toEqual({
    5: "50%",
    4: "$0.50",
    6: expect.stringMatching(/^5\.00e-01$/i),
    1: "0.50",
    Backquote: "0.5",
  });
  await press("Control+Digit1");
  const panel = page.locator(".o-sidePanel");
  await panel.waitFor();
  await press("F6");
  expect(await page.evaluate(() => document.activeElement?.closest(".o-sidePanel"))).not.toBeNull();
  await press("Escape");
  await panel.waitFor({ state: "detached" });
});

test("hides rows, and whole rows are inserted and deleted", async () => {
  await threeNumbers();
  await select(page, 0, 1);
  await press("Shift+Space");
  await press("Control+Shift+Equal");
  expect((await shownCells(page)).map(([cell]) => cell)).toEqual(["1", "", "2", "3"]);
  await select(page, 0, 1);
  await press("Shift+Space");
  await press("Control+Minus");
  expect((await shownCells(page)).map(([cell]) => cell)).toEqual(["1", "2", "3"]);
  await select(page, 0, 0);
  await press("Control+Digit9");
  await select(page, 0, 0);
  expect(await placeIn(page)).toBe("A2");
});

test("the filter goes on and off", async () => {
  await threeNumbers();
  await select(page, 0, 0);
  await press("Control+Shift+KeyL");
  const entry = async () => {
    await page.locator(".o-topbar-menu", { hasText: "Data" }).click();
    const text = await page.locator(".o-menu-item", { hasText: "filter" }).innerText();
    await press("Escape");
    return text.trim();
  };
  expect(await entry()).toBe("Remove selected filters");
  await select(page, 0, 0);
  await press("Control+Shift+KeyL");
  expect(await entry()).toBe("Add filters");
});

test("F6 goes around the page, and typing goes into the cell again", async () => {
  const visited: (string | undefined)[] = [];
  for (let step = 0; step < 3; step++) {
    await press("F6");
    visited.push(await focused());
  }
  expect(visited).toEqual(["pane", "title-bar", "grid"]);
  await page.keyboard.type("7");
  await press("Enter");
  expect(await shownCells(page)).toEqual([["7"]]);
});

test("F10 opens the menus, which arrows go through, and Esc leaves them for the cells", async () => {
  await press("F10");
  await page.getByRole("menuitem", { name: "Edit", expanded: true }).waitFor();
  await press("ArrowRight");
  await page.getByRole("menuitem", { name: "View", expanded: true }).waitFor();
  await press("Escape");
  await page.getByRole("menu").waitFor({ state: "detached" });
  expect(await focused()).toBe("grid");
});

test("Shift+F3 opens the functions, also when the pane is closed", async () => {
  await page.getByRole("button", { name: "Close the Marketbook pane" }).click();
  await press("Shift+F3");
  await page.getByRole("tab", { name: "Functions", selected: true }).waitFor();
  await page.keyboard.type("days to liquidate");
  await page.locator('#pane [data-key="function-ABSORBDAYS"] >> visible=true').first().waitFor();
  await page.getByRole("searchbox").fill("");
  await press("Escape");
  expect(await focused()).toBe("grid");
});

test("Ctrl+S saves at once", async () => {
  await press("Control+S");
  await page.locator("#save-state", { hasText: "Saved" }).waitFor();
});

test("Ctrl+/ lists the keys in the page's language, and Esc closes the list", async () => {
  await page.locator("#language").selectOption("cn");
  await page.locator("#grid[aria-busy=false] .o-grid").waitFor();
  await press("Control+Slash");
  const dialog = page.getByRole("dialog", { name: "键盘快捷键" });
  await dialog.getByText("输入到所有选定的单元格").waitFor();
  const [whole, title] = [await dialog.boundingBox(), await dialog.getByRole("heading", { level: 2 }).boundingBox()];
  expect(title?.y).toBeGreaterThan(whole?.y ?? Number.POSITIVE_INFINITY);
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

test("keys in a field of the page belong to the field", async () => {
  await page.locator("#workbook-name").click();
  await press("End");
  await page.keyboard.type(" 2");
  await press("Home");
  await page.keyboard.type("My ");
  await press("Enter");
  await page.locator("#workbook-name", { hasText: "My Silver book 2" }).waitFor();
});
