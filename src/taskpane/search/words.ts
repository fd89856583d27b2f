/** How a query and a text are compared: width, case, script, dashes between words and a formula's own marks make no difference. */
import { inOneScript } from "./scripts";

export function plain(text: string): string {
  return inOneScript(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/(?<=\p{L})[-‐-―−/]+(?=\p{L})/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
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
export type Meeting = "same" | "start" | "inside" | undefined;

export function meeting(query: string, text: string): Meeting {
  if (text === "") return undefined;
  if (text === query) return "same";
  if (text.startsWith(query)) return "start";
  return hasWord(query, text) ? "inside" : undefined;
}

const han = /[\u3400-\u9fff]/;

/** Chinese words are not set apart; others begin where something else ends. */
export function hasWord(word: string, text: string): boolean {
  if (han.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]) || han.test(text[at - 1])) return true;
  return false;
}

/** Words of questions and sentences that say nothing about the matter. */
const small = new Set(
  "a an and are as at by for from how i in into is it its list many much needed of on or over per the to vs was what which with".split(
    " ",
  ),
);

/** The same in Chinese, the longer ones first: how much is it, when, which, can one, of. */
const smallHan =
  /什么时候|为什么|是多少|有多少|多少|什么|怎么样|怎么|如何|哪些|哪个|是不是|能不能|可不可以|有没有|才能|可以|时候|影响|计算|请问|[的了吗呢]/g;

/** A query of such words alone is one all the same. */
export function withoutSmallWords(query: string, instead: string): string {
  const told = query.replace(smallHan, instead);
  return told.trim() === "" ? query : told;
}

/** A word without what its forms end in: ounces, weekly, finishes and sizing meet ounce, week, finish and size. */
export const stem = (word: string) => word.replace(/(?<=^\w{3,})(?:ings?|ly|(?<=sh|ch|ss|x)es|(?<![su])s|ed)$/, "");

export const isChinese = (text: string) => han.test(text);

/** What of a query can be looked for apart from the rest: its words, and the neighbouring pairs of Chinese characters. */
export function partsOf(query: string): readonly string[] {
  const words = query.match(/[a-z0-9][\p{L}\p{N}.%]*?(?=[\u3400-\u9fff]|[^\p{L}\p{N}.%]|$)/gu) ?? [];
  const telling = words.filter((word) => !small.has(word)).map(stem);
  const runs = withoutSmallWords(query, " ").match(/[\u3400-\u9fff]+/g) ?? [];
  const pairs = runs.flatMap((run) =>
    run.length === 1 ? [run] : [...run].slice(1).map((each, index) => run[index] + each),
  );
  return [...new Set([...telling, ...pairs])];
}

/** True when every word of the query stands somewhere in the text. */
export function hasEveryWord(query: string, text: string): boolean {
  return query.split(/\s+/).every((word) => hasWord(word, text));
}
