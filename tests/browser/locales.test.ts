/** A page in a browser of another country reads, shows and spells as Excel there does. */
import { addSheet, enter, select, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(180_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

test("a German page takes points, commas and semicolons, and offers other countries", async () => {
  const page = await workbench.open({ locale: "de-DE" });
  await addSheet(page);
  const typed = [
    ["1.000,5", "1.000,50"],
    ["31.12.2025", "31.12.2025"],
    ["=SUM(A1;1,5)", "1.002,00"],
    ['=MKT.CIPBASIS(1,0855;1,0912;0,0436;0,0235;0,25;"cont";"XXXUSD")', "-8,5 bp"],
  ];
  for (const [row, [text]] of typed.entries()) await enter(page, 0, row, text);
  expect((await shownCells(page, "A1:A4")).flat()).toEqual(typed.map(([, shown]) => shown));
  await select(page, 0, 2);
  expect(await page.locator(".o-spreadsheet-topbar .o-composer").first().innerText()).toBe("=SUM(A1;1,5)");
  await page.getByText("File", { exact: true }).first().click();
  await page.getByText("Regional settings").click();
  await page.locator(".o-sidePanel").getByText("Deutsch (Deutschland)").first().waitFor();
  expect(workbench.complaints()).toEqual([]);
  await page.context().close();
});
