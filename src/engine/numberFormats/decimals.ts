/** Numbers in digit placeholders, with thousands, percent and scaling. */
import { decimalMark, groupMark, groupsInPairs } from "../locales/present";
import { inNumerals } from "./chineseNumerals";
import type { Part, Section } from "./sections";

/** Digits that a number is shown with, and places behind the point that are filled; all further ones are zeros. */
const [significant, mostPlaces] = [15, 30];

/**
 * The decimal digits of a number not below zero times a power of ten, rounded to so many places, half away from zero; on its
 * fifteen digits, so that 1.005 rounds up.
 */
function digitsOf(value: number, power: number, places: number): { before: string; behind: string; zero: boolean } {
  // One digit, a point, fourteen digits, "e", the power.
  const text = value.toExponential(significant - 1);
  const digits = text[0] + text.slice(2, significant + 1);
  const point = Number(text.slice(significant + 2)) + 1 + power;
  const kept = point + places;
  const whole =
    kept < 0 ? 0 : kept < significant ? Number(digits.slice(0, kept)) + (digits[kept] >= "5" ? 1 : 0) : undefined;
  // As a whole number of the last place.
  const all = whole === undefined ? digits.padEnd(kept, "0") : whole === 0 ? "" : String(whole);
  const zero = value === 0 || whole === 0;
  if (places === 0) return { before: zero ? "" : all, behind: "", zero };
  const behind = all.slice(-places).padStart(places, "0");
  return { before: zero ? "" : all.slice(0, -places), behind, zero };
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
  const filled = digits.replace(/0+$/, "").length;
  let place = 0;
  return parts
    .map((part) => {
      if (part.kind === "literal") return part.text;
      if (part.kind === "percent") return "%";
      if (part.kind !== "digit") return "";
      const shown = place < filled ? digits[place] : filler[part.text];
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
  /** The power of ten that the value is multiplied by before it is shown. */
  readonly power: number;
}

const isDigit = (part: Part | undefined): boolean => part?.kind === "digit";

export function layoutOf(parts: readonly Part[]): Layout {
  const firstDigit = parts.findIndex(isDigit);
  const lastDigit = parts.findLastIndex(isDigit);
  const point = parts.findIndex(({ kind }) => kind === "point");
  const lastWhole = point < 0 ? lastDigit : parts.slice(0, point).findLastIndex(isDigit);
  let power = 0;
  let thousands = false;
  const kept = parts.map((part, index): Part => {
    if (part.kind === "percent") power += 2;
    if (part.kind !== "comma") return part;
    const scaling = (index > lastWhole && (point < 0 || index < point)) || index > lastDigit;
    // Only commas right behind the last digit scale; further off they stand for themselves.
    const run = parts.slice(Math.min(index, lastWhole < index ? lastWhole + 1 : index), index);
    const runBehind = index > lastDigit ? parts.slice(lastDigit + 1, index) : run;
    if (scaling && runBehind.every(({ kind }) => kind === "comma")) {
      power -= 3;
      return { kind: "literal", text: "" };
    }
    // Before the first digit too: ",#" shows ",1234567".
    if (scaling || index < firstDigit) return { kind: "literal", text: "," };
    if (point < 0 || index < point) thousands = true;
    return { kind: "literal", text: "" };
  });
  const [before, behind] = point < 0 ? [kept, []] : [kept.slice(0, point), kept.slice(point + 1)];
  return { before, behind, hasPoint: point >= 0, thousands, power };
}

interface DecimalLayout extends Layout {
  readonly places: number;
  /** Nothing but zeros behind the point, whose digits all stand as they are. */
  readonly plainBehind: boolean;
}

const layouts = new WeakMap<Section, DecimalLayout>();

function decimalLayout(section: Section): DecimalLayout {
  let layout = layouts.get(section);
  if (!layout) {
    const found = layoutOf(section.parts);
    const plainBehind = found.behind.every((part) => part.kind === "digit" && part.text === "0");
    layout = { ...found, places: found.behind.filter(isDigit).length, plainBehind };
    layouts.set(section, layout);
  }
  return layout;
}

/** `size` is not below zero. Answers whether any digit but zero is shown, too. */
export function shownDecimal(size: number, section: Section): { text: string; zero: boolean } {
  const { before, behind, hasPoint, thousands, power, places, plainBehind } = decimalLayout(section);
  const digits = digitsOf(size, power, Math.min(places, mostPlaces));
  const filled = digits.behind.padEnd(places, "0");
  const fraction = plainBehind ? filled : fractionDigits(behind, filled);
  const text = wholeDigits(before, digits.before, thousands) + (hasPoint ? decimalMark() + fraction : "");
  return { text: section.numerals ? inNumerals(text, section) : text, zero: digits.zero };
}
