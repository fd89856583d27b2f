/** How Excel reads the arguments of its functions. */
import { lastSerial } from "../../cells/serialDates";
import { logicalIn, numberIn, textIn } from "../compiler/coerce";
import {
  type Columns,
  height,
  isColumns,
  isErrorCode,
  type Scalar,
  single,
  toColumns,
  type Value,
} from "../compiler/values";
import type { Argument, Surroundings } from "./builtin";
import { Refusal, refuse, within } from "./refusal";
import type { Word } from "./words";

const plain = { whole: false, takesErrors: false, takesLogicals: false, optional: false, repeating: false } as const;

function accepted<T>(read: T | Scalar): T {
  if (typeof read === "object" && read !== null && "value" in read) throw new Refusal(read);
  return read;
}

/** The cell of an argument of one cell; a larger rectangle never arrives, because the library goes through it. */
export function cellOf(given: readonly Value[]): Scalar | undefined {
  const only = single(given[0]);
  return isColumns(only) ? only[0]?.[0] : only;
}

export function number(name: Word): Argument<number> {
  return { ...plain, name, read: (given, { readNumber }) => accepted(numberIn(cellOf(given), readNumber)) };
}

/** Digits behind the point are cut off. */
export function whole(name: Word): Argument<number> {
  const { read, ...rest } = number(name);
  return { ...rest, read: (given, around) => Math.trunc(read(given, around)) };
}

/** The serial number of a day, without its time. */
export function date(name: Word): Argument<number> {
  const { read, ...rest } = number(name);
  return {
    ...rest,
    read(given, around) {
      const serial = Math.floor(read(given, around));
      within(serial >= 0 && serial <= lastSerial, name);
      return serial;
    },
  };
}

export function text(name: Word): Argument<string> {
  return { ...plain, name, read: (given) => accepted(textIn(cellOf(given))) };
}

export function logical(name: Word): Argument<boolean> {
  return { ...plain, takesLogicals: true, name, read: (given) => accepted(logicalIn(cellOf(given))) };
}

/** One value of any kind, errors included. */
export function anything(name: Word): Argument<Scalar | undefined> {
  return { ...plain, name, takesErrors: true, read: cellOf };
}

/** One value of any kind but an error. */
export function value(name: Word): Argument<Scalar | undefined> {
  return { ...plain, name, read: cellOf };
}

/** The same argument of a function that asks what kind of value came: an error there is none of its own. */
export function withErrors<T>(argument: Argument<T>): Argument<T> {
  return { ...argument, takesErrors: true };
}

/** Left out, or left empty between commas where compiler/omitted.ts says so, it is the substitute. */
export function optional<T, D>(argument: Argument<T>, substitute: D): Argument<T | D> {
  return {
    ...argument,
    optional: true,
    read: (given, around) => (given.length === 0 || given[0] === undefined ? substitute : argument.read(given, around)),
  };
}

/** As a range or a single value came, with the errors among its cells; undefined when left out. */
export function range(name: Word): Argument<Value> {
  return { ...plain, name, whole: true, read: ([given]) => given };
}

export function ranges(name: Word): Argument<readonly Value[]> {
  return { ...plain, name, whole: true, repeating: true, optional: true, read: (given) => given };
}

/** Row by row, as Excel goes through a range. */
export function cellsOf(value: Value): Scalar[] {
  const columns = toColumns(value);
  const cells: Scalar[] = [];
  for (let row = 0; row < height(columns); row++) for (const column of columns) cells.push(column[row]);
  return cells;
}

export function failOn(cell: Scalar | undefined): void {
  if (cell && isErrorCode(cell.value)) throw new Refusal(cell);
}

/** Numbers of a range, skipping text, logical values and blanks; a value given directly must be readable as a number. */
export function numbersOf(value: Value, { readNumber }: Surroundings): number[] {
  if (!isColumns(value)) return value === undefined ? [] : [accepted(numberIn(value, readNumber))];
  const numbers: number[] = [];
  for (const cell of cellsOf(value)) {
    failOn(cell);
    if (typeof cell.value === "number") numbers.push(cell.value);
  }
  return numbers;
}

export function numbers(name: Word): Argument<number[]> {
  return { ...plain, name, whole: true, read: ([given], around) => numbersOf(given, around) };
}

/** All numbers of this and the following arguments. */
export function allNumbers(name: Word): Argument<number[]> {
  return {
    ...plain,
    name,
    whole: true,
    repeating: true,
    read: (given, around) => given.flatMap((value) => numbersOf(value, around)),
  };
}

/**
 * All numbers of this and the following arguments, as the Analysis ToolPak reads ranges: text must read as a number there too,
 * a logical value is refused, and only blanks are passed over.
 */
export function everyNumber(name: Word): Argument<number[]> {
  return {
    ...plain,
    name,
    whole: true,
    repeating: true,
    read: (given, { readNumber }) =>
      given
        .flatMap((value) => (value === undefined ? [] : cellsOf(value)))
        .filter((cell) => cell.value !== null && cell.value !== undefined)
        .map((cell) => {
          refuseLogical(cell);
          return accepted(numberIn(cell, readNumber));
        }),
  };
}

export function refuseLogical(cell: Scalar | undefined): void {
  if (typeof cell?.value === "boolean") refuse("#VALUE!", "textForNumber", { text: cell.value ? "TRUE" : "FALSE" });
}

/** The places where both ranges hold numbers. */
export function pairsOf(first: Value, second: Value): { x: number[]; y: number[] } {
  const xCells = cellsOf(first);
  const yCells = cellsOf(second);
  if (xCells.length !== yCells.length) refuse("#N/A", "differentCounts");
  const x: number[] = [];
  const y: number[] = [];
  for (const [index, cell] of xCells.entries()) {
    const other = yCells[index];
    failOn(cell);
    failOn(other);
    if (typeof cell.value !== "number" || typeof other.value !== "number") continue;
    x.push(cell.value);
    y.push(other.value);
  }
  return { x, y };
}

/** Rows of numbers; anything else among them is refused. */
export function matrixOf(value: Value): number[][] {
  const columns = toColumns(value);
  return Array.from({ length: height(columns) }, (_, row) =>
    columns.map((column) => {
      const cell = column[row];
      failOn(cell);
      if (typeof cell.value === "number") return cell.value;
      return refuse("#VALUE!", "textForNumber", { text: String(cell.value ?? "") });
    }),
  );
}

export function matrix(name: Word): Argument<number[][]> {
  return { ...plain, name, whole: true, read: ([given]) => matrixOf(given) };
}

export function columnsOfRows(rows: readonly (readonly unknown[])[]): Columns {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.map((row) => ({ value: row[column] })));
}
