/** Change of each value from the one before it. */
export function differences(values: readonly number[]): number[] {
  return values.slice(1).map((value, row) => value - values[row]);
}

/**
 * Whether changes differ by more than the rounding of the values they were taken from: 0.1, 0.2, 0.3, 0.4 rises by 0.1 each
 * time, though no two of those differences are the same double.
 */
export function changesVary(values: readonly number[], changes: readonly number[]): boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const change of changes) {
    low = Math.min(low, change);
    high = Math.max(high, change);
  }
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return high - low > largest * 2 ** -50;
}
