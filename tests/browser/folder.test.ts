/** The user's work is in the user's folder: two tabs, two browsers, and a program that goes away and comes back. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { enter, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

const keyed = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);
const saved = (page: Page) => page.locator("#save-state", { hasText: /^Saved$/ }).waitFor();
const where = (page: Page, text: string) => page.locator("#kept-where", { hasText: text }).waitFor();

async function newWorkbook(page: Page): Promise<void> {
  await page.getByRole("button", { name: "File", exact: true }).click();
  await page.getByRole("menuitem", { name: "New workbook" }).click();
  await page.locator("#workbook-name", { hasText: "Workbook" }).waitFor();
  await page.locator("#grid[aria-busy=false] .o-grid").waitFor();
}

/** Days just past, since a cell shows no value that is weeks old. */
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

async function bring(page: Page, name: string, value: number): Promise<void> {
  await page.bringToFront();
  const dataTransfer = await page.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text as string], file as string));
      return transfer;
    },
    [`${name}.csv`, `date,value\n${yesterday},${value}\n`],
  );
  await page.locator(".pane").dispatchEvent("drop", { dataTransfer });
  await keyed(page, "unit-0").fill("USD");
  await keyed(page, "scale-0").selectOption("1");
  await keyed(page, "import").click();
  await keyed(page, `series-${name}`).waitFor();
}

/** The texts of the workbooks that a person finds in the folder. */
function filesIn(home: string): string[] {
  const folder = join(home, "workbooks");
  const names = readdirSync(folder).filter((name) => name.endsWith(".marketbook.json"));
  return names.map((name) => readFileSync(join(folder, name), "utf8"));
}

describe("one folder, several pages", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench?.close());

  test("two tabs that bring AAA and BBB and save workbooks lose nothing, and another browser has it all", async () => {
    const one = await workbench.open();
    const two = await one.context().newPage();
    await two.goto(one.url());
    await two.waitForSelector(".o-grid");
    await newWorkbook(one);
    await enter(one, 0, 0, "of the first tab");
    await two.bringToFront();
    await newWorkbook(two);
    await enter(two, 0, 0, "of the second tab");
    await bring(one, "AAA", 1.5);
    await bring(two, "BBB", 2.5);
    await keyed(two, "series-AAA").waitFor();
    await saved(one);
    await saved(two);
    await where(one, "in your folder");
    expect(await one.locator("#kept-where").getAttribute("title")).toBe(join(workbench.home, "workbooks"));
    expect(filesIn(workbench.home).filter((text) => /of the (first|second) tab/.test(text))).toHaveLength(2);

    const elsewhere = await workbench.openElsewhere();
    await elsewhere.getByRole("tab", { name: "Data" }).click();
    await keyed(elsewhere, "series-AAA").waitFor();
    await keyed(elsewhere, "series-BBB").waitFor();
    await elsewhere.keyboard.press("Control+O");
    const list = elsewhere.locator(".open-dialog");
    await list.getByRole("button", { name: "Workbook", exact: true }).waitFor();
    await list.getByRole("button", { name: "Workbook 2", exact: true }).waitFor();
    expect(await list.textContent()).toContain(join(workbench.home, "workbooks"));
    await elsewhere.context().close();
    await one.context().close();
    expect(workbench.complaints()).toEqual([]);
  });

  test("what a browser had kept before there was a folder goes into it", async () => {
    const page = await workbench.open();
    await newWorkbook(page);
    await enter(page, 0, 0, "from before");
    await saved(page);
    // As the program before this one kept it: the record says nothing of a folder, and the folder has nothing.
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("marketbook.workbooks");
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("workbooks", "readwrite");
            const asking = transaction.objectStore("workbooks").getAll();
            asking.onsuccess = () => {
              for (const { base: _, ...record } of asking.result) transaction.objectStore("workbooks").put(record);
            };
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            transaction.onerror = reject;
          };
        }),
    );
    rmSync(join(workbench.home, "workbooks"), { recursive: true });
    await page.reload();
    await page.waitForSelector(".o-grid");
    expect(await shownCells(page)).toEqual([["from before"]]);
    await where(page, "in your folder");
    expect(filesIn(workbench.home).filter((text) => text.includes("from before"))).toHaveLength(1);
    await page.context().close();
    expect(workbench.complaints()).toEqual([]);
  });

  test("an empty shelf says where workbooks would be, and what to do when some were expected", async () => {
    const page = await workbench.open();
    await page.keyboard.press("Control+O");
    const sentence = page.locator(".open-dialog p");
    await sentence.waitFor();
    expect(await sentence.textContent()).toContain(join(workbench.home, "workbooks"));
    expect(await sentence.textContent()).toContain("If you expected some");
    await page.context().close();
    expect(workbench.complaints()).toEqual([]);
  });
});

test("what is changed while the program is away is kept here, says so, and is in the folder when it is back", async () => {
  const home = mkdtempSync(join(tmpdir(), "marketbook-"));
  const dist = join(__dirname, "../../dist");
  const { startServer } = require(join(dist, "gateway/server.js")) as typeof import("../../src/gateway/server");
  const start = (port: number) => startServer(dist, port, { MARKETBOOK_HOME: home }, {});
  let server = await start(0);
  const { port, url } = server;
  const browser: Browser = await chromium.connect(process.env.MARKETBOOK_TEST_BROWSER as string);
  const context = await browser.newContext({ locale: "en-US", permissions: ["clipboard-read", "clipboard-write"] });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForSelector(".o-grid");
    await newWorkbook(page);
    await enter(page, 0, 0, "before");
    await saved(page);
    await where(page, "in your folder");
    // What the page loads when it is first needed has to come from the program.
    await bring(page, "BBB", 2.5);
    await server.close();

    await enter(page, 0, 1, "while it was away");
    await where(page, "only in this browser, until the program is back");
    await page.locator("#messages .message", { hasText: "does not answer" }).waitFor();
    await saved(page);
    await bring(page, "AAA", 1.5);
    expect(filesIn(home).some((text) => text.includes("while it was away"))).toBe(false);

    server = await start(port);
    await where(page, "in your folder");
    await page.locator("#messages .message", { hasText: "does not answer" }).waitFor({ state: "detached" });
    expect(filesIn(home).filter((text) => text.includes("while it was away"))).toHaveLength(1);
    await until(
      () =>
        existsSync(join(home, "own series")) &&
        readdirSync(join(home, "own series")).some((name) => name.startsWith("AAA ")),
    );
    await enter(page, 0, 2, "afterwards");
    await saved(page);
    expect(filesIn(home).filter((text) => text.includes("afterwards"))).toHaveLength(1);
  } finally {
    await browser.close();
    await server.close();
    rmSync(home, { recursive: true, force: true });
  }
});

/** Until it is so; the test's own time limit ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 100));
}
