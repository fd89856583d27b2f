/** Whether a word is another one mistyped. */

/** Letters to be put in, left out, changed, or exchanged with their neighbour until one word is the other. */
function distance(one: string, other: string): number {
  const rows: number[][] = [[...Array(other.length + 1).keys()]];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + same);
      const exchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (exchanged) least = Math.min(least, rows[i - 2][j - 2] + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length][other.length];
}

/** What a word was meant to be: the known one that differs from it in a single letter, when no two do. */
export function corrected(typed: string, known: ReadonlySet<string>): string | undefined {
  if (typed.length < 5) return undefined;
  let found: string | undefined;
  for (const word of known) {
    if (word.length < 4 || Math.abs(word.length - typed.length) > 1 || distance(typed, word) > 1) continue;
    if (found !== undefined && !found.startsWith(word) && !word.startsWith(found)) return undefined;
    if (found === undefined || word.length > found.length) found = word;
  }
  return found;
}

/** One slip in words of four letters, two in those of eight: what is shorter has too many neighbours. */
export function isMistyped(typed: string, word: string): boolean {
  const slips = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (slips === 0 || Math.abs(typed.length - word.length) > slips) return false;
  return distance(typed, word) <= slips;
}
