import type { Page } from "playwright-core";
import {
  addSheet,
  cellPoint,
  copy,
  enter,
  redrawn,
  select,
  shownCells,
  startWorkbench,
  type Workbench,
} from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

beforeEach(async () => {
  page = await workbench.open();
});

afterEach(async () => {
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

/** The rows and columns that an analysis fills. */
const analysis = "A1:F120";

const pane = () => page.locator("#pane");

test("opens on the silver book, computed, with its chart and the pane on Analyses", async () => {
  expect(await page.title()).toMatch(/Marketbook$/);
  await expect(page.locator(".o-figure canvas").first().isVisible()).resolves.toBe(true);
  const shown = (await shownCells(page, analysis)).flat();
  for (const figure of [/^17\.50?$/, /^7\.00?$/, /^72\.50?$/, /^107\.50?$/])
    expect(shown.some((cell) => figure.test(cell))).toBe(true);
  expect(shown.filter((cell) => cell.startsWith("#"))).toEqual([]);
});

test("no sheet of the opening book shows an error", async () => {
  const tabs = page.locator(".o-sheet");
  for (let index = 0; index < (await tabs.count()); index++) {
    await tabs.nth(index).click();
    const shown = (await shownCells(page, analysis)).flat();
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
  }
});

test("the opening book is not a step that Undo takes away", async () => {
  const before = await shownCells(page, analysis);
  await page.keyboard.press("Control+Z");
  expect(await shownCells(page, analysis)).toEqual(before);
});

test("offers our functions while typing, and their arguments", async () => {
  await addSheet(page);
  await page.keyboard.type("=MKT.BUTTERFLYPA");
  await page.waitForFunction(() => document.querySelectorAll(".o-autocomplete-value").length === 1);
  // Held for a moment, as by a hand: the component places its cursor when it draws, and again when the key is let go.
  await page.keyboard.press("Tab", { delay: 200 });
  await page.keyboard.type("90,");
  await page.locator(".o-formula-assistant-head", { hasText: "k1" }).waitFor();
  await page.keyboard.type("70,90,110,2.5)");
  await page.keyboard.press("Enter");
  expect(await shownCells(page)).toEqual([["17.5"]]);
});

test("a wrong argument shows its sentence at the cell and in the pane", async () => {
  await addSheet(page);
  await enter(page, 1, 1, "=MKT.CIPBASIS(1.0855,-1,0.0436,0.0235,0.25)");
  expect((await shownCells(page)).flat()).toContain("#NUM!");
  await select(page, 0, 5);
  const { x, y } = await cellPoint(page, 1, 1);
  await page.mouse.move(x, y);
  await page.locator(".o-error-tooltip", { hasText: "fwd" }).waitFor();
  await select(page, 1, 1);
  await pane().getByRole("tab", { name: "Cell" }).click();
  await pane().getByText("fwd must be above 0, but -1 came.").first().waitFor();
});

test("a pasted series computes, and is there again after a reload", async () => {
  await addSheet(page);
  await enter(page, 0, 0, '=MKT.LAST("FILE:silver",,,9999)');
  await pane().getByRole("tab", { name: "Data" }).click();
  await pane().getByRole("button", { name: "Add a series" }).click();
  await pane().getByLabel("Paste dates and values").fill("date,silver\n2026-01-29,78.5\n2026-01-30,79.25\n");
  await pane().getByRole("button", { name: "Preview" }).click();
  await pane().getByLabel("Unit").fill("USD/ozt");
  await pane().getByLabel("Values are in").selectOption({ label: "ones" });
  await pane().getByRole("button", { name: "Import", exact: true }).click();
  await pane().getByText("FILE:silver").first().waitFor();
  await enter(page, 0, 1, '=MKT.SERIES("FILE:silver")');
  expect(await shownCells(page)).toEqual([
    ["79.25", ""],
    ["2026-01-29", "78.5"],
    ["2026-01-30", "79.25"],
  ]);
  await page.reload();
  await page.waitForSelector(".o-grid");
  await addSheet(page);
  await enter(page, 0, 0, '=MKT.LAST("FILE:silver",,,9999)');
  expect(await shownCells(page)).toEqual([["79.25"]]);
});

test("a formula spills, and a spill that meets a cell says so", async () => {
  await addSheet(page);
  await enter(page, 0, 0, "=MKT.BUTTERFLYPAYOFF(SEQUENCE(3,1,80,10),70,90,110,2.5)");
  await enter(page, 1, 1, "in the way");
  await enter(page, 1, 0, "=SEQUENCE(3)");
  expect(await shownCells(page)).toEqual([
    ["7.5", "#SPILL!"],
    ["17.5", "in the way"],
    ["7.5", ""],
  ]);
  await select(page, 1, 1);
  await page.keyboard.press("Delete");
  expect((await shownCells(page)).map((row) => row[1])).toEqual(["1", "2", "3"]);
});

test("a format code that means nothing leaves the page standing while it is typed", async () => {
  await addSheet(page);
  await enter(page, 0, 0, "1.5");
  await select(page, 0, 0);
  await page.keyboard.press("Control+1");
  const code = page.getByPlaceholder("Format code");
  for (const text of ["2026-01-30", "[", '"', "0.0.0", "[Red", "[$-", ";;;;;;", '0.00"x"']) await code.fill(text);
  await code.press("Enter");
  await select(page, 0, 0);
  expect(await shownCells(page)).toEqual([["1.50x"]]);
});

test("undo, copy and paste, rows inserted and deleted", async () => {
  await addSheet(page);
  await enter(page, 0, 0, "4");
  await enter(page, 0, 1, "=A1*2");
  await select(page, 0, 1);
  expect(await copy(page)).toBe("8");
  await select(page, 0, 2);
  await page.keyboard.press("Control+V");
  await page.locator(".o-topbar-composer", { hasText: "=A2*2" }).waitFor();
  expect(await shownCells(page)).toEqual([["4"], ["8"], ["16"]]);
  await page.keyboard.press("Control+Z");
  expect(await shownCells(page)).toEqual([["4"], ["8"]]);

  const rowHeader = async (row: number) => {
    const { y } = await cellPoint(page, 0, row);
    const { x } = await cellPoint(page, 0, 0);
    await page.mouse.click(x - 70, y, { button: "right" });
  };
  await rowHeader(0);
  await page.locator(".o-menu-item", { hasText: "Insert row above" }).click();
  await enter(page, 0, 0, "5");
  expect(await shownCells(page)).toEqual([["5"], ["4"], ["8"]]);
  await rowHeader(0);
  await page.locator(".o-menu-item", { hasText: "Delete row" }).click();
  expect(await shownCells(page)).toEqual([["4"], ["8"]]);
});

test("switching the language changes words, not the numbers of a workbook in use", async () => {
  await addSheet(page);
  await enter(page, 0, 0, "=MKT.BUTTERFLYPAYOFF(90,70,90,110,2.5)");
  await enter(page, 0, 1, "=MKT.CIPBASIS(1.0855,-1,0.0436,0.0235,0.25)");
  await page.locator("#language").selectOption("tw");
  await redrawn(page);
  await pane().getByRole("tab", { name: "儲存格" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-TW");
  expect(await shownCells(page)).toEqual([["17.5"], ["#NUM!"]]);
  await select(page, 0, 1);
  await pane().getByRole("tab", { name: "儲存格" }).click();
  await pane()
    .getByText(/fwd.*大於 0/)
    .first()
    .waitFor();
});

test("the untouched opening book is laid again in the language chosen, and the choice is remembered", async () => {
  await page.locator("#language").selectOption("cn");
  await page.locator(".o-sheet", { hasText: "分析" }).waitFor();
  await page.reload();
  await page.locator(".o-sheet", { hasText: "分析" }).waitFor();
  expect(await page.locator("#language").inputValue()).toBe("cn");
});

test("the theme and the pane's width and closing are remembered", async () => {
  await page.getByRole("button", { name: "Dark theme" }).click();
  await redrawn(page);
  await page.locator(".o-spreadsheet.dark").waitFor();
  await select(page, 1, 4);
  // Drawn again, with another cell selected than the first.
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>(".o-named-range-selector input")?.value !== "A1",
  );
  await page.locator("#splitter").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.reload();
  await page.locator(".o-spreadsheet.dark").waitFor();
  expect((await pane().boundingBox())?.width).toBe(400);
  await page.getByRole("button", { name: "Close the Marketbook pane" }).click();
  expect(await pane().isVisible()).toBe(false);
  await page.getByRole("button", { name: "Open the Marketbook pane" }).click();
  expect(await pane().isVisible()).toBe(true);
});

test("opens in a browser that keeps nothing, and the pane says that data cannot be kept", async () => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Storage is switched off.", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
    Object.defineProperty(window, "indexedDB", { get: refuse });
  });
  await page.reload();
  await page.waitForSelector(".o-figure canvas");
  await pane().getByRole("tab", { name: "Data" }).click();
  await pane().getByText("The browser does not let this page keep or read anything").waitFor();
  // The console has the browser's own words.
  for (const told of workbench.complaints()) expect(told).toContain("Storage is switched off.");
});

test("a page that cannot load says so and offers to load again", async () => {
  await page.route("**/functions.js", (route) => route.fulfill({ status: 500, body: "" }));
  await page.reload();
  await page.getByRole("alert").getByText("could not be opened").waitFor();
  await page.unroute("**/functions.js");
  await page.getByRole("button", { name: "Reload" }).click();
  await page.waitForSelector(".o-grid");
  expect(workbench.complaints().join()).toContain("functions.js");
});
