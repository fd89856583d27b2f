/** What a number format says of the number: a day, a time, a share, money. */
import { isDate } from "./sections";
import { parsedFormat } from "./shown";

export type FormatKind = "none" | "plain" | "percent" | "money" | "time" | "date";

/** Whether a format of dates shows a day, not a time of day alone. */
export function showsDay(format: string): boolean {
  const parts = parsedFormat(format)?.[0]?.parts ?? [];
  const codes = parts.flatMap((part) => (part.kind === "date" || part.kind === "elapsed" ? [part.text] : []));
  const hasClock = codes.some((code) => /^[hs]/.test(code)) || parts.some(({ kind }) => kind === "elapsed");
  return codes.some((code) => /^[ydegba]/.test(code) || (/^m/.test(code) && (code.length > 2 || !hasClock)));
}

const withoutTexts = (format: string): string => format.replace(/"[^"]*"|\\./g, "");

/** The sign of money, also in quotes or as [$USD]; undefined where there is none. */
export function moneyOf(format: string): string | undefined {
  const bracket = /\[\$([^\]-]+)/.exec(format)?.[1];
  return bracket ?? /[$€£¥]/.exec(format.replace(/\[[^\]]*\]/g, ""))?.[0];
}

/** The library's own spellings: a for AM/PM, q for a quarter. */
function ofLibrary(format: string): FormatKind {
  const codes = withoutTexts(format);
  if (/[0#?]/.test(codes)) return "none";
  return /[ydq]/i.test(codes) ? "date" : /[hs]/i.test(codes) ? "time" : "none";
}

function kindOf(format: string): FormatKind {
  const first = parsedFormat(format)?.[0];
  if (!first) return ofLibrary(format);
  if (/^general$/i.test(format)) return "none";
  if (isDate(first)) return showsDay(format) ? "date" : "time";
  if (moneyOf(format) !== undefined) return "money";
  return withoutTexts(format).includes("%") ? "percent" : "plain";
}

const known = new Map<string, FormatKind>();

export function formatKind(format: string | undefined): FormatKind {
  if (!format) return "none";
  let kind = known.get(format);
  if (kind === undefined) {
    kind = kindOf(format);
    known.set(format, kind);
  }
  return kind;
}
