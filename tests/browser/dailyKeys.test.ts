/** Keys that analysts use all day and that a page does not have by itself: going, tracing, choosing, pasting in parts. */
import type { Page } from "playwright-core";
import { addSheet, copy, enter, placeIn, select, shownCells, startWorkbench, type Workbench } from "./workbench";

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
async function goTo(reference: string): Promise<void> {
  await press("F5");
  await page.keyboard.type(reference);
  await press("Enter");
}

test("F5 goes to any cell, makes the sheet large enough, and typing goes on there", async () => {
  await goTo("AZ5");
  expect(await placeIn(page)).toBe("AZ5");
  await page.keyboard.type("7");
  await press("Enter");
  expect(await placeIn(page)).toBe("AZ6");
  await press("Control+G");
  await page.keyboard.type("A10000");
  await press("Enter");
  expect(await placeIn(page)).toBe("A10000");
  const first = (await page.locator(".o-sheet").first().innerText()).trim();
  await goTo(`'${first}'!B3:C5`);
  await page.locator(".o-sheet.active", { hasText: first }).waitFor();
  expect(await placeIn(page)).toBe("B3:C5");
  await goTo("Nowhere!A1");
  await page.getByText("This workbook has no sheet “Nowhere”.").waitFor();
});

test("Ctrl+[ and Ctrl+] go to what a formula reads and who reads a cell", async () => {
  await enter(page, 0, 0, "2");
  await enter(page, 1, 0, "=A1*3");
  await select(page, 1, 0);
  await press("Control+BracketLeft");
  expect(await placeIn(page)).toBe("A1");
  await press("Control+BracketRight");
  expect(await placeIn(page)).toBe("B1");
  await press("Control+BracketRight");
  await page.getByText("No formula in this workbook refers to the selection directly.").waitFor();
});

test("Alt+Down lists the texts of the column below the cell; a letter, arrows and Enter choose", async () => {
  for (const [row, text] of ["silver", "gold", "copper"].entries()) await enter(page, 0, row, text);
  await select(page, 0, 3);
  await press("Alt+ArrowDown");
  const list = page.getByRole("listbox", { name: "Values for A4" });
  await list.waitFor();
  const [box, cell] = [await list.boundingBox(), await page.locator(".o-grid > canvas").boundingBox()];
  // Row 4 ends 26 + 4 · 23 below the grid's top.
  expect(Math.abs((box?.y ?? 0) - (cell?.y ?? 0) - 118)).toBeLessThan(4);
  expect(await list.getByRole("option").allInnerTexts()).toEqual(["copper", "gold", "silver"]);
  await press("s");
  await press("ArrowUp");
  await press("Enter");
  expect((await shownCells(page)).map(([shown]) => shown)).toEqual(["silver", "gold", "copper", "gold"]);
  await select(page, 0, 3);
  await press("Alt+ArrowDown");
  await press("Escape");
  await list.waitFor({ state: "detached" });
  await page.keyboard.type("tin");
  await press("Enter");
  expect((await shownCells(page)).map(([shown]) => shown)).toEqual(["silver", "gold", "copper", "tin"]);
});

test("Ctrl+Alt+V multiplies by what was copied, by keyboard alone", async () => {
  await enter(page, 0, 0, "2");
  await enter(page, 0, 1, "3");
  await enter(page, 1, 0, "1000");
  await select(page, 1, 0);
  await copy(page);
  await select(page, 0, 0);
  await press("Shift+ArrowDown");
  await press("Control+Alt+KeyV");
  await page.getByRole("dialog", { name: "Paste special" }).waitFor();
  await press("Tab");
  for (let step = 0; step < 3; step++) await press("ArrowDown");
  await press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect((await shownCells(page)).map(([shown]) => shown)).toEqual(["2000", "3000"]);
});

