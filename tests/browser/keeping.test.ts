import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { addSheet, enter, placeIn, select, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), "marketbook-"));

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await workbench.open();
});

afterEach(async () => {
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

const saved = (where = page) => where.locator("#save-state", { hasText: /^Saved$/ }).waitFor();
const nameOf = (where = page) => where.locator("#workbook-name").textContent();
const message = (text: string | RegExp, where = page) => where.locator("#messages .message", { hasText: text });

/** Another tab of the same browser. */
async function anotherTab(): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await tab.waitForSelector(".o-grid");
  return tab;
}

async function fromFileMenu(entry: string | RegExp, where = page): Promise<void> {
  await where.getByRole("button", { name: "File", exact: true }).click();
  await where.getByRole("menuitem", { name: entry }).click();
}

async function newWorkbook(where = page): Promise<void> {
  await fromFileMenu("New workbook", where);
  await where.locator("#workbook-name", { hasText: "Workbook" }).waitFor();
  await where.locator("#grid[aria-busy=false] .o-grid").waitFor();
}

async function reload(where = page): Promise<void> {
  await where.reload();
  await where.waitForSelector(".o-grid");
}

/** Changes the texts of the newest saved states, as a damaged disk would: in the folder, and the copy that the browser has. */
async function damage(where: Page, howMany: number): Promise<void> {
  const root = join(workbench.home, "workbooks/versions");
  for (const id of readdirSync(root)) {
    const texts = readdirSync(join(root, id)).filter((name) => name.endsWith(".text.json"));
    for (const text of texts.sort().slice(-howMany))
      writeFileSync(join(root, id, text), '{"format":"marketbook workbook","ver');
  }
  await where.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("marketbook.workbooks");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("copies", "readwrite");
          const copies = transaction.objectStore("copies");
          const asking = copies.getAllKeys();
          asking.onsuccess = () => {
            for (const key of asking.result.slice(-count)) copies.put('{"format":"marketbook workbook","ver', key);
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = reject;
        };
      }),
    howMany,
  );
}

test("the first visit shows the silver book and keeps nothing; a later visit shows what was changed", async () => {
  expect(await nameOf()).toBe("Silver book");
  expect(await page.locator("#save-state").textContent()).toBe("");
  await page.locator(".o-sheet", { hasText: "Inputs" }).click();
  await addSheet(page);
  await enter(page, 0, 0, "=1/3");
  await enter(page, 0, 1, "=SEQUENCE(2)");
  await enter(page, 1, 0, "=MKT.BUTTERFLYPAYOFF(90,70,90,110,2.5)");
  await select(page, 1, 0);
  await page.keyboard.press("Control+B");
  await page.keyboard.press("Control+Shift+5");
  const before = await shownCells(page);
  await select(page, 1, 3);
  await saved();
  await page.waitForTimeout(700);
  await reload();
  expect(await page.locator(".o-sheet.active").innerText()).toContain("Sheet1");
  expect(await placeIn(page)).toBe("B4");
  expect(await shownCells(page)).toEqual(before);
  expect(before).toEqual([
    ["0.333333333", "1750%"],
    ["1", ""],
    ["2", ""],
  ]);
  await select(page, 1, 0);
  await page.locator(".o-topbar-composer", { hasText: "=MKT.BUTTERFLYPAYOFF(90,70,90,110,2.5)" }).waitFor();
  await page.locator('.o-menu-item-button.active[title^="Bold"]').waitFor();
  await page.locator(".o-sheet", { hasText: "Analysis" }).click();
  await page.locator(".o-figure canvas").first().waitFor();
  expect((await shownCells(page, "A1:F120")).flat().filter((cell) => cell.startsWith("#"))).toEqual([]);
});

test("a page that crashes a moment after a change comes back with it", async () => {
  await newWorkbook();
  await enter(page, 0, 0, "before the crash");
  await saved();
  const url = page.url();
  const crashed = page.waitForEvent("crash");
  page.goto("chrome://crash").catch(() => undefined);
  await crashed;
  const context = page.context();
  await page.close();
  page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector(".o-grid");
  expect(await shownCells(page)).toEqual([["before the crash"]]);
  workbench.complaints();
});

