/** Files of other programs in the built page: chosen, dropped, refused; read in a worker, under the page's policy, with nobody asked. */
import type { Page } from "playwright-core";
import { made } from "../sharing/madeWorkbook";
import { shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
  page = await workbench.open();
});

afterAll(async () => {
  await page?.context().close();
  await workbench?.close();
});

afterEach(() => expect(workbench.complaints()).toEqual([]));

const nameOf = () => page.locator("#workbook-name").textContent();
const named = (name: string) => page.locator("#workbook-name", { hasText: name }).waitFor();
const message = (text: string) => page.locator("#messages .message", { hasText: text });

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  await page.keyboard.press("Control+O");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file…" }).click();
  await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], file));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.locator("#grid canvas").first().dispatchEvent("drop", { dataTransfer });
}

const report = () => page.locator(".opening-report");

async function closeReport(): Promise<void> {
  await report().getByRole("button", { name: "Close" }).click();
  await report().waitFor({ state: "detached" });
}

test("a workbook of Excel is calculated, its frozen formula keeps its value, and the report tells what came", async () => {
  const bytes = made({
    sheets: [
      {
        name: "Desk",
        rows: `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>6</v></c><c r="C1"><f>BDP("X","PX")</f><v>12.25</v></c></row>
          <row r="2"><c r="A2"><f>C1+1</f><v>13.25</v></c><c r="B2" cm="1"><f t="array" ref="B2">_xldudf_MKT_BUTTERFLYPAYOFF(90,70,90,110,2.5)</f><v>17.5</v></c></row>`,
      },
    ],
  });
  await choose("desk.xlsx", bytes);
  await report().getByText("functions that are not here").waitFor();
  await closeReport();
  await named("desk");
  expect(await shownCells(page)).toEqual([
    ["2", "6", "12.25"],
    ["13.25", "17.5", ""],
  ]);
  await message("1 sheet, 5 cells, 4 of them formulas").waitFor();
});

test("a value that differs from the saved one, and what a file for LibreOffice leaves out, are told in Chinese too", async () => {
  await page.locator("#language").selectOption("tw");
  const bytes = made({ sheets: [{ name: "S", rows: `<row r="1"><c r="A1"><f>1+1</f><v>3</v></c></row>` }] });
  await drop("other.xlsx", bytes);
  await report().getByText("公式在此處的結果與檔案儲存的值不同").click();
  await report().getByText("S!A1: 3 → 2").waitFor();
  await report().getByRole("button", { name: "關閉" }).click();
  await named("other");
  await page.locator("#language").selectOption("en");
  await page.locator('#grid[aria-busy="false"]').waitFor();
});

test("a template with several sheets opens on the sheet that it was left on", async () => {
  const bytes = made({
    properties: `<bookViews><workbookView activeTab="1"/></bookViews>`,
    sheets: [
      { name: "First", rows: `<row r="1"><c r="A1"><v>1</v></c></row>` },
      { name: "Second", rows: `<row r="1"><c r="A1"><f>First!A1+41</f><v>42</v></c></row>` },
    ],
  });
  await choose("plan.xltx", bytes);
  await named("plan");
  expect(await shownCells(page)).toEqual([["42"]]);
});

test("a hostile file is refused in a sentence, and what was open stays", async () => {
  const before = await nameOf();
  const bytes = made({
    sheets: [{ name: "S", rows: "" }],
    parts: { "xl/sharedStrings.xml": `<!DOCTYPE x [<!ENTITY a "b">]><sst/>` },
  });
  await choose("hostile.xlsx", bytes);
  await message("hostile.xlsx was not opened.").waitFor();
  expect(await message("hostile.xlsx").textContent()).toContain("declares a document type");
  await choose("old.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
  await message("save it as .xlsx").waitFor();
  expect(await nameOf()).toBe(before);
  // The sweep: what was said of files is past once the user turns to another workbook.
  await page.locator("#file").click();
  await page.getByRole("menuitem", { name: "New workbook" }).click();
  await named("Workbook");
  expect(await page.locator("#messages .message").allTextContents()).toEqual([]);
});

test("of a text file that is dropped on the grid the page asks whether it is a sheet or series", async () => {
  const csv = new TextEncoder().encode("Date,Close\n2026-01-30,1.5\n=1+1,00123\n");
  const question = page.getByRole("dialog", { name: "How should prices.csv be opened?" });
  await drop("prices.csv", csv);
  await question.getByRole("button", { name: "Cancel" }).click();
  await drop("prices.csv", csv);
  await question.getByRole("button", { name: "Open as a sheet" }).click();
  await named("prices");
  expect(await shownCells(page)).toEqual([
    ["Date", "Close"],
    ["2026-01-30", "1.5"],
    ["=1+1", "00123"],
  ]);
  await drop("gold.csv", new TextEncoder().encode("Date,Gold\n2026-01-30,1.5\n2026-02-02,2.5\n"));
  await page.getByRole("button", { name: "Bring as series" }).click();
  await page.locator('[data-key="unit-0"]').waitFor();
  expect(await nameOf()).toBe("prices");
});
