/** Why a cell among dates is none, by what it looks like. */
import type { Text } from "../../language/language";
import { filled } from "../../language/told";
import { type Fault, type Place, quoted, refuse } from "../refusal";

const texts = {
  fiscal: {
    en: "Found {found}, a fiscal year: on which day it ends hangs on the company or country; write its last day, such as 2022-09-30, or CY2022 for a calendar year.",
    tw: "收到 {found}，這是會計年度：結束日依公司或國家而異；請寫其最後一日，如 2022-09-30，曆年可寫 CY2022。",
    cn: "收到 {found}，这是财政年度：结束日依公司或国家而异；请写其最后一日，如 2022-09-30，日历年可写 CY2022。",
  },
  short: {
    en: "Found {found}, which can be a month of a year or a day without one; write months as 2024-01 and days as 2024-01-31.",
    tw: "收到 {found}，可能是某年某月，也可能是沒有年份的日期；月請寫成 2024-01，日請寫成 2024-01-31。",
    cn: "收到 {found}，可能是某年某月，也可能是没有年份的日期；月请写成 2024-01，日请写成 2024-01-31。",
  },
  date: {
    en: "Found {found}; expected a date such as 2026-01-31, 2026/1/31, 31.1.2026 or 2026-01.",
    tw: "收到 {found}；應為日期，如 2026-01-31、2026/1/31、31.1.2026 或 2026-01。",
    cn: "收到 {found}；应为日期，如 2026-01-31、2026/1/31、31.1.2026 或 2026-01。",
  },
} satisfies Record<string, Text>;

const part = "(?:[QHS][1-4]|[1-4][QH])";
const fiscal = new RegExp(
  `^(?:${part}[- ]?)?(?:FY|fiscal(?: year)?) ?'?\\d{2,4}(?:[-/]\\d{2,4})?(?:[- ]?${part})?[AEFP]?$|^\\d{4} ?FY$`,
  "i",
);

/** FY22, Q1FY24: no day can be made of it without its company. */
export const isFiscal = (text: string): boolean => fiscal.test(text.trim());

/** 01/24, which is a month only where its whole column says so. */
export const isShort = (text: string): boolean => /^\d{1,2}[-/]'?\d{2}$/.test(text.trim());

/** Bare years under "Fiscal year". */
export function fiscalYear(place: Place, heading: string): { readonly fault: Fault } {
  return refuse(place, filled(texts.fiscal, { found: quoted(heading) }));
}

export function noDate(cell: Place & { readonly text: string }): { readonly fault: Fault } {
  const text = isFiscal(cell.text) ? texts.fiscal : isShort(cell.text) ? texts.short : texts.date;
  return refuse(cell, filled(text, { found: quoted(cell.text) }));
}
