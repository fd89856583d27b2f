/** Numbers as the pane shows them: the language's separators, no more digits than say something. */
import { serialToIso } from "../cells/serialDates";
import { currentLanguage, languageTags } from "../language/language";

export function showNumber(value: number, digits = 6): string {
  return value.toLocaleString(languageTags[currentLanguage()], { maximumSignificantDigits: digits });
}

/** As many digits as a cell of Excel holds. */
const allDigits = 15;

/** A value of a series as it is: all its digits, so that it can be compared with where it comes from. */
export function showValue(value: number): string {
  return showNumber(value, allDigits);
}

/** A value of a template's input as its Excel number format would show it: decimals, percent, text around the number. */
export function showFormatted(value: number | string, format: string | undefined): string {
  if (typeof value === "string") return value;
  const pattern = (format ?? "").split(";")[0] ?? "";
  if (/^yyyy(-mm(-dd)?)?$/.test(pattern)) return serialToIso(value).slice(0, pattern.length);
  const match = /^("[^"]*"|[^0#"]*)([0#,.]+)(%?)("[^"]*"|.*)$/.exec(pattern);
  if (!match) return showNumber(value, 12);
  const [, before, figure, percent, after] = match as unknown as [string, string, string, string, string];
  const decimals = /\.([0#]+)$/.exec(figure)?.[1] ?? "";
  const text = (percent ? value * 100 : value).toLocaleString(languageTags[currentLanguage()], {
    minimumFractionDigits: decimals.replace(/#/g, "").length,
    maximumFractionDigits: decimals.length,
    useGrouping: figure.includes(","),
  });
  return `${before}${text}${percent}${after}`.replace(/"/g, "");
}
