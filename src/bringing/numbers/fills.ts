/** Numbers that programs write where there is no value: -999.99, -9999, 9999, 1E+20. Most series never come near them. */

/** Nines alone, and the least or greatest numbers of the types in which programs store values. */
function isFill(value: number): boolean {
  const size = Math.abs(value);
  return (
    /^9{2,6}(?:\.9+)?$/.test(String(size)) ||
    [1e20, 1e30, 1e35, 1e36, 9.969_209_968_386_869e36, 2_147_483_647, 2_147_483_648].includes(size) ||
    value === -32_768
  );
}

/** By how many times all that the others differ by it must stand apart from them. */
const apart = 3;

/** Its distance from the others is many times their own spread, and their size. */
function isFar(fill: number, others: readonly number[]): boolean {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of others) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  const distance = fill < least ? least - fill : fill - greatest;
  return distance > apart * (greatest - least) && distance > Math.max(Math.abs(least), Math.abs(greatest));
}

const fewestOthers = 2;

/** -99.99 of the libraries of factors: no count ends so. */
const isHundredth = (fill: number): boolean => /^-99\.9+$/.test(String(fill));

/**
 * The fill values of a column. Nines are one where they stand far from all other values, and below zero also where they come again
 * and nothing else is; 9999 once may be a count, and no number is a fill by itself.
 */
export function fillsIn(values: readonly number[]): readonly number[] {
  const fills: number[] = [];
  for (const fill of new Set(values.filter(isFill))) {
    const others = values.filter((value) => value !== fill && !isFill(value));
    const times = values.filter((value) => value === fill).length;
    const isOnlyNegative = fill < 0 && times > 1 && others.every((value) => value >= 0);
    if (
      isOnlyNegative ||
      (others.length >= fewestOthers &&
        (times > 1 || fill < -100 || isHundredth(fill) || fill >= 1e20) &&
        isFar(fill, others))
    )
      fills.push(fill);
  }
  return fills;
}
