/** Typed texts, formulas and what cells show by locale; what a workbook holds is the same in each. */
import { dateToSerial } from "../../../src/cells/serialDates";
import { enteredCell } from "../../../src/engine/entry/enteredCell";
import { habitsOf } from "../../../src/engine/entry/habits";
import { readEntry } from "../../../src/engine/entry/readEntry";
import { textToEdit } from "../../../src/engine/entry/textToEdit";
import { localeOfTag } from "../../../src/engine/locales/knownLocales";
import { setRegionalLocale } from "../../../src/engine/locales/localesInCells";
import type { Locale } from "../../../src/engine/locales/present";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

const library = nodeEngine();
const localeOf = (tag: string) => localeOfTag(tag) as Locale;
const day = (year: number, month: number, date: number) => dateToSerial(year, month, date);
const thisYear = new Date().getFullYear();

afterEach(() => setRegionalLocale(undefined));

// What Excel takes them for under the region of Windows; undefined where the cell holds a text.
test.each<[string, string, number | undefined]>([
  ["fr-FR", "1 000,5", 1000.5],
  ["fr-FR", "1\u00A0000,5", 1000.5],
  ["fr-FR", "1,5 %", 0.015],
  ["fr-FR", "1.5", undefined],
  ["fr-FR", "31/12/2025", day(2025, 12, 31)],
  ["fr-FR", "3 janvier 2025", day(2025, 1, 3)],
  ["fr-FR", "2025年1月3日", undefined],
  ["de-DE", "1.000,5", 1000.5],
  ["de-DE", "1.000", 1000],
  ["de-DE", "-1.234.567,89", -1234567.89],
  ["de-DE", "1,000.5", undefined],
  ["de-DE", "31.12.2025", day(2025, 12, 31)],
  ["de-DE", "31.12.25", day(2025, 12, 31)],
  ["de-DE", "31.12.", day(thisYear, 12, 31)],
  ["de-DE", "1.5", day(thisYear, 5, 1)],
  ["de-DE", "12.31.2025", undefined],
  ["de-DE", "3. Januar 2025", day(2025, 1, 3)],
  ["de-DE", "2025-01-03", day(2025, 1, 3)],
  ["de-DE", "5 €", 5],
  ["de-CH", "1'000.5", 1000.5],
  ["de-CH", "1.5", 1.5],
  ["en-GB", "3/1/2025", day(2025, 1, 3)],
  ["en-US", "3/1/2025", day(2025, 3, 1)],
  ["en-US", "1,000.5", 1000.5],
  ["en-US", "31.12.2025", undefined],
  ["en-US", "2025年1月3日", undefined],
  ["zh-TW", "2025/1/3", day(2025, 1, 3)],
  ["zh-TW", "2025年1月3日", day(2025, 1, 3)],
  ["zh-TW", "113/1/2", day(2024, 1, 2)],
  ["zh-CN", "2025年1月3日", day(2025, 1, 3)],
  ["zh-CN", "2025/1/3", day(2025, 1, 3)],
  ["zh-CN", "113/1/2", undefined],
  ["zh-HK", "3/1/2025", day(2025, 1, 3)],
  ["zh-HK", "2025年1月3日", day(2025, 1, 3)],
  ["zh-HK", "113/1/2", undefined],
  ["ja-JP", "2025年1月3日", day(2025, 1, 3)],
  ["ja-JP", "2025/1/3", day(2025, 1, 3)],
])("in %s %j is %p", (tag, text, expected) => {
  const habits = habitsOf(localeOf(tag));
  expect(readEntry(text, habits)?.value).toBe(expected);
});

test.each(["fr-FR", "de-DE", "de-CH", "en-GB", "en-US", "zh-HK", "zh-TW", "ja-JP", "sv-SE", "nl-NL"])(
  "what the editor shows in %s reads as the same again",
  (tag) => {
    const habits = habitsOf(localeOf(tag));
    for (const [value, format] of [
      [1234567.891, undefined],
      [-0.5, undefined],
      [0.0123, "0.00%"],
      [day(2025, 12, 31), "yyyy-mm-dd"],
      [day(2025, 2, 1), "mmm yy"],
      [day(1999, 12, 3) + 0.25, "d/m/yy h:mm"],
    ] as const) {
      const text = textToEdit(value, format, "", habits);
      const { content } = enteredCell(text, library, { format, habits });
      expect([text, Number(content)]).toEqual([text, value]);
    }
  },
);

