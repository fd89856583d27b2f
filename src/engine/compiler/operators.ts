/** Excel's operators on single values, and how they spread over ranges. */

import { carriedFormat, negatedFormat } from "../numberFormats/carried";
import { isTooLarge, tooLarge } from "./bounds";
import { compare, numberIn, type ReadNumber, textIn } from "./coerce";
import { withoutResidue } from "./residue";
import type { BinaryOperator } from "./syntax";
import { texts } from "./texts";
import { columnsFrom, errorValue, height, isColumns, isErrorCode, marked, type Scalar, type Value } from "./values";

export type BinaryFunction = (left: Scalar | undefined, right: Scalar | undefined) => Scalar;

const notANumber = () => errorValue("#NUM!", texts.notANumber);
const divisionByZero = () => errorValue("#DIV/0!", texts.divisionByZero);

/** Adding zero makes of minus zero, which Excel does not know, plain zero. */
const finite = (number: number): Scalar => (Number.isFinite(number) ? { value: number + 0 } : notANumber());

const formatted = (scalar: Scalar, format: string | undefined): Scalar => (format ? { ...scalar, format } : scalar);

type Arithmetic = (left: number, right: number) => Scalar;

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return notANumber();
  if (base === 0 && exponent < 0) return divisionByZero();
  return finite(base ** exponent);
}

const arithmetics: Readonly<Record<string, Arithmetic>> = {
  "+": (left, right) => finite(left + right),
  "-": (left, right) => finite(left - right),
  "*": (left, right) => finite(left * right),
  "/": (left, right) => (right === 0 ? divisionByZero() : finite(left / right)),
  "^": power,
};

/** The same where they are the last operation of a formula. */
const lastArithmetics: Readonly<Record<string, Arithmetic>> = {
  "+": (left, right) => finite(withoutResidue(left + right, left, right)),
  "-": (left, right) => finite(withoutResidue(left - right, left, -right)),
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function arithmetic(operator: BinaryOperator, calculate: Arithmetic, read: ReadNumber): BinaryFunction {
  return (left, right) => {
    const first = numberIn(left, read);
    if (typeof first !== "number") return first;
    const second = numberIn(right, read);
    if (typeof second !== "number") return second;
    const result = calculate(first, second);
    if (!left?.format && !right?.format) return result;
    return typeof result.value === "number"
      ? formatted(result, carriedFormat(operator, left?.format, right?.format, result.value))
      : result;
  };
}

function comparison(holds: (order: number) => boolean): BinaryFunction {
  return (left, right) => {
    if (isErrorCode(left?.value)) return left;
    if (isErrorCode(right?.value)) return right;
    return { value: holds(compare(left?.value, right?.value)) };
  };
}

const concatenate: BinaryFunction = (left, right) => {
  const first = textIn(left);
  if (typeof first !== "string") return first;
  const second = textIn(right);
  return typeof second === "string" ? { value: marked(first + second) } : second;
};

export function binaryFunction(operator: BinaryOperator, read: ReadNumber): BinaryFunction {
  const calculate = arithmetics[operator];
  if (calculate) return arithmetic(operator, calculate, read);
  const holds = comparisons[operator];
  return holds ? comparison(holds) : concatenate;
}

/** For single values; what is left over ranges is not taken for zero. */
export function lastFunction(operator: BinaryOperator, read: ReadNumber): BinaryFunction | undefined {
  const calculate = lastArithmetics[operator];
  return calculate && arithmetic(operator, calculate, read);
}

export function negated(cell: Scalar | undefined, read: ReadNumber): Scalar {
  const number = numberIn(cell, read);
  return typeof number === "number" ? formatted(finite(-number), negatedFormat(cell?.format)) : number;
}

export function percent(cell: Scalar | undefined, read: ReadNumber): Scalar {
  const number = numberIn(cell, read);
  return typeof number === "number" ? { value: number / 100 } : number;
}

export function overCells(value: Value, each: (cell: Scalar | undefined) => Scalar): Value {
  return isColumns(value) ? value.map((column) => column.map(each)) : each(value);
}

/** A single row or column stretches to the other's size; where both are larger and differ, the rest is #N/A. */
export function broadcast(left: Value, right: Value, each: BinaryFunction): Value {
  if (!isColumns(left) && !isColumns(right)) return each(left, right);
  const first = isColumns(left) ? left : [[left as Scalar]];
  const second = isColumns(right) ? right : [[right as Scalar]];
  const width = Math.max(first.length, second.length);
  const rows = Math.max(height(first), height(second));
  if (isTooLarge(rows, width)) return tooLarge(rows, width);
  const outside = () => errorValue("#N/A", texts.differentSizes);
  return columnsFrom(width, rows, (column, row) => {
    const here = cellAt(first, column, row);
    const there = cellAt(second, column, row);
    return here === missing || there === missing ? outside() : each(here, there);
  });
}

const missing: Scalar = { value: "#N/A" };

function cellAt(columns: readonly (readonly Scalar[])[], column: number, row: number): Scalar | undefined {
  const cells = columns.length === 1 ? columns[0] : columns[column];
  if (cells === undefined) return missing;
  if (cells.length === 1) return cells[0];
  return row < cells.length ? cells[row] : missing;
}
