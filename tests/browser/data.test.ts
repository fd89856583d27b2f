/** From a publisher to a cell and back, as a user does it: the real gateway and page, and a publisher that does as it is told. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { addSheet, enter, select, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

const sofr = readFileSync(join(__dirname, "../fixtures/providers/nyfed.sofr.json"), "utf8");
const revised = sofr.replace('"percentRate": 4.44', '"percentRate": 4.45');

let workbench: Workbench;
let answer: () => Response;
let asked: string[];

beforeAll(async () => {
  workbench = await startWorkbench({
    ask: async (url) => {
      asked.push(url);
      return answer();
    },
  });
});

afterAll(() => workbench?.close());

beforeEach(() => {
  asked = [];
  answer = () => new Response(sofr);
});

const keyed = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);

/** Waits until the cells show this; a number may be on its way. */
async function shows(page: Page, expected: string[][]): Promise<void> {
  const [height, width] = [expected.length, expected[0]?.length ?? 1];
  const range = `A1:${String.fromCharCode(64 + width)}${height}`;
  let shown: string[][] = [];
  for (let look = 0; look < 30; look++) {
    shown = await shownCells(page, range);
    if (JSON.stringify(shown) === JSON.stringify(expected)) return;
    await page.waitForTimeout(100);
  }
  expect(shown).toEqual(expected);
}

async function refreshWorkbook(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Data" }).click();
  await keyed(page, "section-refresh").click();
  if (await keyed(page, "refresh-again").isVisible()) await keyed(page, "refresh-again").click();
  await keyed(page, "refresh-run").click();
  await keyed(page, "report").waitFor();
}

test("a number is brought once, kept through failures and reloads, revised visibly and put back", async () => {
  const page = await workbench.open();
  await addSheet(page);
  await enter(page, 0, 0, '=MKT.LAST("NYFED:SOFR",,,9999)');
  await enter(page, 1, 0, '=MKT.AT("NYFED:SOFR","2025-02-05")');
  await enter(page, 0, 1, "=A1*100");
  await shows(page, [
    ["4.47", "4.44"],
    ["447", ""],
  ]);
  expect(asked).toHaveLength(1);

  answer = () => new Response("try later", { status: 403 });
  await refreshWorkbook(page);
  expect(await page.locator(".marketbook-pane .pane > .body").innerText()).toContain("NYFED");
  await shows(page, [["4.47", "4.44"]]);

  answer = () => new Response(revised);
  await refreshWorkbook(page);
  expect(await page.locator(".marketbook-pane .pane > .body").innerText()).toMatch(/4\.44[\s\S]*4\.45/);
  await shows(page, [["4.47", "4.45"]]);
  await keyed(page, "refresh-undo").click();
  await shows(page, [["4.47", "4.44"]]);

  const before = asked.length;
  await page.locator("#save-state", { hasText: "Saved" }).waitFor();
  // What was put back is kept beside the workbook, a moment later.
  await page.waitForTimeout(1_500);
  await page.reload();
  await page.waitForSelector(".o-grid");
  await shows(page, [["4.47", "4.44"]]);
  expect(asked).toHaveLength(before);
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

test("a series that cannot be had says why, in the pane too", async () => {
  answer = () => new Response("<html>login</html>", { headers: { "content-type": "text/html" } });
  const page = await workbench.open();
  await addSheet(page);
  await enter(page, 0, 0, '=MKT.LAST("NYFED:EFFR",,,9999)');
  await shows(page, [["#N/A"]]);
  await select(page, 0, 0);
  await page.getByRole("tab", { name: "Cell" }).click();
  await page
    .getByText(/NYFED answered with a web page/)
    .first()
    .waitFor();
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});
