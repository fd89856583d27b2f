/** One JSON line for each line asked: the wire form of cells on the command line. */
import { type Answer, type Cell, CellError, type ErrorCode, errorCodes } from "../cells/cell";
import type { Argument } from "../functions/guard/guard";
import { Told } from "../language/told";

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

const noCell = {
  en: 'An argument is {came}; expected a number, text, boolean, null or {"error": "#N/A"}.',
  tw: '有引數為 {came}；應為數值、文字、邏輯值、null 或 {"error": "#N/A"}。',
  cn: '有参数为 {came}；应为数值、文本、逻辑值、null 或 {"error": "#N/A"}。',
};
const ragged = {
  en: "A range has rows of different length; expected a rectangle.",
  tw: "範圍各列長度不一；應為矩形。",
  cn: "区域各行长度不一；应为矩形。",
};
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
  throw new Told(noCell, { came: JSON.stringify(wire) });
}

/** An argument as Excel passes it: a cell, or a range as rows of cells; a flat list stands for a column. */
export function argumentOf(wire: unknown): Argument {
  if (!Array.isArray(wire)) return cellOf(wire);
  const rows = wire.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  if (rows.some((row) => row.length !== rows[0]?.length)) throw new Told(ragged);
  return rows;
}
