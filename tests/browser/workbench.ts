/** A real browser on the real server and the built pages; what a test does with them is what a user does. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { World } from "../../src/gateway/gateway";

export interface Workbench {
  /** A new user's page with the opening book computed: the folder is empty. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** The same user's page in another browser. */
  openElsewhere(options?: BrowserContextOptions): Promise<Page>;
  /** The user's folder. */
  readonly home: string;
  /** What went wrong in any page since the last call: errors, failed requests, and requests to other hosts. */
  complaints(): string[];
  close(): Promise<void>;
}

/** A gateway of a test's own, whose publishers are `world`; the one that tests share (tests/setup/browser.js) asks nobody. */
async function ownGateway(world: World) {
  const dist = join(__dirname, "../../dist");
  const { startServer } = require(join(dist, "gateway/server.js")) as typeof import("../../src/gateway/server");
  const home = mkdtempSync(join(tmpdir(), "marketbook-"));
  const server = await startServer(dist, 0, { MARKETBOOK_HOME: home }, world);
  return {
    url: server.url,
    home,
    async close() {
      await server.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function sharedByTests(name: "MARKETBOOK_TEST_BROWSER" | "MARKETBOOK_TEST_PAGES" | "MARKETBOOK_TEST_HOME"): string {
  const address = process.env[name];
  if (!address) throw new Error(`${name} is not set; tests/setup/browser.js sets it: npm run test:browser`);
  return address;
}

/** `world` stands for the publishers; without it none can be asked, as no test has a network. */
export async function startWorkbench(world?: World): Promise<Workbench> {
  const own = world && (await ownGateway(world));
  const url = own?.url ?? sharedByTests("MARKETBOOK_TEST_PAGES");
  const home = own?.home ?? sharedByTests("MARKETBOOK_TEST_HOME");
  const browser = await chromium.connect(sharedByTests("MARKETBOOK_TEST_BROWSER"));
  let complaints: string[] = [];
  const complain = (text: string) => complaints.push(text);

  return {
    home,
    async open(options) {
      const kept = ["workbooks", "own series", "analyses"].map((kind) => join(home, kind));
      // What a page saves as it closes arrives after it has gone.
      do {
        for (const folder of kept) rmSync(folder, { recursive: true, force: true });
        await new Promise((waited) => setTimeout(waited, 200));
      } while (kept.some((folder) => existsSync(folder)));
      return openPage(options);
    },
    openElsewhere: openPage,
    complaints() {
      const told = complaints;
      complaints = [];
      return told;
    },
    async close() {
      // Leaves the browser; the pages that were opened here go with it.
      await browser.close();
      await own?.close();
    },
  };

  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "en-US",
      permissions: ["clipboard-read", "clipboard-write"],
      ...options,
    });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complain(message.text());
    });
    page.on("pageerror", (error) => complain(error.stack ?? String(error)));
    page.on("requestfailed", (request) => {
      // A page that is left takes back what it was still loading.
      if (request.failure()?.errorText !== "net::ERR_ABORTED") complain(`failed: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
    });
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith("http") && host !== new URL(url).host) complain(`asked ${request.url()}`);
    });
    await page.goto(url);
    await page.waitForSelector(".o-grid");
    return page;
  }
}

/** Column and row of a new sheet's cell, counted from zero, as a point on the page. */
export async function cellPoint(page: Page, column: number, row: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(".o-grid > canvas").boundingBox();
  if (!box) throw new Error("The grid is not shown.");
  const [headerWidth, headerHeight, width, height] = [48, 26, 96, 23];
  return { x: box.x + headerWidth + (column + 0.5) * width, y: box.y + headerHeight + (row + 0.5) * height };
}

/** A new empty sheet, its A1 selected. */
export async function addSheet(page: Page): Promise<void> {
  await page.locator(".o-add-sheet").click();
  await select(page, 0, 0);
}

export async function select(page: Page, column: number, row: number): Promise<void> {
  const { x, y } = await cellPoint(page, column, row);
  await page.mouse.click(x, y);
}

/** Types into a cell of a new sheet and leaves it downwards. */
export async function enter(page: Page, column: number, row: number, text: string): Promise<void> {
  await select(page, column, row);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Copies the selection; the browser fills its clipboard some time after the key is pressed, or not while focus moves. */
export async function copy(page: Page, notYet?: string): Promise<string> {
  const marker = "nothing copied yet";
  await page.evaluate((text) => navigator.clipboard.writeText(text), marker);
  for (;;) {
    await page.keyboard.press("Control+C");
    for (let look = 0; look < 20; look++) {
      const text = await page.evaluate(() => navigator.clipboard.readText());
      if (text !== marker && text !== notYet) return text;
      await page.waitForTimeout(50);
    }
  }
}

/** Waits until a change of language or theme has drawn the grid anew. */
export async function redrawn(page: Page): Promise<void> {
  await page.locator('#grid[aria-busy="false"]').waitFor();
}

/** The grid draws in the frame after a key. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What the name box says, when the grid is drawn. */
export async function placeIn(page: Page): Promise<string> {
  await drawn(page);
  return page.locator(".o-named-range-selector input").inputValue();
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell === "");

export async function goTo(page: Page, range: string): Promise<void> {
  const nameBox = page.locator(".o-named-range-selector input");
  await nameBox.fill(range);
  await nameBox.press("Enter");
}

/** What a range of the active sheet shows, as copying it gives it; without the blank rows and columns at its ends. */
export async function shownCells(page: Page, range = "A1:C9"): Promise<string[][]> {
  await goTo(page, range);
  const rows = (await copy(page, range)).split("\n").map((row) => row.split("\t"));
  while (isBlank(rows.at(-1) ?? ["end"])) rows.pop();
  while (rows.length > 0 && rows.every((row) => row.at(-1) === "")) for (const row of rows) row.pop();
  return rows;
}
