/** Files that a user drops on the page: named after themselves, replaced only when told, read by cells, there after a reload. */
import type { Page } from "playwright-core";
import { made } from "../sharing/madeWorkbook";
import { addSheet, enter, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench?.close());

const keyed = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);
/** Days just past, since a cell shows no value that is weeks old. */
const daysAgo = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);
const prices = (close: number) => `Date,Close\n${daysAgo(3)},1.5\n${daysAgo(2)},${close}\n`;

async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(given)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.locator(".pane").dispatchEvent("drop", { dataTransfer });
}

async function importOne(page: Page): Promise<void> {
  if ((await keyed(page, "unit-0").inputValue()) === "") await keyed(page, "unit-0").fill("USD");
  await keyed(page, "scale-0").selectOption("1");
  await keyed(page, "import").click();
}

test("two files with the same headings are two series; a third replaces one of them only when told which cells read it", async () => {
  const page = await workbench.open();
  await addSheet(page);
  await drop(page, { "AAPL.csv": prices(243.36), "MSFT.csv": prices(423.35) });
  await keyed(page, "file-1").getByText("MSFT", { exact: true }).waitFor();
  await keyed(page, "unit-all").fill("USD");
  await keyed(page, "scale-all").selectOption("1");
  await keyed(page, "import").click();
  await keyed(page, "insert-MSFT").waitFor();
  await enter(page, 0, 0, '=MKT.LAST("FILE:AAPL")');
  await enter(page, 1, 0, '=MKT.LAST("FILE:MSFT")');
  await enter(page, 0, 1, "=A1*2");
  expect(await shownCells(page, "A1:B2")).toEqual([
    ["243.36", "423.35"],
    ["486.72", ""],
  ]);

  await drop(page, { "AAPL.csv": prices(250) });
  await importOne(page);
  const question = page.getByRole("alertdialog");
  await question.waitFor();
  expect(await question.textContent()).toContain("This replaces 1 series: AAPL. Cells that read what is replaced: 1 (");
  expect(await shownCells(page, "A1:B2")).toEqual([
    ["243.36", "423.35"],
    ["486.72", ""],
  ]);
  await question.getByRole("button", { name: "Replace" }).click();
  await page.locator(".foot .message.done", { hasText: "Imported AAPL. Replaced 1 series." }).waitFor();
  expect(await shownCells(page, "A1:B2")).toEqual([
    ["250", "423.35"],
    ["500", ""],
  ]);

  await page.reload();
  await page.waitForSelector(".o-grid");
  await page.getByRole("tab", { name: "Data" }).click();
  await keyed(page, "series-AAPL").waitFor();
  expect(await page.locator("#section-series").textContent()).toContain("FILE:MSFT");
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

test("a series arrives readable, with a chart, and one undo takes it away", async () => {
  const page = await workbench.open();
  await addSheet(page);
  const rows = Array.from(
    { length: 200 },
    (_, index) => `${daysAgo(2 + 7 * (199 - index))},${6_500_000 + index * 500}`,
  );
  await drop(page, { "WALCL.csv": `date,WALCL\n${rows.join("\n")}\n` });
  await keyed(page, "import").click();
  await keyed(page, "insert-with-WALCL").click();
  await keyed(page, "build-chart").check();
  await keyed(page, "build-freq").selectOption("M");
  await keyed(page, "build-insert").click();
  await page.locator(".foot .message.done", { hasText: "Inserted into" }).waitFor();
  const shown = await shownCells(page, "A1:B6");
  expect(shown.slice(0, 2)).toEqual([
    ["WALCL", ""],
    ["FILE:WALCL · USD mn · Weekly", ""],
  ]);
  expect(shown[2]).toEqual(["Last day", daysAgo(2)]);
  expect(shown[3]).toEqual(["Date", "USD mn"]);
  expect(shown[4]?.[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(shown[4]?.[1]).toMatch(/^6,50\d,\d{3} USD mn$/);
  expect(await page.locator(".o-figure").count()).toBe(1);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/inserted.png` });
  await page.locator(".o-grid > canvas").click({ position: { x: 500, y: 500 } });
  await page.keyboard.press("Control+z");
  await page.locator(".o-figure").waitFor({ state: "detached" });
  expect(await shownCells(page, "A1:B6")).toEqual([]);
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

test("a workbook that is brought is read in a worker, and a part of its sheet is dragged out by hand", async () => {
  const page = await workbench.open();
  const cell = (at: string, value: number | string) =>
    typeof value === "number"
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = [
    ["Date", "Gold", "", "Date", "Silver"],
    ["2024-01-02", 2060, "", "2024-01-02", 23.1],
    ["2024-01-03", 2040, "", "2024-01-03", 23.2],
  ].map(
    (line, row) =>
      `<row r="${row + 1}">${line.map((value, column) => cell(`${"ABCDE"[column]}${row + 1}`, value)).join("")}</row>`,
  );
  const bytes = [...made({ sheets: [{ name: "Metals", rows: lines.join("") }] })];
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(given)], "metals.xlsx"));
    return transfer;
  }, bytes);
  await page.locator(".pane").dispatchEvent("drop", { dataTransfer });
  await page.getByText("2 series found").waitFor();
  expect(workers.some((url) => /bringing\.[0-9a-f]+\.js$/.test(url))).toBe(true);
  await keyed(page, "cell-D1").scrollIntoViewIfNeeded();
  const [from, to] = await Promise.all(["cell-D1", "cell-E3"].map((key) => keyed(page, key).boundingBox()));
  if (!from || !to) throw new Error("The sheet is not shown.");
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + 5, { steps: 8 });
  await page.mouse.up();
  await page.getByText("1 series found").waitFor();
  expect(await keyed(page, "range").inputValue()).toBe("D1:E3");
  expect(await keyed(page, "name-0").inputValue()).toBe("Silver");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/range.png` });
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

test("several files dropped on the grid are one question, and as series they are seen together", async () => {
  const page = await workbench.open();
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const name of ["A.csv", "B.csv"]) transfer.items.add(new File([given], name));
    return transfer;
  }, prices(2));
  await page.locator("#grid").dispatchEvent("drop", { dataTransfer });
  const question = page.getByRole("dialog", { name: "How should the 2 files be opened?" });
  await question.getByRole("button", { name: "Bring as series" }).click();
  await keyed(page, "file-1").waitFor();
  expect(await keyed(page, "file-1").textContent()).toContain("B.csv");
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});
