/**
 * What is left of an addition or subtraction of decimal fractions. Where it is the last thing that a formula does, Excel takes
 * it for zero if the two numbers are fewer than eight steps of a double apart, as users have measured; Microsoft says only
 * that a result very close to zero is compensated for.
 */
const steps = 8n;

const double = new DataView(new ArrayBuffer(8));

/** The place of a number of no sign among all doubles. */
function placeOf(number: number): bigint {
  double.setFloat64(0, number);
  return double.getBigUint64(0);
}

/** More than eight steps, whatever the number. */
const surelyApart = 2 ** -48;

/** `sum` of the two, or zero. */
export function withoutResidue(sum: number, one: number, other: number): number {
  if (sum === 0 || Math.abs(sum) > Math.abs(one) * surelyApart) return sum;
  const between = placeOf(Math.abs(one)) - placeOf(Math.abs(other));
  return between < steps && between > -steps ? 0 : sum;
}
