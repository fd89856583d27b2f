/** The gamma function and its logarithm, through the error of Stirling's formula, which never cancels. */

const logRootOfTwoPi = 0.9189385332046728;

/** Bernoulli numbers over 2k(2k − 1), from the highest. */
const asymptotic = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12] as const;

/** ln Γ(x + 1) less Stirling's (x + ½) ln x − x + ½ ln 2π, for x above zero. */
export function stirlingError(x: number): number {
  if (x < 12) return (x + 0.5) * Math.log1p(1 / x) - 1 + stirlingError(x + 1);
  const square = 1 / (x * x);
  return asymptotic.reduce((sum, coefficient) => sum * square + coefficient, 0) / x;
}

/** ζ(k) − 1 for k = 2, 3, …, which make the series of ln Γ around 2. */
const zetaLessOne = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9, 9.313274324196682e-10,
];

const eulerGamma = 0.5772156649015329;

/** ln Γ(2 + z) for |z| ≤ ½, exact also where it passes through zero. */
function logGammaNearTwo(z: number): number {
  let power = z;
  let sum = z * (1 - eulerGamma);
  for (const [index, zeta] of zetaLessOne.entries()) {
    power *= -z;
    sum -= (power * zeta) / (index + 2);
  }
  return sum;
}

/** ln Γ(x) for x above zero. */
export function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
  if (x <= 2.5) return logGammaNearTwo(x - 2);
  const below = x - 1;
  return stirlingError(below) + (below + 0.5) * Math.log(below) - below + logRootOfTwoPi;
}

/** Γ(x); NaN at zero and the negative whole numbers, infinite above 171.6. */
export function gamma(x: number): number {
  // Beside the pole at zero, where 1 − x would lose the digits of x.
  if (Math.abs(x) < 0.5 && x !== 0) return Math.exp(logGamma(1 + x)) / x;
  if (x <= 0) return Number.isInteger(x) ? Number.NaN : Math.PI / (sinPi(x) * gamma(1 - x));
  if (Number.isInteger(x)) return factorial(x - 1);
  if (x < 1.5) return Math.exp(logGamma(x));
  const below = x - 1;
  // In two halves, because the power overflows before Γ does.
  const half = below ** (below / 2);
  return half * Math.exp(stirlingError(below) - below) * Math.sqrt(2 * Math.PI * below) * half;
}

function sinPi(x: number): number {
  const rest = x - 2 * Math.floor(x / 2);
  if (rest <= 0.5) return Math.sin(Math.PI * rest);
  if (rest <= 1.5) return Math.sin(Math.PI * (1 - rest));
  return Math.sin(Math.PI * (rest - 2));
}

export function factorial(n: number): number {
  if (n > 170) return Number.POSITIVE_INFINITY;
  let product = 1;
  for (let factor = 2; factor <= n; factor++) product *= factor;
  return product;
}

/** n over k for whole numbers, exact as long as the products are. */
export function binomialCoefficient(n: number, k: number): number {
  const least = Math.min(k, n - k);
  let product = 1;
  for (let step = 1; step <= least; step++) {
    product = (product * (n - least + step)) / step;
    if (product === Number.POSITIVE_INFINITY) break;
  }
  return product < 2 ** 53 ? Math.round(product) : product;
}
