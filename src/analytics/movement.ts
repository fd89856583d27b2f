/**
 * Whether numbers move at all. 0.3 and 0.1 + 0.2 are the same number to whoever wrote them, though not the same double, and what
 * is divided by such a difference is a number of 1e16 that nothing stands behind.
 */

/** What arithmetic on values leaves in their last digits, relative to the largest of them. */
const rounding = 2 ** -50;

export function largestOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Whether values differ by more than rounding; `level` is the size of what they were calculated from, where that is larger. */
export function moves(values: readonly number[], level = largestOf(values)): boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low > level * rounding;
}

/** The same, of a sum of squared distances from the mean. */
export function squaresMove(squares: number, count: number, level: number): boolean {
  return squares > count * (rounding * Math.abs(level)) ** 2;
}
