import { addSheet, redrawn, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
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
