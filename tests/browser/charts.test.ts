/** Charts that users make: what is drawn over them, by the mouse and without one, and that it is kept. */
import type { Locator, Page } from "playwright-core";
import { addSheet, drawn, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(180_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

const words = {
  "en-US": {
    insert: "Insert",
    chart: "Chart",
    annotate: "Levels, bands and events…",
    add: "Add",
    level: "Level line  3.5  Target",
    follows: "Level line  =B3 (3.25)  Exit",
    fault: "Not drawn: =D1 is empty.",
    noCell: "“=B3*2” names no cell here.",
    refusal: /The horizontal axis has no “2030-01-01”/,
  },
  "zh-TW": {
    insert: "插入",
    chart: "圖表",
    annotate: "水準線、區間與事件…",
    add: "新增",
    level: "水準線  3.5  Target",
    follows: "水準線  =B3（3.25）  Exit",
    fault: "未繪製：=D1 是空白儲存格。",
    noCell: "「=B3*2」不是這裡的儲存格。",
    refusal: /水平軸上沒有「2030-01-01」/,
  },
  "zh-CN": {
    insert: "插入",
    chart: "图表",
    annotate: "水平线、区间与事件…",
    add: "添加",
    level: "水平线  3.5  Target",
    follows: "水平线  =B3（3.25）  Exit",
    fault: "未绘制：=D1 是空白单元格。",
    noCell: "“=B3*2”不是这里的单元格。",
    refusal: /横轴上没有“2030-01-01”/,
  },
} as const;

async function pastedTable(page: Page): Promise<void> {
  await addSheet(page);
  const rows = Array.from(
    { length: 12 },
    (_, month) => `2024-${String(month + 1).padStart(2, "0")}-28\t${3.2 + month / 20}`,
  );
  await page.evaluate((text) => navigator.clipboard.writeText(text), ["Date\t10Y yield", ...rows].join("\n"));
  await page.keyboard.press("Control+V");
}

/** What does not fit where it stands. */
const cutIn = (dialog: Locator): Promise<string[]> =>
  dialog.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>("label, li, p, h2, button")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent ?? ""),
  );

test.each(["en-US", "zh-TW", "zh-CN"] as const)(
  "in %s a chart takes levels and events from its panel, and keeps them",
  async (locale) => {
    const page = await workbench.open({ locale });
    const said = words[locale];
    await pastedTable(page);
    await page.locator(".o-topbar-menu", { hasText: said.insert }).click();
    await page.locator(".o-menu-item", { hasText: said.chart }).first().click();
    await page.locator(".o-panel-design").click();
    await page.getByRole("button", { name: said.annotate }).click();
    const dialog = page.getByRole("dialog", { name: "10Y yield" });
    const fields = dialog.locator("label:not([hidden]) input");
    await fields.nth(0).fill("3.5");
    await fields.nth(1).fill("Target");
    await page.keyboard.press("Enter");
    expect(
      await dialog
        .locator("li")
        .first()
        .evaluate((row) => row.firstChild?.textContent),
    ).toBe(said.level);
    await dialog.locator("select").selectOption("event");
    await fields.nth(0).fill("2030-01-01");
    await dialog.getByRole("button", { name: said.add }).click();
    expect(await dialog.getByRole("alert").innerText()).toMatch(said.refusal);
    await fields.nth(0).fill("2024-06-10");
    await fields.nth(1).fill("Cut");
    await page.keyboard.press("Enter");
    expect(await dialog.locator("li").count()).toBe(2);
    await dialog.locator("select").selectOption("level");
    await fields.nth(0).fill("=B3*2");
    await page.keyboard.press("Enter");
    expect(await dialog.getByRole("alert").innerText()).toContain(said.noCell);
    for (const [cell, text] of [
      ["=B3", "Exit"],
      ["=D1", ""],
    ] as const) {
      await fields.nth(0).fill(cell);
      await fields.nth(1).fill(text);
      await page.keyboard.press("Enter");
    }
    expect(
      await dialog
        .locator("li")
        .nth(2)
        .evaluate((row) => row.firstChild?.textContent),
    ).toBe(said.follows);
    expect(await dialog.locator("li").nth(3).locator("p").innerText()).toBe(said.fault);
    expect(await cutIn(dialog)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.context().close();
    expect(workbench.complaints()).toEqual([]);
  },
);

test("without a mouse: the menu of charts in Format leads to what can be done with one", async () => {
  const page = await workbench.open();
  await pastedTable(page);
  await page.locator(".o-topbar-menu", { hasText: "Insert" }).click();
  await page.locator(".o-menu-item", { hasText: "Chart" }).first().click();
  await page.locator(".o-figure").first().waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // From the chart to the cells, and out of its panel.
  await press("Escape", "Escape");
  await page.locator(".o-sidePanel").waitFor({ state: "detached" });
  await press("F10");
  for (const menu of ["Edit", "View", "Insert", "Format"]) {
    await page.getByRole("menuitem", { name: menu, expanded: true }).waitFor();
    if (menu !== "Format") await press("ArrowRight");
  }
  for (let step = 0; step < 20; step++) {
    await press("ArrowDown");
    await drawn(page);
    const at = await page.evaluate(() => document.querySelector(".o-menu .o-menu-item-active")?.textContent?.trim());
    if (at === "Chart") break;
  }
  const menus = page.locator(".o-menu");
  for (const deeper of [1, 2]) {
    await press("ArrowRight");
    await menus.nth(deeper).waitFor();
  }
  await press("ArrowDown", "ArrowDown");
  await page.locator(".o-menu-item", { hasText: "Save as SVG" }).waitFor();
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

test("over days as Germans write them the axis is one of days, and the chart stands whole beside its panel", async () => {
  const page = await workbench.open({ locale: "de-DE" });
  await addSheet(page);
  const rows = Array.from(
    { length: 24 },
    (_, month) => `28.${String((month % 12) + 1).padStart(2, "0")}.${2023 + Math.floor(month / 12)}\t${320 + month}`,
  );
  await page.evaluate((text) => navigator.clipboard.writeText(text), ["Date\tIndex", ...rows].join("\n"));
  await page.keyboard.press("Control+V");
  await page.locator(".o-topbar-menu", { hasText: "Insert" }).click();
  await page.locator(".o-menu-item", { hasText: "Chart" }).first().click();
  await page.locator(".o-panel-design").waitFor();
  await page.locator(".o-figure canvas").waitFor();
  const axis = await page.evaluate(() => {
    const [canvas] = document.querySelectorAll(".o-figure canvas");
    const { Chart } = globalThis as unknown as {
      Chart: { getChart(of: unknown): { scales: { x: { type: string; ticks: { label: string }[] } } } };
    };
    const { type, ticks } = Chart.getChart(canvas).scales.x;
    return { type, labels: ticks.map(({ label }) => label) };
  });
  expect(axis.type).toBe("time");
  expect(axis.labels.length).toBeGreaterThan(2);
  for (const label of axis.labels) expect(label).toMatch(/^[A-Z][a-z]{2} 202[345]$/);
  const [chart, panel] = await Promise.all([
    page.locator(".o-figure").first().boundingBox(),
    page.locator(".o-sidePanel").boundingBox(),
  ]);
  if (!chart || !panel) throw new Error("no chart or no panel is seen");
  expect(chart.x + chart.width).toBeLessThanOrEqual(panel.x);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/german.png` });
  expect(workbench.complaints()).toEqual([]);
  await page.context().close();
});
