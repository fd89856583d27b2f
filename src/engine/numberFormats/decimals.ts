/** Numbers in digit placeholders, with thousands, percent and scaling. */
import { rounded } from "../builtins/math/decimal";
import { decimalMark, groupMark, groupsInPairs } from "../locales/present";
import { inNumerals } from "./chineseNumerals";
import type { Part, Section } from "./sections";

/** The decimal digits of a number that is already rounded, fifteen of them and then zeros. */
function digitsOf(value: number, places: number): { before: string; behind: string } {
  const [mantissa, power = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(power) + 1;
  const before = point <= 0 ? "" : digits.slice(0, point).padEnd(point, "0");
  const behind = point <= 0 ? "0".repeat(-point) + digits : digits.slice(point);
  return { before: value === 0 ? "" : before, behind: behind.slice(0, places).padEnd(places, "0") };
}

const filler: Readonly<Record<string, string>> = { "0": "0", "?": " ", "#": "" };

/** Placeholders before the point take digits from the right; the first takes all that are left. */
export function wholeDigits(parts: readonly Part[], digits: string, thousands: boolean): string {
  let text = "";
  let left = digits;
  let shown = 0;
  const first = parts.findIndex(({ kind }) => kind === "digit");
  const size = groupsInPairs() ? 2 : 3;
  const group = () => (thousands && shown >= 3 && (shown - 3) % size === 0 ? groupMark() : "");
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (part.kind === "literal") text = part.text + text;
    if (part.kind === "percent") text = `%${text}`;
    if (part.kind !== "digit") continue;
    do {
      const digit = left.at(-1) ?? filler[part.text];
      const mark = digit === "" ? "" : digit === " " && group() ? " " : group();
      text = digit + mark + text;
      if (digit !== "") shown++;
      left = left.slice(0, -1);
    } while (index === first && left !== "");
  }
  return text;
}

/** Placeholders behind the point; a # shows no zero at the end. */
export function fractionDigits(parts: readonly Part[], digits: string): string {
  const significant = digits.replace(/0+$/, "").length;
  let place = 0;
  return parts
    .map((part) => {
      if (part.kind === "literal") return part.text;
      if (part.kind === "percent") return "%";
      if (part.kind !== "digit") return "";
      const shown = place < significant ? digits[place] : filler[part.text];
      place++;
      return shown;
    })
    .join("");
}

export interface Layout {
  readonly before: readonly Part[];
  readonly behind: readonly Part[];
  readonly hasPoint: boolean;
  readonly thousands: boolean;
  /** What the value is multiplied by before it is shown. */
  readonly scale: number;
}

const isDigit = (part: Part | undefined): boolean => part?.kind === "digit";

export function layoutOf(parts: readonly Part[]): Layout {
  const firstDigit = parts.findIndex(isDigit);
  const lastDigit = parts.findLastIndex(isDigit);
  const point = parts.findIndex(({ kind }) => kind === "point");
  const lastWhole = point < 0 ? lastDigit : parts.slice(0, point).findLastIndex(isDigit);
  let scale = 1;
  let thousands = false;
  const kept = parts.map((part, index): Part => {
    if (part.kind === "percent") scale *= 100;
    if (part.kind !== "comma") return part;
    const scaling = (index > lastWhole && (point < 0 || index < point)) || index > lastDigit;
    // Only commas right behind the last digit scale; further off they stand for themselves.
    const run = parts.slice(Math.min(index, lastWhole < index ? lastWhole + 1 : index), index);
    const runBehind = index > lastDigit ? parts.slice(lastDigit + 1, index) : run;
    if (scaling && runBehind.every(({ kind }) => kind === "comma")) {
      scale /= 1000;
      return { kind: "literal", text: "" };
    }
    // Before the first digit too: ",#" shows ",1234567".
    if (scaling || index < firstDigit) return { kind: "literal", text: "," };
    if (point < 0 || index < point) thousands = true;
    return { kind: "literal", text: "" };
  });
  const [before, behind] = point < 0 ? [kept, []] : [kept.slice(0, point), kept.slice(point + 1)];
  return { before, behind, hasPoint: point >= 0, thousands, scale };
}

/** `size` is not below zero. Answers whether any digit but zero is shown, too. */
export function shownDecimal(size: number, section: Section): { text: string; zero: boolean } {
  const { before, behind, hasPoint, thousands, scale } = layoutOf(section.parts);
  const places = behind.filter(isDigit).length;
  const value = rounded(size * scale, Math.min(places, 30));
  const digits = digitsOf(value, places);
  const fraction = fractionDigits(behind, digits.behind);
  const text = wholeDigits(before, digits.before, thousands) + (hasPoint ? decimalMark() + fraction : "");
  return { text: section.numerals ? inNumerals(text, section) : text, zero: value === 0 };
}
