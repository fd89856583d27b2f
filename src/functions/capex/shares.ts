import { expectAtLeast, zeroDenominator } from "../guard/expect";
import { notAllZero } from "./texts";

/** Sum of market shares; refuses negative ones and a sum of zero. */
export function totalShares(shares: readonly number[]): number {
  for (const [index, share] of shares.entries()) expectAtLeast(`shares [${index + 1}]`, share, 0);
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) throw zeroDenominator("shares", total, notAllZero);
  return total;
}
