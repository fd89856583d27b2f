/** The worst of the mutated workbook files in the page: whatever is opened, the page says what happened and can be worked with. */
import { enter, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(180_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

const sheet = { id: "s", name: "S", colNumber: 26, rowNumber: 100 };
const figure = { id: "f", width: 100, height: 100, col: 0, row: 0, offset: { x: 0, y: 0 } };
const far = { "16383": { size: 100_000 } };

/** Parts of the only sheet. */
const hostile: Readonly<Record<string, object>> = {
  "an id that every object has": { id: "__proto__" },
  "merges over everything": { merges: ["A1:XFD1048576"] },
  "panes of all rows and columns": { panes: { xSplit: 26, ySplit: 100 } },
  "panes of a billion columns": { panes: { xSplit: 1e9, ySplit: 0 } },
  "a validation of every object's": {
    dataValidationRules: [{ id: "1", ranges: ["A1"], criterion: { type: "toString", values: [] } }],
  },
  "no row to see": { rows: Object.fromEntries(Array.from({ length: 100 }, (_, row) => [row, { isHidden: true }])) },
  "a chart of nothing": { figures: [{ ...figure, tag: "chart", data: { type: "line", chartId: "c" } }] },
  "a chart of no kind": { figures: [{ ...figure, tag: "chart", data: {} }] },
  "a style of tables that is not there": { tables: [{ range: "A1:B9", config: { styleId: "toString" } }] },
  "a sheet as wide as Excel's": { colNumber: 16_384, rowNumber: 20_000, cols: far },
  "a cell of digits": { cells: { A1: "1".repeat(32_000) } },
  "a formula without end": { cells: { A1: `=${"(".repeat(40_000)}` } },
};

test.each(Object.entries(hostile))("%s: refused with a sentence, or usable", async (_, parts) => {
  const page = await workbench.open();
  const workbook = { version: "19.3.2", sheets: [{ ...sheet, ...parts }] };
  const text = JSON.stringify({ format: "marketbook workbook", version: 1, name: "Hostile", workbook });
  await page.keyboard.press("Control+O");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file…" }).click();
  await (await choosing).setFiles({ name: "hostile.json", mimeType: "application/json", buffer: Buffer.from(text) });
  const refused = page.locator("#messages .message", { hasText: /hostile\.json was not opened\. .+\./ });
  const opened = page.locator("#workbook-name", { hasText: "Hostile" });
  await refused.or(opened).first().waitFor({ timeout: 20_000 });
  if (await refused.isVisible()) expect(await refused.textContent()).not.toMatch(/Cannot|undefined|odoo|owl|Tried/);
  await page.locator("#grid[aria-busy=false] .o-grid").waitFor();
  await page.keyboard.press("Control+O");
  await page.locator(".open-dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.reload();
  await page.waitForSelector(".o-grid");
  await page.getByRole("button", { name: "File", exact: true }).click();
  await page.getByRole("menuitem", { name: "New workbook" }).click();
  await page.locator("#workbook-name", { hasText: "Workbook" }).waitFor();
  await enter(page, 0, 0, "=1+1");
  expect(await shownCells(page)).toEqual([["2"]]);
  await page.context().close();
  workbench.complaints();
});
