/** How people of a language or a country write numbers, dates and formulas. */
import { currentLanguage, type Language, languageOfTag } from "../../language/language";
import { monthNames } from "../locales/knownLocales";
import { groupsInPairs, isTold, type Locale, presentLocale, tagOf } from "../locales/present";

export interface Habits {
  /** Whose signs of money and words of dates and times are read. */
  readonly language: Language;
  readonly decimal: string;
  /** What stands between thousands; "" for nothing. */
  readonly group: string;
  /** 12,34,567 as in India. */
  readonly inPairs: boolean;
  /** Between the arguments of a function. */
  readonly separator: string;
  /** Of a date without a year of four digits, such as 1/2/24. */
  readonly order: "mdy" | "dmy" | "ymd";
  /** Between the parts of a date, beside / and -. */
  readonly dateMark: "/" | ".";
  /** The country's own way of writing a date, in the codes of formats; undefined where no country is known. */
  readonly shortDate?: string;
  /** Reads 令和7年1月3日. */
  readonly countsEras: boolean;
  /** Signs of money, as alternatives of a pattern; those that also stand behind a number. */
  readonly money: string;
  readonly moneyBehind: string;
  /** Reads 2025年1月3日. */
  readonly readsIdeographs: boolean;
  /** Reads 113/1/3 as a year of the Republic of China. */
  readonly countsRepublic: boolean;
  /** Months beside the English ones: short and long names, January first. */
  readonly months: readonly (readonly string[])[];
}

/** Symbols of money by language; behind the number only the dollar and the euro. */
const currencies: Readonly<Record<Language, string>> = {
  en: "\\$|€|£",
  tw: "NT\\$|\\$|€|¥",
  cn: "¥|\\$|€",
};

/** A country's own sign beside those. */
const ofRegion: Readonly<Record<string, string>> = {
  JP: "¥",
  IN: "₹",
  KR: "₩",
  HK: "HK\\$",
  SG: "S\\$",
  CH: "CHF",
  SE: "kr",
  DK: "kr",
  NO: "kr",
  PL: "zł",
  CZ: "Kč",
  HU: "Ft",
  TR: "₺",
  RU: "₽",
  UA: "₴",
  BR: "R\\$",
  ID: "Rp",
  VN: "₫",
};
const behind = new Set(["kr", "zł", "Kč", "Ft", "₽", "₴", "₫"]);

/** As German Excel abbreviates March. */
const germanMonths = ["", "", "Mrz"];

const orders = { m: "mdy", d: "dmy", y: "ymd" } as const;

/** Of a workbook that was never told of a locale, in a page that knows none: by the language of the page. */
const ofLanguage = (language: Language): Habits => ({
  language,
  decimal: ".",
  group: ",",
  inPairs: false,
  separator: ",",
  order: language === "en" ? "mdy" : "ymd",
  dateMark: "/",
  readsIdeographs: language !== "en",
  countsRepublic: language === "tw",
  countsEras: false,
  money: currencies[language],
  moneyBehind: "[$€]",
  months: [],
});

function ofLocale(locale: Locale): Habits {
  const tag = tagOf(locale);
  const own = ofRegion[tag.split("-").at(-1) ?? ""];
  const [short, long] = [monthNames(locale, "short"), monthNames(locale, "long")];
  return {
    language: languageOfTag(tag),
    decimal: locale.decimalSeparator,
    group: locale.thousandsSeparator ?? "",
    inPairs: groupsInPairs(locale),
    separator: locale.formulaArgSeparator ?? ",",
    order: orders[locale.dateFormat[0] as keyof typeof orders],
    dateMark: /^[dmy]+\./.test(locale.dateFormat) ? "." : "/",
    readsIdeographs: /^(zh|ja)\b/.test(tag),
    countsRepublic: tag === "zh-TW",
    countsEras: /^ja\b/.test(tag),
    shortDate: locale.dateFormat,
    money: [...new Set([...(own?.split("|") ?? []), ...currencies[languageOfTag(tag)].split("|")])].join("|"),
    moneyBehind: own && behind.has(own) ? `[$€]|${own}` : "[$€]",
    months: short && long ? [short, long, ...(/^de\b/.test(tag) ? [germanMonths] : [])] : [],
  };
}

const known = new WeakMap<Locale, Habits>();

/** Those of the locale; without one, of the locale in which a formula is being calculated. */
export function habitsOf(locale: Locale | undefined = presentLocale(), language = currentLanguage()): Habits {
  if (!isTold(locale)) return ofLanguage(language);
  let habits = known.get(locale);
  if (!habits) {
    habits = ofLocale(locale);
    known.set(locale, habits);
  }
  return habits;
}
