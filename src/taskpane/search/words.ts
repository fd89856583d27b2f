/** How a query and a text are compared: width, case, script and a formula's own marks make no difference. */
import { inOneScript } from "./scripts";

export function plain(text: string): string {
  return inOneScript(text.normalize("NFKC")).toLowerCase().trim();
}

/** The query without the marks that come along when a formula is pasted: "=MKT.CIPBASIS(" is "cipbasis". */
export function plainQuery(query: string): string {
  return plain(query)
    .replace(/^=/, "")
    .replace(/^mkt\./, "")
    .replace(/\(.*$/, "")
    .trim();
}

/** Where a query meets a text, best first; undefined when it does not. */
export type Meeting = "same" | "start" | "inside" | "around" | undefined;

export function meeting(query: string, text: string): Meeting {
  if (text === "") return undefined;
  if (text === query) return "same";
  if (text.startsWith(query)) return "start";
  if (text.includes(query)) return "inside";
  // A query such as 美元便利收益率 goes further than the term 便利收益.
  if (text.length * 2 > query.length && han.test(text) && query.includes(text)) return "around";
  return undefined;
}

const han = /[\u3400-\u9fff]/;

/** The share of the query's neighbouring pairs of Chinese characters that the text has: words are not set apart there. */
export function sharedPairs(query: string, text: string): number {
  const pairs = [...query].slice(1).flatMap((character, index) => {
    const pair = `${query[index]}${character}`;
    return han.test(query[index]) && han.test(character) ? [pair] : [];
  });
  return pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

/** True when every word of the query stands somewhere in the text. */
export function hasEveryWord(query: string, text: string): boolean {
  return query.split(/\s+/).every((word) => text.includes(word));
}
