/** Numbers as fractions: the nearest whose denominator has so many digits, or the given denominator. */
import { wholeDigits } from "./decimals";
import type { Part, Section } from "./sections";

interface Ratio {
  readonly above: number;
  readonly below: number;
}

/** The last convergent, or the better one before it, with a denominator up to the limit. */
function nearest(value: number, limit: number): Ratio {
  let [previous, current]: [Ratio, Ratio] = [
    { above: 1, below: 0 },
    { above: Math.floor(value), below: 1 },
  ];
  let rest = value - Math.floor(value);
  while (rest > 1e-12) {
    const inverse = 1 / rest;
    const whole = Math.floor(inverse + 1e-9);
    const next = { above: whole * current.above + previous.above, below: whole * current.below + previous.below };
    if (next.below > limit) {
      const times = Math.floor((limit - previous.below) / current.below);
      const between = { above: times * current.above + previous.above, below: times * current.below + previous.below };
      const miss = ({ above, below }: Ratio) => Math.abs(above / below - value);
      return times > 0 && miss(between) < miss(current) ? between : current;
    }
    [previous, current] = [current, next];
    rest = inverse - whole;
  }
  return current;
}

/** As wholeDigits, but filled up on the right, as denominators are. */
function denominator(parts: readonly Part[], digits: string): string {
  const places = parts.filter(({ kind }) => kind === "digit");
  const extra = places.slice(digits.length).map((part) => ((part as { text: string }).text === "#" ? "" : " "));
  return digits + extra.join("");
}

const isDigit = (part: Part): boolean => part.kind === "digit";
const textOf = (part: Part): string => ("text" in part && part.kind === "literal" ? part.text : "");

interface Places {
  /** Where the digits above the slash begin and end, and those below it; literals may stand between them and the slash. */
  readonly start: number;
  readonly above: number;
  readonly slash: number;
  readonly below: number;
}

/** Undefined where no digits stand on both sides of a slash. */
function placesIn(parts: readonly Part[]): Places | undefined {
  const slash = parts.findIndex(({ kind }) => kind === "slash");
  let above = slash;
  while (above > 0 && parts[above - 1].kind === "literal") above--;
  let start = above;
  while (start > 0 && isDigit(parts[start - 1])) start--;
  let below = slash + 1;
  while (parts[below]?.kind === "literal" && !/^\d$/.test(textOf(parts[below]))) below++;
  return slash > 0 && start < above && below < parts.length ? { start, above, slash, below } : undefined;
}

export const isFraction = ({ parts }: Section): boolean => placesIn(parts) !== undefined;

export function shownFraction(size: number, { parts }: Section): { text: string; zero: boolean } {
  const { start, above: behindDigits, slash, below: beforeDigits } = placesIn(parts) as Places;
  let end = beforeDigits;
  while (end < parts.length && (isDigit(parts[end]) || /^\d$/.test(textOf(parts[end])))) end++;
  const below = parts.slice(beforeDigits, end);
  const given = Number(below.map((part) => ("text" in part ? part.text : "")).join(""));
  const fixed = given > 0 ? given : undefined;
  const lead = parts.slice(0, start);
  const mixed = lead.some(isDigit);
  const whole = mixed ? Math.floor(size + 1e-12) : 0;
  const rest = size - whole;
  const ratio = fixed ? { above: Math.round(rest * fixed), below: fixed } : nearest(rest, 10 ** below.length - 1);
  const carried = mixed && ratio.above === ratio.below;
  const units = carried ? whole + 1 : whole;
  const above = carried ? 0 : ratio.above;
  const tail = parts.slice(end).map(textOf).join("");
  const blank = above === 0 && mixed;
  const numerator = wholeDigits(parts.slice(start, behindDigits), above === 0 ? "0" : String(above), false);
  const stroke = `${parts.slice(behindDigits, slash).map(textOf).join("")}/${parts
    .slice(slash + 1, beforeDigits)
    .map(textOf)
    .join("")}`;
  const written = `${numerator}${stroke}${fixed ? String(fixed) : denominator(below, String(ratio.below))}`;
  const unitsText = units === 0 && blank ? "0" : units === 0 ? "" : String(units);
  return {
    text: wholeDigits(lead, unitsText, false) + (blank ? " ".repeat(written.length) : written) + tail,
    zero: units === 0 && above === 0,
  };
}
