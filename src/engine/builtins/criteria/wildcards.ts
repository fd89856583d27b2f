/**
 * Excel's wildcards: ? stands for one character, * for any number of them, and ~ takes the next one literally. The parts between
 * the stars are found one after another, so that no text takes longer than its length times that of the pattern.
 */
import { refuse } from "../refusal";

/** Longer patterns Excel refuses too. */
const longestPattern = 255;

const anyOne = Symbol("?");

type Part = readonly (string | typeof anyOne)[];

export interface Wildcard {
  /** Whether it is the whole text. */
  fits(text: string): boolean;
  /** Where it first occurs in a text from a place on; −1 where it does not. */
  placeIn(text: string, from: number): number;
}

/** Character by character, so that places in the text stay what they are. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const one = text.charAt(index).toLowerCase();
    return one.length === 1 ? one : text.charAt(index);
  }).join("");
}

function partsOf(pattern: string): Part[] {
  const parts: (string | typeof anyOne)[][] = [[]];
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    const part = parts.at(-1) as (string | typeof anyOne)[];
    if (sign === "*") parts.push([]);
    else if (sign === "?") part.push(anyOne);
    else if (sign !== "~") part.push(sign);
    else if (index + 1 < pattern.length) part.push(pattern.charAt(++index));
  }
  return parts;
}

function standsAt(part: Part, text: string, place: number): boolean {
  if (place < 0 || place + part.length > text.length) return false;
  for (let index = 0; index < part.length; index++)
    if (part[index] !== anyOne && part[index] !== text.charAt(place + index)) return false;
  return true;
}

function find(part: Part, text: string, from: number): number {
  if (!part.includes(anyOne)) return text.indexOf(part.join(""), from);
  for (let place = from; place + part.length <= text.length; place++) if (standsAt(part, text, place)) return place;
  return -1;
}

export const hasWildcards = (pattern: string): boolean => /[*?~]/.test(pattern);

export function wildcard(pattern: string): Wildcard {
  if (hasWildcards(pattern) && pattern.length > longestPattern)
    refuse("#VALUE!", "patternTooLong", { most: longestPattern });
  const parts = partsOf(folded(pattern));
  const [first, ...rest] = parts as [Part, ...Part[]];
  const last = rest.pop();
  return {
    fits(given) {
      const text = folded(given);
      if (!last) return text.length === first.length && standsAt(first, text, 0);
      if (!standsAt(first, text, 0)) return false;
      let place = first.length;
      for (const part of rest) {
        const found = find(part, text, place);
        if (found < 0) return false;
        place = found + part.length;
      }
      return text.length - last.length >= place && standsAt(last, text, text.length - last.length);
    },
    placeIn(given, from) {
      const text = folded(given);
      const begin = find(first, text, from);
      let place = begin + first.length;
      for (const part of last ? [...rest, last] : []) {
        const found = begin < 0 ? -1 : find(part, text, place);
        if (found < 0) return -1;
        place = found + part.length;
      }
      return begin;
    },
  };
}
