/** What a cell holds after a text was typed, and what its editor shows. */
import { enteredCell } from "../../../src/engine/entry/enteredCell";
import { habitsOf } from "../../../src/engine/entry/habits";
import { textToEdit } from "../../../src/engine/entry/textToEdit";
import type { Language } from "../../../src/language/language";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

const library = nodeEngine();
const content = (text: string, format?: string, language: Language = "en") =>
  enteredCell(text, library, { format, habits: habitsOf(undefined, language), isName: (word) => word === "total" })
    .content;

test.each([
  ["4", "0.04"],
  ["4%", "0.04"],
  ["4%%", "0.04"],
  ["4％%", "0.04"],
  ["4 % %", "0.04"],
  ["-4", "-0.04"],
  ["+4", "0.04"],
  ["(4)", "-0.04"],
  [".5", "0.5"],
  ["-.1", "-0.1"],
  ["0.5", "0.005"],
  ["-0.1", "-0.001"],
  [".5%", "0.005"],
  ["1,234", "12.34"],
  ["７", "0.07"],
  ["7%", "0.07"],
  ["9:36", "0.4"],
  ["$5", "5"],
  ["4%%%", "4%%%"],
  ["note", "note"],
  ["=A1", "=A1"],
])("in a percent cell %j is %s", (text, expected) => expect(content(text, "0.00%")).toBe(expected));

test("a format with a % in quotes is none of percent", () => expect(content("4", `0" % of GDP"`)).toBe("4"));

test.each([
  ["-A1", "=-A1"],
  ["+A1", "=+A1"],
  ["- A1", "=- A1"],
  ["-SUM(A1:A3)", "=-SUM(A1:A3)"],
  ["-5+3", "=-5+3"],
  ["-total", "=-total"],
  ["-TRUE", "=-TRUE"],
  ["-item", "-item"],
  ["- 10Y", "- 10Y"],
  ["+1 bp", "+1 bp"],
  ["-", "-"],
  ["--", "--"],
  ["-FOO(1)", "-FOO(1)"],
  ["＝ＳＵＭ（１，２）", "=SUM(1,2)"],
  ["=SUM（A1：A3）", "=SUM(A1:A3)"],
  ["=IF（A1＞0，＂是＂，“否”）", '=IF(A1>0,"是",“否”)'],
  ['=A1&"（註）"', '=A1&"（註）"'],
  ["='表（一）'!A1", "='表（一）'!A1"],
  ["=營收１", "=營收１"],
  ["＋A1", "=+A1"],
])("%j is the formula or text %s", (text, expected) => expect(content(text)).toBe(expected));

test.each([
  ["'5", "'5"],
  ["24/1/2", "24/1/2"],
  ["1 000", "1 000"],
  ["1234,567", "'1234,567"],
  ["TRUE", "TRUE"],
  ["1E308", "1E308"],
  ["1e307", "1e+307"],
  ["0.1", "0.1"],
])("%j is kept as %s", (text, expected) => expect(content(text)).toBe(expected));

test("a cell of texts keeps what is typed", () => {
  expect(["007", "3-Jan-25", "4%", "1 000", "-A1"].map((text) => content(text, "@"))).toEqual([
    "007",
    "3-Jan-25",
    "4%",
    "1 000",
    "-A1",
  ]);
});

const edited = (value: number, format?: string, shown = "", language: Language = "en") =>
  textToEdit(value, format, shown, habitsOf(undefined, language));

test.each<[number, string | undefined, string, string]>([
  [0.0523456789, "0.00%", "5.23%", "5.23456789%"],
  [0.07, "0%", "7%", "7%"],
  [1 / 3, "0%", "33%", "33.333333333333329%"],
  [1.0912345, "0.00", "1.09", "1.0912345"],
  [1e-25, undefined, "1E-25", "1E-25"],
  [45660, "d-mmm-yy", "3-Jan-25", "1/3/2025"],
  [45660, "yyyy-mm-dd", "2025-01-03", "2025-01-03"],
  [45660.5, "m/d/yy", "1/3/25", "1/3/2025 12:00:00"],
  [45660, "mmm-yy", "Jan-25", "1/3/2025"],
  [0.4, "hh:mm", "09:36", "9:36:00"],
  [1.25, "[h]:mm", "30:00", "30:00:00"],
  [45660, "0.00", "45660.00", "45660"],
])("%d in the format %s is edited as it reads again", (value, format, shown, expected) => {
  const text = edited(value, format, shown);
  expect(Number(enteredCell(text, library, { format, habits: habitsOf(undefined, "en") }).content)).toBe(value);
  if (value !== 1 / 3) expect(text).toBe(expected);
});

test("dates are edited in the order of the language", () => {
  expect([edited(45660, "m/d/yy", "1/3/25"), edited(45660, "m/d/yy", "1/3/25", "tw")]).toEqual([
    "1/3/2025",
    "2025/1/3",
  ]);
});
