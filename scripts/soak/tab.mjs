/** A page of the workbench in the hands of a user: by keys, mouse and clipboard alone. */
import { rows } from "./book.mjs";

const nameBox = (page) => page.locator(".o-named-range-selector input");

/** The name box takes the place of the cell that was left one frame after the key: nobody types that fast. */
async function goTo(page, range) {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await nameBox(page).fill(range);
  await nameBox(page).press("Enter");
}

export async function open(page, url) {
  await page.goto(url);
  await ready(page);
}

export async function ready(page) {
  await page.locator("#grid[aria-busy=false] .o-grid").waitFor();
}

async function fromFileMenu(page, entry) {
  await page.getByRole("button", { name: "File", exact: true }).click();
  await page.getByRole("menuitem", { name: entry }).click();
}

/** Under a name of its own: the page gives the same one to two that are new at a time. */
export async function newWorkbook(page, name) {
  await fromFileMenu(page, "New workbook");
  await page.locator("#workbook-name", { hasText: /^Workbook/ }).waitFor();
  await ready(page);
  await page.locator("#workbook-name").click();
  await page.locator(".workbook-name-field").fill(name);
  await page.keyboard.press("Enter");
  await page.waitForFunction((wanted) => document.querySelector("#workbook-name").textContent === wanted, name);
}

export const nameOf = (page) => page.locator("#workbook-name").textContent();

export async function openKept(page, name) {
  await fromFileMenu(page, "Open…");
  await page.locator(".open-dialog").getByRole("button", { name, exact: true }).click();
  await page.waitForFunction((wanted) => document.querySelector("#workbook-name").textContent === wanted, name);
  await ready(page);
}

export async function type(page, address, text) {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

export async function undo(page) {
  await goTo(page, "F1");
  await page.keyboard.press("Control+Z");
}

/** What the cells show, row by row. */
export async function shown(page) {
  const marker = `nothing copied yet ${Math.random()}`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), marker);
  await goTo(page, `A1:C${rows}`);
  for (let look = 0; look < 200; look++) {
    if (look % 20 === 0) await page.keyboard.press("Control+C");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    if (text !== marker) return text.split("\n").map((line) => line.replace(/\r$/, "").split("\t"));
    await page.waitForTimeout(50);
  }
  throw new Error("nothing could be copied");
}

const keyed = (page, key) => page.locator(`[data-key="${key}"]`);

/** Through the pane, as a user does; ends with the report. */
export async function refresh(page) {
  await page.getByRole("tab", { name: "Data" }).click();
  await keyed(page, "section-refresh").click();
  if (await keyed(page, "refresh-again").isVisible()) await keyed(page, "refresh-again").click();
  await keyed(page, "refresh-run").click();
  await keyed(page, "report").waitFor({ timeout: 180_000 });
}

export async function heap(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