test("the status bar has all figures at once", async () => {
  for (const [row, number] of ["1", "2", "6"].entries()) await enter(page, 0, row, number);
  await select(page, 0, 0);
  await press("Shift+ArrowDown");
  await press("Shift+ArrowDown");
  const figures = page.locator(".o-selection-statistic");
  await figures.filter({ hasText: "Sum: 9" }).waitFor();
  expect((await figures.innerText()).trim().split(/ {2,}/)).toEqual([
    "Average: 3",
    "Count: 3",
    "Min: 1",
    "Max: 6",
    "Sum: 9",
  ]);
});

test("Esc closes a panel of the grid, from the cells and from the panel", async () => {
  const panel = page.locator(".o-sidePanel");
  await press("Control+F");
  await panel.waitFor();
  await press("Escape");
  await panel.waitFor({ state: "detached" });
  await press("Control+Digit1");
  await panel.waitFor();
  await select(page, 0, 0);
  await press("Escape");
  await panel.waitFor({ state: "detached" });
  await page.keyboard.type("1");
  await press("Enter");
  expect(await shownCells(page)).toEqual([["1"]]);
});

test("Ctrl+L makes a table of the filled cells, and says why where there is one", async () => {
  for (const [row, number] of ["1", "2", "6"].entries()) await enter(page, 0, row, number);
  await select(page, 0, 0);
  await press("Control+L");
  await page.locator(".o-sidePanel", { hasText: "table" }).waitFor();
  await press("Escape");
  await select(page, 0, 1);
  await press("Control+L");
  await page.getByRole("dialog").getByText("overlap").waitFor();
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

test("an id of a series is completed inside the quotation mark", async () => {
  await select(page, 0, 0);
  await page.keyboard.type('=MKT.LAST("FRED:WAL');
  await page.locator(".o-autocomplete-value", { hasText: "FRED:WALCL" }).first().waitFor();
  await press("ArrowDown");
  await press("Tab");
  await page.locator(".o-topbar-composer", { hasText: '=MKT.LAST("FRED:WALCL"' }).waitFor();
  await press("Escape");
  await press("Escape");
});

test("Ctrl+O opens from the pane too", async () => {
  await press("F6");
  await press("Control+O");
  await page.getByRole("dialog").waitFor();
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

test("the format painter, locked by a double click, paints until Esc, wherever the focus is", async () => {
  for (const [row, number] of ["0.5", "0.25", "0.75", "0.1"].entries()) await enter(page, 0, row, number);
  await select(page, 0, 0);
  await press("Control+Shift+Digit5");
  await page.getByTitle("Paint Format").dblclick();
  const painting = page.locator(".o-paint-format-cursor");
  await painting.waitFor();
  await select(page, 0, 1);
  await select(page, 0, 2);
  await painting.waitFor();
  await press("Escape");
  await painting.waitFor({ state: "detached" });
  await select(page, 0, 3);
  expect((await shownCells(page)).map(([shown]) => shown)).toEqual(["50%", "25%", "75%", "0.1"]);
  await select(page, 0, 0);
  await page.getByTitle("Paint Format").dblclick();
  await painting.waitFor();
  await press("Escape");
  await painting.waitFor({ state: "detached" });
});

test("what is typed into the name box in the frame after an entry is not lost", async () => {
  for (let round = 0; round < 5; round++) {
    await select(page, 0, 0);
    await page.keyboard.type("1");
    // No frame lies between: the component draws the new place after its name box took the focus and the text.
    await page.evaluate(async () => {
      const key = (target: Element | null, name: string) =>
        target?.dispatchEvent(new KeyboardEvent("keydown", { key: name, code: name, bubbles: true, cancelable: true }));
      key(document.activeElement, "Enter");
      for (let microtask = 0; microtask < 20; microtask++) await undefined;
      document.querySelector<HTMLInputElement>(".o-named-range-selector input")?.focus();
      document.execCommand("selectAll");
      document.execCommand("insertText", false, "C");
    });
    await page.keyboard.insertText("7");
    await press("Enter");
    expect(await placeIn(page)).toBe("C7");
  }
});
