/** Locales against what Windows, and so Excel, writes in each country (Region settings, Windows 11). */
import { localeOfTag, offeredLocales } from "../../../src/engine/locales/knownLocales";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

const noBreak = "\u00A0";
const narrow = "\u202F";

test.each([
  ["en-US", ".", ",", "m/d/yyyy", ","],
  ["en-GB", ".", ",", "dd/mm/yyyy", ","],
  ["zh-TW", ".", ",", "yyyy/m/d", ","],
  ["zh-CN", ".", ",", "yyyy/m/d", ","],
  ["zh-HK", ".", ",", "d/m/yyyy", ","],
  ["ja-JP", ".", ",", "yyyy/mm/dd", ","],
  ["ko-KR", ".", ",", "yyyy-mm-dd", ","],
  ["de-DE", ",", ".", "dd.mm.yyyy", ";"],
  ["de-CH", ".", "\u2019", "dd.mm.yyyy", ";"],
  ["fr-FR", ",", narrow, "dd/mm/yyyy", ";"],
  ["es-ES", ",", ".", "dd/mm/yyyy", ";"],
  ["nl-NL", ",", ".", "d-m-yyyy", ";"],
  ["sv-SE", ",", noBreak, "yyyy-mm-dd", ";"],
  ["pt-BR", ",", ".", "dd/mm/yyyy", ";"],
])("%s writes %s and %s, %s, and %s between arguments", (tag, decimal, group, date, separator) => {
  const { code, decimalSeparator, thousandsSeparator, dateFormat, formulaArgSeparator } = localeOfTag(tag) ?? {};
  // Older browsers write the Swiss mark straight.
  const mark = thousandsSeparator?.replace("'", "\u2019");
  expect([code, decimalSeparator, mark, dateFormat, formulaArgSeparator]).toEqual([
    tag,
    decimal,
    group,
    date,
    separator,
  ]);
});

test("what browsers say of their language is enough", () => {
  const codes = ["de", "ja", "zh-Hant", "zh-Hant-HK", "zh-Hans", "en", "x", "no tag", "xx-YY"].map(
    (tag) => localeOfTag(tag)?.code,
  );
  expect(codes.slice(0, 6)).toEqual(["de-DE", "ja-JP", "zh-TW", "zh-HK", "zh-CN", "en-US"]);
  expect(codes.slice(6)).toEqual([undefined, undefined, undefined]);
});

test("each that is offered is taken by the spreadsheet, once and under its own name", () => {
  const library = nodeEngine();
  const locales = offeredLocales();
  expect(locales.length).toBeGreaterThan(30);
  expect(new Set(locales.map(({ name }) => name)).size).toBe(locales.length);
  for (const locale of locales) {
    const model = new library.Model();
    expect([locale.code, model.dispatch("UPDATE_LOCALE", { locale }).isSuccessful]).toEqual([locale.code, true]);
  }
});
