/** How many letters must be added, left out or exchanged to make one word the other (Levenshtein 1966). */
export function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const exchanged = above[column - 1] + (from[row - 1] === to[column - 1] ? 0 : 1);
      line.push(Math.min(exchanged, above[column] + 1, line[column - 1] + 1));
    }
    above = line;
  }
  return above[to.length];
}

/** The candidate that is fewest letters away from the word, the first of equals; undefined when there is none. */
export function nearestOf<T>(candidates: readonly T[], distance: (candidate: T) => number): T | undefined {
  let nearest: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const away = distance(candidate);
    if (away >= least) continue;
    least = away;
    nearest = candidate;
  }
  return nearest;
}
