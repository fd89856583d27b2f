import type { Page } from "playwright-core";
import { addSheet, enter, redrawn, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

/** What every language writes in Latin letters: keys, functions, Excel's name of a chart, formats. */
const latin =
  /^(Ctrl|Shift|Alt|F\d)[+\w<]*(, [A-Z])?$|^(SUM|AVERAGE|COUNT|MAX|MIN)$|XY|^yyyy|[AP]M$|^Sheet\d$|\((Ctrl|Alt|F)[^)]*\)$/;

/** The words in Latin letters that the grid shows, or tells a screen reader. */
async function latinWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll(".o-spreadsheet *, .o-popover *")) {
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? "");
      for (const name of ["title", "placeholder", "aria-label"]) found.push(element.getAttribute(name) ?? "");
    }
    return found.map((text) => text.trim());
  });
  return texts.filter((text) => /[A-Za-z]{2}/.test(text) && !latin.test(text));
}

const menus = (page: Page) => page.locator(".o-topbar-menu").allInnerTexts();

test.each([
  ["zh-TW", ["編輯", "檢視", "插入", "格式", "資料"], "圖表", "條件式格式設定", "確定要刪除此工作表嗎？"],
  ["zh-CN", ["编辑", "视图", "插入", "格式", "数据"], "图表", "条件格式", "确定要删除此工作表吗？"],
])("menus, panels and questions are in the words of %s", async (locale, names, chart, formatting, question) => {
  const page = await workbench.open({ locale });
  expect(await menus(page)).toEqual(names);
  expect(await latinWords(page)).toEqual([]);
  for (const name of names) {
    await page.locator(".o-topbar-menu", { hasText: name }).click();
    const items = page.locator(".o-menu").first().locator(".o-menu-item");
    for (let index = 0; index < (await items.count()); index++) await items.nth(index).hover({ force: true });
    expect(await latinWords(page)).toEqual([]);
    await page.keyboard.press("Escape");
  }
  await addSheet(page);
  await page.locator(".o-topbar-menu", { hasText: "插入" }).click();
  await page.locator(".o-menu-item", { hasText: chart }).first().click();
  await page.locator(".o-panel-design").click();
  expect(await latinWords(page)).toEqual([]);
  await page.locator(".o-topbar-menu", { hasText: "格式" }).click();
  await page.locator(".o-menu-item", { hasText: formatting }).click();
  await page.locator(".o-sidePanel").getByText(formatting).first().waitFor();
  expect(await latinWords(page)).toEqual([]);
  await page.locator(".o-sheet.active").click({ button: "right" });
  await page.locator(".o-menu-item").first().click();
  await page.getByText(question).waitFor();
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

test("another language changes the words of the grid and of its errors, and keeps the workbook", async () => {
  const page = await workbench.open();
  await addSheet(page);
  await enter(page, 0, 0, "=1/0");
  await enter(page, 0, 1, "=2+3");
  for (const [language, names] of [
    ["tw", "編輯,檢視,插入,格式,資料"],
    ["cn", "编辑,视图,插入,格式,数据"],
    ["en", "Edit,View,Insert,Format,Data"],
  ] as const) {
    await page.locator("#language").selectOption(language);
    await redrawn(page);
    expect((await menus(page)).join()).toBe(names);
    expect(await shownCells(page)).toEqual([["#DIV/0!"], ["5"]]);
  }
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});
