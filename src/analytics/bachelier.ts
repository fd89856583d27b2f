/**
 * Bachelier's formula for an out-of-the-money option: the gap |F − K| and the deviation normalVol·√T are in price units, and
 * the price is undiscounted.
 */

import { normalDensity, rootOfTwoPi } from "./distributions/normal";
import { firstMoment } from "./exponentialMoments";

export function bachelierPrice(gap: number, deviation: number): number {
  if (deviation === 0) return 0;
  const depth = gap / deviation;
  return deviation * normalDensity(depth) * firstMoment(depth);
}

function ratio(numerator: number, denominator: number): number {
  return numerator / denominator;
}

/** Depth |F − K|/deviation to about 1e-4 relative, from price over gap: Jäckel (2017), Implied Normal Volatility, Wilmott. */
function firstDepth(priceOverGap: number, logPriceOverGap: number): number {
  if (priceOverGap > 0.001882039271) {
    const g = 1 / (priceOverGap + 0.5);
    const square = g * g;
    const bend = ratio(
      0.032114372355 - square * (0.016969777977 - square * (0.0026207332461 - 9.6066952861e-5 * square)),
      1 - square * (0.6635646938 - square * (0.14528712196 - 0.010472855461 * square)),
    );
    return g * (1 / rootOfTwoPi + bend * square);
  }
  const h = Math.sqrt(-logPriceOverGap);
  return ratio(
    9.4883409779 - h * (9.6320903635 - h * (0.58556997323 + 2.1464093351 * h)),
    -1 + h * (0.65174820867 + h * (1.5120247828 + 6.6437847132e-5 * h)),
  );
}

/** The deviation that gives the price; one step of third order on the first depth reaches double precision. */
export function bachelierDeviation(gap: number, price: number): number {
  if (price === 0) return 0;
  if (gap <= 1e-17 * price) return price * rootOfTwoPi;
  const logTarget = Math.log(price) - Math.log(gap);
  const depth = firstDepth(price / gap, logTarget);
  // x and q in the paper's signs: x = −depth, q the error of its Φ̃(x) over the density
  const x = -depth;
  const q = rootOfTwoPi * Math.exp(logTarget + 0.5 * depth * depth) - firstMoment(depth) / depth;
  const square = x * x;
  const step =
    (3 * q * square * (2 - q * x * (2 + square))) / (6 + q * x * (-12 + x * (6 * q + x * (-6 + q * x * (3 + square)))));
  return gap / -(x + step);
}
