/** Functions by name, by the documents' terms in either script, and by what their texts say, best first. */
import type { FunctionEntry } from "../../functions/guard/entry";
import { hasEveryWord, type Meeting, meeting, plain, plainQuery, sharedPairs } from "./words";

const termRank: Readonly<Record<Exclude<Meeting, undefined>, number>> = { same: 3, start: 4, inside: 5, around: 6 };

function nameRank(query: string, id: string): number | undefined {
  if (id === query) return 0;
  if (id.startsWith(query)) return 1;
  if (query.length >= 3 && id.includes(query)) return 2;
  return undefined;
}

interface Found {
  readonly rank: number;
  /** Among equals the nearer goes first: how much longer the text is than the query. */
  readonly distance: number;
}

interface Words {
  readonly terms: readonly string[];
  readonly description: string;
  readonly everything: string;
}

const prepared = new WeakMap<FunctionEntry, Words>();

function wordsOf(entry: FunctionEntry): Words {
  const known = prepared.get(entry);
  if (known) return known;
  const description = plain(Object.values(entry.description).join(" "));
  const terms = entry.terms.map(plain);
  const parameters = entry.parameters.flatMap(({ name, description }) => [name, ...Object.values(description)]);
  const rest = plain([entry.id, ...Object.values(entry.returns), entry.source, ...parameters].join(" "));
  const words = { terms, description, everything: [description, ...terms, rest].join(" ") };
  prepared.set(entry, words);
  return words;
}

function bestTerm(query: string, terms: readonly string[]): Found | undefined {
  let best: Found | undefined;
  for (const term of terms) {
    const met = meeting(query, term);
    if (!met) continue;
    const found = { rank: termRank[met], distance: Math.abs(term.length - query.length) };
    if (!best || found.rank < best.rank || (found.rank === best.rank && found.distance < best.distance)) best = found;
  }
  return best;
}

function find(query: string, entry: FunctionEntry): Found | undefined {
  const byName = nameRank(query, entry.id.toLowerCase());
  if (byName !== undefined) return { rank: byName, distance: entry.id.length - query.length };
  const { terms, description, everything } = wordsOf(entry);
  const byTerm = bestTerm(query, terms);
  if (byTerm) return byTerm;
  if (hasEveryWord(query, description)) return { rank: 7, distance: 0 };
  if (hasEveryWord(query, everything)) return { rank: 8, distance: 0 };
  const shared = sharedPairs(query, everything);
  return shared >= 0.5 ? { rank: 9, distance: 1 - shared } : undefined;
}

export function searchFunctions(query: string, functions: readonly FunctionEntry[]): readonly FunctionEntry[] {
  const wanted = plainQuery(query);
  if (wanted === "") return functions;
  return functions
    .flatMap((entry) => {
      const found = find(wanted, entry);
      return found ? [{ entry, found }] : [];
    })
    .sort(
      (one, other) =>
        one.found.rank - other.found.rank ||
        one.found.distance - other.found.distance ||
        (one.entry.id < other.entry.id ? -1 : 1),
    )
    .map(({ entry }) => entry);
}
