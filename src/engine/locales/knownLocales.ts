/** Locales as the browser knows them (Intl), in the words of the library; short dates as Windows and so Excel write them. */
import { type Locale, tagOf } from "./present";

/** Offered in the settings where the browser knows them; others come by the browser's own language. */
const offered = (
  "en-US en-GB en-AU en-CA en-HK en-IE en-IN en-NZ en-SG zh-TW zh-CN zh-HK zh-SG ja-JP ko-KR de-DE de-AT de-CH fr-FR fr-BE fr-CA " +
  "fr-CH it-IT es-ES es-MX pt-BR pt-PT nl-NL sv-SE da-DK nb-NO fi-FI pl-PL cs-CZ hu-HU tr-TR hi-IN ru-RU uk-UA id-ID vi-VN"
).split(" ");

/** Days and months without a leading zero. */
const unpadded = new Set(["en-US", "zh-TW", "zh-CN", "zh-HK", "zh-SG", "zh-MO", "nl-NL", "fi-FI"]);

/** Where what Windows writes is not what the browser does. */
const shortDates: Readonly<Record<string, string>> = { "ko-KR": "yyyy-mm-dd", "nl-NL": "d-m-yyyy" };

/** The third of January, so that month and day differ. */
const day = new Date(Date.UTC(2031, 0, 3));

function dateFormatOf(code: string): string {
  if (shortDates[code]) return shortDates[code];
  const written = new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  }).formatToParts(day);
  const mark = written.find(({ type }) => type === "literal")?.value.trim() ?? "";
  const two = unpadded.has(code) ? "" : "2";
  const codes: Readonly<Record<string, string>> = { year: "yyyy", month: two ? "mm" : "m", day: two ? "dd" : "d" };
  const parts = written.flatMap(({ type }) => codes[type] ?? []);
  return parts.join(/^[-./]$/.test(mark) ? mark : "/");
}

function nameOf(code: string): string {
  // Each under its own name, so that whoever cannot read the present language finds theirs.
  const name =
    new Intl.DisplayNames([code], { type: "language", languageDisplay: "standard" } as Intl.DisplayNamesOptions).of(
      code,
    ) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** Monday is 1. */
function firstWeekday(code: string): number {
  const locale = new Intl.Locale(code) as { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

function made(code: string): Locale {
  const marks = new Intl.NumberFormat(`${code}-u-nu-latn`, { minimumFractionDigits: 1 }).formatToParts(12345678.5);
  const markOf = (type: string): string | undefined => marks.find((part) => part.type === type)?.value;
  const decimal = markOf("decimal") ?? ".";
  const group = markOf("group");
  const { hour12 } = new Intl.DateTimeFormat(code, { hour: "numeric" }).resolvedOptions();
  return {
    name: nameOf(code),
    code,
    ...(group && group !== decimal && { thousandsSeparator: group }),
    decimalSeparator: decimal,
    dateFormat: dateFormatOf(code),
    timeFormat: hour12 ? "hh:mm:ss a" : "hh:mm:ss",
    formulaArgSeparator: decimal === "," || code === "de-CH" ? ";" : ",",
    weekStart: firstWeekday(code),
  } as Locale;
}

const known = new Map<string, Locale | undefined>();

/** Language and region alone: "de" is de-DE, "zh-Hant-HK" is zh-HK; undefined for what is no tag or unknown to the browser. */
function codeOf(tag: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    const code = region ? `${language}-${region}` : language;
    return Intl.NumberFormat.supportedLocalesOf(code).length > 0 ? code : undefined;
  } catch {
    return undefined;
  }
}

export function localeOfTag(tag: string): Locale | undefined {
  const code = codeOf(tag);
  if (code === undefined) return undefined;
  if (!known.has(code)) known.set(code, made(code));
  return known.get(code);
}

export const offeredLocales = (): Locale[] => offered.flatMap((tag) => localeOfTag(tag) ?? []);

const namesInCalendar = new Map<string, readonly string[]>();

/** Names by Intl of days of January 2031, or of the months of that year. */
function namesBy(locale: Locale, options: Intl.DateTimeFormatOptions, days: readonly Date[]): readonly string[] {
  const key = `${JSON.stringify(options)} ${locale.code}`;
  let names = namesInCalendar.get(key);
  if (!names) {
    const format = new Intl.DateTimeFormat(`${tagOf(locale)}-u-ca-gregory`, { ...options, timeZone: "UTC" });
    names = days.map((each) => format.format(each));
    namesInCalendar.set(key, names);
  }
  return names;
}

const firsts = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2031, index, 3)));
/** 5 January 2031 is a Sunday. */
const week = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2031, 0, 5 + index)));

/**
 * The months' names by length, January first; undefined where Excel writes and reads English ones: in English and in the
 * languages that number their months.
 */
export function monthNames(locale: Locale | undefined, month: "short" | "long"): readonly string[] | undefined {
  if (!locale || /^(en|zh|ja|ko)\b/.test(tagOf(locale))) return undefined;
  return namesBy(locale, { month }, firsts);
}

/** Sunday first; undefined where Excel writes English ones, or those of the Chinese scripts, which formats know themselves. */
export function weekdayNames(locale: Locale | undefined, weekday: "short" | "long"): readonly string[] | undefined {
  return !locale || /^(en|zh)\b/.test(tagOf(locale)) ? undefined : namesBy(locale, { weekday }, week);
}
