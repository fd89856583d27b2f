/**
 * What people of each country type, in a page of a browser of that country: real keys down a column, and what the cells then
 * hold, read through one copy. Excel's readings; tests/engine/entry has more of them, without a page.
 */
import type { Page } from "playwright-core";
import { addSheet, goTo, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(180_000);

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

afterEach(async () => {
  await page?.context().close();
});

/** What is typed, and the number that the cell holds; a text, a truth or an error where there is none. */
type Typed = readonly [text: string, value?: number];

const year = new Date().getFullYear();
/** Excel's day: 1 January 1970 is 25569. */
const day = (y: number, m: number, d: number, hours = 0) => Date.UTC(y, m - 1, d) / 86_400_000 + 25_569 + hours / 24;
const half = 14.5 / 24;

/** As everywhere where the decimal mark is a point. */
const withPoint: readonly Typed[] = [
  ["1,234.5", 1234.5],
  ["1,234,567", 1_234_567],
  [".5", 0.5],
  ["-5", -5],
  ["- 5", -5],
  ["(5)", -5],
  ["5 %", 0.05],
  ["+5%", 0.05],
  ["1e3", 1000],
  ["1.5E-2", 0.015],
  ["1 1/2", 1.5],
  ["00123", 123],
  ["14:30", half],
  ["2024-02-29", day(2024, 2, 29)],
  ["2025-02-29"],
  ["5-"],
  ["-14.8 bp"],
  ["1 000"],
  ["'123"],
  ["TRUE"],
  ["=1+2", 3],
  ["１２３", 123],
];

const table: Readonly<Record<string, readonly Typed[]>> = {
  "en-US": [
    ...withPoint,
    ["$1,234.50", 1234.5],
    ["-$5", -5],
    ["($5)", -5],
    ["1/2/25", day(2025, 1, 2)],
    ["12/31/2025", day(2025, 12, 31)],
    ["1/2", day(year, 1, 2)],
    ["3-Jan-25", day(2025, 1, 3)],
    ["Jan 5, 2025", day(2025, 1, 5)],
    ["January 2025", day(2025, 1, 1)],
    ["1/3/2025 14:30", day(2025, 1, 3, 14.5)],
    ["2:30 PM", half],
    ["13/1/2025"],
    ["113/1/2"],
    ["2/30/2025"],
    ["1.234,5"],
    ["2025年1月3日"],
  ],
  "zh-TW": [
    ...withPoint,
    ["NT$5", 5],
    ["（5）", -5],
    ["113/1/2", day(2024, 1, 2)],
    ["2025/1/2", day(2025, 1, 2)],
    ["1/2", day(year, 1, 2)],
    ["1/2/24", day(2001, 2, 24)],
    ["2025年1月3日", day(2025, 1, 3)],
    ["1月3日", day(year, 1, 3)],
    ["2025年1月", day(2025, 1, 1)],
    ["下午2:30", half],
    ["2025/1/3 14:30", day(2025, 1, 3, 14.5)],
    ["3-Jan-25", day(2025, 1, 3)],
    ["2025/13/1"],
    ["2025/2/29"],
    ["5萬"],
    ["＝ＳＵＭ（１，２）", 3],
  ],
  "zh-CN": [
    ...withPoint,
    ["￥5", 5],
    ["（5）", -5],
    ["2025/1/2", day(2025, 1, 2)],
    ["1/2", day(year, 1, 2)],
    ["1/2/24", day(2001, 2, 24)],
    ["2025年1月3日", day(2025, 1, 3)],
    ["25年1月3日", day(2025, 1, 3)],
    ["1月3日", day(year, 1, 3)],
    ["2025年1月", day(2025, 1, 1)],
    ["下午2时30分", half],
    ["2025/1/3 14:30", day(2025, 1, 3, 14.5)],
    ["3-Jan-25", day(2025, 1, 3)],
    ["113/1/2"],
    ["2025.1.2"],
    ["2025/2/29"],
    ["5万"],
    ["＝ＳＵＭ（１，２）", 3],
  ],
  "de-DE": [
    ["1.234,5", 1234.5],
    ["1.234,50 €", 1234.5],
    ["5,5 %", 0.055],
    ["1,5E3", 1500],
    ["31.12.25", day(2025, 12, 31)],
    ["1.2.", day(year, 2, 1)],
    ["3. Januar 2025", day(2025, 1, 3)],
    ["3. März 2025", day(2025, 3, 3)],
    ["14:30", half],
    ["=SUM(1,5;2)", 3.5],
    ["1,234.5"],
    ["12.31.2025"],
  ],
  "fr-FR": [
    ["1 234,5", 1234.5],
    ["5 €", 5],
    ["-5,5", -5.5],
    ["5,5 %", 0.055],
    ["31/12/25", day(2025, 12, 31)],
    ["1/2", day(year, 2, 1)],
    ["3 janvier 2025", day(2025, 1, 3)],
    ["14 févr. 2025", day(2025, 2, 14)],
    ["14:30", half],
    ["=SUM(1,5;2)", 3.5],
    ["1.5"],
    ["12/31/2025"],
  ],
  "ja-JP": [
    ["￥1,234", 1234],
    ["2025/1/2", day(2025, 1, 2)],
    ["1/2", day(year, 1, 2)],
    ["2025年1月3日", day(2025, 1, 3)],
    ["令和7年1月3日", day(2025, 1, 3)],
    ["令和元年5月1日", day(2019, 5, 1)],
    ["R7.1.3", day(2025, 1, 3)],
    ["午後2:30", half],
    ["14時30分", half],
    ["１２３", 123],
    ["5万"],
    ["2025/2/29"],
  ],
  "en-IN": [
    ["1,00,000", 100_000],
    ["12,34,567.5", 1_234_567.5],
    ["1,234,567", 1_234_567],
    ["₹1,00,000", 100_000],
    ["31-12-2025", day(2025, 12, 31)],
    ["1/2/25", day(2025, 2, 1)],
    ["3-Jan-25", day(2025, 1, 3)],
    ["2:30 PM", half],
    ["(5)", -5],
    ["5 %", 0.05],
    ["1,2,3"],
    ["12/31/2025"],
  ],
};

const written = (value: number | undefined) => (value === undefined ? "none" : value.toFixed(9));

test.each(Object.entries(table))("a page in %s", async (locale, entries) => {
  page = await workbench.open({ locale });
  await addSheet(page);
  for (const [text] of entries) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  const mark = /^(?:de|fr)/.test(locale) ? ";" : ",";
  const cells = `A1:A${entries.length}`;
  // Down there the first row is out of sight.
  await goTo(page, "B1");
  await page.keyboard.type(`=IF(ISNUMBER(${cells})${mark}${cells}&""${mark}"none")`);
  await page.keyboard.press("Enter");
  await goTo(page, "A1");
  const held = (await shownCells(page, `B1:B${entries.length}`)).flat();
  const read = held.map((text) => (text === "none" ? text : Number(text.replace(",", ".")).toFixed(9)));
  expect(entries.map(([text], index) => [text, read[index]])).toEqual(
    entries.map(([text, value]) => [text, written(value)]),
  );
  expect(workbench.complaints()).toEqual([]);
});
