// Inserts books from the gallery of the workbench, and opens the workbench with the archive and without it.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";

const require = createRequire(import.meta.url);
const dist = join(dirname(fileURLToPath(import.meta.url)), "../../dist");

const isCalculated = () => document.querySelector('#grid[aria-busy="false"] .o-grid') !== null;

/** Calls `use` with a page maker on a server of its own. */
async function withPages(use) {
  const { startServer } = require(join(dist, "gateway/server.js"));
  const home = mkdtempSync(join(tmpdir(), "marketbook-"));
  const server = await startServer(dist, 0, { MARKETBOOK_HOME: home }, {});
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const newPage = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
    return context.newPage();
  };
  try {
    return await use(newPage, server.url, `Chromium ${browser.version().split(".")[0]}`);
  } finally {
    await browser.close();
    await server.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * Runs in the page: presses the button, and answers the milliseconds until the pane says that the book is there and the frame
 * with it has been shown.
 */
async function pressAndWait(id) {
  const root = document.querySelector(".marketbook-pane").shadowRoot;
  const isThere = () => root.querySelector(".message.done") && !document.querySelector(".message.calculating");
  const began = performance.now();
  root.querySelector(`[data-key="insert-${id}"]`).click();
  while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now() - began;
}

/** Milliseconds to insert each book, the least of so many pages, by id; and the browser. */
export async function timeInsertion(ids, rounds) {
  return withPages(async (newPage, url, browser) => {
    const times = {};
    for (let round = 0; round < rounds; round++)
      for (const id of ids) {
        const page = await newPage();
        await page.goto(url);
        await page.locator(`[data-key="insert-${id}"]`).waitFor();
        await page.waitForFunction(isCalculated);
        await page.waitForTimeout(500);
        const time = await page.evaluate(pressAndWait, id);
        times[id] = Math.min(times[id] ?? Number.POSITIVE_INFINITY, time);
        await page.context().close();
      }
    return { times, browser };
  });
}

/** Runs in the page before anything else of it. */
function watchForGrid() {
  const watching = new MutationObserver(() => {
    if (!document.querySelector(".o-grid canvas")) return;
    watching.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        globalThis.firstCell = performance.now();
      }),
    );
  });
  watching.observe(document, { subtree: true, childList: true });
}

/** Milliseconds to the first computed cell with the archive and without it, the least of so many visits to each in turn. */
export async function timeArchive(visits) {
  return withPages(async (newPage, url) => {
    const times = { with: Number.POSITIVE_INFINITY, without: Number.POSITIVE_INFINITY };
    for (let visit = 0; visit < visits; visit++)
      for (const kind of Object.keys(times)) {
        const page = await newPage();
        if (kind === "without") await page.route("**/archive.*.js", (route) => route.abort());
        await page.addInitScript(watchForGrid);
        await page.goto(url);
        const shown = await page.waitForFunction(() => globalThis.firstCell);
        times[kind] = Math.min(times[kind], await shown.jsonValue());
        await page.context().close();
      }
    return times;
  });
}
