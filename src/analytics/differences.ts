/** Change of each value from the one before it. */
export function differences(values: readonly number[]): number[] {
  return values.slice(1).map((value, row) => value - values[row]);
}
