// An hour in the life of a desk: two tabs, workbooks, edits, refreshes, a publisher that fails in six ways, a gateway that is
// stopped and killed. Every number is known without the program (scripts/soak/book.mjs). Prints what was done and what memory
// was held, and exits 1 when a number was wrong or lost or memory grew.
//   npm run soak                                  one hour
//   npm run soak -- --minutes 5 --seed 7
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { editionOf, expectedColumns, newBook, rows, typedCells } from "./soak/book.mjs";
import { chanceOf } from "./soak/chance.mjs";
import { faults, rates } from "./soak/publisher.mjs";
import { heap, nameOf, newWorkbook, open, openKept, ready, refresh, shown, type, undo } from "./soak/tab.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const folder = join(root, ".cache/soak");
const { values: options } = parseArgs({
  options: { minutes: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
});
const minutes = Number(options.minutes);
if (!(minutes > 0)) throw new Error(`--minutes must be above 0, but ${options.minutes} came`);
const chance = chanceOf(Number(options.seed));
const until = Date.now() + minutes * 60_000;
const home = mkdtempSync(join(tmpdir(), "marketbook-soak-"));
mkdirSync(folder, { recursive: true });

const counts = {};
const wrong = [];
const memory = { tab: [], program: [] };
const count = (what) => {
  counts[what] = (counts[what] ?? 0) + 1;
};

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const port = await freePort();
const publisherState = { edition: 0, faults: {} };
let program;

/** The address, once the gateway answers. */
function startProgram() {
  const file = join(root, "scripts/soak/program.mjs");
  const child = spawn(process.execPath, ["--expose-gc", file, dist, String(port), home], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  program = child;
  return new Promise((resolve, reject) => {
    child.once("message", ({ url }) => {
      child.send({ state: publisherState });
      resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`the gateway ended with ${code}`)));
  });
}

function endProgram(signal) {
  const ended = new Promise((resolve) => program.once("exit", resolve));
  program.kill(signal);
  return ended;
}

function programMemory() {
  return new Promise((resolve) => {
    program.once("message", (message) => resolve(message.memory));
    program.send({ memory: true });
  });
}

function tellPublisher(change) {
  Object.assign(publisherState, change);
  program.send({ state: publisherState });
}

const url = await startProgram();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
const context = await browser.newContext({
  locale: "en-US",
  viewport: { width: 1280, height: 800 },
  permissions: ["clipboard-read", "clipboard-write"],
});

/** The first tab is never loaded anew: its memory must stay flat. */
const tabs = [];
const books = [];

async function addTab() {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await open(page, url);
  const tab = { page, book: undefined };
  return tab;
}

async function addBook(tab) {
  const book = newBook(`Desk ${books.length + 1}`, chance);
  await newWorkbook(tab.page, book.name);
  for (const [address, text] of typedCells(book)) await type(tab.page, address, text);
  books.push(book);
  tab.book = book;
  count("workbooks made");
}

const kept = (page) =>
  page.waitForFunction(() => !/^(Saving|儲存中|保存中)/.test(document.querySelector("#save-state").textContent ?? ""));

function differences(book, grid) {
  const found = [];
  const columns = expectedColumns(book);
  for (const [letter, expected] of Object.entries(columns))
    for (const [index, text] of expected.entries()) {
      const cell = grid[index]?.["ABC".indexOf(letter)];
      if (cell !== text) found.push(`${letter}${index + 1} shows ${cell}, expected ${text}`);
    }
  for (const [index, rate] of rates.entries()) {
    const cell = grid[index + 2]?.[2];
    const before = book.editions[rate];
    // Nothing is there before its publisher has answered once.
    if (cell === "#N/A" && before === undefined) continue;
    const edition = editionOf(rate, cell, publisherState.edition);
    if (edition === undefined || edition < (before ?? 0)) found.push(`${rate} shows ${cell} after edition ${before}`);
    else book.editions[rate] = edition;
  }
  return found;
}

/** What comes late may come: a number that is not there after some seconds is wrong. */
async function check(tab, why) {
  await tab.page.bringToFront();
  count("workbooks compared, cell by cell");
  let found = [];
  for (let look = 0; look < 20; look++) {
    found = differences(tab.book, await shown(tab.page));
    if (found.length === 0) return;
    await tab.page.waitForTimeout(500);
  }
  const picture = join(folder, `wrong-${wrong.length + 1}.png`);
  await tab.page.screenshot({ path: picture });
  wrong.push({ at: new Date().toISOString(), why, name: tab.book.name, found, picture });
  console.log(`WRONG after ${why}: ${tab.book.name}: ${found.join("; ")}`);
}

const deeds = {
  async edit(tab) {
    const row = chance.below(rows);
    tab.book.numbers[row] = chance.below(400) / 4;
    await type(tab.page, `A${row + 1}`, String(tab.book.numbers[row]));
    await check(tab, "an edit");
  },
  async "edit and undo"(tab) {
    const row = chance.below(rows);
    // Another number than before: an edit that changes nothing leaves nothing to undo.
    await type(tab.page, `A${row + 1}`, String(tab.book.numbers[row] + 1));
    await undo(tab.page);
    await check(tab, "an undo");
  },
  async refresh(tab) {
    await refresh(tab.page);
    await check(tab, "a refresh");
  },
  async "fault of a publisher"() {
    const state = Object.fromEntries(rates.map((rate) => [rate, chance.oneOf(faults)]));
    tellPublisher({ faults: chance.below(3) === 0 ? {} : state });
  },
  async "new edition of a publisher"() {
    tellPublisher({ edition: publisherState.edition + 1 });
  },
  async "another workbook"(tab) {
    await kept(tab.page);
    const free = books.filter((book) => tabs.every((each) => each.book !== book));
    if (free.length === 0) return;
    tab.book = chance.oneOf(free);
    await openKept(tab.page, tab.book.name);
    await check(tab, "another workbook was opened");
  },
  async "new workbook"(tab) {
    if (books.length >= 8) return;
    await kept(tab.page);
    await addBook(tab);
    await check(tab, "a workbook was made");
  },
  async "page loaded anew"() {
    const [, tab] = tabs;
    await kept(tab.page);
    await tab.page.bringToFront();
    await tab.page.reload();
    await ready(tab.page);
    await check(tab, "the page was loaded anew");
  },
  async "tab closed and opened"() {
    const { page, book } = tabs[1];
    await kept(page);
    // What arrived is kept a moment later.
    await page.waitForTimeout(500);
    await page.close({ runBeforeUnload: false });
    const tab = await addTab();
    tabs[1] = tab;
    tab.book = book;
    if ((await nameOf(tab.page)) !== book.name) await openKept(tab.page, book.name);
    await check(tab, "a tab was opened");
  },
  async "gateway restarted"() {
    await endProgram("SIGTERM");
    await without();
  },
  async "gateway killed"() {
    await endProgram("SIGKILL");
    await without();
  },
};

/** Work goes on while nobody answers. */
async function without() {
  for (const tab of tabs) {
    await tab.page.bringToFront();
    await deeds.edit(tab);
  }
  await startProgram();
  for (const tab of tabs) await check(tab, "the gateway came back");
}

const weights = [
  [50, "edit"],
  [8, "edit and undo"],
  [8, "refresh"],
  [8, "fault of a publisher"],
  [6, "new edition of a publisher"],
  [5, "another workbook"],
  [3, "new workbook"],
  [5, "page loaded anew"],
  [2, "tab closed and opened"],
  [2, "gateway restarted"],
  [2, "gateway killed"],
];

async function measure() {
  memory.tab.push(await heap(tabs[0].page));
  memory.program.push(await programMemory());
}

tabs.push(await addTab(), await addTab());
for (const tab of tabs) {
  await tab.page.bringToFront();
  await addBook(tab);
}
let measured = 0;
while (Date.now() < until) {
  const tab = chance.oneOf(tabs);
  const deed = chance.weighted(weights);
  await tab.page.bringToFront();
  try {
    await deeds[deed](tab);
  } catch (thrown) {
    const picture = join(folder, `failed-${wrong.length + 1}.png`);
    await tab.page.screenshot({ path: picture }).catch(() => {});
    wrong.push({ at: new Date().toISOString(), why: deed, name: tab.book?.name, found: [String(thrown)], picture });
    console.log(`FAILED: ${deed}: ${thrown}`);
    if (wrong.length > 20) break;
  }
  count(deed);
  if (Date.now() - measured > 30_000) {
    measured = Date.now();
    await measure();
  }
}

// A browser that has never been here finds every workbook as it was left.
for (const { page } of tabs) {
  await kept(page);
  await page.locator("#kept-where", { hasText: "in your folder" }).waitFor();
}
tellPublisher({ faults: {} });
await context.close();
const fresh = await browser.newContext({
  locale: "en-US",
  viewport: { width: 1280, height: 800 },
  permissions: ["clipboard-read", "clipboard-write"],
});
const visitor = { page: await fresh.newPage(), book: undefined };
visitor.page.setDefaultTimeout(60_000);
await open(visitor.page, url);
for (const book of books) {
  visitor.book = book;
  if ((await nameOf(visitor.page)) !== book.name) await openKept(visitor.page, book.name);
  await check(visitor, "a browser that was never here opened it");
}
await browser.close();
await endProgram("SIGTERM");
rmSync(home, { recursive: true, force: true });

const median = (list) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];
/** The last quarter against the second: the first is start-up. */
function growth(samples) {
  const quarter = Math.floor(samples.length / 4);
  if (quarter === 0) return undefined;
  return { from: median(samples.slice(quarter, 2 * quarter)), to: median(samples.slice(-quarter)) };
}
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
let grew = false;
for (const [what, samples] of Object.entries(memory)) {
  const found = growth(samples);
  if (!found) continue;
  const isFlat = found.to < found.from * 1.15 + 5e6;
  grew ||= !isFlat;
  console.log(
    `memory of the ${what}: ${megabytes(found.from)} → ${megabytes(found.to)}, ${isFlat ? "flat" : "GROWING"}`,
  );
}
for (const [what, times] of Object.entries(counts)) console.log(`${times}\t${what}`);
console.log(`${wrong.length} wrong or lost`);
writeFileSync(join(folder, "report.json"), JSON.stringify({ minutes, counts, wrong, memory }, null, 1));
process.exitCode = wrong.length > 0 || grew ? 1 : 0;
