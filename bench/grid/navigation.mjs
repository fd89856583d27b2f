// How long a browser takes from asking for a page to showing a computed cell: our workbench, and the library alone.

import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";
import { servePlainPage } from "./plainPage.mjs";

const require = createRequire(import.meta.url);
const dist = join(dirname(fileURLToPath(import.meta.url)), "../../dist");

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Runs in the page before anything else of it. */
function watchForGrid() {
  const watching = new MutationObserver(() => {
    if (!document.querySelector(".o-grid canvas")) return;
    watching.disconnect();
    // The grid draws in the next frame; by the one after it has been shown.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        globalThis.firstCell = performance.now();
      }),
    );
  });
  watching.observe(document, { subtree: true, childList: true });
}

async function timeOnce(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.addInitScript(watchForGrid);
  await page.goto(url);
  const shown = await page.waitForFunction(() => globalThis.firstCell);
  const milliseconds = await shown.jsonValue();
  await context.close();
  if (errors.length > 0) throw new Error(`${url} threw ${errors[0].stack || errors[0]}`);
  return milliseconds;
}

export async function timeNavigation(rounds) {
  const { startServer } = require(join(dist, "gateway/server.js"));
  const ours = await startServer(dist, 0, { MARKETBOOK_HOME: mkdtempSync(join(tmpdir(), "marketbook-")) });
  const plain = await servePlainPage(dist);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: flags });
  const times = { ours: Number.POSITIVE_INFINITY, plain: Number.POSITIVE_INFINITY };
  try {
    for (let round = 0; round < rounds; round++)
      for (const [kind, { url }] of Object.entries({ ours, plain }))
        times[kind] = Math.min(times[kind], await timeOnce(browser, url));
    return { ...times, browser: `Chromium ${browser.version().split(".")[0]}` };
  } finally {
    await browser.close();
    await ours.close();
    await plain.close();
  }
}
