/** Typing, pasting, filling and replacing as people do: real keys, a real mouse and the system's clipboard. */
import type { Page } from "playwright-core";
import { addSheet, cellPoint, enter, select, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(180_000);

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

afterEach(() => {
  expect(workbench.complaints()).toEqual([]);
});

let shownIn: string | undefined;

/** A new sheet of a page in this locale. */
async function open(locale: string): Promise<void> {
  if (locale !== shownIn) {
    await page?.context().close();
    page = await workbench.open({ locale });
    shownIn = locale;
  }
  await addSheet(page);
}

const press = (keys: string) => page.keyboard.press(keys);

/** Types texts down a column and says what each cell shows, beside whether it is a number. */
async function typed(texts: readonly string[]): Promise<string[][]> {
  await select(page, 0, 0);
  for (const text of texts) {
    await page.keyboard.type(text);
    await press("Enter");
  }
  await select(page, 1, 0);
  for (let row = 1; row <= texts.length; row++) await page.keyboard.type(`=IF(ISNUMBER(A${row}),A${row}&"","text")\n`);
  return shownCells(page, `A1:B${texts.length}`);
}

/** Puts onto the clipboard what another program would, in the forms that it offers. */
async function putOnClipboard(forms: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const fill = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      for (const [type, text] of Object.entries(given)) event.clipboardData?.setData(type, text);
    };
    addEventListener("copy", fill, { capture: true, once: true });
    document.execCommand("copy");
  }, forms);
}

async function pasteAt(column: number, row: number): Promise<void> {
  await select(page, column, row);
  await press("Control+V");
  // The component pastes after an image may have come.
  await page.waitForTimeout(300);
}

const thisYear = new Date().getFullYear();
const serial = (year: number, month: number, day: number) =>
  String(Date.UTC(year, month - 1, day) / 86_400_000 + 25_569);

test("numbers and dates are read as Excel in English reads them", async () => {
  await open("en-US");
  expect(
    await typed([
      "1 000",
      "113/1/2",
      "3-Jan-25",
      "Jan 5, 2025",
      "(5)",
      "+5 %",
      "5-",
      "1 1/2",
      "- 5",
      "１２３",
      "2025年1月3日",
      "-14.8 bp",
    ]),
  ).toEqual([
    ["1 000", "text"],
    ["113/1/2", "text"],
    ["3-Jan-25", "45660"],
    ["5-Jan-25", "45662"],
    ["-5", "-5"],
    ["5%", "0.05"],
    ["5-", "text"],
    ["1 1/2", "1.5"],
    ["-5", "-5"],
    ["123", "123"],
    ["2025年1月3日", "text"],
    ["-14.8 bp", "text"],
  ]);
});

test.each([
  ["zh-TW", ["113/1/2", "45293"], ["1/2/24", serial(2001, 2, 24)]],
  ["zh-CN", ["113/1/2", "text"], ["1/2/24", serial(2001, 2, 24)]],
])("and as Excel in %s does", async (locale, ...own) => {
  await open(locale);
  const shown = await typed(["2025年1月3日", "1月3日", "1 000", ...own.map(([text]) => text), "＝ＳＵＭ（１，２）"]);
  expect(shown.map((row) => row[1])).toEqual([
    "45660",
    serial(thisYear, 1, 3),
    "text",
    ...own.map(([, expected]) => expected),
    "3",
  ]);
  expect(shown[0]?.[0]).toBe("2025年1月3日");
});

test("a sign before a reference makes a formula, before a word a text", async () => {
  await open("en-US");
  await enter(page, 1, 0, "7");
  const shown: string[] = [];
  for (const text of ["-B1", "+B1", "-SUM(B1,1)", "-item", "- 10Y"]) {
    await enter(page, 0, 0, text);
    shown.push((await shownCells(page, "A1:A1"))[0]?.[0]);
  }
  expect(shown).toEqual(["-7", "7", "-8", "-item", "- 10Y"]);
});

