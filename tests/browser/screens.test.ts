/** Every sheet of every book as a reader sees it: no text cut, no row too low, no text of a chart lost, slanted or on another. */
import { templates } from "../../src/generated/templates";
import { cellFaults, chartFaults, insertFromCard, type SheetFault, showSheet, undo } from "./sheetFaults";
import { startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(240_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

/** High enough for every chart of a sheet: charts outside the window are not drawn. */
const viewport = { width: 1280, height: 6000 };
/** A row may be higher than what it shows now, for what it may show later, and a list shorter than its room. */
const tolerated: readonly SheetFault["kind"][] = ["tall row", "empty rows"];

/** Texts of cells are measured in three languages in Node; here the longest language, a minute each with MARKETBOOK_EVERY_BOOK=1. */
const locales = process.env.MARKETBOOK_EVERY_BOOK ? ["en-US", "zh-TW", "zh-CN"] : ["en-US"];

test.each(locales)("in %s nothing is cut on any sheet or chart of any book", async (locale) => {
  const page = await workbench.open({ locale, viewport });
  await page.locator(".score .counted").first().waitFor();
  const found: string[] = [];
  for (const book of [...templates.map(({ id }) => id), "summary"]) {
    for (const sheet of await insertFromCard(page, book)) {
      const { charts } = await showSheet(page, sheet);
      if (charts > 0)
        await page.waitForFunction((least) => document.querySelectorAll(".o-figure canvas").length >= least, charts);
      const faults = [...(await cellFaults(page)), ...(await chartFaults(page))];
      for (const { kind, at, what } of faults.filter((each) => !tolerated.includes(each.kind)))
        found.push(`${sheet} ${at}: ${kind}, ${what}`);
    }
    await undo(page);
  }
  expect(found).toEqual([]);
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

test.each([1024, 1280, 1920])(
  "at %d pixels the first chart is as wide as the tables below it, or as the window where that is less",
  async (width) => {
    const page = await workbench.open({ viewport: { width, height: 800 } });
    await page.locator(".score .counted").first().waitFor();
    for (const sheet of (await insertFromCard(page, "won")).filter((name) => name.includes("Analysis")))
      await showSheet(page, sheet);
    const grid = await page.locator(".o-grid > canvas").boundingBox();
    const chart = await page.locator(".o-figure").first().boundingBox();
    const left = (grid?.x ?? 0) + (grid?.width ?? 0) - ((chart?.x ?? 0) + (chart?.width ?? 0));
    expect(left).toBeGreaterThanOrEqual(0);
    const tables = 855;
    if (left > 50) expect(chart?.width).toBeCloseTo(tables, -1);
    else expect(chart?.width).toBeLessThanOrEqual(tables + 2);
    await page.context().close();
    expect(workbench.complaints()).toEqual([]);
  },
);
