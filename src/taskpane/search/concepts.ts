/** The parts of a query as what they mean: each is a list of words for one thing. */
import { inOneScript } from "./scripts";
import { synonyms } from "./synonyms";
import { vocabulary } from "./vocabulary";
import { hasWord, isChinese, partsOf, stem, tellingOnly, withoutSmallWords } from "./words";

/** Any of these words will do; the first one is the query's own. */
export type Part = readonly string[];

const stemmed = (text: string): string => text.split(" ").map(stem).join(" ");

/** Words by their spelling, the longest first; one that stands in several lines means all of them. */
const meanings: readonly (readonly [word: string, part: Part])[] = (() => {
  const known = new Map<string, Set<string>>();
  for (const line of [...vocabulary, ...synonyms]) {
    const words = line.split(" · ").map((word) => stemmed(inOneScript(word)));
    for (const word of words) known.set(word, new Set([...(known.get(word) ?? [word]), ...words]));
  }
  return [...known]
    .map(([word, others]) => [word, [...others]] as const)
    .sort(([one], [other]) => other.length - one.length);
})();

const taken = " ";

/** Single Chinese characters are in too many words, but for those of metals. */
const isTold = (word: string) => !isChinese(word) || word.length > 1 || "铜铝锌镍铅锡铂钯".includes(word);

/** A query as what is known of it, and what is left. */
export interface Understood {
  readonly concepts: readonly Part[];
  readonly rest: string;
}

function take(query: string, found: Part[]): string {
  let rest = query;
  for (const [word, part] of meanings) {
    if (!isTold(word)) continue;
    const sought = isChinese(word) ? word : ` ${word} `;
    if (!rest.includes(sought)) continue;
    rest = rest.replaceAll(sought, taken.repeat(2));
    found.push([word, ...part.filter((each) => each !== word)]);
  }
  return rest;
}

/** Undefined where no part of the query has another word. */
export function conceptsOf(query: string): Understood | undefined {
  const concepts: Part[] = [];
  // Small words are parts of some that are known (how many days), and stand inside others (跌了多深).
  const left = take(` ${stemmed(query)} `, concepts);
  const rest = take(concepts.length === 0 ? withoutSmallWords(left, "") : tellingOnly(left, ""), concepts);
  return concepts.length === 0 ? undefined : { concepts, rest: rest.trim() };
}

const known = new Map<string, string>();

/** Texts of one meaning have it in common: “btc per share” and “bitcoin per share”. */
export function meaningOf(text: string): string {
  let meaning = known.get(text);
  if (meaning === undefined) {
    const { concepts, rest } = conceptsOf(text) ?? { concepts: [], rest: text };
    meaning = [...concepts, ...partsOf(rest).map((part) => [part])]
      .map((part) => [...part].sort().join("|"))
      .sort()
      .join("&");
    known.set(text, meaning);
  }
  return meaning;
}

/** Every word that has another one. */
export const knownWords: readonly string[] = meanings.map(([word]) => word);

export const hasAny = (part: Part, text: string): boolean =>
  part.some((word) => (isTold(word) ? hasWord(word, text) : false));