test("a percent cell takes 4, 4%, -4 and a pasted 4.25%, and editing loses no digit", async () => {
  await open("en-US");
  await select(page, 0, 0);
  for (let row = 0; row < 4; row++) await press("Shift+ArrowDown");
  await press("Control+Shift+Digit5");
  const values = ["4", "4%", "-4", ".5", "4.123456789%"];
  await select(page, 0, 0);
  for (const text of values) {
    await page.keyboard.type(text);
    await press("Enter");
  }
  await select(page, 1, 0);
  for (let row = 1; row <= 5; row++) await page.keyboard.type(`=A${row}&""\n`);
  await select(page, 0, 4);
  await press("F2");
  await press("Enter");
  expect((await shownCells(page, "B1:B5")).flat()).toEqual(["0.04", "0.04", "-0.04", "0.5", "0.04123456789"]);
  await putOnClipboard({ "text/plain": "4.25%\r\n" });
  await pasteAt(0, 0);
  expect(await shownCells(page, "A1:B2")).toEqual([
    ["4%", "0.0425"],
    ["4%", "0.04"],
  ]);
});

test("Excel's text keeps the cell below, and one cell with a line break", async () => {
  await open("en-US");
  await enter(page, 0, 2, "kept");
  await page.evaluate(() => navigator.clipboard.writeText("1\r\n2\r\n"));
  await pasteAt(0, 0);
  expect((await shownCells(page, "A1:A3")).flat()).toEqual(["1", "2", "kept"]);
  await putOnClipboard({ "text/plain": '"US 10Y\n(yield)"\t4.25\r\n' });
  // The pasted row will be higher than the others.
  await enter(page, 3, 2, "=LEN(D1)");
  await pasteAt(3, 0);
  expect((await shownCells(page, "D3:D3")).flat()).toEqual(["14"]);
  expect((await shownCells(page, "E1:E1")).flat()).toEqual(["4.25"]);
});

