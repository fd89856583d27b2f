import type { FunctionEntry } from "../../functions/guard/entry";
import { latinWordsOf } from "./functionWords";
import { corrected } from "./spelling";
import { isChinese, stem, tellingWords } from "./words";

/**
 * The query with its slips of one letter mended, where other words of it are known and tell that it is one of ours: a word that
 * stands alone is never taken for another one.
 */
export function mended(query: string, functions: readonly FunctionEntry[]): string {
  const known = latinWordsOf(functions);
  const words = query.split(" ");
  const isKnown = (word: string) => isChinese(word) || word.length < 4 || known.has(word) || known.has(stem(word));
  if (!tellingWords(query).some((word) => word.length >= 4 && isKnown(word))) return query;
  return words.map((word) => (isKnown(word) ? word : (corrected(word, known) ?? word))).join(" ");
}
