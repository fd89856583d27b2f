import { addSheet, enter, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

test("a function of the user's own is defined in the menu Data and called in a cell", async () => {
  const page = await workbench.open();
  await page.locator(".o-topbar-menu", { hasText: "Data" }).click();
  await page.locator(".o-menu-item", { hasText: "Named formulas" }).click();
  const dialog = page.getByRole("dialog", { name: "Named formulas" });
  await dialog.getByLabel("Name", { exact: true }).fill("GROSS");
  await dialog.getByLabel("Formula").fill("=LAMBDA(x, y, x*y+A1)");
  await page.keyboard.press("Enter");
  await dialog.getByText("Write references with $").waitFor();
  await dialog.getByLabel("Formula").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("=LAMBDA(x, y, x*y+1)");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Change GROSS" }).waitFor();
  await page.keyboard.press("Escape");
  await addSheet(page);
  await enter(page, 0, 0, "=GROSS(2,3)");
  expect((await shownCells(page, "A1:A1"))[0]).toEqual(["7"]);
});
