/** One JSON line for each line asked: the wire form of cells on the command line. */
import { type Answer, type Cell, CellError, type ErrorCode, errorCodes } from "../cells/cell";
import type { Argument } from "../functions/guard/guard";

type WireCell = number | string | boolean | null | { readonly error: ErrorCode };
export type WireAnswer =
  | { readonly value: WireCell | WireCell[][] }
  | { readonly error: ErrorCode; readonly message: string };

const wireCell = (cell: Cell): WireCell => (cell instanceof CellError ? { error: cell.code } : cell);

/** A single error carries its sentence; errors inside a range only their code, so that the range stays readable. */
export function toWire(answer: Answer): WireAnswer {
  if (answer instanceof CellError) return { error: answer.code, message: answer.message };
  return { value: Array.isArray(answer) ? answer.map((row) => row.map(wireCell)) : wireCell(answer) };
}

const given = {
  en: "An error cell was given as input.",
  tw: "輸入中有錯誤儲存格。",
  cn: "输入中有错误单元格。",
};

function cellOf(wire: unknown): Cell {
  if (wire === null || typeof wire === "number" || typeof wire === "string" || typeof wire === "boolean") return wire;
  const code = (wire as { error?: unknown }).error;
  const known = errorCodes.find((each) => each === code);
  if (known) return new CellError(known, given);
  throw new TypeError(
    `an argument is ${JSON.stringify(wire)}; expected a number, text, boolean, null or {"error": "#N/A"}`,
  );
}

/** An argument as Excel passes it: a cell, or a range as rows of cells; a flat list stands for a column. */
export function argumentOf(wire: unknown): Argument {
  if (!Array.isArray(wire)) return cellOf(wire);
  const rows = wire.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  if (rows.some((row) => row.length !== rows[0]?.length))
    throw new TypeError("a range has rows of different length; expected a rectangle");
  return rows;
}
