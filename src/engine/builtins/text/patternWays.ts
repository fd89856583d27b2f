/**
 * In how many ways a regular expression can be laid over a text, at most. JavaScript tries them one after another, so that
 * (a+)+$b over forty letters a would not end. Counted from the signs of the pattern alone: a part that repeats may end after
 * each character, and what repeats or chooses within a part that is repeated itself doubles the ways with each character.
 */

interface Repeat {
  readonly least: number;
  readonly most: number;
  /** Signs of the pattern, with the ? that makes it take as little as possible. */
  readonly signs: number;
}

const repeatSign = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/;

function repeatAt(pattern: string, at: number): Repeat | undefined {
  // A longer repeat than this many signs has no end within a cell.
  const [all, sign, least, comma, most] = repeatSign.exec(pattern.slice(at, at + 40)) ?? [];
  if (all === undefined) return undefined;
  if (sign) return { least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity, signs: all.length };
  const end = comma === undefined ? Number(least) : most === "" ? Infinity : Number(most);
  return { least: Number(least), most: end, signs: all.length };
}

/** Past a class in brackets, whose signs stand for themselves. */
function endOfClass(pattern: string, at: number): number {
  let end = at + 1;
  while (end < pattern.length && pattern[end] !== "]") end += pattern[end] === "\\" ? 2 : 1;
  return end + 1;
}

function waysToFit(pattern: string, length: number): number {
  /** Of each group that is open, whether it repeats or chooses somewhere; the whole pattern is the first. */
  const varies = [false];
  let [endless, factor, lastVaries, at] = [0, 1, false, 0];
  while (at < pattern.length) {
    const repeat = repeatAt(pattern, at);
    if (repeat) {
      if (lastVaries && repeat.most > 1) return 2 ** length;
      if (repeat.most === Infinity) endless++;
      else factor *= repeat.most - repeat.least + 1;
      if (repeat.most !== repeat.least) varies[varies.length - 1] = true;
      at += repeat.signs;
      lastVaries = false;
      continue;
    }
    const sign = pattern[at];
    lastVaries = false;
    if (sign === "[") {
      at = endOfClass(pattern, at);
      continue;
    }
    if (sign === "(") {
      varies.push(false);
      if (pattern[at + 1] === "?") at++;
    } else if (sign === ")") {
      lastVaries = varies.length > 1 && (varies.pop() as boolean);
      if (lastVaries) varies[varies.length - 1] = true;
    } else if (sign === "|") varies[varies.length - 1] = true;
    at += sign === "\\" ? 2 : 1;
  }
  // Where it begins, and where each part that repeats without end ends, in this order.
  for (let each = 1; each <= endless + 1; each++) factor *= (length + each) / each;
  return factor;
}

/** Some tenths of a second. */
const mostWays = 2.5e8;

export const takesTooLong = (pattern: string, length: number): boolean => waysToFit(pattern, length) > mostWays;
