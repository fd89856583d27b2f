/**
 * Probabilities of the Poisson and binomial laws, also between the whole numbers, without loss of digits however large the
 * arguments are: Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
import { stirlingError } from "./gammaFunction";

/** x ln(x/m) + m − x, which is small where x is near m. */
export function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const ratio = (x - mean) / (x + mean);
  let sum = (x - mean) * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio;
    const next = sum + term / odd;
    if (next === sum || Number.isNaN(next)) return next;
    sum = next;
  }
}

/** e^(−m) m^x / Γ(x + 1). */
export function poissonWeight(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/** Γ(n + 1) / (Γ(x + 1) Γ(n − x + 1)) p^x q^(n − x), with q = 1 − p given apart so that neither loses digits. */
export function binomialWeight(x: number, n: number, p: number, q: number): number {
  if (p === 0) return x === 0 ? 1 : 0;
  if (q === 0) return x === n ? 1 : 0;
  const failures = n - x;
  if (x < 0 || failures < 0) return 0;
  if (x === 0) return n === 0 ? 1 : p < 0.1 ? Math.exp(n * Math.log1p(-p)) : q ** n;
  if (failures === 0) return p ** n;
  const scale = Math.sqrt(n / (2 * Math.PI * x * failures));
  const stirling = stirlingError(n) - stirlingError(x) - stirlingError(failures);
  const depth = deviance(x, n * p) + deviance(failures, n * q);
  // Far out the exponential loses as many digits as the logarithm has before its point, and the powers only those of n.
  if (depth > 2 * n) {
    const powers = ((n * p) / x) ** x * ((n * q) / failures) ** failures;
    // One of them is nothing or endless where the weight is the least of numbers or none.
    if (powers > 1e-290) return powers * Math.exp(stirling) * scale;
  }
  return Math.exp(stirling - depth) * scale;
}
