import { outsideDomain } from "../guard/expect";
import { expected } from "../guard/expected";
import { aboveFirstStrike, aboveSecondStrike } from "./texts";

/** A butterfly's strikes: 0 < k1 < k2 < k3, or #NUM! that names the first one out of order. */
export function expectStrikesRising(k1: number, k2: number, k3: number): void {
  if (!(k1 > 0)) throw outsideDomain("k1", k1, expected.aboveZero);
  if (!(k2 > k1)) throw outsideDomain("k2", k2, aboveFirstStrike(k1));
  if (!(k3 > k2)) throw outsideDomain("k3", k3, aboveSecondStrike(k2));
}
