/** What a cell holds after a text has been typed or pasted into it. */
import type { Library } from "../library/library";
import { enteredFormula } from "./enteredFormula";
import { type Habits, habitsOf } from "./habits";
import { readEntry } from "./readEntry";
import type { Reading } from "./reading";

export interface EnteredCell {
  /** In the spelling of files, which is of no language. */
  readonly content: string;
  /** For a cell that has no format of its own. */
  readonly format: string | undefined;
  readonly reading: Reading | undefined;
}

export interface Place {
  /** The present format of the cell. */
  readonly format: string | undefined;
  readonly habits?: Habits;
  readonly isName?: (word: string) => boolean;
}

export const isPercentFormat = (format: string | undefined): boolean =>
  /%/.test((format ?? "").replace(/"[^"]*"|\\./g, ""));

/** A text that the library would read as a number or a truth value is kept as text by the apostrophe. */
export function contentOfText(text: string, { helpers, constants }: Library): string {
  const { DEFAULT_LOCALE: locale } = constants;
  return helpers.isNumber(text, locale) ||
    helpers.isDateTime(text, locale) ||
    /^(true|false)$/i.test(text) ||
    /^[=']/.test(text)
    ? `'${text}`
    : text;
}

/** Excel's automatic percent entry (Microsoft's article 215203): .5 is 50 %, while 0.5 is 0.5 % and 5 is 5 %. */
const isBareFraction = (text: string, { decimal }: Habits): boolean =>
  new RegExp(`^\\s*[-+−－＋]?\\s*${decimal === "," ? "[,，]" : "[.．]"}`).test(text);

/** The library adds the % to the first digit that is typed into a percent cell; the user may type one more. */
function readInPercent(text: string, habits: Habits): Reading | undefined {
  const once = text.replace(/([%\uFF05])\s*%\s*$/, "$1");
  const reading = readEntry(once, habits);
  const isPlain = reading?.kind === "number" && !/[%$€£¥\uFF05\uFF04\uFFE5]/.test(once);
  return isPlain && !isBareFraction(once, habits) ? readEntry(`${once}%`, habits) : reading;
}

export function enteredCell(
  text: string,
  library: Library,
  { format, habits = habitsOf(), isName }: Place,
): EnteredCell {
  const asIs = { content: text, format: undefined, reading: undefined };
  if (text === "" || text.startsWith("'")) return asIs;
  const isText = format === "@";
  const reading = isText ? undefined : isPercentFormat(format) ? readInPercent(text, habits) : readEntry(text, habits);
  if (reading) return { content: String(reading.value), format: reading.format, reading };
  const formula = enteredFormula(text, library, habits, isName ?? (() => false));
  if (formula !== undefined && (!isText || text.startsWith("="))) return { ...asIs, content: formula };
  if (isText || /^(true|false)$/i.test(text)) return asIs;
  return { ...asIs, content: contentOfText(text, library) };
}

/** The format of a date goes before a format for numbers, as the library has it; else a format that is there stays. */
export function formatAfter(
  entered: EnteredCell,
  present: string | undefined,
  { helpers }: Library,
): string | undefined {
  if (!present || present === "General") return entered.format;
  const isMoment = entered.reading !== undefined && entered.reading.kind !== "number";
  return isMoment && !helpers.isDateTimeFormat(present) ? entered.format : undefined;
}
