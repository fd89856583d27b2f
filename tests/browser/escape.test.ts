/**
 * Escape closes what is open, the innermost first, and the next key is typed into the cell that is selected: everything that the
 * component opens over the page, in a window where all tools have room and in one where some hide behind others.
 */
import type { Page } from "playwright-core";
import { cellPoint, drawn, enter, select, startWorkbench, type Workbench } from "./workbench";

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
  expect(workbench.complaints()).toEqual([]);
  await page.context().close();
});

async function openAt(width: number): Promise<void> {
  page = await workbench.open({ viewport: { width, height: 800 } });
  await page.locator(".o-add-sheet").click();
  for (const [row, text] of ["name", "gold", "silver"].entries()) await enter(page, 0, row, text);
}

const press = (key: string) => page.keyboard.press(key);
const click = (selector: string) => page.locator(selector).filter({ visible: true }).last().click();

/** Popovers that are seen. */
const countPopovers = () =>
  page.evaluate(
    () => [...document.querySelectorAll(".o-popover")].filter((each) => each.getClientRects().length > 0).length,
  );

async function open(count: number): Promise<void> {
  const latest = Date.now() + 20_000;
  for (;;) {
    const present = await countPopovers();
    if (present === count) return;
    if (Date.now() > latest) throw new Error(`Expected ${count} open popovers, but there are ${present}.`);
    await drawn(page);
  }
}

/** The tool, also where it hides behind others. */
async function tool(title: string): Promise<void> {
  const selector = `.o-spreadsheet [title^="${title}"]`;
  await drawn(page);
  const hides = (await page.locator(selector).filter({ visible: true }).count()) === 0;
  if (hides) await click(".more-tools");
  await click(selector);
  await open(hides ? 2 : 1);
}

async function menu(id: string, ...entries: readonly string[]): Promise<void> {
  await click(`.o-topbar-menu[data-id="${id}"]`);
  for (const [index, entry] of entries.entries()) {
    await open(index + 1);
    await click(`.o-menu-item[data-name="${entry}"]`);
  }
}

async function pointAt(column: number, row: number): Promise<void> {
  const { x, y } = await cellPoint(page, column, row);
  await page.mouse.move(x - 9, y);
  await page.mouse.move(x, y, { steps: 3 });
}

/** Each Escape closes one; no time passes between the last one and what is typed. */
async function leave(popovers: number): Promise<void> {
  for (let left = popovers - 1; left > 0; left--) {
    await press("Escape");
    await open(left);
  }
  await press("Escape");
  await page.keyboard.type("7");
  await page.locator(".o-topbar-composer", { hasText: /^7$/ }).waitFor();
  await open(0);
  await press("Escape");
  await page.locator(".o-topbar-composer").filter({ hasNotText: /^7$/ }).waitFor();
}

async function leaves(name: string, opens: () => Promise<void>): Promise<void> {
  await select(page, 2, 2);
  try {
    await opens();
    await leave(await countPopovers());
  } catch (reason) {
    throw new Error(`${name}: Escape, then 7`, { cause: reason });
  }
}

const tools = ["Zoom", "More formats", "Font Size", "Text Color", "Fill Color", "Borders"];
/** Where there is no room these stand in a popover of their own. */
const hidden = ["Horizontal align", "Vertical align", "Wrapping", "Rotation", "Insert table"];

test("every tool where all have room", async () => {
  await openAt(1920);
  for (const title of [...tools, ...hidden]) await leaves(title, () => tool(title));
  for (const part of [".o-border-picker-button", ".o-border-style-tool"])
    await leaves(part, async () => {
      await tool("Borders");
      const before = await countPopovers();
      await click(part);
      await open(before + 1);
    });
  await leaves("a colour that is typed", async () => {
    await tool("Text Color");
    await click(".o-color-picker-toggler");
    await click(".o-custom-input-preview input");
  });
  await leaves("a zoom that is typed", async () => {
    await tool("Zoom");
    await page.keyboard.type("25");
  });
  expect(await page.locator('.o-spreadsheet [title="Zoom"] input').inputValue()).toBe("100");
});

test("menus, lists, pickers and what belongs to a cell, in a narrower window", async () => {
  await openAt(1280);
  for (const title of hidden) await leaves(title, () => tool(title));
  await click(".more-tools");
  await leave(1);
  await leaves("names", async () => {
    await click(".o-named-range-selector .o-hoverable-button");
    await open(1);
  });
  for (const id of ["edit", "view", "insert", "format", "data"])
    await leaves(id, async () => {
      await menu(id);
      await open(1);
    });
  await leaves("a menu in a menu, by keyboard", async () => {
    await press("F10");
    await open(1);
    // From Edit to View, whose first entry is a menu in the menu.
    await press("ArrowRight");
    await page.locator(".o-menu-item-active").waitFor();
    await press("ArrowRight");
    await open(2);
  });
  const { x, y } = await cellPoint(page, 2, 2);
  await leaves("a cell’s menu", async () => {
    await page.mouse.click(x, y, { button: "right" });
    await open(1);
  });
  await leaves("the list of sheets", async () => {
    await click(".o-list-sheets");
    await open(1);
  });
  await leaves("a sheet’s menu", async () => {
    await page.locator(".o-sheet.active").click({ button: "right" });
    await open(1);
  });
  await leaves("a sheet’s colour", async () => {
    await page.locator(".o-sheet.active").click({ button: "right" });
    await click('.o-menu-item[data-name="change_color"]');
    await page.locator(".o-color-picker").waitFor();
    await open(1);
  });
  await leaves("a link", async () => {
    await press("Control+K");
    await page.locator(".o-link-editor input").first().waitFor();
    await open(1);
  });
  await enter(page, 5, 1, "=1/0");
  await select(page, 2, 2);
  await pointAt(5, 1);
  await open(1);
  await leave(1);
  await page.mouse.move(600, 600);
  await select(page, 0, 0);
  await press("Control+Shift+L");
  await leaves("a filter", async () => {
    await select(page, 0, 0);
    await press("Alt+ArrowDown");
    await page.waitForFunction(() => document.activeElement?.closest(".o-filter-menu"));
  });
});

test("a list in a panel closes before the panel, whose field keeps the focus; what the File menu opens closes too", async () => {
  await openAt(1280);
  const panel = page.locator(".o-sidePanel");
  await select(page, 2, 2);
  await press("Control+F");
  await click(".o-sidePanel .o-select");
  await open(1);
  await press("Escape");
  await open(0);
  await page.waitForFunction(() => document.activeElement?.closest(".o-sidePanel"));
  await leave(1);
  await panel.waitFor({ state: "detached" });
  await menu("format", "format_cf");
  await panel.waitFor();
  await click(".o-sidePanel .o-button-link");
  await click(".o-sidePanel .o-color-picker-button");
  await open(1);
  await press("Escape");
  await open(0);
  await panel.waitFor();
  await leave(1);
  await panel.waitFor({ state: "detached" });
  for (const [entry, opened] of [
    ["Regional settings", panel],
    ["Save as Excel…", page.getByRole("dialog", { name: "Save as Excel" })],
    ["Print", page.getByRole("dialog", { name: "Print" })],
  ] as const) {
    await page.locator("#file").press("Enter");
    await page.getByRole("menuitem", { name: entry }).press("Enter");
    await opened.waitFor();
    await leave(1);
    await opened.waitFor({ state: "detached" });
  }
});
