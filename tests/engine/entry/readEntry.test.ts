import { dateToSerial } from "../../../src/cells/serialDates";
import { habitsOf } from "../../../src/engine/entry/habits";
import { readEntry } from "../../../src/engine/entry/readEntry";
import type { Locale } from "../../../src/engine/locales/present";
import type { Language } from "../../../src/language/language";

const read = (text: string, language: Language = "en") => readEntry(text, habitsOf(undefined, language))?.value;
const day = (year: number, month: number, date: number) => dateToSerial(year, month, date);
const thisYear = new Date().getFullYear();
const everywhere = ["en", "tw", "cn"] as const;

describe.each(everywhere)("numbers in %s", (language) => {
  test.each<[string, number]>([
    ["5", 5],
    ["+5", 5],
    ["-5", -5],
    ["- 5", -5],
    ["+ 5", 5],
    ["\u22125", -5],
    [" 5 ", 5],
    [".5", 0.5],
    ["5.", 5],
    ["007", 7],
    ["1,234.5", 1234.5],
    ["1,234,567", 1234567],
    ["(5)", -5],
    ["(1,234.5)", -1234.5],
    ["($5)", -5],
    ["$(5)", -5],
    ["$ (1,234.50)", -1234.5],
    ["5%", 0.05],
    ["+5 %", 0.05],
    ["-5 %", -0.05],
    ["7%", 0.07],
    ["(5%)", -0.05],
    ["(5)%", -0.05],
    ["$5", 5],
    ["-$5.50", -5.5],
    ["$-5", -5],
    ["23€", 23],
    ["€23", 23],
    ["1E5", 100000],
    ["1e-5", 0.00001],
    ["-1.5E+3", -1500],
    ["1 1/2", 1.5],
    ["-1 1/2", -1.5],
    ["0 3/4", 0.75],
    ["１２３", 123],
    ["１，２３４．５", 1234.5],
    ["－５％", -0.05],
    ["　５", 5],
  ])("%j is %d", (text, expected) => expect(read(text, language)).toBe(expected));

  test.each([
    "1 000",
    "1\u00A0000",
    "1\u202F000",
    "12 345 678",
    "1 000.5",
    "5-",
    "(-5)",
    "(5",
    "5)",
    "--5",
    "+-5",
    "4%%",
    "%4%",
    "$5%",
    "$5€",
    "1,23",
    "1,2345",
    "1234,567",
    ",5",
    "1.2.3",
    "1.234,5",
    "1/0",
    "1 1/0",
    "1 2",
    "5 bp",
    "-14.8 bp",
    "1e",
    "e5",
    "1E308",
    "5x",
    "Infinity",
    "NaN",
    "0x10",
    "",
    " ",
    "-",
    "%",
    "$",
  ])("%j is text", (text) => expect(read(text, language)).toBeUndefined());
});

describe.each(everywhere)("dates in %s", (language) => {
  test.each<[string, number]>([
    ["2025-01-03", day(2025, 1, 3)],
    ["2025/1/3", day(2025, 1, 3)],
    ["1/3/2025", day(2025, 1, 3)],
    ["2025-01", day(2025, 1, 1)],
    ["1/2025", day(2025, 1, 1)],
    ["1/3", day(thisYear, 1, 3)],
    ["3-Jan-25", day(2025, 1, 3)],
    ["2-Jan-24", day(2024, 1, 2)],
    ["3 Jan 2025", day(2025, 1, 3)],
    ["03-JAN-2025", day(2025, 1, 3)],
    ["3-Jan", day(thisYear, 1, 3)],
    ["Jan 5, 2025", day(2025, 1, 5)],
    ["January 5, 2025", day(2025, 1, 5)],
    ["Sept 5, 2025", day(2025, 9, 5)],
    ["Jan 5 2025", day(2025, 1, 5)],
    ["Jan-2025", day(2025, 1, 1)],
    ["Jan-45", day(1945, 1, 1)],
    ["Jan-25", day(thisYear, 1, 25)],
    ["31-Dec-29", day(2029, 12, 31)],
    ["31-Dec-30", day(1930, 12, 31)],
    ["29-Feb-2024", day(2024, 2, 29)],
    ["1/1/1900", day(1900, 1, 1)],
    ["2025-01-03 12:00", day(2025, 1, 3) + 0.5],
    ["3-Jan-25 6:00 PM", day(2025, 1, 3) + 0.75],
    ["２０２５／１／３", day(2025, 1, 3)],
  ])("%j is %d", (text, expected) => expect(read(text, language)).toBe(expected));

  test.each([
    "40-2-2023",
    "29-Feb-2025",
    "2025-13-01",
    "13/13/2025",
    "1899-12-31",
    "0113/1/2",
    "2024-1/2",
    "1 2 2024",
    "2024 1 2",
    "1 2 24",
    "2024-01-00",
    "3-Foo-25",
    "Market 5",
    "Jan",
    "May 2025 outlook",
    "US 10Y",
    "10-Year",
    "Q1 2025",
    "2025Q1",
    "1M",
    "12/2024/1",
  ])("%j is text", (text) => expect(read(text, language)).toBeUndefined());
});

