/** What is typed in each country, as Excel there reads and shows it; “” is text. This year stands for dates without one. */
import { dateToSerial } from "../../../src/cells/serialDates";
import { habitsOf } from "../../../src/engine/entry/habits";
import { readEntry } from "../../../src/engine/entry/readEntry";
import { localeOfTag } from "../../../src/engine/locales/knownLocales";
import { inLocale, type Locale } from "../../../src/engine/locales/present";
import { shownNumber } from "../../../src/engine/numberFormats/shown";

const year = new Date().getFullYear();
const day = (y: number, m: number, d: number) => dateToSerial(y, m, d);
const narrow = "\u202F";

const table: Readonly<Record<string, readonly (readonly [typed: string, value?: number, shown?: string])[]>> = {
  "en-US": [
    ["1,234.5", 1234.5, "1,234.50"],
    ["$1,234.50", 1234.5, "$1,234.50"],
    ["-$5", -5, "-$5"],
    ["(5)", -5],
    ["5 %", 0.05, "5%"],
    ["1/2/25", day(2025, 1, 2), "1/2/2025"],
    ["12/31/2025", day(2025, 12, 31), "12/31/2025"],
    ["1/2", day(year, 1, 2), "2-Jan"],
    ["Jan 5, 2025", day(2025, 1, 5), "5-Jan-25"],
    ["2025-01-02", day(2025, 1, 2), "2025-01-02"],
    ["13/1/2025"],
    ["1.234,5"],
    ["1,23"],
    ["2025年1月3日"],
  ],
  "en-GB": [
    ["£1,234.50", 1234.5, "£1,234.50"],
    ["1/2/25", day(2025, 2, 1), "01/02/2025"],
    ["31/12/2025", day(2025, 12, 31), "31/12/2025"],
    ["1/2", day(year, 2, 1), "01-Feb"],
    ["31 December 2025", day(2025, 12, 31), "31-Dec-25"],
    ["12/31/2025"],
    ["1.2.2025"],
  ],
  "en-IN": [
    ["1,00,000", 100000, "1,00,000"],
    ["12,34,567.5", 1234567.5, "12,34,567.50"],
    ["1,234,567", 1234567, "12,34,567"],
    ["₹1,00,000", 100000, "₹1,00,000"],
    ["31-12-2025", day(2025, 12, 31), "31-12-2025"],
    ["1/2/25", day(2025, 2, 1), "01/02/2025"],
    ["1,2,3"],
  ],
  "zh-TW": [
    ["NT$5", 5, "NT$5"],
    ["113/1/2", day(2024, 1, 2), "113/1/2"],
    ["2025/1/2", day(2025, 1, 2), "2025/1/2"],
    ["1/2", day(year, 1, 2), "1月2日"],
    ["2025年1月3日", day(2025, 1, 3), "2025年1月3日"],
    ["１２３", 123],
    ["（5）", -5],
    ["下午2:30", 14.5 / 24, "下午2:30"],
    ["5萬"],
  ],
  "zh-CN": [
    ["￥5", 5, "¥5"],
    ["25年1月3日", day(2025, 1, 3), "2025年1月3日"],
    ["1月3日", day(year, 1, 3), "1月3日"],
    ["2025年1月", day(2025, 1, 1), "2025年1月"],
    ["下午2时30分", 14.5 / 24, "下午2时30分"],
    ["2025.1.2"],
    ["113/1/2"],
  ],
  "ja-JP": [
    ["￥1,234", 1234, "¥1,234"],
    ["2025/1/2", day(2025, 1, 2), "2025/01/02"],
    ["1/2", day(year, 1, 2), "1月2日"],
    ["2025年1月3日", day(2025, 1, 3), "2025年1月3日"],
    ["令和7年1月3日", day(2025, 1, 3), "2025年1月3日"],
    ["令和元年5月1日", day(2019, 5, 1), "2019年5月1日"],
    ["R7.1.3", day(2025, 1, 3)],
    ["平成31年4月30日", day(2019, 4, 30)],
    ["午後2:30", 14.5 / 24],
    ["14時30分", 14.5 / 24, "14時30分"],
    ["5万"],
  ],
  "de-DE": [
    ["1.234,5", 1234.5, "1.234,50"],
    ["5 €", 5, "5 €"],
    ["1.234,50 €", 1234.5, "1.234,50 €"],
    ["5,5 %", 0.055, "5,50%"],
    ["31.12.25", day(2025, 12, 31), "31.12.2025"],
    ["1.2.2025", day(2025, 2, 1), "01.02.2025"],
    ["1.2.", day(year, 2, 1), "01. Feb"],
    ["1.5", day(year, 5, 1), "01. Mai"],
    ["3. Januar 2025", day(2025, 1, 3), "03. Jan 25"],
    ["Mrz 2025", day(2025, 3, 1), "Mär 25"],
    ["3. März 2025", day(2025, 3, 3)],
    ["1,5E3", 1500],
    ["1,234.5"],
    ["12.31.2025"],
  ],
  "fr-FR": [
    ["1 234,5", 1234.5, `1${narrow}234,50`],
    [`1${narrow}234,5`, 1234.5, `1${narrow}234,50`],
    ["5 €", 5, "5 €"],
    ["31/12/25", day(2025, 12, 31), "31/12/2025"],
    ["1/2", day(year, 2, 1), "01-févr."],
    ["3 janvier 2025", day(2025, 1, 3)],
    ["14 févr. 2025", day(2025, 2, 14)],
    ["-5,5", -5.5],
    ["1.5"],
  ],
  "sv-SE": [["1 234,50 kr", 1234.5, `1\u00A0234,50 kr`]],
};

const rows = Object.entries(table).flatMap(([tag, entries]) =>
  entries.map(([typed, value, shown]) => ({ tag, typed, value, shown })),
);

test.each(rows)("$tag: $typed is $value, shown $shown", ({ tag, typed, value, shown }) => {
  const locale = localeOfTag(tag) as Locale;
  const reading = readEntry(typed, habitsOf(locale));
  if (value === undefined) expect(reading).toBeUndefined();
  else expect(reading?.value).toBeCloseTo(value, 12);
  if (shown !== undefined)
    expect(inLocale(locale, () => shownNumber(value as number, reading?.format ?? "")?.text)).toBe(shown);
});
