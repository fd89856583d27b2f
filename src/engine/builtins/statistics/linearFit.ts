/** Least squares over ranges as LINEST reads them: one variable of any shape, or one a column, or one a row. */

import { exactSum } from "../../../analytics/exactSum";
import { leastSquares } from "../../../analytics/leastSquares";
import type { Columns, Value } from "../../compiler/values";
import { columnsOfRows, matrixOf } from "../arguments";
import { boundMultiplications, refuse } from "../refusal";

interface Design {
  readonly y: readonly number[];
  /** One list of values for each variable. */
  readonly variables: readonly (readonly number[])[];
  readonly yRows: number;
  readonly yColumns: number;
}

const transposed = (rows: readonly (readonly number[])[]): number[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));

export function designOf(knownY: Value, knownX: Value): Design {
  const yMatrix = matrixOf(knownY);
  const y = yMatrix.flat();
  const [yRows, yColumns] = [yMatrix.length, yMatrix[0].length];
  const shape = { y, yRows, yColumns };
  if (knownX === undefined) return { ...shape, variables: [y.map((_, index) => index + 1)] };
  const xMatrix = matrixOf(knownX);
  if (xMatrix.length === yRows && xMatrix[0].length === yColumns) return { ...shape, variables: [xMatrix.flat()] };
  if (yColumns === 1 && xMatrix.length === yRows) return { ...shape, variables: transposed(xMatrix) };
  if (yRows === 1 && xMatrix[0].length === yColumns) return { ...shape, variables: xMatrix };
  return refuse("#REF!", "differentCounts");
}

export interface LinearFit {
  /** In the order of the variables; 0 for one that the others already explain. */
  readonly slopes: readonly number[];
  readonly slopeErrors: readonly number[];
  readonly constant: number;
  readonly constantError: number;
  readonly degrees: number;
  readonly residualSum: number;
  readonly explainedSum: number;
}

/** The variables that add something to those before them. */
function independent(y: readonly number[], variables: Design["variables"], constant: boolean): number[] {
  const kept: number[] = [];
  for (const index of variables.keys()) {
    const tried = [...kept, index].map((each) => variables[each]);
    if (tried.length + (constant ? 1 : 0) <= y.length && leastSquares(y, tried, constant)) kept.push(index);
  }
  return kept;
}

export function linearFit({ y, variables }: Design, constant: boolean): LinearFit {
  // Each variable is tried with those before it, in twice the digits.
  boundMultiplications(2 * y.length * variables.length ** 3);
  const kept = independent(y, variables, constant);
  const columns = kept.map((index) => variables[index]);
  const fit = columns.length + (constant ? 1 : 0) > 0 ? leastSquares(y, columns, constant) : undefined;
  if (!fit) return refuse("#NUM!", "noSolution");
  const residualSum = fit.residuals.reduce((sum, each) => sum + each * each, 0);
  const degrees = y.length - fit.coefficients.length;
  const variance = degrees > 0 ? residualSum / degrees : 0;
  const errors = fit.influence.map((weights) =>
    Math.sqrt(variance * weights.reduce((sum, weight) => sum + weight * weight, 0)),
  );
  const centre = constant ? exactSum(y) / y.length : 0;
  const total = exactSum(y.map((value) => (value - centre) ** 2));
  const lead = constant ? 1 : 0;
  const spread = (values: readonly number[]) =>
    variables.map((_, index) => (kept.includes(index) ? values[lead + kept.indexOf(index)] : 0));
  return {
    slopes: spread(fit.coefficients),
    slopeErrors: spread(errors),
    constant: constant ? fit.coefficients[0] : 0,
    constantError: constant ? errors[0] : 0,
    degrees,
    residualSum,
    explainedSum: total - residualSum,
  };
}

const none = "#N/A";

/** LINEST's table: the coefficients from the last variable to the first and then the constant, and four rows about them. */
export function fitTable(
  fit: LinearFit,
  constant: boolean,
  statistics: boolean,
  shown: (each: number) => number,
): Columns {
  const coefficients = [...[...fit.slopes].reverse().map(shown), shown(fit.constant)];
  if (!statistics) return columnsOfRows([coefficients]);
  const { degrees, residualSum, explainedSum } = fit;
  const used = fit.slopes.filter((slope, index) => slope !== 0 || fit.slopeErrors[index] !== 0).length;
  const deviation = degrees > 0 ? Math.sqrt(residualSum / degrees) : 0;
  const rows: (number | string)[][] = [
    [...[...fit.slopeErrors].reverse(), constant ? fit.constantError : none],
    [explainedSum / (explainedSum + residualSum), deviation],
    [degrees > 0 ? explainedSum / used / (residualSum / degrees) : Number.NaN, degrees],
    [explainedSum, residualSum],
  ];
  const width = coefficients.length;
  return columnsOfRows([coefficients, ...rows.map((row) => [...row, ...new Array(width - row.length).fill(none)])]);
}
