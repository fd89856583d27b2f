/**
 * Ordinary least squares that keeps its digits on awkward data (date serials, powers, Longley): columns are centred and scaled,
 * solved by Householder's QR, and the answer is refined with residuals in twice the precision.
 */
import { exactDot, exactSum } from "./exactSum";

export interface Fit {
  /** The constant first, where there is one, then the columns in their order. */
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** For each coefficient, how far it moves with each value of y; where all have one variance, its own is that times Σ of the squares. */
  readonly influence: readonly (readonly number[])[];
}

interface Standardised {
  readonly centres: readonly number[];
  readonly scales: readonly number[];
  readonly columns: readonly (readonly number[])[];
}

function standardise(columns: readonly (readonly number[])[], centred: boolean): Standardised {
  const centres = columns.map((column) => (centred ? exactSum(column) / column.length : 0));
  const shifted = columns.map((column, index) => column.map((value) => value - centres[index]));
  const scales = shifted.map((column) => Math.sqrt(column.reduce((sum, value) => sum + value * value, 0)));
  return { centres, scales, columns: shifted.map((column, index) => column.map((value) => value / scales[index])) };
}

interface Decomposition {
  readonly triangle: readonly (readonly number[])[];
  /** Qᵀ times a vector as long as the data. */
  readonly rotate: (vector: readonly number[]) => number[];
  readonly rotateBack: (vector: readonly number[]) => number[];
}

/** Householder's QR. Undefined when columns are collinear. */
function decompose(columns: readonly (readonly number[])[]): Decomposition | undefined {
  const triangle = columns.map((column) => column.slice());
  const reflectors: number[][] = [];
  for (let place = 0; place < columns.length; place++) {
    const reflector = triangle[place].slice(place);
    const norm = lengthOf(reflector);
    if (!(norm > 1e-13)) return undefined;
    reflector[0] += reflector[0] >= 0 ? norm : -norm;
    const length = lengthOf(reflector);
    const unit = reflector.map((value) => value / length);
    reflectors.push(unit);
    for (let other = place; other < columns.length; other++) reflect(triangle[other], unit, place);
  }
  const rotate = (vector: readonly number[]) => {
    const turned = vector.slice();
    for (let place = 0; place < reflectors.length; place++) reflect(turned, reflectors[place], place);
    return turned;
  };
  const rotateBack = (vector: readonly number[]) => {
    const turned = vector.slice();
    for (let place = reflectors.length - 1; place >= 0; place--) reflect(turned, reflectors[place], place);
    return turned;
  };
  return { triangle, rotate, rotateBack };
}

/** Of columns as long as one likes; they are scaled, so that no square overflows. */
function lengthOf(vector: readonly number[]): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}

function reflect(vector: number[], reflector: readonly number[], from: number): void {
  let along = 0;
  for (let index = 0; index < reflector.length; index++) along += reflector[index] * vector[from + index];
  for (let index = 0; index < reflector.length; index++) vector[from + index] -= 2 * along * reflector[index];
}

/** Solves R·x = b, R held as columns. */
function solveUpper(triangle: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution = right.slice(0, triangle.length);
  for (let row = triangle.length - 1; row >= 0; row--) {
    for (let column = row + 1; column < triangle.length; column++)
      solution[row] -= triangle[column][row] * solution[column];
    solution[row] /= triangle[row][row];
  }
  return solution;
}

/** Solves Rᵀ·x = b. */
function solveLower(triangle: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution = right.slice();
  for (let row = 0; row < triangle.length; row++) {
    for (let column = 0; column < row; column++) solution[row] -= triangle[row][column] * solution[column];
    solution[row] /= triangle[row][row];
  }
  return solution;
}

interface System {
  /** The columns of the raw design, the constant first where there is one. */
  readonly design: readonly (readonly number[])[];
  /** Each row of that design with 1, 1 behind it, for the two parts of its residual. */
  readonly rows: readonly (readonly number[])[];
  readonly decomposed: Decomposition;
  /** How each coefficient of the raw design is made of those of the standardised one. */
  readonly combine: readonly (readonly number[])[];
}

interface Solution {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
}

/**
 * Solves r + X·c = f with Xᵀ·r = g. With f = y and g = 0 that is the regression; with f = 0 and g a unit vector, r is how far
 * that coefficient moves with each value of y. Björck's refinement of c and r together; on residuals as large as Wampler 4's
 * the refinement of c alone stalls.
 */