test("Excel's table gives the values behind what it shows; what a page adds does no harm", async () => {
  await open("en-US");
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>.xl66 {mso-number-format:"0\\.0\\0022 bp\\0022";}
    .xl67 {mso-number-format:"0\\.00%";}</style></head><body><table><tr><td x:num="1.0912345">1.09</td><td class=xl66 x:num="-14.8">-14.8 bp</td></tr>
    <tr><td class=xl67 x:num="4.2512345E-2">4.25%</td><td>(1,234.5)</td></tr><tr><td x:num="45660">3-Jan-25</td><td>a<br>b
    <img src="https://example.org/x.png" onerror="window.harmed = true"><script>window.harmed = true</script></td></tr></table></body></html>`;
  await putOnClipboard({ "text/html": html, "text/plain": "1.09\t-14.8 bp\r\n4.25%\t(1,234.5)\r\n3-Jan-25\tx\r\n" });
  await pasteAt(0, 0);
  await select(page, 2, 0);
  for (const cell of ["A1", "B1", "A2", "B2", "A3"]) await page.keyboard.type(`=${cell}&""\n`);
  await page.keyboard.type("=LEN(B3)\n");
  expect((await shownCells(page, "C1:C6")).flat()).toEqual([
    "1.0912345",
    "-14.8",
    "0.042512345",
    "-1234.5",
    "45660",
    "3",
  ]);
  expect(await shownCells(page, "A1:B2")).toEqual([
    ["1.0912345", "-14.8 bp"],
    ["4.25%", "-1,234.50"],
  ]);
  expect((await shownCells(page, "A3:A3")).flat()).toEqual(["3-Jan-25"]);
  expect(await page.evaluate(() => "harmed" in window)).toBe(false);
});

test("data that pretends to come from the grid itself does no harm", async () => {
  await open("en-US");
  for (const data of ["{", "null", '{"version":"19.3.0","cells":[[{"content":5}]]}', '{"cells":5}'])
    await putOnClipboard({
      "text/html": `<div data-osheet-clipboard='${data}'><table><tr><td>7</td></tr></table></div>`,
      "text/plain": "7",
    }).then(() => pasteAt(0, 0));
  expect((await shownCells(page, "A1:A1")).flat()).toEqual(["7"]);
});

/** Drags the corner of the selection, which ends in a cell, down to another row. */
async function dragDown(column: number, from: number, to: number): Promise<void> {
  const corner = await cellPoint(page, column, from);
  const target = await cellPoint(page, column, to);
  await page.mouse.move(corner.x + 48, corner.y + 11.5);
  await page.mouse.down();
  await page.mouse.move(target.x, target.y, { steps: 5 });
  await page.mouse.up();
}

test("dragging goes on with month-ends, quarters and tenors", async () => {
  await open("en-US");
  const columns = [
    ["1/31/2024", "2/29/2024"],
    ["Q3", "Q4"],
    ["1M", "2M"],
  ];
  for (const [column, [first, second]] of columns.entries()) {
    await enter(page, column, 0, first);
    await enter(page, column, 1, second);
    await select(page, column, 0);
    await press("Shift+ArrowDown");
    await dragDown(column, 1, 3);
  }
  expect(await shownCells(page, "A3:C4")).toEqual([
    ["3/31/2024", "Q1", "3M"],
    ["4/30/2024", "Q2", "4M"],
  ]);
});

test("under a filter, filling, pasting and deleting rows leave the hidden rows alone", async () => {
  await open("en-US");
  await putOnClipboard({ "text/plain": "kind\tn\r\na\t1\r\nb\t2\r\nb\t3\r\na\t4\r\na\t5\r\n" });
  await pasteAt(0, 0);
  await select(page, 0, 0);
  await press("Control+Shift+KeyL");
  const { x, y } = await cellPoint(page, 0, 0);
  await page.mouse.click(x + 36, y);
  await page.locator(".o-filter-menu-value", { hasText: /^\s*b\s*$/ }).click();
  await page.locator(".o-filter-menu-confirm").click();
  await select(page, 1, 1);
  await press("Shift+ArrowDown");
  await press("Shift+ArrowDown");
  await press("Control+D");
  await putOnClipboard({ "text/plain": "7\r\n8\r\n" });
  await pasteAt(1, 1);
  // Rows 2 and 5 stand one below the other now.
  await page.mouse.click(x - 60, (await cellPoint(page, 0, 1)).y);
  await page.keyboard.down("Shift");
  await page.mouse.click(x - 60, (await cellPoint(page, 0, 2)).y);
  await page.keyboard.up("Shift");
  await press("Control+Minus");
  await select(page, 0, 0);
  await press("Control+Shift+KeyL");
  expect(await shownCells(page, "A1:B6")).toEqual([
    ["kind", "n"],
    ["b", "2"],
    ["b", "3"],
    ["a", "1"],
  ]);
});

test("replacing works on what cells hold", async () => {
  await open("en-US");
  await enter(page, 0, 0, "5.23456789%");
  await enter(page, 0, 1, "1/3/2025");
  await enter(page, 1, 0, '=A1&""');
  await enter(page, 1, 1, '=A2&""');
  await press("Control+H");
  const [search, replace] = [page.locator("input.o-search"), page.locator("input.o-replace")];
  const replaceAll = async (from: string, to: string) => {
    await search.fill(from);
    await page.locator(".o-input-count").first().waitFor();
    await page.waitForTimeout(500);
    await replace.fill(to);
    await page.locator("button.o-replace-all").click();
  };
  await replaceAll("5.2", "6.2");
  await replaceAll("2025", "2026");
  await page.keyboard.press("Escape");
  expect((await shownCells(page, "B1:B2")).flat()).toEqual(["0.0623456789", "46025"]);
});
