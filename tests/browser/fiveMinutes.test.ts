/** The README's five minutes, by its own words, in three languages: how many clicks they take, and what stands in the sheet then. */
import type { Page } from "playwright-core";
import { shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(240_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench?.close());

const keyed = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);

/** Weekly to a few days ago, in the units that FRED publishes. */
function weekly(heading: string, last: number, step: number): string {
  const end = Date.now() - 3 * 86_400_000;
  const rows = Array.from({ length: 160 }, (_, index) => {
    const day = new Date(end - (159 - index) * 7 * 86_400_000).toISOString().slice(0, 10);
    return `${day},${last - (159 - index) * step}`;
  });
  return ["observation_date,".concat(heading), ...rows, ""].join("\n");
}

const files = {
  "WALCL.csv": weekly("WALCL", 6_587_034, 1_000),
  "WTREGEN.csv": weekly("WTREGEN", 853_000, 100),
  "RRPONTSYD.csv": weekly("RRPONTSYD", 5.2, -0.5),
};

/** Counts what a hand does: a click that the page makes itself is none. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const count = { clicks: 0 };
    Object.assign(globalThis, { counted: count });
    addEventListener("click", (event) => event.isTrusted && event.detail > 0 && count.clicks++, { capture: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { counted: { clicks: number } }).counted.clicks);
}

const words = {
  "en-US": { insert: /^Insert analysis$/, tab: "Liquidity · Analysis" },
  "zh-TW": { insert: /^插入分析$/, tab: "流動性 · 分析" },
  "zh-CN": { insert: /^插入分析$/, tab: "流动性 · 分析" },
} as const;

test.each(["en-US", "zh-TW", "zh-CN"] as const)(
  "the five minutes of the README in %s take at most 12 clicks",
  async (locale) => {
    const page = await workbench.open({ locale });
    const clicks = await countClicks(page);
    await page.locator("#tab-data").click();
    await keyed(page, "add").click();
    const choosing = page.waitForEvent("filechooser");
    await keyed(page, "file").click();
    await (await choosing).setFiles(
      Object.entries(files).map(([name, text]) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) })),
    );
    // All three together, unit and scale as FRED publishes them; the last value is read back in dollars.
    await keyed(page, "file-2").waitFor();
    await page.waitForFunction(
      () => document.querySelector("div[lang]")?.shadowRoot?.querySelectorAll(".brought").length === 3,
    );
    const read = await Promise.all([0, 1, 2].map((index) => keyed(page, `reads-${index}`).textContent()));
    expect(read[0]).toMatch(/6\.587\s?(T|兆|万亿) USD/);
    expect(read[2]).toMatch(/5\.2B USD|52億 USD|52亿 USD/);
    await keyed(page, "import").click();
    await keyed(page, "insert-WALCL").waitFor();
    await page.locator("#tab-analyses").click();
    await keyed(page, "template-liquidity").click();
    await page.getByRole("button", { name: words[locale].insert }).click();
    await page.locator(".o-sheet.active", { hasText: words[locale].tab }).waitFor();
    expect(await clicks()).toBeLessThanOrEqual(12);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/five-${locale}.png` });
    // 6,587.034 less 853 less 5.2, in billions of dollars.
    const shown = (await shownCells(page, "A1:P60")).flat();
    expect(shown.filter((cell) => /^5,728\.8|^5,729\b/.test(cell))).not.toEqual([]);
    await page.context().close();
    expect(workbench.complaints()).toEqual([]);
  },
);
