/** Freezing, thawing, repairing and snapshots in the built page. */
import type { Page } from "playwright-core";
import { partXml } from "../../src/sharing/textPart";
import { writtenOwn } from "../../src/workbook/carriedSeries";
import { ownPart } from "../../src/workbook/seriesParts";
import { demoSeries } from "../fixtures/series/demo";
import { made } from "../sharing/madeWorkbook";
import { addSheet, enter, goTo, shownCells, startWorkbench, type Workbench } from "./workbench";

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

const message = (text: string) => page.locator("#messages .message", { hasText: text });
const pane = () => page.locator("#pane");

async function chooseInData(...names: readonly string[]): Promise<void> {
  await page.locator(".o-topbar-menu", { hasText: "Data" }).click();
  for (const name of names) await page.locator(".o-menu-item", { hasText: name }).last().click();
}

test("a sheet that is frozen keeps its numbers, says its formulas, and thaws to them", async () => {
  await addSheet(page);
  await enter(page, 0, 0, "2");
  await enter(page, 1, 0, "=A1*3");
  await enter(page, 1, 1, "=SEQUENCE(1,2)*A1");
  await chooseInData("Freeze formulas", "This sheet");
  await message("Formulas frozen: 2. Their values stay until you thaw them.").waitFor();
  await enter(page, 0, 0, "10");
  expect(await shownCells(page, "A1:C2")).toEqual([
    ["10", "6", ""],
    ["", "2", "4"],
  ]);
  await pane().getByRole("tab", { name: "Cell" }).click();
  await goTo(page, "C2");
  await pane().getByText("Frozen formula").waitFor();
  await pane().getByText("=SEQUENCE(1,2)*A1").waitFor();
  if (process.env.MARKETBOOK_PICTURES) await page.screenshot({ path: `${process.env.MARKETBOOK_PICTURES}/frozen.png` });
  await chooseInData("Thaw formulas", "Whole workbook");
  await message("Formulas thawed: 2.").waitFor();
  expect(await shownCells(page, "A1:C2")).toEqual([
    ["10", "30", ""],
    ["", "10", "20"],
  ]);
  await page.keyboard.press("Control+Z");
  expect(await shownCells(page, "A1:C1")).toEqual([["10", "6"]]);
  await page.keyboard.press("Control+Y");
  expect(await shownCells(page, "A1:C1")).toEqual([["10", "30"]]);
});

test("a formula that another program has misspelled is mended from the menu", async () => {
  await enter(page, 0, 4, "=[2]!MKT.BUTTERFLYPAYOFF(90,70,90,110,2.5)");
  await chooseInData("Repair formulas");
  await message("mended: 1").waitFor();
  expect(await shownCells(page, "A5:A5")).toEqual([["17.5"]]);
});

test("a file with series computes from them, goes live by the bar and back by the pane, and takes nothing unasked", async () => {
  const own = demoSeries.filter(({ name }) => name === "DEMO");
  const value = String(own[0].observations.at(-1)?.value);
  const bytes = made({
    sheets: [
      { name: "S", rows: '<row r="1"><c r="A1"><f>_xldudf_MKT_AT("FILE:DEMO","2026-01-16")</f><v>1</v></c></row>' },
    ],
    parts: { "customXml/item1.xml": partXml(ownPart, JSON.stringify(writtenOwn(own))) },
  });
  await page.keyboard.press("Control+O");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file…" }).click();
  await (await choosing).setFiles({
    name: "desk.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  });
  await page.locator(".opening-report").getByText("Series inside the file").waitFor();
  await page.locator(".opening-report").getByRole("button", { name: "Close" }).click();
  await message("Snapshot of ").waitFor();
  expect(await shownCells(page, "A1:A1")).toEqual([[value]]);
  await goTo(page, "A1");
  await pane().getByText("from the data inside this workbook").waitFor();
  if (process.env.MARKETBOOK_PICTURES)
    await page.screenshot({ path: `${process.env.MARKETBOOK_PICTURES}/snapshot.png` });
  await message("Snapshot of ").getByRole("button", { name: "Go live" }).click();
  await message("Its snapshot also holds series that are not here: FILE:DEMO").waitFor();
  expect(await shownCells(page, "A1:A1")).toEqual([["#N/A"]]);
  await pane().getByRole("tab", { name: "Data" }).click();
  await pane().getByRole("tab", { name: "Refresh" }).click();
  if (process.env.MARKETBOOK_PICTURES) await page.screenshot({ path: `${process.env.MARKETBOOK_PICTURES}/live.png` });
  await pane().getByRole("button", { name: "Back to the snapshot" }).click();
  await message("Snapshot of ").waitFor();
  expect(await shownCells(page, "A1:A1")).toEqual([[value]]);
  await pane().getByRole("button", { name: "Go live" }).click();
  await message("Its snapshot also holds").getByRole("button", { name: "Take them" }).click();
  await message("now among your data: 1").waitFor();
  expect(await shownCells(page, "A1:A1")).toEqual([[value]]);
});
