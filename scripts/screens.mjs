// Takes a picture of every sheet of every book in the built page, in each language, theme and width, and prints what is
// measurably wrong on it: texts that their cells cut, rows too low or too high, texts of charts outside their frames or on
// one another. A picture that nobody looks at proves nothing; this makes looking cheap.
//   npm run screens -- [--books won,yen] [--languages en,tw,cn] [--themes light,dark]
//     [--widths 1280,1920] [--out FOLDER]   (without --out nothing is drawn, only measured)
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { requireTypeScript } from "./requireTypeScript.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { templates } = requireTypeScript("src/generated/templates.ts");
const { cellFaults, chartFaults, insertFromCard, showSheet, undo } = requireTypeScript("tests/browser/sheetFaults.ts");

const { values: asked } = parseArgs({
  options: {
    books: { type: "string", default: [...templates.map(({ id }) => id), "summary"].join() },
    languages: { type: "string", default: "en,tw,cn" },
    themes: { type: "string", default: "light,dark" },
    widths: { type: "string", default: "1280,1920" },
    out: { type: "string" },
  },
});
const listed = (text) => text.split(",");
const locales = { en: "en-US", tw: "zh-TW", cn: "zh-CN" };
/** What is around the grid, up and down. */
const [aroundGrid, usualHeight, mostHeight] = [190, 800, 9000];

const home = mkdtempSync(join(tmpdir(), "marketbook-"));
const { startServer } = createRequire(import.meta.url)(join(root, "dist/gateway/server.js"));
const server = await startServer(join(root, "dist"), 0, { MARKETBOOK_HOME: home }, {});
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
if (asked.out) mkdirSync(asked.out, { recursive: true });
let count = 0;
try {
  for (const language of listed(asked.languages))
    for (const width of listed(asked.widths).map(Number)) await lookAt(language, width);
} finally {
  await browser.close();
  await server.close();
  rmSync(home, { recursive: true, force: true });
}
console.log(`${count} sheets looked at.`);

async function lookAt(language, width) {
  const context = await browser.newContext({
    viewport: { width, height: usualHeight },
    locale: locales[language],
    colorScheme: "light",
  });
  // Each language starts as a new user does.
  for (const kept of ["workbooks", "own series", "analyses"])
    rmSync(join(home, kept), { recursive: true, force: true });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForSelector(".o-grid");
  await page.locator(".score .counted").first().waitFor();
  for (const book of listed(asked.books)) {
    const sheets = await insertFromCard(page, book);
    for (const theme of listed(asked.themes)) {
      if ((await page.evaluate(() => document.documentElement.dataset.theme)) !== theme)
        await page.locator("#theme").click();
      await page.locator('#grid[aria-busy="false"]').waitFor();
      for (const [index, sheet] of sheets.entries())
        await lookAtSheet(page, { book, sheet, index, language, theme, width });
    }
    await undo(page);
  }
  await context.close();
}

async function lookAtSheet(page, { book, sheet, index, language, theme, width }) {
  const shown = await showSheet(page, sheet);
  await page.setViewportSize({ width, height: Math.min(mostHeight, Math.max(usualHeight, shown.height + aroundGrid)) });
  await showSheet(page, sheet);
  // Charts are drawn a moment after their frames.
  await page.waitForTimeout(shown.charts > 0 ? 400 : 50);
  const faults = [...(await cellFaults(page)), ...(await chartFaults(page))];
  for (const { kind, at, what } of faults)
    console.log([book, sheet, language, theme, width, kind, at, what].join("\t"));
  if (asked.out) await page.screenshot({ path: join(asked.out, `${book}-${index}-${language}-${theme}-${width}.png`) });
  await page.setViewportSize({ width, height: usualHeight });
  count++;
}
