/**
 * The one way into every function: cells in, cells out; what it throws is Awaited alone, where it waits for data. It turns
 * arguments into what the signature asks for, broadcasts single-cell parameters over ranges, and lets no NaN, infinity, hole
 * or ragged row out, since Excel would show each of them as 0.
 */

import { type Answer, type Cell, CellError } from "../../cells/cell";
import { Awaited } from "../../series/asking/awaited";
import { type Argued, type Broadcast, broadcastOver, everywhere, readEach } from "./broadcast";
import { completeRows } from "./completeRows";
import { type ParameterKind, type RegisteredFunction, singleCellKinds } from "./entry";
import { noAnswer, notAvailable, wrongArgument } from "./expect";
import { anyCell, type CellReader, cellReader, readRange } from "./read";

/** An argument as a host passes it: omitted, one cell, or a rectangle of cells row by row. */
export type Argument = Cell | Cell[][] | undefined;

export type GuardedFunction = (args: readonly Argument[]) => Answer;

const notFinite = {
  en: "The result is not a finite number for these inputs.",
  tw: "這些輸入得不到有限的數值。",
  cn: "这些输入得不到有限的数值。",
};
const nothing = { en: "There is no result for these inputs.", tw: "這些輸入沒有結果。", cn: "这些输入没有结果。" };
const unexpected = {
  en: "Marketbook could not calculate this, for a reason that it did not foresee; other cells are not touched by it. Check the arguments, or write to Marketbook with this formula.",
  tw: "Marketbook 因未預期的原因無法計算；其他儲存格不受影響。請檢查引數，或將此公式回報給 Marketbook。",
  cn: "Marketbook 因未预料的原因无法计算；其他单元格不受影响。请检查参数，或将此公式反馈给 Marketbook。",
};

/** A value of ours as a cell that cannot be mistaken for a number it is not. */
function cleanCell(value: unknown): Cell {
  // Adding 0 turns −0 into 0: Excel knows no negative zero, and 1/−0 would lead a host astray.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : noAnswer(notFinite);
  if (typeof value === "string" || typeof value === "boolean" || value instanceof CellError) return value;
  if (value === null || value === undefined) return notAvailable(nothing);
  return new CellError("#VALUE!", unexpected);
}

function cleanColumn(values: readonly unknown[]): Cell[][] {
  const rows: Cell[][] = new Array(values.length);
  for (let row = 0; row < values.length; row++) rows[row] = [cleanCell(values[row])];
  return rows;
}

/** Rows of the width of the widest, short ones filled up with #N/A. */
function cleanRectangle(rows: readonly (readonly unknown[])[]): Answer {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  if (width === 0) return notAvailable(nothing);
  return rows.map((row) => {
    const cells: Cell[] = new Array(width);
    for (let column = 0; column < width; column++) cells[column] = cleanCell(row[column]);
    return cells;
  });
}

/** What a throw inside a function means to the cell. What waits for data is called again when they are there. */
function errorOf(thrown: unknown): CellError {
  if (thrown instanceof Awaited) throw thrown;
  if (thrown instanceof CellError) return thrown;
  console.error("Marketbook:", thrown);
  return new CellError("#VALUE!", unexpected);
}

function rectangle(argument: Argument): Cell[][] | undefined {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return [[argument]];
  return argument.length > 0 && (argument[0] as Cell[]).length > 0 ? argument : undefined;
}

/**
 * The function at each place of the broadcast; an error among its arguments is the answer. What is the same everywhere is laid
 * in place once, as nothing is made for each cell but what its own arguments need.
 */
function callerOf(entry: RegisteredFunction, args: readonly Argued[]): (row: number, column: number) => unknown {
  const values = args.map((argued) => argued.values[0]);
  const changing = args.flatMap(({ rowStep, columnStep, hasErrors }, index) =>
    rowStep !== 0 || columnStep !== 0 || hasErrors ? [index] : [],
  );
  return (row, column) => {
    for (let at = 0; at < changing.length; at++) {
      const index = changing[at];
      const argued = args[index];
      const value = argued.values[row * argued.rowStep + column * argued.columnStep];
      if (argued.hasErrors && value instanceof CellError) return value;
      values[index] = value;
    }
    try {
      return entry.call(...values);
    } catch (thrown) {
      return errorOf(thrown);
    }
  };
}

/** What stands for an argument that did not come. */
function leftOut({ name: argument, kind, optional }: ParameterKind): unknown {
  if (optional) return undefined;
  if (kind === "any") return anyCell(null);
  return new CellError(
    "#VALUE!",
    { en: "{argument} is missing.", tw: "缺少引數 {argument}。", cn: "缺少参数 {argument}。" },
    { argument },
  );
}

/** A function's answer as rows of cells, by the shape that its signature declares. */
function spill(entry: RegisteredFunction, value: unknown): Answer {
  if (!Array.isArray(value)) return cleanCell(value);
  if (entry.result === "row" || entry.result === "cellOrRow") return cleanRectangle([value]);
  if (entry.result === "column") return value.length > 0 ? cleanColumn(value) : notAvailable(nothing);
  return cleanRectangle(value as unknown[][]);
}

