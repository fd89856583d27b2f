/**
 * No panel, menu or sheet shows a colour of the spreadsheet library's own product or of Bootstrap: what the library's files say
 * is looked for in what the browser draws.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { addSheet, redrawn, select, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(240_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

const root = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

const partsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Hues that anybody would see; greys are nobody's. */
function isHued(colour: string): boolean {
  const parts = partsOf(colour);
  return Math.max(...parts) - Math.min(...parts) > 24;
}

const hexIn = (text: string): string[] =>
  [...text.matchAll(/#([0-9a-f]{6})(?:[0-9a-f]{2})?\b/gi)].map(([, digits]) => `#${digits?.toUpperCase()}`);

/** Colours of the style sheet's head, and those that colours.json takes out of the script; what a user picks is the user's. */
function foreignColours(): Set<string> {
  const sheet = read("node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.css");
  const { script, templates } = JSON.parse(read("patches/colours.json")) as Record<
    "script" | "templates",
    Record<string, Record<string, string>>
  >;
  const tables = Object.entries({ ...script, ...templates }).filter(([name]) => name !== "the colour picker");
  const before = tables.flatMap(([, table]) => Object.keys(table)).flatMap(hexIn);
  const after = tables.flatMap(([, table]) => Object.values(table)).flatMap(hexIn);
  const bootstrap = ["#0D6EFD", "#86B7FE", "#0B5ED7", "#0DCAF0", "#CFF4FC", "#055160", "#6610F2", "#20C997"];
  const ours = new Set([...after, ...hexIn(read("src/workbench/grid.css"))]);
  return new Set([...hexIn(sheet), ...before, ...bootstrap].filter((colour) => isHued(colour) && !ours.has(colour)));
}

const foreign = foreignColours();
const asHex = (red: number, green: number, blue: number) =>
  `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();

/** What elements and canvases show, each colour with one place of it; the picker's swatches and gradients are no colours of the page. */
async function shownColours(page: Page): Promise<Map<string, string>> {
  const found = await page.evaluate(() => {
    const colours = new Map<string, string>();
    const skipped = ".o-color-picker-line-item, .o-gradient, .o-hue-picker, .o-magnifier, .o-table-style-list-item";
    const properties = [
      ...["color", "background-color", "border-top-color", "border-bottom-color", "border-left-color"],
      ...["border-right-color", "outline-color", "fill", "stroke", "box-shadow", "background-image", "caret-color"],
    ];
    for (const element of document.querySelectorAll("#grid *, .o-popover *")) {
      if (element.closest(skipped)) continue;
      const style = getComputedStyle(element);
      for (const property of properties) {
        const value = style.getPropertyValue(property);
        if (property.startsWith("border") && style.getPropertyValue(property.replace("color", "width")) === "0px")
          continue;
        if (property === "outline-color" && style.outlineStyle === "none") continue;
        for (const [, red, green, blue] of value.matchAll(/rgba?\((\d+), (\d+), (\d+)/g))
          colours.set(`${red},${green},${blue}`, `${element.tagName}.${element.getAttribute("class")} ${property}`);
      }
    }
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>("#grid canvas")) {
      if (canvas.closest(skipped) || canvas.width === 0 || canvas.height === 0) continue;
      // Of a copy: the browser warns of reading what is drawn often.
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
      copy?.drawImage(canvas, 0, 0);
      const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      for (let at = 0; data && at < data.length; at += 4)
        if (data[at + 3] === 255) colours.set(`${data[at]},${data[at + 1]},${data[at + 2]}`, "a canvas");
    }
    return [...colours];
  });
  return new Map(
    found.map(([parts, place]) => {
      const [red = 0, green = 0, blue = 0] = parts.split(",").map(Number);
      return [asHex(red, green, blue), place];
    }),
  );
}

async function strangers(page: Page, where: string): Promise<string[]> {
  const colours = await shownColours(page);
  return [...colours]
    .filter(([colour]) => foreign.has(colour))
    .map(([colour, place]) => `${where}: ${colour} ${place}`);
}

const closePanel = (page: Page) => page.locator(".o-sidePanelClose").first().click();

async function choose(page: Page, menu: string, ...items: string[]): Promise<void> {
  await page.locator(".o-topbar-menu", { hasText: menu }).click();
  for (const item of items) {
    const entry = page.locator(".o-menu-item").filter({ has: page.getByText(item, { exact: true }) });
    await entry.last().hover();
    await entry.last().click();
  }
}

async function table(page: Page): Promise<void> {
  await addSheet(page);
  const text = "Region\tExports\tImports\nAsia\t120\t90\nEurope\t80\t110\nAfrica\t60\t95";
  await page.evaluate((cells) => navigator.clipboard.writeText(cells), text);
  await page.keyboard.press("Control+V");
  await page.locator(".o-sheet.active").waitFor();
}

test("there are colours to look for", () => {
  expect([...foreign]).toEqual(expect.arrayContaining(["#017E84", "#714B67", "#3266CA", "#188038", "#EA6175"]));
  expect(foreign.size).toBeGreaterThan(60);
});

test.each(["light", "dark"] as const)("the %s theme has no other product's colours", async (theme) => {
  const page = await workbench.open();
  if (theme === "dark") {
    await page.locator("#theme").click();
    await redrawn(page);
  }
  const found: string[] = [];
  const look = async (where: string) => found.push(...(await strangers(page, where)));
  await table(page);
  await look("the sheet");
  await choose(page, "Insert", "Chart");
  await page.locator(".o-figure canvas").first().waitFor();
  await look("a chart's configuration");
  await page.locator(".o-type-selector").click();
  await look("kinds of charts");
  await page.locator(".o-panel-design").click();
  await look("a chart's design");
  await closePanel(page);
  await select(page, 1, 1);
  await choose(page, "Insert", "Table");
  await look("a table");
  await page.locator(".o-sidePanel").first().waitFor();
  await look("the panel of tables");
  await closePanel(page);
  await select(page, 1, 1);
  await choose(page, "Insert", "Pivot table");
  await page.locator(".o-sidePanel").getByText("Add", { exact: true }).first().click();
  await look("a pivot");
  await closePanel(page);
  await choose(page, "Format", "Conditional formatting");
  await page.locator(".o-sidePanel").getByText("Add another rule").click();
  for (const rule of ["Color scale", "Icon set", "Data bar", "Single color"]) {
    await page.locator(".o-sidePanel").getByText(rule, { exact: true }).click();
    await look(rule);
  }
  await closePanel(page);
  await choose(page, "Data", "Data Validation");
  await page.locator(".o-sidePanel").getByText("Add another rule").click();
  await look("data validation");
  await closePanel(page);
  await choose(page, "Edit", "Find and replace");
  await page.locator(".o-sidePanel input").first().fill("a");
  await page
    .locator(".o-sidePanel")
    .getByText(/\d \/ \d/)
    .waitFor();
  await look("find and replace");
  await closePanel(page);
  await page.locator("#title-bar").getByText("File").click();
  await page.getByText("Regional settings").click();
  await page.locator(".o-sidePanel .alert, .o-sidePanel .o-validation").first().waitFor();
  await look("regional settings");
  await closePanel(page);
  await page.locator(".o-topbar-toolbar .o-color-picker-button").first().click();
  await look("the colour picker");
  expect(found).toEqual([]);
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});
