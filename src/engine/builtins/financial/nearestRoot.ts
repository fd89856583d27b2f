/** The rate nearest to a guess at which a value changes sign; undefined when there is none above −100 %. */
import { bracketedRoot } from "../../../analytics/bracketedRoot";

const firstStep = 0.01;
const widening = 1.1;
const farthest = 25;

export function nearestRoot(valueAt: (rate: number) => number, guess: number): number | undefined {
  const atGuess = valueAt(guess);
  if (atGuess === 0) return guess;
  const centre = Math.log1p(guess);
  // Outwards on both sides at once, in steps of the growth factor that widen.
  const sides = [1, -1].map((direction) => ({ direction, at: guess, sign: Math.sign(atGuess) }));
  let reach = firstStep;
  for (let step = firstStep; reach < farthest; step *= widening, reach += step)
    for (const side of sides) {
      const rate = Math.expm1(centre + side.direction * reach);
      const sign = Math.sign(valueAt(rate));
      if (Number.isNaN(sign)) continue;
      if (sign === 0) return rate;
      if (sign !== side.sign) return bracketedRoot(valueAt, side.at, rate);
      side.at = rate;
    }
  return undefined;
}
