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

/** Whether a word of a text ends where another one does that stands in it. */
export const endsAWord = (word: string, text: string): boolean =>
  isChinese(word) || !/[a-z0-9]/.test(text[text.lastIndexOf(word) + word.length] ?? " ");

/** Words of questions and sentences that say nothing about the matter. */
const small = new Set(
  (
    "a about all am an and any are as at be been being but by calculate can compute could did do does each far for from get give given " +
    "had has have how i if in into is it its just let like list make many me might much my need new needed now of on one or our over per " +
    "please put should show so some tell than that the their them then there these they this those to us use using versus vs want was " +
    "way we were what whether which who why will with work would you your"
  ).split(" "),
);

/** The same in Chinese, the longer ones first: how much is it, when, which, can one, of. */
const smallHan =
  /什么时候|为什么|是多少|有多少|多少|什么|怎么样|怎么算|怎么|怎样|如何|哪些|哪个|是不是|还是|能不能|可不可以|有没有|才能|可以|应该|时候|影响|计算|请问|到底|现在|一下|这个|那个|某个|方法|办法|我想|我要|[的了吗呢我该几]/g;

/** A query of such words alone is one all the same. */
export function withoutSmallWords(query: string, instead: string): string {
  const told = tellingOnly(query, instead);
  return told.trim() === "" ? query : told;
}

export const tellingOnly = (text: string, instead: string): string => text.replace(smallHan, instead);

/** A word without what its forms end in: ounces, weekly, finishes, treasuries and sizing meet ounce, week, finish, treasury and size. */
export const stem = (word: string) =>
  word.replace(/(?<=^\w{3,})(?:ings?|ies|ly|(?<=sh|ch|ss|x)es|(?<![su])s|ed|(?<=^\w{4,})y)$/, "");

export const isChinese = (text: string) => han.test(text);

/** The words of a query that tell something, without their endings. */
export function tellingWords(query: string): readonly string[] {
  const words = query.match(/[a-z0-9][\p{L}\p{N}.%]*?(?=[\u3400-\u9fff]|[^\p{L}\p{N}.%]|$)/gu) ?? [];
  return [...new Set(words.filter((word) => !small.has(word)).map(stem))];
}

/** What stands together in Chinese, small words taken out. */
export const chineseRuns = (query: string): readonly string[] =>
  withoutSmallWords(query, " ").match(/[\u3400-\u9fff]+/g) ?? [];

/** The neighbouring pairs of a run's characters; its only character when it has no other. */
export const pairsOf = (run: string): readonly string[] =>
  run.length === 1 ? [run] : [...run].slice(1).map((each, index) => run[index] + each);

/** What of a query can be looked for apart from the rest: its words, and the neighbouring pairs of Chinese characters. */
export function partsOf(query: string): readonly string[] {
  return [...new Set([...tellingWords(query), ...chineseRuns(query).flatMap(pairsOf)])];
}

/** True when every word of the query stands somewhere in the text. */
export function hasEveryWord(query: string, text: string): boolean {
  return query.split(/\s+/).every((word) => hasWord(word, text));
}
