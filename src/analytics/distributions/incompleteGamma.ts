/** Both tails of the gamma law of unit scale: series below the shape, Lentz's continued fraction above it. */
import { poissonWeight } from "./saddlePoint";

/** Near a shape of 10^8 both take about as many steps; NaN beyond, and the time of a cell with it. */
const mostSteps = 100_000;

export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

export function gammaTails(shape: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (x < shape + 1) {
    const lower = poissonWeight(shape, x) * series(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = poissonWeight(shape, x) * shape * fraction(shape, x);
  return { lower: 1 - upper, upper };
}

function series(shape: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let step = 1; term > sum * 1e-17; step++) {
    if (step > mostSteps) return Number.NaN;
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let step = 1; step <= mostSteps; step++) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 2e-16) return value;
  }
  return Number.NaN;
}

/** The density of the gamma law of unit scale. */
export function gammaDensity(shape: number, x: number): number {
  if (x < 0) return 0;
  if (x === 0) return shape < 1 ? Number.POSITIVE_INFINITY : shape === 1 ? 1 : 0;
  return shape < 1 ? (poissonWeight(shape, x) * shape) / x : poissonWeight(shape - 1, x);
}
