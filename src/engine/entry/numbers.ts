/** Numbers as they are typed: 1,234.5 · -5 · (5) · 5 % · $5 · 1E5 · 1 1/2. */
import type { Habits } from "./habits";
import type { Reading } from "./reading";

const escaped = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const isBlank = (mark: string): boolean => /^[\s\u00A0\u202F\u2009]$/.test(mark);
/** The Swiss mark, and what keyboards have. */
const apostrophes = "['\u2019]";
/** Countries that part thousands by a space write any of these. */
const blanks = "[ \\u00A0\\u202F\\u2009]";

const patterns = new Map<string, RegExp>();

function pattern({ decimal, group, inPairs }: Habits): RegExp {
  const key = decimal + group + inPairs;
  let found = patterns.get(key);
  if (!found) {
    const mark =
      group === "" ? undefined : isBlank(group) ? blanks : /['\u2019]/.test(group) ? apostrophes : escaped(group);
    const point = escaped(decimal);
    const pairs = inPairs ? `\\d{1,2}(?:${mark}\\d{2})*${mark}\\d{3}|` : "";
    const whole = mark ? `${pairs}\\d{1,3}(?:${mark}\\d{3})+|\\d+` : "\\d+";
    found = new RegExp(`^((?:${whole})(?:${point}\\d*)?|${point}\\d+)(e[+-]?\\d+)?$`, "i");
    patterns.set(key, found);
  }
  return found;
}

/** Excel's largest number; beyond it a text is no number. */
const largest = 9.99999999999999e307;

interface Size {
  readonly value: number;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly exponent: boolean;
}

function sizeOf(text: string, habits: Habits): Size | undefined {
  const found = pattern(habits).exec(text);
  if (!found) return undefined;
  const [, digits, exponent = ""] = found;
  const grouped = digits.replace(/\d/g, "").replace(habits.decimal, "") !== "";
  const [whole, fraction = ""] = digits.split(habits.decimal);
  const value = Number(`${whole.replace(/\D/g, "")}.${fraction}${exponent}` || "0");
  return value <= largest ? { value, decimals: fraction.length, grouped, exponent: exponent !== "" } : undefined;
}

function formatOf(
  { decimals, grouped, exponent }: Size,
  percent: boolean,
  money: string,
  behind: string,
  { decimal }: Habits,
) {
  const places = decimals > 0 ? ".00" : "";
  if (percent) return `0${places}%`;
  if (money) return `[$${money}]#,##0${places}`;
  // 5 € where a comma is the point, $ and € close by elsewhere.
  if (behind) return `#,##0${places}${decimal === "," ? " " : ""}[$${behind}]`;
  if (exponent) return "0.00E+00";
  // More decimals than two would not be seen.
  return grouped && decimals <= 2 ? `#,##0${places}` : undefined;
}

const mixed = /^([+-]?) ?(\d+) +(\d+)\/(\d+)$/;

function fraction(text: string): Reading | undefined {
  const found = mixed.exec(text);
  if (!found) return undefined;
  const [, sign, whole, above, below] = found;
  const size = Number(whole) + Number(above) / Number(below);
  if (Number(below) === 0 || below.length > 3 || !Number.isFinite(size)) return undefined;
  const places = "?".repeat(below.length);
  return { kind: "number", value: sign === "-" ? -size : size, format: `# ${places}/${places}` };
}

/** `text` is trimmed and in half-width characters. */
export function readNumber(text: string, habits: Habits): Reading | undefined {
  const { money, moneyBehind } = habits;
  const shape = new RegExp(
    `^(?<sign>[+-])?\\s*(?<money>${money})?\\s*(?<inner>[+-])?\\s*(?<open>\\()?\\s*(?<late>${money})?\\s*(?<size>[^()%$€£¥₹+-][^()%$€£¥₹]*?|)\\s*(?<percent>%)?\\s*(?<behind>${moneyBehind})?\\s*(?<close>\\))?\\s*(?<after>%)?$`,
    "i",
  );
  const groups = shape.exec(text)?.groups;
  if (!groups) return fraction(text);
  const { sign, inner, open, close } = groups;
  const before = groups.money ?? groups.late;
  const percent = groups.percent ?? groups.after;
  const marks = [groups.money, groups.late, groups.behind, percent].filter((mark) => mark !== undefined);
  if (!open !== !close || (open && (sign || inner)) || (sign && inner) || marks.length > 1) return fraction(text);
  if (groups.percent && groups.after) return undefined;
  const size = sizeOf(groups.size, habits);
  if (!size) return fraction(text);
  const negative = sign === "-" || inner === "-" || open !== undefined;
  const value = percent ? divided(size, groups.size, habits) : size.value;
  return {
    kind: "number",
    value: negative && value !== 0 ? -value : value,
    format: formatOf(size, percent !== undefined, before ?? "", groups.behind ?? "", habits),
  };
}

/** A hundredth, by moving the point: 7 % is 0.07 to the last digit. */
function divided(size: Size, digits: string, habits: Habits): number {
  if (size.exponent) return size.value / 100;
  const [whole, fraction = ""] = digits.split(habits.decimal);
  return Number(`${whole.replace(/\D/g, "")}.${fraction}e-2`);
}
