import type { Page } from "playwright-core";
import { addSheet, redrawn, select, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

/** Fields and buttons of the grid that tell a screen reader nothing, as the classes they have. */
const unnamed = (page: Page) =>
  page.locator("#grid").evaluate((grid) =>
    [...grid.querySelectorAll<HTMLInputElement>("button, input, textarea")]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const label = [...(control.labels ?? [])].map(({ textContent }) => textContent).join("");
        const attributes = ["aria-label", "title", "placeholder"].map((name) => control.getAttribute(name) ?? "");
        return ![label, ...attributes, control.textContent].some((text) => text?.trim());
      })
      .map(({ className, outerHTML }) => className || outerHTML),
  );

async function choose(page: Page, menu: string, ...items: string[]): Promise<void> {
  await page.locator(".o-topbar-menu", { hasText: menu }).click();
  for (const item of items) await page.locator(".o-menu-item", { hasText: item }).first().click();
}

test("every field of the grid and its panels has a name for screen readers", async () => {
  const page = await workbench.open({ locale: "zh-TW" });
  expect(await unnamed(page)).toEqual([]);
  expect(await page.locator(".o-named-range-selector input").getAttribute("aria-label")).toBe("名稱方塊");
  await addSheet(page);
  await select(page, 0, 0);
  await page.keyboard.press("Control+H");
  await page.locator(".o-find-and-replace, .o-sidePanel").first().waitFor();
  expect(await unnamed(page)).toEqual([]);
  await choose(page, "插入", "圖表");
  await page.locator(".o-panel-design").click();
  expect(await unnamed(page)).toEqual([]);
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

test("in the dark theme swatches and the bars under the icons show colours as the dark sheet does", async () => {
  const page = await workbench.open();
  await page.locator("#theme").click();
  await redrawn(page);
  const filterOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).filter);
  const sheet = await filterOf(".o-grid > canvas");
  expect(sheet).toMatch(/^invert/);
  const button = ".o-topbar-toolbar .o-color-picker-button";
  expect(await filterOf(`${button} > span`)).toBe(sheet);
  const icon = page.locator(`${button} .o-icon`).first();
  expect(await icon.evaluate((element) => getComputedStyle(element).color)).toBe("rgb(0, 0, 0)");
  await page.locator(button).first().click();
  expect(await filterOf(".o-color-picker-line-item[data-color='#FF0000']")).toBe(sheet);
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

test("what a choice of an argument means is said in the language", async () => {
  const page = await workbench.open({ locale: "zh-CN" });
  await addSheet(page);
  await page.keyboard.type("=MKT.CIPBASIS(1,1,0,0,1,");
  const proposals = page.locator(".o-autocomplete-value-focus, .o-autocomplete-dropdown").first();
  await proposals.waitFor();
  expect(await page.locator(".o-autocomplete-description").allInnerTexts()).toEqual(
    expect.arrayContaining(["单利，1 + rT"]),
  );
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});