test("a tab closed without being asked loses nothing that was said to be saved", async () => {
  await newWorkbook();
  await enter(page, 0, 0, "closed");
  await saved();
  const tab = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await tab.goto(page.url());
  page = tab;
  await page.waitForSelector(".o-grid");
  expect(await shownCells(page)).toEqual([["closed"]]);
});

test("leaving warns while something is not saved yet, and only then", async () => {
  let asked = 0;
  let stays = false;
  page.on("dialog", async (dialog) => {
    asked++;
    await (stays ? dialog.dismiss() : dialog.accept());
  });
  await newWorkbook();
  await enter(page, 0, 0, "1");
  await saved();
  await reload();
  expect(asked).toBe(0);
  // The save takes as long as it takes to ask.
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/v1/workbooks/*", async (route) => {
    await held;
    await route.continue();
  });
  await enter(page, 0, 1, "2");
  await page.locator("#save-state", { hasText: "Saving…" }).waitFor();
  stays = true;
  page.reload().catch(() => undefined);
  while (asked === 0) await page.waitForTimeout(20);
  letGo();
  await saved();
  expect(asked).toBe(1);
  stays = false;
  await reload();
  expect(asked).toBe(1);
  expect(await shownCells(page)).toEqual([["1"], ["2"]]);
  await select(page, 0, 2);
  await page.keyboard.type("not entered");
  await reload();
  expect(asked).toBe(2);
});

test("two tabs that change the same workbook keep both versions", async () => {
  await newWorkbook();
  await enter(page, 0, 0, "common");
  await saved();
  const tab = await anotherTab();
  expect(await shownCells(tab)).toEqual([["common"]]);
  await page.bringToFront();
  await enter(page, 0, 1, "here");
  await message("was changed in another tab. Here you still see", tab).waitFor();
  await tab.bringToFront();
  await enter(tab, 0, 1, "there");
  await message("Nothing was overwritten: your version is now “Workbook 2”", tab).waitFor();
  await tab.getByRole("button", { name: "Keep both" }).click();
  expect(await nameOf(tab)).toBe("Workbook 2");
  await page.bringToFront();
  await fromFileMenu("Open…");
  await page.getByRole("button", { name: "Workbook 2", exact: true }).click();
  await page.locator("#workbook-name", { hasText: "Workbook 2" }).waitFor();
  expect(await shownCells(page)).toEqual([["common"], ["there"]]);
  await fromFileMenu("Open…");
  await page.getByRole("button", { name: "Workbook", exact: true }).click();
  await page.locator("#workbook-name", { hasText: /^Workbook$/ }).waitFor();
  expect(await shownCells(page)).toEqual([["common"], ["here"]]);
});

test("each tab comes back with its own workbook", async () => {
  await newWorkbook();
  await enter(page, 0, 0, "first tab");
  await saved();
  const tab = await anotherTab();
  await newWorkbook(tab);
  await enter(tab, 0, 0, "second tab");
  await saved(tab);
  await reload();
  expect(await shownCells(page)).toEqual([["first tab"]]);
});

test("a damaged state gives the one before, and says so; when all are damaged the silver book opens", async () => {
  await newWorkbook();
  await enter(page, 0, 0, "good");
  await saved();
  await enter(page, 0, 1, "lost");
  await page.locator("#save-state", { hasText: "Saving" }).waitFor();
  await saved();
  await damage(page, 1);
  await reload();
  await message(/saved last \(.*\) cannot be read/).waitFor();
  expect(await shownCells(page)).toEqual([["good"]]);
  await damage(page, 9);
  await reload();
  await message("“Workbook” cannot be read any more").waitFor();
  expect(await nameOf()).toBe("Silver book");
  // The browser says of each text that was not given that it was not given.
  expect(workbench.complaints().filter((each) => !/404/.test(each))).toEqual([]);
});

test("a full disk is said in a sentence, and the copy in a file holds everything", async () => {
  await newWorkbook();
  await page.route("**/v1/workbooks**", (route) => route.abort());
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await enter(page, 0, 0, "=6*7");
  await message("The browser has no room left").waitFor();
  expect(await page.locator("#save-state").textContent()).toBe("Not saved");
  const downloading = page.waitForEvent("download");
  await message("no room").getByRole("button", { name: "Save a copy to a file" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Workbook.marketbook.json");
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  expect(readFileSync(path, "utf8")).toContain('"A1":"=6*7"');
  workbench.complaints();
});

test("a saved copy opens as a workbook of its own; a file that is none changes nothing", async () => {
  await newWorkbook();
  await enter(page, 0, 0, "=6*7");
  await saved();
  const downloading = page.waitForEvent("download");
  await fromFileMenu("Save a copy to a file");
  const path = join(folder, "copy.marketbook.json");
  await (await downloading).saveAs(path);
  await enter(page, 0, 0, "0");
  await saved();

  const openFile = async (name: string) => {
    await fromFileMenu("Open…");
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file…" }).click();
    await (await choosing).setFiles(name);
  };
  await openFile(path);
  await page.locator("#workbook-name", { hasText: "Workbook 2" }).waitFor();
  expect(await shownCells(page)).toEqual([["42"]]);

  const hostile = join(folder, "hostile.json");
  writeFileSync(hostile, readFileSync(path, "utf8").replace('"styles":{}', '"styles":{"__proto__":{"bold":true}}'));
  await openFile(hostile);
  await message("hostile.json was not opened. This file is damaged").waitFor();
  writeFileSync(hostile, "PK\u0003\u0004");
  await openFile(hostile);
  await message("This file is no workbook that Marketbook saved").waitFor();
  expect(await nameOf()).toBe("Workbook 2");
});

test("new, rename, duplicate, delete and undo, by keyboard", async () => {
  await newWorkbook();
  await enter(page, 0, 0, "1");
  await saved();
  await page.locator("#workbook-name").click();
  await page.keyboard.type("Rates 2026");
  await page.keyboard.press("Enter");
  await page.locator("#workbook-name", { hasText: "Rates 2026" }).waitFor();
  expect(await page.title()).toBe("Rates 2026 – Marketbook");
  const choose = async (entry: string) => {
    await page.getByRole("button", { name: "File", exact: true }).focus();
    await page.keyboard.press("Enter");
    const focused = page.locator('[role="menuitem"]:focus');
    await focused.waitFor();
    for (let step = 0; step < 20 && !(await focused.innerText()).startsWith(entry); step++)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  };
  await choose("Duplicate");
  await page.locator("#workbook-name", { hasText: "Rates 2026 – copy" }).waitFor();
  await choose("Delete");
  await message("“Rates 2026 – copy” is deleted.").waitFor();
  expect(await nameOf()).toBe("Rates 2026");
  await message("is deleted").getByRole("button", { name: "Undo" }).click();
  await page.locator("#workbook-name", { hasText: "Rates 2026 – copy" }).waitFor();
  await page.keyboard.press("Control+O");
  await page.getByRole("button", { name: "Delete “Rates 2026”" }).click();
  await page.getByText("“Rates 2026” is deleted.").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Rates 2026", exact: true }).click();
  await page.locator("#workbook-name", { hasText: /^Rates 2026$/ }).waitFor();
  expect(await shownCells(page)).toEqual([["1"]]);
});

test("a language chosen later changes the words of the bar, and not a kept workbook", async () => {
  await newWorkbook();
  await enter(page, 0, 0, "1");
  await saved();
  await reload();
  await page.locator("#language").selectOption("tw");
  await page.getByRole("button", { name: "檔案", exact: true }).waitFor();
  expect(await page.locator("#save-state").textContent()).toBe("已儲存");
  await page.locator("#grid[aria-busy=false]").waitFor();
  expect(await nameOf()).toBe("Workbook");
  expect(await shownCells(page)).toEqual([["1"]]);
});

test("a browser that keeps nothing keeps in the folder, and says so when the program is away; the sheet goes on", async () => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Storage is switched off.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, { get: refuse });
  });
  await reload();
  await addSheet(page);
  await enter(page, 0, 0, "=1+1");
  await saved();
  await page.locator("#kept-where", { hasText: "in your folder" }).waitFor();
  await page.route("**/v1/workbooks**", (route) => route.abort());
  await enter(page, 0, 1, "=1+2");
  await message("The browser does not keep this workbook").waitFor();
  expect(await shownCells(page)).toEqual([["2"], ["3"]]);
  // What the browser says of requests that were not answered is the test's doing.
  workbench.complaints();
});