/** The guarded form of a function: the same for Excel, the workbench and the command line. */
export function guard(entry: RegisteredFunction): GuardedFunction {
  const readers = entry.parameters.map((parameter) =>
    singleCellKinds.has(parameter.kind) ? cellReader(parameter) : undefined,
  );
  const takesCellsAlone = readers.every((read) => read !== undefined);
  return (given) => {
    try {
      if (takesCellsAlone && given.length <= readers.length && !given.some(Array.isArray))
        return callOnce(entry, readers as readonly CellReader[], given as readonly (Cell | undefined)[]);
      const cells = entry.parameters.map((_, index) => rectangle(given[index]));
      if (given.length > entry.parameters.length) return tooMany(entry, given.length);
      const over = broadcastOver(entry.parameters, cells);
      if (over instanceof CellError) return over;
      const args: Argued[] = [];
      for (const [index, parameter] of entry.parameters.entries()) {
        const read = readers[index];
        const argued = argument(parameter, cells[index], read);
        if (!read && argued.hasErrors) return argued.values[0] as CellError;
        args.push(argued);
      }
      const whole = completeRows(
        entry.parameters,
        args.map((argued, index) => (readers[index] ? undefined : argued.values[0])),
      );
      const read = args.map((argued, index) => (readers[index] ? argued : everywhere(whole[index])));
      return answer(entry, read, over);
    } catch (thrown) {
      return errorOf(thrown);
    }
  };
}

/** One cell for each parameter, as most formulas have it: nothing to broadcast. */
function callOnce(
  entry: RegisteredFunction,
  readers: readonly CellReader[],
  given: readonly (Cell | undefined)[],
): Answer {
  const values: unknown[] = new Array(readers.length);
  let error: CellError | undefined;
  for (let index = 0; index < readers.length; index++) {
    const parameter = entry.parameters[index];
    const cell = given[index];
    if (cell !== undefined) values[index] = readers[index](cell);
    else values[index] = leftOut(parameter);
    if (values[index] instanceof CellError) error ??= values[index] as CellError;
  }
  return error ?? spill(entry, entry.call(...values));
}

/** An argument as the function takes it: cell by cell with a reader, else the whole range. */
function argument(parameter: ParameterKind, cells: Cell[][] | undefined, read: CellReader | undefined): Argued {
  if (cells === undefined) return everywhere(leftOut(parameter));
  return read ? readEach(cells, read) : everywhere(readRange(parameter, cells));
}

function answer(entry: RegisteredFunction, args: readonly Argued[], { rows, columns }: Broadcast): Answer {
  if (rows === 1 && columns === 1) return spill(entry, callerOf(entry, args)(0, 0));
  if (entry.result === "cell") return callEverywhere(entry, args, rows, columns);
  if ((entry.result === "row" || entry.result === "cellOrRow") && columns === 1) return stackRows(entry, args, rows);
  if (entry.result === "cellOrRow") {
    const answers = gathering(rows, columns, callerOf(entry, args));
    if (!answers.some((line) => line.some(Array.isArray))) return cleanRectangle(answers);
  }
  return wrongArgument("range", `${rows} × ${columns}`, {
    en: "one cell: this function already fills several",
    tw: "單一儲存格：此函數本身會填入多格",
    cn: "单个单元格：此函数本身会填入多格",
  });
}

/** The answers at many places, row by row; what they wait for they wait for together. */
function gathering(rows: number, columns: number, answer: (row: number, column: number) => unknown): unknown[][] {
  const answers: unknown[][] = new Array(rows);
  const asks: Awaited["asks"][number][] = [];
  const files: Awaited["files"][number][] = [];
  for (let row = 0; row < rows; row++) {
    const line: unknown[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      try {
        line[column] = answer(row, column);
      } catch (thrown) {
        if (!(thrown instanceof Awaited)) throw thrown;
        asks.push(...thrown.asks);
        files.push(...thrown.files);
      }
    }
    answers[row] = line;
  }
  if (asks.length + files.length > 0) throw new Awaited(asks, files);
  return answers;
}

function callEverywhere(entry: RegisteredFunction, args: readonly Argued[], rows: number, columns: number): Cell[][] {
  const callAt = callerOf(entry, args);
  return gathering(rows, columns, (row, column) => cleanCell(callAt(row, column))) as Cell[][];
}

/** A function that answers one row, asked for a column of inputs: one row each, an error across the width of its row. */
function stackRows(entry: RegisteredFunction, args: readonly Argued[], rows: number): Answer {
  const answers = gathering(rows, 1, callerOf(entry, args)).map(([value]) => value);
  const width = answers.reduce<number>(
    (most, value) => (Array.isArray(value) ? Math.max(most, value.length) : most),
    1,
  );
  return answers.map((value) =>
    Array.from({ length: width }, (_, column) => cleanCell(Array.isArray(value) ? value[column] : value)),
  );
}

function tooMany(entry: RegisteredFunction, count: number): CellError {
  return new CellError(
    "#VALUE!",
    {
      en: "{id} takes at most {most} {most|argument|arguments}, but {count} came.",
      tw: "{id} 最多接受 {most} 個引數，但收到 {count} 個。",
      cn: "{id} 最多接受 {most} 个参数，但收到 {count} 个。",
    },
    { id: entry.id, most: entry.parameters.length, count },
  );
}
