/**
 * Functions by name, by the documents' terms in either script, by other words for the same, and by what their texts say; best
 * first, and of equals the one that is used more.
 */
import type { FunctionEntry } from "../../functions/guard/entry";
import { conceptsOf, meaningOf, type Part } from "./concepts";
import { type FunctionWords, toldBy, weightOf, wordsOf } from "./functionWords";
import { mended } from "./mended";
import { inTerm, isFound, shareOf } from "./shares";
import { isMistyped } from "./spelling";
import { inOtherWords } from "./synonyms";
import type { Uses } from "./uses";
import { type Meeting, meeting, partsOf, plainQuery } from "./words";

interface Found {
  readonly rank: number;
  /** Among equals the nearer goes first: the share of the query that is not met. */
  readonly distance: number;
}

const termRank: Readonly<Record<Exclude<Meeting, undefined>, number>> = { same: 3, start: 4, inside: 5 };
const allParts = 6;
const someParts = 7;
/** A query in other words than its own is a little further away. */
const otherWords = 0.5;
/** What a query means is less sure than what it says. */
const furtherConcepts = 0.05;
/** Below this share of what the query tells, nothing was found; above the second one, something near was. */
const enough = 0.5;
const near = 0.25;

/** Other words for the query are not looked for inside names: “yield” is in too many. */
function nameRank(query: string, name: string, own: boolean): number | undefined {
  if (name === query) return 0;
  if (name.startsWith(query)) return own ? 1 : termRank.start;
  if (own && query.length >= 3 && name.includes(query)) return 2;
  return undefined;
}

function better(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (!one || !other) return one ?? other;
  return other.rank < one.rank || (other.rank === one.rank && other.distance < one.distance) ? other : one;
}

function meet(query: string, { name, terms }: FunctionWords, own: boolean): number | undefined {
  const ranks = [nameRank(query, name, own)];
  for (const term of terms) {
    const met = meeting(query, term);
    ranks.push(met && termRank[met]);
  }
  const known = ranks.filter((rank) => rank !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

interface Ranked {
  readonly entry: FunctionEntry;
  readonly found: Found;
}

function ranked(found: readonly Ranked[], uses: Uses): readonly FunctionEntry[] {
  const inOrder = [...found].sort(
    (one, other) =>
      one.found.rank - other.found.rank ||
      one.found.distance - other.found.distance ||
      uses(other.entry) - uses(one.entry) ||
      (one.entry.id < other.entry.id ? -1 : 1),
  );
  return inOrder.map(({ entry }) => entry);
}

/** Each function with the best that it has of the query, in its own or in other words. */
function measured(query: string, functions: readonly FunctionEntry[], least: number): readonly Ranked[] {
  const weigh = (part: Part) => weightOf(part, functions);
  const spellings = [query, ...inOtherWords(query)].map((text, index) => ({
    text,
    told: toldBy(text, functions),
    own: index === 0,
  }));
  const understood = conceptsOf(query);
  const rest = toldBy(understood?.rest ?? "", functions);
  const concepts = understood && { ...rest, parts: [...understood.concepts, ...rest.parts] };
  const meaning = meaningOf(query);
  return functions.flatMap((entry) => {
    const words = wordsOf(entry);
    let best: Found | undefined;
    for (const { text, told, own } of spellings) {
      const further = own ? 0 : otherWords;
      const met = meet(text, words, own);
      if (met !== undefined) best = better(best, { rank: met + further, distance: 0 });
      const inParts = shareOf(told, words, weigh);
      const term = inTerm(text, told, words, weigh);
      if (isFound({ ...inParts, share: inParts.share + term }, least))
        best = better(best, {
          rank: (inParts.share > 0.999 ? allParts : someParts) + further / 10,
          distance: 1 - inParts.share - term,
        });
    }
    if (words.meanings.has(meaning)) best = better(best, { rank: termRank.same + otherWords, distance: 0 });
    const meant = concepts && shareOf(concepts, words, weigh);
    if (meant && isFound(meant, least))
      best = better(best, { rank: someParts, distance: 1 - meant.share + furtherConcepts });
    return best ? [{ entry, found: best }] : [];
  });
}

export function searchFunctions(
  query: string,
  functions: readonly FunctionEntry[],
  uses: Uses = () => 0,
): readonly FunctionEntry[] {
  const wanted = plainQuery(query);
  if (wanted === "") return functions;
  return ranked(measured(mended(wanted, functions), functions, enough), uses);
}

const nearest = 5;

/** What comes near a query that finds nothing: words mistyped, or a part of what it tells. */
export function nearFunctions(
  query: string,
  functions: readonly FunctionEntry[],
  uses: Uses,
): readonly FunctionEntry[] {
  const wanted = plainQuery(query);
  const typed = [wanted, ...partsOf(wanted)];
  const isNear = (known: readonly string[]) => typed.some((part) => known.some((word) => isMistyped(part, word)));
  const mistyped = functions.flatMap((entry) => {
    const { name, terms } = wordsOf(entry);
    if (isNear([name])) return [{ entry, found: { rank: 0, distance: 0 } }];
    return isNear([...terms, ...terms.flatMap((term) => term.split(" "))])
      ? [{ entry, found: { rank: 1, distance: 0 } }]
      : [];
  });
  const found = mistyped.length > 0 ? mistyped : measured(wanted, functions, near);
  return ranked(found, uses).slice(0, nearest);
}
