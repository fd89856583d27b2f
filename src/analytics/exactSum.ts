/** Dot products and sums carried in twice the precision of a double (Ogita, Rump, Oishi: Accurate Sum and Dot Product). */

const splitter = 2 ** 27 + 1;

/** The rounding error of a product, by Veltkamp's splitting. */
function productError(a: number, b: number, product: number): number {
  const wideA = splitter * a;
  const highA = wideA - (wideA - a);
  const lowA = a - highA;
  const wideB = splitter * b;
  const highB = wideB - (wideB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** start + Σ aᵢ·bᵢ, as if computed in twice the precision and rounded once. */
export function exactDot(start: number, a: readonly number[], b: readonly number[]): number {
  let sum = start;
  let error = 0;
  for (let index = 0; index < a.length; index++) {
    const product = a[index] * b[index];
    const total = sum + product;
    const carried = total - sum;
    error += sum - (total - carried) + (product - carried) + productError(a[index], b[index], product);
    sum = total;
  }
  return sum + error;
}

/** Σ aᵢ as if computed in twice the precision and rounded once. */
export function exactSum(values: readonly number[]): number {
  let sum = 0;
  let error = 0;
  for (const value of values) {
    const total = sum + value;
    const carried = total - sum;
    error += sum - (total - carried) + (value - carried);
    sum = total;
  }
  return sum + error;
}
