/**
 * In which locale numbers and texts are read and written at the moment: that of the workbook whose formula runs or whose cell
 * is drawn. What a workbook holds is of no locale.
 */
import type { Model } from "../library/library";

export type Locale = ReturnType<Model["getters"]["getLocale"]>;

/** The library's own locale: the workbook was never told of any. */
const untold = "en_US";

export const isTold = (locale: Locale | undefined): locale is Locale => locale !== undefined && locale.code !== untold;

let present: Locale | undefined;

export const presentLocale = (): Locale | undefined => present;

/** Runs in the locale; formulas that it calculates on the way have their own. */
export function inLocale<Result>(locale: Locale | undefined, run: () => Result): Result {
  const before = present;
  present = locale;
  try {
    return run();
  } finally {
    present = before;
  }
}

export const decimalMark = (): string => present?.decimalSeparator ?? ".";

/** What stands between thousands; "" for nothing. */
export const groupMark = (): string => (present ? (present.thousandsSeparator ?? "") : ",");

const pairing = new Map<string, boolean>();

/** Whether digits before the last three go in pairs, as in India: 12,34,567. */
export function groupsInPairs(locale: Locale | undefined = present): boolean {
  if (!locale) return false;
  let inPairs = pairing.get(locale.code);
  if (inPairs === undefined) {
    const parts = new Intl.NumberFormat(`${tagOf(locale)}-u-nu-latn`).formatToParts(12345678);
    inPairs = parts.filter(({ type }) => type === "integer").at(-2)?.value.length === 2;
    pairing.set(locale.code, inPairs);
  }
  return inPairs;
}

/** The tag that browsers know the locale by; the library's own names have an underscore. */
export const tagOf = ({ code }: Locale): string => code.replace("_", "-");
