/** Files that a user drops on the page: named after themselves, replaced only when told, read by cells, there after a reload. */
import type { Page } from "playwright-core";
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
  await page.getByText("To be read next: MSFT.csv.").waitFor();
  await importOne(page);
  await page.getByText("To be read next").waitFor({ state: "detached" });
  await importOne(page);
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
