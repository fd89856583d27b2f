/** Search over the series worth knowing, by id and by words in any of the three languages. */
import { archived } from "./archived";
import { bonds } from "./bonds";
import { companies } from "./companies";
import { crypto } from "./crypto";
import { currencies } from "./currencies";
import { economy } from "./economy";
import { energy } from "./energy";
import type { KnownSeries } from "./knownSeries";
import { liquidity } from "./liquidity";
import { made } from "./made";
import { metals } from "./metals";
import { rates } from "./rates";
import { shares } from "./shares";

const publishers: readonly KnownSeries[] = [
  ...liquidity,
  ...rates,
  ...bonds,
  ...metals,
  ...energy,
  ...currencies,
  ...shares,
  ...crypto,
  ...economy,
  ...companies,
];

export const knownSeries: readonly KnownSeries[] = [...publishers, ...archived(publishers), ...made];

/** Width and case make no difference. */
const plain = (text: string) => text.normalize("NFKC").toLowerCase();

const han = /\p{Script=Han}{2,}/gu;

/** Whether a text has a word, or of a longer Chinese one, where words are not set apart, at least half of its neighbouring pairs. */
function has(text: string, word: string): boolean {
  if (text.includes(word)) return true;
  const pairs = [...word.matchAll(han)].flatMap(([run]) =>
    [...run].slice(1).map((each, index) => [...run][index] + each),
  );
  const rest = word.replace(han, "");
  return (
    pairs.length > 1 && text.includes(rest) && pairs.filter((pair) => text.includes(pair)).length * 2 >= pairs.length
  );
}

/** How well a series answers a query, lower being better; undefined when it does not. */
function rankOf({ id, title, words }: KnownSeries, wanted: readonly string[]): number | undefined {
  const [name, titles, others] = [plain(id), plain(Object.values(title).join(" ")), plain(words)];
  const code = name.slice(name.indexOf(":") + 1);
  const ranks = wanted.map((word) => {
    if (word === name || word === code) return 0;
    if (code.startsWith(word)) return 1;
    if (titles.includes(word)) return 2;
    if (name.includes(word) || others.includes(word)) return 3;
    return has(`${titles} ${others}`, word) ? 4 : undefined;
  });
  if (ranks.includes(undefined)) return undefined;
  return ranks.reduce<number>((sum, rank) => sum + (rank ?? 0), 0);
}

/** The known series that answer all words, best first; those of one provider where it is named. */
export function findKnown(words: string, provider?: string): readonly KnownSeries[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const prefix = provider === undefined ? "" : `${provider.trim().toUpperCase()}:`;
  return knownSeries
    .filter(({ id }) => id.startsWith(prefix))
    .map((each) => ({ each, rank: rankOf(each, wanted) }))
    .filter((found): found is { each: KnownSeries; rank: number } => found.rank !== undefined)
    .sort((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
}
