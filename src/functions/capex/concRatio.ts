import { expectAtLeast, expectInteger } from "../guard/expect";
import type { Column } from "../guard/types";
import { totalShares } from "./shares";

/**
 * Concentration ratio: what the n largest have of the whole, decimal.
 * @customfunction
 * @param shares Market shares or amounts in any unit; they are divided by their sum.
 * @param n How many of the largest.
 * @returns Decimal from 0 to 1; shares left out of the list count as if they did not exist.
 * @see Industrial organisation textbook: CRn
 * @errors #NUM! when n is no whole number above zero or a share is negative; #DIV/0! when all shares are 0; #N/A for a blank.
 * @terms 集中度, 市場份額, 市场份额, 美系四大, CR4, concentration ratio
 * @rows 2-26, 2-27
 * @example =MKT.CONCRATIO({31;25;11;4;29}, 2) // 0.6
 * @example =MKT.CONCRATIO({40;30;20;10}, 4) // 1
 */
export function concRatio(shares: Column, n: number): number {
  expectInteger("n", n);
  expectAtLeast("n", n, 1);
  const total = totalShares(shares);
  const largest = [...shares].sort((a, b) => b - a).slice(0, n);
  return Math.min(1, largest.reduce((sum, share) => sum + share, 0) / total);
}
