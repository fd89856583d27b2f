/**
 * The deviation σ√T that gives a price in Black's formula, for an out-of-the-money option in the units of normalisedBlack.ts.
 * In the spirit of Jäckel (2015), Let's Be Rational: a good first value, then steps of third order on a function of the
 * price that is nearly straight: the inverse of its logarithm where the price is small, the logarithm of what it lacks to
 * its limit where it is large.
 */
import { bachelierDeviation } from "./bachelier";
import { erfInverse, normalQuantile } from "./distributions/normalQuantile";
import { depthOf, normalisedPrice, normalisedVega, shortfallFromLimit, spread } from "./normalisedBlack";

const logOfRootOfTwoPi = 0.9189385332046727;

/** Householder's step of third order from Newton's step and the ratios of the second and third derivative to the first. */
function householder(newton: number, second: number, third: number): number {
  return (newton * (1 + 0.5 * newton * second)) / (1 + newton * (second + (newton * third) / 6));
}

/**
 * For small prices Bachelier's deviation, scaled to logarithms and corrected as the two models' expansions for short times
 * say (Hagan et al. 2002; Grunspan 2011); toward the limit the normal tail that is left, exact at the money.
 */
function firstDeviation(distance: number, price: number, shortfall: number): number {
  const gap = distance < 1e-5 ? distance : 2 * Math.sinh(0.5 * distance);
  const scaled = (bachelierDeviation(gap, price) * distance) / gap;
  const square = scaled * scaled;
  if (square > 2 * distance && square > 1) return -2 * normalQuantile(shortfall / (2 * Math.cosh(0.5 * distance)));
  if (square > 4) return scaled;
  const bend = distance < 1 ? (1 - (distance * distance) / 120) / 24 : Math.log(gap / distance) / (distance * distance);
  const corrected = square * (1 + bend * square) ** 2;
  return scaled * (1 + corrected * (bend + corrected / 5760));
}

/** The step toward the target from a deviation. */
function stepFrom(distance: number, deviation: number, price: number, limit: number): number {
  const depth = depthOf(distance, deviation);
  const t = 0.5 * deviation;
  const bend = (depth * depth) / deviation - 0.25 * deviation;
  const twist = bend * bend - 3 * (depth / deviation) ** 2 - 0.25;
  if (deviation * deviation < 2 * distance) {
    const width = spread(depth, t);
    const logPrice = -0.5 * (depth * depth + t * t) - logOfRootOfTwoPi + Math.log(width);
    const logTarget = Math.log(price);
    const slope = 1 / width;
    const perLog = slope / logPrice;
    const newton = ((logTarget - logPrice) * logPrice) / (logTarget * slope);
    return householder(
      newton,
      bend - slope - 2 * perLog,
      twist - 3 * slope * bend + 2 * slope * slope + 6 * perLog * (perLog - bend + slope),
    );
  }
  const vega = normalisedVega(depth, t);
  if (price < 0.5 * limit) return householder((price - normalisedPrice(distance, deviation)) / vega, bend, twist);
  const shortfall = shortfallFromLimit(depth, t);
  const slope = vega / shortfall;
  return householder(
    Math.log(shortfall / (limit - price)) / slope,
    bend + slope,
    twist + 3 * slope * bend + 2 * slope * slope,
  );
}

/** For 0 ≤ price < exp(−distance/2), which must not underflow. */
export function blackDeviation(distance: number, price: number): number {
  if (price === 0) return 0;
  // so near the money that squares of the distance underflow: Bachelier's formula is exact for small prices, and the
  // distance is nothing beside others
  if (distance < 1e-30 && price < 1e-8) return bachelierDeviation(distance, price);
  if (distance < 1e-30) return 2 * Math.SQRT2 * erfInverse(price);
  const limit = Math.exp(-0.5 * distance);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let deviation = firstDeviation(distance, price, limit - price);
  for (;;) {
    const step = stepFrom(distance, deviation, price, limit);
    // the error of a step is of fourth order, so one this small ends at double precision
    if (Math.abs(step) <= 1e-4 * deviation) return deviation + step;
    if (step > 0) low = deviation;
    else high = deviation;
    let next = deviation + step;
    if (!(next > low && next < high)) next = high === Number.POSITIVE_INFINITY ? 2 * low : 0.5 * (low + high);
    if (next === deviation) return next;
    deviation = next;
  }
}
