/** MAP, REDUCE, SCAN, BYROW, BYCOL and MAKEARRAY. */
import { isTooLarge, tooLarge } from "./bounds";
import { numberIn, type ReadNumber } from "./coerce";
import type { Frame, Run } from "./frame";
import { applyLambda, Lambda } from "./lambda";
import { texts } from "./texts";
import {
  type Columns,
  columnsFrom,
  errorValue,
  height,
  isColumns,
  isErrorCode,
  type Scalar,
  single,
  toColumns,
  type Value,
} from "./values";

type LambdaFunction = (args: readonly Value[], lambda: Value, frame: Frame, read: ReadNumber) => Value;

/** One cell of the result; what is larger than a cell cannot lie in one. */
function cellOf(value: Value): Scalar {
  const cell = single(value);
  if (isColumns(cell)) return errorValue("#CALC!", texts.nestedArray);
  return cell ?? { value: 0 };
}

const map: LambdaFunction = (args, lambda, frame) => {
  const arrays = args.map(toColumns);
  const width = Math.max(...arrays.map((columns) => columns.length));
  const rows = Math.max(...arrays.map(height));
  if (isTooLarge(rows, width)) return tooLarge(rows, width);
  return columnsFrom(width, rows, (column, row) => {
    const cells = arrays.map((columns) => columns[column]?.[row]);
    if (cells.some((cell) => cell === undefined)) return errorValue("#N/A", texts.differentSizes);
    return cellOf(applyLambda(lambda, frame, cells));
  });
};

/** Row by row, as Excel goes. */
function* cellsOf(columns: Columns): Generator<{ cell: Scalar; column: number; row: number }> {
  for (let row = 0; row < height(columns); row++)
    for (let column = 0; column < columns.length; column++) yield { cell: columns[column][row], column, row };
}

const reduce: LambdaFunction = ([start, array], lambda, frame) => {
  let total: Value = start;
  for (const { cell } of cellsOf(toColumns(array))) total = applyLambda(lambda, frame, [total, cell]);
  return total;
};

const scan: LambdaFunction = ([start, array], lambda, frame) => {
  const columns = toColumns(array);
  const result: Columns = columns.map((cells) => new Array(cells.length));
  let total: Value = start;
  for (const { cell, column, row } of cellsOf(columns)) {
    total = applyLambda(lambda, frame, [total, cell]);
    result[column][row] = cellOf(total);
  }
  return result;
};

const byRow: LambdaFunction = ([array], lambda, frame) => {
  const columns = toColumns(array);
  return columnsFrom(1, height(columns), (_, row) => {
    const line = columns.map((cells) => [cells[row]]);
    return cellOf(applyLambda(lambda, frame, [line]));
  });
};

const byColumn: LambdaFunction = ([array], lambda, frame) =>
  toColumns(array).map((cells) => [cellOf(applyLambda(lambda, frame, [[cells]]))]);

const makeArray: LambdaFunction = ([rowCount, columnCount], lambda, frame, read) => {
  const sizes: number[] = [];
  for (const given of [rowCount, columnCount]) {
    const cell = single(given);
    const size = isColumns(cell) ? undefined : numberIn(cell, read);
    if (typeof size === "object") return size;
    if (size === undefined || size < 1) return errorValue("#VALUE!", texts.badSize);
    sizes.push(Math.floor(size));
  }
  const [rows, width] = sizes as [number, number];
  if (isTooLarge(rows, width)) return tooLarge(rows, width);
  return columnsFrom(width, rows, (column, row) =>
    cellOf(applyLambda(lambda, frame, [{ value: row + 1 }, { value: column + 1 }])),
  );
};

interface Shape {
  readonly run: LambdaFunction;
  /** Arguments before the LAMBDA. */
  readonly least: number;
  readonly most: number;
}

const shapes: Readonly<Record<string, Shape>> = {
  MAP: { run: map, least: 1, most: 252 },
  REDUCE: { run: reduce, least: 2, most: 2 },
  SCAN: { run: scan, least: 2, most: 2 },
  BYROW: { run: byRow, least: 1, most: 1 },
  BYCOL: { run: byColumn, least: 1, most: 1 },
  MAKEARRAY: { run: makeArray, least: 2, most: 2 },
};

export const lambdaFunctionNames: readonly string[] = Object.keys(shapes);

export const lambdaShape = (name: string): Shape | undefined => shapes[name];

export function lambdaFunction(shape: Shape, args: readonly Run[], lambda: Run, read: ReadNumber): Run {
  return (frame, bindings) => {
    const values = args.map((run) => run(frame, bindings));
    const wrong = values.map(single).find((value) => !isColumns(value) && isErrorCode(value?.value));
    const callee = lambda(frame, bindings);
    // An error where a whole range is expected is the answer; REDUCE and SCAN may begin with one, and LAMBDA decides.
    if (wrong && shape.run !== reduce && shape.run !== scan && shape.run !== map) return wrong;
    if (!(single(callee) instanceof Lambda)) return applyLambda(callee, frame, []);
    return shape.run(values, callee, frame, read);
  };
}
