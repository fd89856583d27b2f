/**
 * Rounding as Excel does it: on the fifteen digits that it shows, so that 1.005 rounds up though its double lies below, and
 * 0.29 × 100 has the whole part 29.
 */

/** The number of fifteen significant digits that is nearest. */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

/** No double has a digit behind this place. */
const mostDigits = 1100;

/** `toWhole` decides on the absolute value, moved so that the last wanted digit stands before the point. */
export function roundedBy(value: number, digits: number, toWhole: (absolute: number) => number): number {
  if (!Number.isFinite(value) || value === 0 || digits > mostDigits) return value;
  const [mantissa, power = "0"] = Math.abs(value).toPrecision(15).split("e");
  const moved = Number(`${mantissa}e${Number(power) + digits}`);
  if (moved >= 1e15) return value;
  return Math.sign(value) * Number(`${toWhole(moved)}e${-digits}`);
}

/** Half away from zero. */
export function rounded(value: number, digits: number): number {
  return roundedBy(value, digits, Math.round);
}
