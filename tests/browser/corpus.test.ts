/**
 * Eleven files of other programs through the built page: opened there, calculated, saved as Excel from its menu; what comes out is held
 * against what a right reader sees of the files, as check.py of the corpus does.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readForWire } from "../../src/cli/read";
import { corpus, index, isSame, isThere, plainFormula } from "../sharing/corpus";
import { startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

/**
 * Of each kind some, but none that reads the clock, and none with links to other files, which no copy holds. In writer-LONumbers
 * formulas stand in cells formatted as text.
 */
const files = [
  "addin-YieldCurveBootstrapping.xlsx",
  "chart-WithThreeCharts.xlsx",
  "dates-DateFormatTests.xlsx",
  "dynamic-LAMBDA.xlsx",
  "finance-PRICE_YIELD.xlsx",
  "finance-loan.asset_src.xlsx",
  "format-sheet_visibility.xlsx",
  "names-defined_names.xlsx",
  "odd-non_monotonic_si.xlsx",
  "writer-LONumbers.xlsx",
  "writer-wtf_path.xlsx",
];

let workbench: Workbench;
let page: Page;
let folder: string;

(isThere ? describe : describe.skip)("the corpus, through the page", () => {
  const score = { values: 0, rightValues: 0, formulas: 0, rightFormulas: 0 };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "marketbook-corpus-"));
    workbench = await startWorkbench();
  });

  afterAll(async () => {
    await workbench?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    page = await workbench.open();
  });

  afterEach(async () => {
    await page.context().close();
    expect(workbench.complaints()).toEqual([]);
  });

  async function savedAgain(file: string): Promise<string> {
    await page.keyboard.press("Control+O");
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file…" }).click();
    await (await choosing).setFiles(join(corpus, file));
    await page.locator("#workbook-name", { hasText: file.replace(/\.\w+$/, "") }).waitFor();
    await page.locator("#messages .message", { hasText: /\d sheets?, [\d,]+ cells?/ }).waitFor();
    const report = page.locator(".opening-report");
    if (await report.isVisible()) await report.getByRole("button", { name: "Close" }).click();
    await page.locator("#file").click();
    await page.getByRole("menuitem", { name: "Save as Excel…" }).click();
    const saving = page.getByRole("dialog", { name: "Save as Excel" });
    await saving.getByRole("radio", { name: /^Live/ }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      saving.getByRole("button", { name: "Save", exact: true }).click(),
    ]);
    const path = join(folder, file);
    await download.saveAs(path);
    return path;
  }

  test.each(files)("%s", async (file) => {
    const expected = index.find((each) => each.file === file);
    const read = readForWire(await savedAgain(file));
    const wrong: string[] = [];
    for (const { sheet, cell, value, formula, iso } of expected?.cells ?? []) {
      const got = read.sheets?.[sheet]?.[cell];
      score.values++;
      if (isSame(value, got?.v, iso, expected?.date1904 === true)) score.rightValues++;
      else wrong.push(`${sheet}!${cell}: ${value} ≠ ${got?.v}`);
      if (formula === undefined) continue;
      score.formulas++;
      if (plainFormula(formula) === plainFormula(got?.f)) score.rightFormulas++;
      else wrong.push(`${sheet}!${cell}: ${formula} ≠ ${got?.f}`);
    }
    if (wrong.length > 0) process.stderr.write(`${file}: ${wrong.join("; ")}\n`);
    expect(expected?.cells?.length).toBeGreaterThan(0);
  });

  test("99.5 % of all values and formulas are right", () => {
    expect(score.values).toBeGreaterThan(100);
    expect(score.rightValues / score.values).toBeGreaterThanOrEqual(0.995);
    expect(score.rightFormulas / score.formulas).toBeGreaterThanOrEqual(0.995);
  });
});
