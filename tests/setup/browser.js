const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { chromium } = require("playwright-core");
const generate = require("./generate");

const dist = join(__dirname, "../../dist");

/**
 * Chromium takes the last list alone, so this one begins with what Playwright 1.65 turns off (chromiumSwitches) and these
 * tests need off. The popups of an address bar that nobody sees cost as much as a third of opening the workbench.
 */
const featuresOff = [
  "AimEnabled",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
];

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${featuresOff.join(",")}`,
];

let home;
let server;
let browser;

/** What all browser tests share: pages as the sources are now, one gateway that can ask no publisher, one browser. */
module.exports = async ({ maxWorkers }) => {
  // A clipboard that two pages fill at once would give one of them the other's cells.
  if (maxWorkers > 1)
    throw new Error(
      `The browser tests share one browser and its clipboard: expected 1 worker, but ${maxWorkers} came.`,
    );
  if (!process.env.MARKETBOOK_PREPARED) {
    await generate();
    const { buildWhenOld } = await import("../../scripts/steps/built.mjs");
    if (!(await buildWhenOld())) throw new Error("The pages could not be built; the lines above say why.");
  }
  const { findBrowser } = await import("../../scripts/browser.mjs");
  const executablePath = await findBrowser();
  home = mkdtempSync(join(tmpdir(), "marketbook-"));
  server = await require(join(dist, "gateway/server.js")).startServer(dist, 0, { MARKETBOOK_HOME: home }, {});
  browser = await chromium.launchServer({ executablePath, args: flags });
  process.env.MARKETBOOK_TEST_BROWSER_FILE = executablePath;
  process.env.MARKETBOOK_TEST_HOME = home;
  process.env.MARKETBOOK_TEST_PAGES = server.url;
  process.env.MARKETBOOK_TEST_BROWSER = browser.wsEndpoint();
};

module.exports.close = async () => {
  await browser?.close();
  await server?.close();
  if (home) rmSync(home, { recursive: true, force: true });
};
