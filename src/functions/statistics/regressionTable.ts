/** What the regressions share: reading y and X, and the spill of coefficients with a closing row of statistics. */

import { twoTailedT } from "../../analytics/distributions/studentT";
import { type Fit, leastSquares } from "../../analytics/leastSquares";
import type { Cell } from "../../cells/cell";
import { noAnswer, notAvailable, wrongArgument } from "../guard/expect";
import type { Column, Matrix } from "../guard/types";

export interface Regression {
  readonly fit: Fit;
  readonly observations: number;
  /** Observations less coefficients. */
  readonly degrees: number;
  readonly residualSum: number;
}

export function regress(y: Column, X: Matrix, constant: boolean): Regression {
  if (X.length !== y.length)
    throw wrongArgument("X", `${X.length} rows`, {
      en: `one row for each of the ${y.length} values of y`,
      tw: `與 y 的 ${y.length} 個值逐列對應`,
      cn: `与 y 的 ${y.length} 个值逐行对应`,
    });
  const columns = X[0].map((_, column) => X.map((row) => row[column]));
  const degrees = y.length - columns.length - (constant ? 1 : 0);
  if (degrees <= 0)
    throw noAnswer(
      {
        en: "A regression needs more rows than coefficients: {rows} rows for {coefficients}.",
        tw: "迴歸所需的列數應多於係數個數：現有 {rows} 列、{coefficients} 個係數。",
        cn: "回归所需的行数应多于系数个数：现有 {rows} 行、{coefficients} 个系数。",
      },
      { rows: y.length, coefficients: y.length - degrees },
    );
  const fit = leastSquares(y, columns, constant);
  if (!fit)
    throw noAnswer({
      en: "The columns of X are collinear: one of them follows from the others, or is constant beside the constant.",
      tw: "X 的各欄共線：其中一欄可由其他欄推得，或在含常數項時為定值。",
      cn: "X 的各列共线：其中一列可由其他列推得，或在含常数项时为定值。",
    });
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
  return notAvailable({
    en: "The fit is exact, so the standard error is zero and t has no value.",
    tw: "配適完全吻合，標準誤為零，t 值無定義。",
    cn: "拟合完全吻合，标准误为零，t 值无定义。",
  });
}