describe("dates as each language reads them", () => {
  test.each<[string, number | undefined, number | undefined, number | undefined]>([
    ["113/1/2", undefined, day(2024, 1, 2), undefined],
    ["114-12-31", undefined, day(2025, 12, 31), undefined],
    ["2025年1月3日", undefined, day(2025, 1, 3), day(2025, 1, 3)],
    ["2025年1月3號", undefined, day(2025, 1, 3), day(2025, 1, 3)],
    ["2025 年 1 月 3 日", undefined, day(2025, 1, 3), day(2025, 1, 3)],
    ["2025年1月", undefined, day(2025, 1, 1), day(2025, 1, 1)],
    ["1月3日", undefined, day(thisYear, 1, 3), day(thisYear, 1, 3)],
    ["25年1月3日", undefined, undefined, day(2025, 1, 3)],
    ["113年1月2日", undefined, day(2024, 1, 2), undefined],
    ["民國113年1月2日", undefined, day(2024, 1, 2), day(2024, 1, 2)],
    ["1/2/24", day(2024, 1, 2), day(2001, 2, 24), day(2001, 2, 24)],
    ["24/1/2", undefined, day(2024, 1, 2), day(2024, 1, 2)],
    ["2025年1月3日9:30", undefined, day(2025, 1, 3) + 9.5 / 24, day(2025, 1, 3) + 9.5 / 24],
    ["下午3:00", undefined, 15 / 24, 15 / 24],
    ["上午 9:30", undefined, 9.5 / 24, 9.5 / 24],
    ["9时30分", undefined, 9.5 / 24, 9.5 / 24],
    ["NT$5", undefined, 5, undefined],
    ["￥5", undefined, 5, 5],
    ["£5", 5, undefined, undefined],
    ["1月", undefined, undefined, undefined],
    ["第1季", undefined, undefined, undefined],
  ])("%j", (text, en, tw, cn) => {
    expect(everywhere.map((language) => read(text, language))).toEqual([en, tw, cn]);
  });
});

test("times of day and spans", () => {
  const times: Record<string, number | undefined> = {
    "9:30": 9.5 / 24,
    "9:30:36": 9 / 24 + 30.6 / 1440,
    "12:00 AM": 0,
    "12:00 PM": 0.5,
    "5 PM": 17 / 24,
    "1:30pm": 13.5 / 24,
    "1:30 p": 13.5 / 24,
    "30:00": 1.25,
    "1:30.5": 90.5 / 86_400,
    "13:00 PM": undefined,
    "1:75": undefined,
    "1:2:3:4": undefined,
  };
  for (const [text, expected] of Object.entries(times))
    if (expected === undefined) expect([text, read(text)]).toEqual([text, undefined]);
    else expect(read(text)).toBeCloseTo(expected, 12);
});

test("a sheet of another country keeps its marks and its order", () => {
  const french = {
    code: "fr_FR",
    decimalSeparator: ",",
    thousandsSeparator: " ",
    dateFormat: "dd/mm/yyyy",
  } as unknown as Locale;
  const habits = habitsOf(french, "en");
  const values = ["1 000", "1\u00A0000", "1\u202F234,5", "1,5", "1.5", "3/1/2025", "5 %"].map(
    (text) => readEntry(text, habits)?.value,
  );
  expect(values).toEqual([1000, 1000, 1234.5, 1.5, undefined, day(2025, 1, 3), 0.05]);
});

test("the format that a cell without one takes", () => {
  const format = (text: string, language: Language = "en") => readEntry(text, habitsOf(undefined, language))?.format;
  expect(
    ["5", "5%", "5.25%", "$5", "$5.5", "5€", "1,234", "1,234.567", "1E5", "1 1/2"].map((text) => format(text)),
  ).toEqual([
    undefined,
    "0%",
    "0.00%",
    "[$$]#,##0",
    "[$$]#,##0.00",
    "#,##0[$€]",
    "#,##0",
    undefined,
    "0.00E+00",
    "# ?/?",
  ]);
  expect(["2025-01-03", "1/3/2025", "3-Jan-25", "3-Jan", "Jan-2025", "9:30"].map((text) => format(text))).toEqual([
    "yyyy-mm-dd",
    "m/d/yyyy",
    "d-mmm-yy",
    "d-mmm",
    "mmm-yy",
    "hh:mm",
  ]);
  expect(format("2025年1月3日", "cn")).toBe('yyyy"年"m"月"d"日"');
  expect(format("113/1/2", "tw")).toBe("[$-404]e/m/d");
});
