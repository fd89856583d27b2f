/** How people of a language write numbers and dates. */
import { currentLanguage, type Language } from "../../language/language";
import type { Model } from "../library/library";

export interface Habits {
  readonly language: Language;
  readonly decimal: string;
  /** What stands between thousands; "" for nothing. */
  readonly group: string;
  /** Of a date without a year of four digits, such as 1/2/24. */
  readonly order: "mdy" | "dmy" | "ymd";
}

export type Locale = ReturnType<Model["getters"]["getLocale"]>;

const orders = { m: "mdy", d: "dmy", y: "ymd" } as const;

/** A sheet of another country keeps its marks; one that was never told of any follows the language of the page. */
export function habitsOf(locale?: Locale, language = currentLanguage()): Habits {
  const told = locale && locale.code !== "en_US" ? locale : undefined;
  return {
    language,
    decimal: told?.decimalSeparator ?? ".",
    group: told ? (told.thousandsSeparator ?? "") : ",",
    order: told ? orders[told.dateFormat[0] as keyof typeof orders] : language === "en" ? "mdy" : "ymd",
  };
}
