// Types into the workbench while it calculates.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";

const require = createRequire(import.meta.url);
const dist = join(dirname(fileURLToPath(import.meta.url)), "../../dist");

export const keys = 120;

/** Runs in the page. */
function watchKeys() {
  globalThis.keyTimes = [];
  addEventListener(
    "keydown",
    ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => globalThis.keyTimes.push(performance.now() - timeStamp))),
    { capture: true },
  );
}

function slowBook(path, formula, count) {
  const cells = Object.fromEntries(Array.from({ length: count }, (_, at) => [`A${at + 1}`, formula(at + 1)]));
  const workbook = { version: "19.3.2", sheets: [{ id: "s", name: "Slow", colNumber: 10, rowNumber: 6000, cells }] };
  writeFileSync(path, JSON.stringify({ format: "marketbook workbook", version: 1, name: "Slow", workbook }));
}

/** `formula` gives the formula of each row of column A. */
export async function timeTyping(formula, count) {
  const { startServer } = require(join(dist, "gateway/server.js"));
  const home = mkdtempSync(join(tmpdir(), "marketbook-"));
  const path = join(home, "slow.marketbook.json");
  slowBook(path, formula, count);
  const server = await startServer(dist, 0, { MARKETBOOK_HOME: home });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
    await page.goto(server.url);
    await page.waitForSelector(".o-grid");
    await page.getByRole("button", { name: "File", exact: true }).click();
    await page.getByRole("menuitem", { name: "Open…" }).click();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file…" }).click();
    await (await choosing).setFiles(path);
    await page.locator("#workbook-name", { hasText: "Slow" }).waitFor();
    await page.locator('#grid[aria-busy="false"] .o-grid').waitFor();
    await page.waitForTimeout(500);
    const canvas = await page.locator(".o-grid > canvas").boundingBox();
    await page.mouse.click(canvas.x + 48 + 3.5 * 96, canvas.y + 26 + 11);
    await page.evaluate(watchKeys);
    await page.keyboard.type("5".repeat(keys), { delay: 80 });
    await page.keyboard.press("Enter");
    await page.waitForTimeout(300);
    const times = await page.evaluate(() => globalThis.keyTimes);
    const began = performance.now();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector(".message.calculating"));
    return { times, stop: performance.now() - began, browser: `Chromium ${browser.version().split(".")[0]}` };
  } finally {
    await browser.close();
    await server.close();
    rmSync(home, { recursive: true, force: true });
  }
}