function solve(
  { design, rows, decomposed, combine }: System,
  f: readonly number[],
  g: readonly number[],
  steps: number,
): Solution {
  const { triangle, rotate, rotateBack } = decomposed;
  let coefficients = design.map(() => 0);
  let residuals = f.map(() => 0);
  // What rounding takes off the residuals: with noise of 1e10 around coefficients of 1 it would cost half of their digits.
  let remainders = f.map(() => 0);
  for (let step = 0; step <= steps; step++) {
    const negated = coefficients.map((value) => -value);
    const gap = f.map((value, row) => exactDot(value, rows[row], [...negated, -residuals[row], -remainders[row]]));
    const slant = design.map(
      (column, index) => -exactDot(-g[index], column, residuals) - exactDot(0, column, remainders),
    );
    const right = combine[0].map((_, place) =>
      combine.reduce((sum, weights, index) => sum + weights[place] * slant[index], 0),
    );
    const upper = solveLower(triangle, right);
    const turned = rotate(gap);
    const change = solveUpper(
      triangle,
      upper.map((value, place) => turned[place] - value),
    );
    const residualChange = rotateBack([...upper, ...turned.slice(upper.length)]);
    const refined = coefficients.map((value, index) => exactDot(value, combine[index], change));
    const settled =
      refined.every((value, index) => Math.abs(value - coefficients[index]) <= halfway * Math.abs(value)) &&
      largestOf(residualChange) <= halfway * largestOf(residuals);
    coefficients = refined;
    const changed = residuals.map((value, row) => exactSum([value, remainders[row], residualChange[row]]));
    remainders = changed.map((value, row) => exactSum([residuals[row], remainders[row], residualChange[row], -value]));
    residuals = changed;
    if (settled) break;
  }
  return { coefficients, residuals };
}

/** A change this small leaves an error of its square, which no double shows. */
const halfway = 2 ** -30;

/** The first solution has half the digits of Filip's polynomial, and each step as many more. */
const refinements = { regression: 5, influence: 2 };

/** Undefined when the columns are collinear (or constant beside a constant). */
export function leastSquares(
  y: readonly number[],
  columns: readonly (readonly number[])[],
  constant: boolean,
): Fit | undefined {
  const standard = standardise(columns, constant);
  const standardDesign = constant ? [y.map(() => 1 / Math.sqrt(y.length)), ...standard.columns] : standard.columns;
  const decomposed = decompose(standardDesign);
  if (!decomposed) return undefined;
  const design = constant ? [y.map(() => 1), ...columns] : columns;
  const rows = y.map((_, row) => [...design.map((column) => column[row]), 1, 1]);
  const system = { design, rows, decomposed, combine: combinations(standard, y.length, constant) };
  const nothing = y.map(() => 0);
  const influence = design.map((_, place) => {
    const unit = design.map((_, other) => (other === place ? 1 : 0));
    return solve(system, nothing, unit, refinements.influence).residuals;
  });
  const { coefficients, residuals } = solve(
    system,
    y,
    design.map(() => 0),
    refinements.regression,
  );
  return { ...withoutTraces(y, design, coefficients, residuals), influence };
}

/** Less than this share of the largest term is what refinement leaves of a zero: the data, as doubles, differ by far more. */
const trace = 1e-25;

/** Coefficients and residuals that are zero but for traces, as zero: an exact fit has no t, rather than one of 1e92. */
function withoutTraces(
  y: readonly number[],
  design: readonly (readonly number[])[],
  coefficients: readonly number[],
  residuals: readonly number[],
): Solution {
  const reaches = coefficients.map((value, index) => Math.abs(value) * largestOf(design[index]));
  const negligible = trace * Math.max(largestOf(y), ...reaches);
  return {
    coefficients: coefficients.map((value, index) => (reaches[index] <= negligible ? 0 : value)),
    residuals: largestOf(residuals) <= negligible ? residuals.map(() => 0) : residuals,
  };
}

function largestOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** How each coefficient of the raw design is made of those of the standardised one. */
function combinations({ centres, scales }: Standardised, rows: number, constant: boolean): number[][] {
  const lead = constant ? [0] : [];
  const slopes = scales.map((scale, index) => [
    ...lead,
    ...scales.map((_, other) => (other === index ? 1 / scale : 0)),
  ]);
  if (!constant) return slopes;
  return [[1 / Math.sqrt(rows), ...centres.map((centre, index) => -centre / scales[index])], ...slopes];
}