test.each([
  ["de-DE", "=SUM(1,5;A1)", "=SUM(1.5,A1)"],
  ["de-DE", '=IF(A1>1,5;"1,5;2";{1\\2;3\\4})', '=IF(A1>1.5,"1,5;2",{1,2;3,4})'],
  ["fr-FR", "-A1*1,5", "=-A1*1.5"],
  ["de-CH", "=SUM(1.5;A1)", "=SUM(1.5,A1)"],
  ["en-US", "=SUM(1.5,A1)", "=SUM(1.5,A1)"],
  ["zh-TW", "＝SUM（１，２）", "=SUM(1,2)"],
])("in %s %s is kept as %s", (tag, text, expected) =>
  expect(enteredCell(text, library, { format: undefined, habits: habitsOf(localeOf(tag)) }).content).toBe(expected),
);

const cells = {
  A1: "1234.5",
  A2: "45660",
  A3: "1/2/2025",
  A4: '=TEXT(A1,"#,##0.00")',
  A5: '=VALUE(A1&"")',
  A6: '=COUNTIF(A1,">"&1234.4)',
  A7: '=A1&" bp"',
  A8: "=FIXED(A1,1)",
  A9: "=NUMBERVALUE(A4)",
  A10: '="1,5"*2',
};

const formats = { A1: 1, A2: 2, A3: 2, A4: 3 };

function modelIn(tag?: string, kept?: Locale) {
  setRegionalLocale(tag === undefined ? undefined : localeOf(tag));
  const workbook = {
    sheets: [{ id: "one", name: "One", colNumber: 5, rowNumber: 20, cells, formats }],
    formats: { 1: "#,##0.00", 2: "d mmm yyyy", 3: "@" },
    ...(kept && { settings: { locale: kept } }),
  };
  return new library.Model(workbook as never);
}

const shownIn = (model: ReturnType<typeof modelIn>, row: number): string =>
  model.getters.getEvaluatedCell({ sheetId: model.getters.getSheetIds()[0], col: 0, row: row - 1 }).formattedValue;

test("a German page shows and calculates in German", () => {
  const model = modelIn("de-DE");
  expect([1, 2, 4, 5, 6, 7, 8, 9, 10].map((row) => shownIn(model, row))).toEqual([
    "1.234,50",
    "3 Jan 2025",
    "1.234,50",
    "1234,5",
    "1",
    "1234,5 bp",
    "1.234,5",
    "1234,5",
    "3",
  ]);
});

test("without a locale everything is as before", () => {
  const model = modelIn();
  expect([1, 4, 5, 6, 7].map((row) => shownIn(model, row))).toEqual([
    "1,234.50",
    "1,234.50",
    "1234.5",
    "1",
    "1234.5 bp",
  ]);
});

test("what a workbook holds is the same in every locale", () => {
  const held = ["en-US", "de-DE", "fr-FR", "en-GB", "zh-TW", "ja-JP"].map((tag) => modelIn(tag)._exportData(false));
  const [first] = held;
  for (const each of held) expect({ ...each, revisionId: "" }).toEqual({ ...first, revisionId: "" });
});

test.each(["en-US", "de-DE", "en-GB", "zh-TW"])("1/2/2025 in a file is the second of January, also in %s", (tag) => {
  const { getters } = modelIn(tag);
  expect(getters.getEvaluatedCell({ sheetId: getters.getSheetIds()[0], col: 0, row: 2 }).value).toBe(day(2025, 1, 2));
});

test("the formula bar shows a formula as the locale spells it, rows of an array between semicolons", () => {
  const model = modelIn("de-DE");
  const position = { sheetId: model.getters.getSheetIds()[0], col: 1, row: 0 };
  model.dispatch("UPDATE_CELL", { ...position, content: "=SUM(1.5,{1,2;3,4})" });
  const shown = model.getters.getCellText(position, { showFormula: true });
  expect(shown).toBe("=SUM(1,5;{1\\2;3\\4})");
  const habits = habitsOf(localeOf("de-DE"));
  expect(enteredCell(shown, library, { format: undefined, habits }).content).toBe("=SUM(1.5,{1,2;3,4})");
});

test("choosing a locale changes what is shown, no format and no cell", () => {
  const model = modelIn("en-US");
  const before = model._exportData(false);
  model.dispatch("UPDATE_LOCALE", { locale: localeOf("de-DE") });
  expect(shownIn(model, 1)).toBe("1.234,50");
  const after = model._exportData(false);
  expect(after.settings.locale.code).toBe("de-DE");
  expect([after.sheets, after.formats]).toEqual([before.sheets, before.formats]);
});

test("a workbook with a locale of its own keeps it in any page", () => {
  const model = modelIn("de-DE", localeOf("fr-FR"));
  expect(shownIn(model, 1)).toBe("1\u202F234,50");
  expect(model._exportData(false).settings.locale.code).toBe("fr-FR");
});
