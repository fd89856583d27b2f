import { scaledErfc } from "./scaledErfc";

// Cody (1969), Rational Chebyshev approximations for the error function, for |x| up to 0.46875.
const numerator = [
  0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694,
] as const;
const denominator = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171] as const;

function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

/** The error function, with full relative accuracy near zero too. */
export function erf(x: number): number {
  const square = x * x;
  if (square <= 0.2197265625) return (x * horner(numerator, square)) / horner(denominator, square);
  return Math.sign(x) * (1 - Math.exp(-square) * scaledErfc(Math.abs(x)));
}
