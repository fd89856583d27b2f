/** Full-width characters in formulas: their signs and words, not their texts. */
import { halfWidth } from "../../cells/halfWidth";

const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\uFF02[^\uFF02]*\uFF02/g;
/** ＳＵＭ and １２ as a whole; a digit inside a Chinese name belongs to the name. */
const word = /(?<![\p{L}\p{N}_.])[\uFF21-\uFF3A\uFF41-\uFF5A\uFF10-\uFF19\uFF0EA-Za-z0-9.]+(?![\p{L}\p{N}_])/gu;
/** The signs of formulas; not the marks of sentences. */
const signs =
  /[\uFF01\uFF08\uFF09\uFF0A-\uFF0D\uFF0F\uFF1A-\uFF1E\uFF05\uFF06\uFF03\uFF04\uFF20\uFF3E\uFF5B\uFF5D\u3000]/g;

/** Texts and quoted names of sheets stay as they are. */
export function halfWidthFormula(formula: string): string {
  let result = "";
  let from = 0;
  const convert = (part: string) => part.replace(signs, halfWidth).replace(word, halfWidth);
  for (const found of formula.matchAll(quoted)) {
    result += convert(formula.slice(from, found.index));
    result += found[0].startsWith("\uFF02") ? `"${found[0].slice(1, -1)}"` : found[0];
    from = found.index + found[0].length;
  }
  return result + convert(formula.slice(from));
}
