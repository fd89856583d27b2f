/** How much a function has of what a query tells, and from where on that is an answer. */
import { hasAny, type Part } from "./concepts";
import type { FunctionWords, Told } from "./functionWords";
import { endsAWord, hasWord, partsOf } from "./words";

const muchTold = 5;
/** What stands in the query as a function's own term counts so much more. */
const termsTellMore = 0.3;

export interface Share {
  /** How much of what the query tells a function has, and which share of all that is. */
  readonly told: number;
  readonly share: number;
}

/** A part counts half where only the function's details have it. */
export function shareOf(
  { parts, unknown }: Told,
  { front, everything }: FunctionWords,
  weigh: (part: Part) => number,
): Share {
  let [told, all] = [0, unknown];
  for (const part of parts) {
    const weight = weigh(part);
    all += weight;
    told += hasAny(part, front) ? weight : hasAny(part, everything) ? weight / 2 : 0;
  }
  return { told, share: all === 0 ? 0 : told / all };
}

/** The parts of the longest term of a function that stands in the query as it is: 遠期利率 in 遠期利率推算. */
function termIn(text: string, { terms }: FunctionWords): readonly string[] {
  let longest = "";
  for (const term of terms)
    if (term.length > longest.length && term.length > 1 && hasWord(term, text) && endsAWord(term, text)) longest = term;
  return longest === "" ? [] : partsOf(longest);
}

/** What a function has more of a query because one of its terms stands in it. */
export function inTerm(
  text: string,
  { parts, unknown }: Told,
  words: FunctionWords,
  weigh: (part: Part) => number,
): number {
  const term = termIn(text, words);
  if (term.length === 0) return 0;
  let [had, all] = [0, unknown];
  for (const part of parts) {
    all += weigh(part);
    if (part.every((word) => term.includes(word))) had += weigh(part);
  }
  return all === 0 ? 0 : (had / all) * termsTellMore;
}

/** A long question may say much that no function says: enough then is what tells much by itself. */
export const isFound = ({ told, share }: Share, least: number) =>
  share >= least || (share >= least / 2 && told >= muchTold);
