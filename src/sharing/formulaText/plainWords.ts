/**
 * Formulas of cells, numbers, texts and function calls alone, told in one pass over their signs: most formulas of a workbook
 * are of this kind, and a tree of them would be made for nothing.
 */
export interface PlainWords {
  /** Each once. */
  readonly calls: readonly string[];
  /** References and names, as they are written. */
  readonly operands: readonly string[];
  /** With a range: A1:A9. */
  readonly hasRange: boolean;
}

/** What is asked about the words of a formula: at the first no it is not of the kind that is looked for. */
export interface Asked {
  /** Of the same name it always answers the same: a yes is kept in `called`. */
  readonly call: (name: string) => boolean;
  /** A place by the sum of a name's signs, so that most names are never cut out of their formula. */
  readonly called: (string | undefined)[];
  /** References and names; left out where all of them will do. */
  readonly operand?: (word: string) => boolean;
}

/** What a formula is, added up; 0 where it is not plain. */
export const form = { plain: 1, hasRange: 2, needsEscape: 4 } as const;

const [quote, open, close, colon, equals] = ['"', "(", ")", ":", "="].map((sign) => sign.charCodeAt(0));

const [inWord, between, escapedBetween] = [1, 2, 3];

/** By the code of a sign; all others need the tree. */
const kinds = new Uint8Array(128);
for (const sign of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.$")
  kinds[sign.charCodeAt(0)] = inWord;
for (const sign of "+-*/^=%,: \n") kinds[sign.charCodeAt(0)] = between;
for (const sign of "&<>") kinds[sign.charCodeAt(0)] = escapedBetween;

/** How many names are kept: a power of two. */
const mostCalled = 256;

/** @param operand Left out where all references and names will do. */
export const asking = (call: Asked["call"], operand?: Asked["operand"]): Asked => ({
  call,
  called: new Array<string | undefined>(mostCalled).fill(undefined),
  ...(operand && { operand }),
});

/** Whether a word stands in a text from one place to another. */
function isThere(word: string, text: string, from: number, until: number): boolean {
  if (word.length !== until - from) return false;
  for (let index = 0; index < word.length; index++)
    if (word.charCodeAt(index) !== text.charCodeAt(from + index)) return false;
  return true;
}

function isCallable(text: string, from: number, until: number, sum: number, { call, called }: Asked): boolean {
  const kept = called[sum & (mostCalled - 1)];
  if (kept !== undefined && isThere(kept, text, from, until)) return true;
  const name = text.slice(from, until);
  if (!call(name)) return false;
  called[sum & (mostCalled - 1)] = name;
  return true;
}

const deepest = 64;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * The form of what stands from one place of a text to another. Not plain is all that has sheets, tables, arrays, spills, @,
 * prefixes of files, names of guards, parentheses that do not fit, or a word to which the answer is no.
 */
export function plainForm(text: string, from: number, until: number, asked: Asked): number {
  const { operand } = asked;
  let depth = 0;
  let told: number = form.plain;
  let at = text.charCodeAt(from) === equals ? from + 1 : from;
  while (at < until) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? kinds[code] : 0;
    if (kind === inWord) {
      const begun = at;
      let sign = code;
      let sum = 0;
      do {
        sum = (Math.imul(sum, 31) + sign) | 0;
        sign = text.charCodeAt(++at);
      } while (at < until && sign < 128 && kinds[sign] === inWord);
      // _xlfn., _xlpm. and the names of guards mean something else than they say.
      if (code === 95 || ((code | 32) === 109 && /^mkt/i.test(text.slice(begun, at)))) return 0;
      if (at < until && sign === open) {
        if (!isCallable(text, begun, at, sum, asked)) return 0;
      } else if (operand && !isDigit(code) && code !== 46 && !operand(text.slice(begun, at))) return 0;
    } else if (kind === between) {
      if (code === colon) told |= form.hasRange;
      at++;
    } else if (code === open) {
      if (++depth > deepest) return 0;
      at++;
    } else if (code === close) {
      if (--depth < 0) return 0;
      at++;
      if (at < until && text.charCodeAt(at) === open) return 0;
    } else if (kind === escapedBetween) {
      told |= form.needsEscape;
      at++;
    } else if (code === quote) {
      let sign = text.charCodeAt(++at);
      for (; at < until && sign !== quote; sign = text.charCodeAt(++at))
        if (sign < 32 || sign > 126 || kinds[sign] === escapedBetween) told |= form.needsEscape;
      if (at >= until) return 0;
      at++;
    } else return 0;
  }
  return depth === 0 ? told : 0;
}

/** undefined where the formula is not plain. */
export function plainWords(formula: string): PlainWords | undefined {
  const calls: string[] = [];
  const operands: string[] = [];
  const asked = {
    call: (name: string) => calls.push(name) > 0,
    called: [],
    operand: (word: string) => operands.push(word) > 0,
  };
  const told = plainForm(formula, 0, formula.length, asked);
  return told === 0 ? undefined : { calls, operands, hasRange: (told & form.hasRange) > 0 };
}
