/** A number format taken apart: up to four sections, each with its condition, its colour and its parts. */

export type Part =
  | { readonly kind: "digit" | "date" | "elapsed" | "half" | "exponent"; readonly text: string }
  /** `bare`: it stands without quotes. */
  | { readonly kind: "literal"; readonly text: string; readonly bare?: true }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "general" | "text" };

export interface Condition {
  readonly operator: string;
  readonly limit: number;
}

export interface Section {
  readonly parts: readonly Part[];
  readonly condition: Condition | undefined;
  readonly colour: string | undefined;
  /** The script that dates and numerals are written in. */
  readonly locale: "en" | "tw" | "cn";
  /** 1 for 一二三, 2 for 壹貳參. */
  readonly numerals: 0 | 1 | 2;
}

const pattern =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General)|(AM\/PM|A\/P|上午\/下午)|(E[+-])|(y+|m+|d+|h+|s+|aaaa?|g+|e+|b+)|([0#?])|([.,%/@;])|(["[])|(.)/giu;

/** The colours that formats name, and the palette behind [Color 1] to [Color 56]'s first eight. */
const colours: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};
const numbered = ["black", "white", "red", "green", "blue", "yellow", "magenta", "cyan"];

function localeOf(code: string): Section["locale"] | undefined {
  if (/^(zh-(TW|Hant|HK|MO))/i.test(code) || /0*(404|c04|1404)$/i.test(code)) return "tw";
  if (/^zh/i.test(code) || /0*(804|1004)$/i.test(code)) return "cn";
  return undefined;
}

class Draft {
  parts: Part[] = [];
  condition: Condition | undefined;
  colour: string | undefined;
  locale: Section["locale"] = "en";
  numerals: Section["numerals"] = 0;
  /** Letters that mean nothing; beside dates they make the format no format. */
  strays = 0;

  bracket(text: string): boolean {
    const condition = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(text);
    const number = /^colou?r ?(\d+)$/i.exec(text);
    const colour = number ? numbered[(Number(number[1]) - 1) % 8] : text.toLowerCase();
    const currency = /^\$([^-]*)(?:-(.*))?$/.exec(text);
    const numerals = /^DBNum([12])$/i.exec(text);
    if (condition) this.condition = { operator: condition[1], limit: Number(condition[2]) };
    else if (/^(h+|m+|s+)$/i.test(text)) this.parts.push({ kind: "elapsed", text: text.toLowerCase() });
    else if (colour in colours) this.colour = colours[colour];
    else if (numerals) this.numerals = Number(numerals[1]) as 1 | 2;
    else if (currency) {
      if (currency[1]) this.parts.push({ kind: "literal", text: currency[1] });
      this.locale = localeOf(currency[2] ?? "") ?? this.locale;
    } else return false;
    return true;
  }
}

/** Stands before the character that fills the cell, until the text is laid out. */
export const fillMark = "\u{F0000}";

/** hhhh is the spreadsheet library's own spelling of [h]. */
const datePart = (text: string): Part => (text === "hhhh" ? { kind: "elapsed", text: "h" } : { kind: "date", text });

const marks = { ".": "point", ",": "comma", "%": "percent", "/": "slash", "@": "text" } as const;

/** Undefined for what is no format: an open quote or bracket, an unknown bracket, letters that mean nothing. */
export function sectionsOf(format: string): Section[] | undefined {
  const drafts = [new Draft()];
  for (const found of format.matchAll(pattern)) {
    const [, quoted, escaped, space, fill, bracket, general, half, exponent, date, digit, mark, open, other] = found;
    const draft = drafts.at(-1) as Draft;
    const add = (part: Part) => draft.parts.push(part);
    if (open !== undefined) return undefined;
    if (quoted !== undefined) add({ kind: "literal", text: quoted });
    else if (escaped !== undefined) add({ kind: "literal", text: escaped });
    else if (space !== undefined) add({ kind: "literal", text: " " });
    else if (fill !== undefined) add({ kind: "literal", text: fillMark + fill });
    else if (bracket !== undefined) {
      if (!draft.bracket(bracket)) return undefined;
    } else if (general !== undefined) add({ kind: "general" });
    else if (half !== undefined) add({ kind: "half", text: half });
    else if (exponent !== undefined) add({ kind: "exponent", text: exponent });
    else if (date !== undefined) add(datePart(date.toLowerCase()));
    else if (digit !== undefined) add({ kind: "digit", text: digit });
    else if (mark === ";") drafts.push(new Draft());
    else if (mark !== undefined) add({ kind: marks[mark as keyof typeof marks] });
    else {
      if (/[a-z]/i.test(other)) draft.strays++;
      add({ kind: "literal", text: other, bare: true });
    }
  }
  return drafts.length > 4 || drafts.some(isConfused) ? undefined : drafts;
}

/**
 * Letters that mean nothing without a digit, and letters of dates beside digits: 0bp, 0 days and USD 0 are no formats. Digits
 * in a date are fractions of its seconds.
 */
function isConfused({ parts, strays }: Draft): boolean {
  const hasDigit = parts.some(({ kind }) => kind === "digit");
  if (strays > 0 && !hasDigit) return true;
  if (!hasDigit || !parts.some(isMoment)) return false;
  return parts.some(({ kind }, index) => {
    if (kind !== "digit") return false;
    const before = parts.slice(0, index).findLastIndex((part) => part.kind !== "digit");
    return parts[before]?.kind !== "point" || !isSecond(parts[before - 1]);
  });
}

const isMoment = ({ kind }: Part): boolean => kind === "date" || kind === "elapsed" || kind === "half";
const isSecond = (part: Part | undefined): boolean =>
  part !== undefined && isMoment(part) && "text" in part && /^s/.test(part.text);

export const isDate = (section: Section): boolean => section.parts.some(isMoment);
