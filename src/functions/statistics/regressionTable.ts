/** What the regressions share: reading y and X, and the spill of coefficients with a closing row of statistics. */

import { twoTailedT } from "../../analytics/distributions/studentT";
import { type Fit, leastSquares } from "../../analytics/leastSquares";
import { moves } from "../../analytics/movement";
import type { Cell } from "../../cells/cell";
import { noAnswer, notAvailable, wrongArgument, zeroDenominator } from "../guard/expect";
import type { Column, Matrix } from "../guard/types";
import { collinear, fitIsExact, moreRowsThanCoefficients, movingColumns, rowForEachValue } from "./texts";

export interface Regression {
  readonly fit: Fit;
  readonly observations: number;
  /** Observations less coefficients. */
  readonly degrees: number;
  readonly residualSum: number;
}

export function regress(y: Column, X: Matrix, constant: boolean): Regression {
  if (X.length !== y.length) throw wrongArgument("X", `${X.length} rows`, rowForEachValue(y.length));
  const columns = X[0].map((_, column) => X.map((row) => row[column]));
  const degrees = y.length - columns.length - (constant ? 1 : 0);
  if (degrees <= 0) throw noAnswer(moreRowsThanCoefficients, { rows: y.length, coefficients: y.length - degrees });
  if (constant)
    [y, ...columns].forEach((column, index) => {
      if (!moves(column)) throw zeroDenominator(index === 0 ? "y" : "X", "a constant", movingColumns);
    });
  const fit = leastSquares(y, columns, constant);
  if (!fit) throw noAnswer(collinear);
  const residualSum = fit.residuals.reduce((sum, value) => sum + value * value, 0);
  return { fit, observations: y.length, degrees, residualSum };
}

/** A row a coefficient (coef, se, t, p), then the closing row. */
export function coefficientRows(
  { fit, degrees }: Regression,
  variances: readonly number[],
  closing: readonly Cell[],
): Cell[][] {
  const rows: Cell[][] = fit.coefficients.map((coefficient, index) => {
    const error = Math.sqrt(variances[index]);
    if (!(error > 0)) return [coefficient, 0, exactFit(), exactFit()];
    const t = coefficient / error;
    return [coefficient, error, t, twoTailedT(t, degrees)];
  });
  return [...rows, [...closing]];
}

function exactFit() {
  return notAvailable(fitIsExact);
}
