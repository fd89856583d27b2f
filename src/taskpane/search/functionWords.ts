/** What of a function can be searched, prepared once. */
import type { FunctionEntry } from "../../functions/guard/entry";
import { hasAny, knownWords, meaningOf, type Part } from "./concepts";
import { chineseRuns, pairsOf, plain, tellingWords } from "./words";

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

/** What nobody has counts against a match: a word, and a Chinese character that is in no pair which anyone has. */
const unknownWord = 3.5;
const unknownCharacter = 1.1;

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
    weight = holders === 0 ? unknownWord : Math.log((functions.length + 1) / holders);
    known.set(key, weight);
  }
  return weight;
}

export interface Told {
  readonly parts: readonly Part[];
  /** What counts against every match: characters that say something which no function says. */
  readonly unknown: number;
}

/** The words of a text, and the pairs of its Chinese characters that some function has; a pair that nobody has mostly lies across two words. */
export function toldBy(text: string, functions: readonly FunctionEntry[]): Told {
  const parts: Part[] = tellingWords(text).map((word) => [word]);
  let unknown = 0;
  for (const run of chineseRuns(text)) {
    const met = new Set<number>();
    for (const [index, pair] of pairsOf(run).entries()) {
      if (pair.length < 2 || !isHeld(pair, functions)) continue;
      parts.push([pair]);
      met.add(index).add(index + 1);
    }
    unknown += (run.length - met.size) * unknownCharacter;
  }
  return { parts, unknown };
}

const holding = new WeakMap<readonly FunctionEntry[], Map<string, boolean>>();

function isHeld(word: string, functions: readonly FunctionEntry[]): boolean {
  const known = holding.get(functions) ?? new Map<string, boolean>();
  holding.set(functions, known);
  let held = known.get(word);
  if (held === undefined) {
    held = functions.some((entry) => hasAny([word], wordsOf(entry).everything));
    known.set(word, held);
  }
  return held;
}

const latin = new WeakMap<readonly FunctionEntry[], ReadonlySet<string>>();

/** Each Latin word that a function's name, terms or description has, or that means one of them. */
export function latinWordsOf(functions: readonly FunctionEntry[]): ReadonlySet<string> {
  let known = latin.get(functions);
  if (!known) {
    const texts = [...functions.map((entry) => wordsOf(entry).front), ...knownWords];
    known = new Set(texts.flatMap((text) => text.match(/[a-z]{4,}/g) ?? []));
    latin.set(functions, known);
  }
  return known;
}
