/** What of a function can be searched, prepared once. */
import type { FunctionEntry } from "../../functions/guard/entry";
import { hasWord, isChinese, plain } from "./words";

export interface FunctionWords {
  readonly name: string;
  readonly terms: readonly string[];
  /** Name, terms and description: what the function is. */
  readonly front: string;
  readonly everything: string;
}

const prepared = new WeakMap<FunctionEntry, FunctionWords>();

export function wordsOf(entry: FunctionEntry): FunctionWords {
  const known = prepared.get(entry);
  if (known) return known;
  const name = entry.id.toLowerCase();
  const terms = entry.terms.map(plain);
  const front = [name, ...terms, plain(Object.values(entry.description).join(" · "))].join(" · ");
  const parameters = entry.parameters.flatMap(({ name, description }) => [name, ...Object.values(description)]);
  const rest = plain([...Object.values(entry.returns), entry.source, ...parameters].join(" · "));
  const words = { name, terms, front, everything: `${front} · ${rest}` };
  prepared.set(entry, words);
  return words;
}

const weights = new WeakMap<readonly FunctionEntry[], Map<string, number>>();

/** A word that nobody has counts against a match; a pair of characters that nobody has mostly lies across two words. */
const unknownWord = 2.5;
const unknownPair = 0.8;

/** How much a part of a query tells: the fewer functions have it, the more. */
export function weightOf(part: string, functions: readonly FunctionEntry[]): number {
  const known = weights.get(functions) ?? new Map<string, number>();
  weights.set(functions, known);
  let weight = known.get(part);
  if (weight === undefined) {
    const holders = functions.filter((entry) => hasWord(part, wordsOf(entry).everything)).length;
    const unknown = isChinese(part) ? unknownPair : unknownWord;
    weight = holders === 0 ? unknown : Math.log((functions.length + 1) / holders);
    known.set(part, weight);
  }
  return weight;
}
