/** How texts go on: names of months and weekdays, quarters, tenors. */

import { englishMonths as months } from "../../language/periods";
import { monthNames, weekdayNames } from "../locales/knownLocales";
import { presentLocale } from "../locales/present";

/** Reads a text as a place in a series, and writes the text of another place. */
interface TextSeries {
  /** Texts go on together only where this is the same. */
  readonly kind: string;
  readonly place: number;
  write(place: number): string;
}

const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const chineseMonths = "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月".split(" ");
const chineseDays = "日一二三四五六";
const numerals = "一二三四";

const cut = (names: readonly string[]) => names.map((name) => name.slice(0, 3));
const days = (before: string) => [...chineseDays].map((day) => before + day);

/** Series that begin again at their end. Short names before full ones: May is both. */
const circles: readonly (readonly string[])[] = [
  cut(months),
  months,
  cut(weekdays),
  weekdays,
  chineseMonths,
  Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
  days("星期"),
  days("週"),
  days("周"),
  days("禮拜"),
  days("礼拜"),
  ...["季", "季度"].flatMap((name) => [
    [...numerals].map((numeral) => `第${numeral}${name}`),
    [..."1234"].map((numeral) => `第${numeral}${name}`),
    [...numerals].map((numeral) => `${numeral}${name}`),
  ]),
  ...["Q", "Qtr ", "Qtr", "Quarter "].map((name) => [..."1234"].map((number) => name + number)),
];

const withoutPoint = (name: string) => name.replace(/\.$/, "");

const circlesIn = new Map<string, readonly (readonly string[])[]>();

/** Weekdays and months in the workbook's language too. */
function circlesHere(): readonly (readonly string[])[] {
  const locale = presentLocale();
  if (!locale) return circles;
  let all = circlesIn.get(locale.code);
  if (!all) {
    const names = (["short", "long"] as const).flatMap((length) => [
      monthNames(locale, length) ?? [],
      weekdayNames(locale, length) ?? [],
    ]);
    const own = names.filter((each) => each.length > 0).flatMap((each) => [each, each.map(withoutPoint)]);
    all = [...own, ...circles];
    circlesIn.set(locale.code, all);
  }
  return all;
}

const modulo = (number: number, size: number): number => ((number % size) + size) % size;

/** In the case of the example: JAN, jan or Jan. */
function inCase(text: string, example: string): string {
  if (example === example.toUpperCase() && example.length > 1) return text.toUpperCase();
  return example === example.toLowerCase() ? text.toLowerCase() : text;
}

function inCircle(text: string): TextSeries | undefined {
  for (const names of circlesHere()) {
    const place = names.findIndex((name) => name.toLowerCase() === text.toLowerCase());
    if (place < 0) continue;
    const write = (to: number) => inCase(names[modulo(to, names.length)], text);
    return { kind: names.join(), place, write };
  }
  return undefined;
}

/** Quarters of years: 2025Q4, Q4 2025, 4Q25, 2025年第4季. */
const quarters: readonly RegExp[] = [
  /^(?<a>)(?<year>\d{4})(?<b>[ -]?Q)(?<quarter>[1-4])(?<c>)$/i,
  /^(?<a>Q)(?<quarter>[1-4])(?<b>[ -/]?'?)(?<year>\d{4}|\d{2})(?<c>)$/i,
  /^(?<a>)(?<quarter>[1-4])(?<b>Q[ -]?'?)(?<year>\d{4}|\d{2})(?<c>)$/i,
  /^(?<a>)(?<year>\d{4})(?<b> ?年 ?第 ?)(?<quarter>[1-4])(?<c> ?季度?)$/,
];

function quarterOfYear(text: string): TextSeries | undefined {
  for (const pattern of quarters) {
    const groups = pattern.exec(text)?.groups as Readonly<Record<"a" | "b" | "c" | "year" | "quarter", string>>;
    if (!groups) continue;
    const { a, b, c, year, quarter } = groups;
    const yearFirst =
      text.indexOf(year, a.length) === a.length &&
      pattern.source.indexOf("<year>") < pattern.source.indexOf("<quarter>");
    const write = (place: number) => {
      const [newYear, newQuarter] = [Math.floor(place / 4), modulo(place, 4) + 1];
      const spelled = String(modulo(newYear, 10 ** year.length)).padStart(year.length, "0");
      return yearFirst ? a + spelled + b + newQuarter + c : a + newQuarter + b + spelled + c;
    };
    return { kind: `quarter ${a}|${b}|${c}`, place: Number(year) * 4 + Number(quarter) - 1, write };
  }
  return undefined;
}

/** 1M, 10Y, 3個月, 2025年: what a number of tenors or years begins with. */
const counted = /^(\d{1,6})( ?(?:D|W|M|Y|bp|天|日|週|周|個月|个月|年|年期))$/i;
/** Any other text that begins with a number and holds no other: 2025E. */
const leading = /^(\d{1,9})(\D+)$/;

function number(text: string, pattern: RegExp): TextSeries | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [, digits, unit] = found as unknown as [string, string, string];
  const width = digits.startsWith("0") ? digits.length : 0;
  const write = (place: number) => String(Math.abs(place)).padStart(width, "0") + unit;
  return { kind: `number ${unit.toLowerCase()}`, place: Number(digits), write };
}

/** The place of a text alone; texts of one series are to be read by `textsGoOn`. */
function seriesOf(text: string, alone: boolean): TextSeries | undefined {
  return inCircle(text) ?? quarterOfYear(text) ?? number(text, alone ? counted : leading);
}

/** The text `steps` behind the one at `index`; undefined where the texts follow no rule. `single` is the step of one text. */
export function textsGoOn(
  texts: readonly string[],
  single: 1 | -1,
): ((index: number, steps: number) => string) | undefined {
  const all = texts.map((text) => seriesOf(text, texts.length === 1));
  const first = all[0];
  if (!first || all.some((series) => series?.kind !== first.kind)) return undefined;
  const places = all.map((series) => (series as TextSeries).place);
  let step: number = single;
  if (places.length > 1) {
    const circle = circlesHere().find((names) => names.join() === first.kind)?.length;
    const gaps = places.slice(1).map((place, index) => place - places[index]);
    const even = gaps.every((gap) => (circle ? modulo(gap - gaps[0], circle) === 0 : gap === gaps[0]));
    if (!even || gaps[0] === 0) return undefined;
    step = gaps[0];
  }
  return (index, steps) => {
    const series = all[index] as TextSeries;
    return series.write(series.place + steps * step);
  };
}
