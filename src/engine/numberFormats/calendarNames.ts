/** Months, weekdays and halves of the day as Excel writes them in each script. */
import { englishMonths } from "../../language/periods";
import { monthNames, weekdayNames } from "../locales/knownLocales";
import { presentLocale } from "../locales/present";
import type { Section } from "./sections";

type Locale = Section["locale"];

const digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const weekdays = ["日", "一", "二", "三", "四", "五", "六"];

const englishDays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** `month` from 1; `length` 3 for short, 4 for full, 5 for the first letter. */
export function monthName(month: number, length: number, locale: Locale): string {
  if (locale === "en") {
    // Formats that name no language are in that of the workbook.
    const own = monthNames(presentLocale(), length === 3 ? "short" : "long")?.[month - 1];
    if (own) return length === 5 ? own[0].toUpperCase() : own;
    const name = englishMonths[month - 1];
    return length === 3 ? name.slice(0, 3) : length === 5 ? name[0] : name;
  }
  return length === 4 ? `${digits[month - 1]}月` : length === 5 ? String(month) : `${month}月`;
}

/** `day` from 0 for Sunday. */
export function dayName(day: number, full: boolean, locale: Locale): string {
  if (locale === "en") {
    const own = weekdayNames(presentLocale(), full ? "long" : "short")?.[day];
    return own ?? (full ? englishDays[day] : englishDays[day].slice(0, 3));
  }
  return (full ? "星期" : locale === "tw" ? "週" : "周") + weekdays[day];
}

/** The letter that Chinese formats have for aaa. */
export const dayLetter = (day: number, locale: Locale): string =>
  locale === "en" ? dayName(day, false, "en") : locale === "tw" ? `週${weekdays[day]}` : weekdays[day];

export const halfName = (afternoon: boolean, locale: Locale): string =>
  locale === "en" ? (afternoon ? "PM" : "AM") : afternoon ? "下午" : "上午";
