/**
 * What a formula of cells, numbers, texts and function calls alone speaks of, in one pass over its signs: most formulas of a
 * workbook are of this kind, and a tree of them would be made for nothing.
 */
export interface PlainWords {
  readonly calls: readonly string[];
  /** References and names, as they are written. */
  readonly operands: readonly string[];
  /** With a range: A1:A9. */
  readonly hasRange: boolean;
}

const [quote, open, close, colon] = ['"', "(", ")", ":"].map((sign) => sign.charCodeAt(0));

/** By the code of a sign: 1 belongs to a word, 2 stands between words; all others need the tree. */
const kinds = new Uint8Array(128);
for (const sign of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.$") kinds[sign.charCodeAt(0)] = 1;
for (const sign of "+-*/^&=<>%,: \n") kinds[sign.charCodeAt(0)] = 2;

const deepest = 64;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** undefined where the formula has anything else: sheets, tables, arrays, spills, @, prefixes of files, unfit parentheses. */
export function plainWords(formula: string): PlainWords | undefined {
  const calls: string[] = [];
  const operands: string[] = [];
  let [depth, hasRange] = [0, false];
  for (let at = formula.charCodeAt(0) === 61 ? 1 : 0; at < formula.length; ) {
    const code = formula.charCodeAt(at);
    if (code === quote) {
      const end = formula.indexOf('"', at + 1);
      if (end < 0) return undefined;
      at = end + 1;
    } else if (code === open) {
      if (++depth > deepest) return undefined;
      at++;
    } else if (code === close) {
      if (--depth < 0) return undefined;
      at++;
      if (formula.charCodeAt(at) === open) return undefined;
    } else if (code < 128 && kinds[code] === 2) {
      if (code === colon) hasRange = true;
      at++;
    } else if (code < 128 && kinds[code] === 1) {
      const from = at;
      do at++;
      while (at < formula.length && kinds[formula.charCodeAt(at)] === 1);
      const word = formula.slice(from, at);
      // _xlfn., _xlpm. and the names of guards mean something else than they say.
      if (code === 95 || ((code | 32) === 109 && /^mkt/i.test(word))) return undefined;
      if (formula.charCodeAt(at) === open) calls.push(word);
      else if (!isDigit(code) && code !== 46) operands.push(word);
    } else return undefined;
  }
  return depth === 0 ? { calls, operands, hasRange } : undefined;
}
