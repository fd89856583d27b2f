/** A portfolio as weights, volatilities and correlations. */
import { expectAtLeast, expectSameLength, outsideDomain, wrongArgument } from "../guard/expect";
import { asManyAsWeights, correlations, noNegativeVariance } from "./texts";

/** How far correlations typed by hand may be off symmetry and the diagonal. */
const tolerance = 1e-9;

/** Covariance of each position with the whole portfolio, (Σw)_i; refuses what is no correlation matrix of that size. */
export function covariancesWithPortfolio(
  weights: readonly number[],
  vols: readonly number[],
  corr: readonly (readonly number[])[],
): number[] {
  expectSameLength("weights", weights, "vols", vols);
  for (const [index, vol] of vols.entries()) expectAtLeast(`vols [${index + 1}]`, vol, 0);
  expectCorrelations(corr, weights.length);
  return vols.map((vol, i) => vol * corr[i].reduce((sum, value, j) => sum + value * vols[j] * weights[j], 0));
}

/** w′Σw; never below zero by rounding. */
export function portfolioVariance(weights: readonly number[], covariances: readonly number[]): number {
  const variance = weights.reduce((sum, weight, index) => sum + weight * covariances[index], 0);
  const size = weights.reduce((sum, weight, index) => sum + Math.abs(weight * covariances[index]), 0);
  if (variance < -tolerance * size) throw outsideDomain("corr", variance, noNegativeVariance);
  return Math.max(variance, 0);
}

function expectCorrelations(corr: readonly (readonly number[])[], size: number): void {
  if (corr.length !== size || corr[0].length !== size)
    throw wrongArgument("corr", `${corr.length} × ${corr[0].length}`, asManyAsWeights(size));
  for (const [i, row] of corr.entries())
    for (const [j, value] of row.entries()) {
      const isCorrelation = i === j ? Math.abs(value - 1) <= tolerance : Math.abs(value) <= 1;
      if (!isCorrelation || Math.abs(value - corr[j][i]) > tolerance)
        throw outsideDomain(`corr [${i + 1}, ${j + 1}]`, value, correlations);
    }
}
