/** What of a function can be searched, prepared once. */
import type { FunctionEntry } from "../../functions/guard/entry";
import { hasAny, meaningOf, type Part } from "./concepts";
import { isChinese, plain } from "./words";

export interface FunctionWords {
  readonly name: string;
  readonly terms: readonly string[];
  /** What the terms mean, as `meaningOf` says it. */
  readonly meanings: ReadonlySet<string>;
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
  const meanings = new Set(terms.map(meaningOf));
  const words = { name, terms, meanings, front, everything: `${front} · ${rest}` };
  prepared.set(entry, words);
  return words;
}

const weights = new WeakMap<readonly FunctionEntry[], Map<string, number>>();

/** A word that nobody has counts against a match; a pair of characters that nobody has mostly lies across two words. */
const unknownWord = 2.5;
const unknownPair = 0.8;

/** How much a part of a query tells: the fewer functions have it, the more. */
export function weightOf(part: Part, functions: readonly FunctionEntry[]): number {
  const known = weights.get(functions) ?? new Map<string, number>();
  weights.set(functions, known);
  const key = part.join();
  let weight = known.get(key);
  if (weight === undefined) {
    const holdersOf = (words: Part) => functions.filter((entry) => hasAny(words, wordsOf(entry).everything)).length;
    // A word that is known tells what it tells, however many others mean the same.
    const [own = ""] = part;
    const holders = holdersOf([own]) || holdersOf(part);
    const unknown = isChinese(part[0] ?? "") ? unknownPair : unknownWord;
    weight = holders === 0 ? unknown : Math.log((functions.length + 1) / holders);
    known.set(key, weight);
  }
  return weight;
}
