/** Least and greatest of as many numbers as a workbook holds: `Math.max(...numbers)` overflows the stack at some 120,000. */

/** The least of the numbers and of `or`, which alone counts where there are none. */
export function leastOf(numbers: Iterable<number>, or = Number.POSITIVE_INFINITY): number {
  let least = or;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}

/** The greatest of the numbers and of `or`, which alone counts where there are none. */
export function greatestOf(numbers: Iterable<number>, or = Number.NEGATIVE_INFINITY): number {
  let greatest = or;
  for (const number of numbers) greatest = Math.max(greatest, number);
  return greatest;
}
