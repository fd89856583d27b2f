/** The parts of a query as what they mean: each is a list of words for one thing. */
import { inOneScript } from "./scripts";
import { synonyms } from "./synonyms";
import { vocabulary } from "./vocabulary";
import { hasWord, isChinese, partsOf, stem, withoutSmallWords } from "./words";

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

/** Single Chinese characters are in too many words. */
const isTold = (word: string) => !isChinese(word) || word.length > 1;

/** Undefined where no part of the query has another word. */
export function conceptsOf(query: string): readonly Part[] | undefined {
  let rest = ` ${stemmed(withoutSmallWords(query, ""))} `;
  const found: Part[] = [];
  for (const [word, part] of meanings) {
    if (!isTold(word)) continue;
    const sought = isChinese(word) ? word : ` ${word} `;
    if (!rest.includes(sought)) continue;
    rest = rest.replaceAll(sought, taken.repeat(2));
    found.push([word, ...part.filter((each) => each !== word)]);
  }
  if (found.length === 0) return undefined;
  return [...found, ...partsOf(rest.trim()).map((part) => [part])];
}

const known = new Map<string, string>();

/** Texts of one meaning have it in common: “btc per share” and “bitcoin per share”. */
export function meaningOf(text: string): string {
  let meaning = known.get(text);
  if (meaning === undefined) {
    meaning = [...(conceptsOf(text) ?? partsOf(text).map((part) => [part]))]
      .map((part) => [...part].sort().join("|"))
      .sort()
      .join("&");
    known.set(text, meaning);
  }
  return meaning;
}

export const hasAny = (part: Part, text: string): boolean =>
  part.some((word) => (isTold(word) ? hasWord(word, text) : false));
