/**
 * The sentence behind each error that a cell shows, by the cell's address. Excel shows a message for #VALUE! and #N/A at
 * best, so the pane asks here. The error itself is kept, not its text: a switch of language reaches it too.
 */
import { cellAddress, cellPlace, splitAddress } from "../../cells/address";
import { type Answer, CellError } from "../../cells/cell";

const most = 10_000;

const errorAt = new Map<string, CellError>();
/** The errors that one function in the formula of one cell has answered: in that cell, or in cells of its spill. */
const answeredBy = new Map<string, ReadonlyMap<string, CellError>>();

/** Where a call's formula stands: the part of Excel's invocation that says it. Hosts may spell it only when it is read. */
export interface Place {
  readonly address?: string | undefined;
}

/** The sheet that was spelled last: one cell after the other is mostly of the same. */
let spelled = { given: "", normal: "" };

function normalSheet(given: string): string {
  if (given === spelled.given) return spelled.normal;
  const name = given
    .replace(/^'(.*)'$/, "$1")
    .replace(/''/g, "'")
    .replace(/^\[[^\]]*\]/, "");
  spelled = { given, normal: name.toUpperCase() };
  return spelled.normal;
}

/** One spelling for 'My sheet'!$A$1, [Book1]My sheet!a1 and My sheet!A1. */
export function normalAddress(address: string): string {
  const mark = address.lastIndexOf("!");
  const range = address.slice(mark + 1).toUpperCase();
  return `${normalSheet(address.slice(0, Math.max(mark, 0)))}!${range.replaceAll("$", "")}`;
}

/** The address so many rows and columns away from a normal address. */
function offset(from: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return from;
  const { range } = splitAddress(from);
  const place = cellPlace(range);
  return place ? from.slice(0, -range.length) + cellAddress(place.col + columns, place.row + rows) : from;
}

function forget(writer: string): void {
  for (const [cell, error] of answeredBy.get(writer) ?? []) if (errorAt.get(cell) === error) errorAt.delete(cell);
  answeredBy.delete(writer);
}

/** Keeps the errors of what a function in a cell's formula has answered, in place of those it answered there before. */
export function keepSentences(functionId: string, place: Place, answer: Answer): void {
  if (!Array.isArray(answer) && !(answer instanceof CellError) && answeredBy.size === 0) return;
  const { address } = place;
  if (!address) return;
  const formulaCell = normalAddress(address);
  const writer = `${functionId} ${formulaCell}`;
  forget(writer);
  const errors = new Map<string, CellError>();
  const rows = Array.isArray(answer) ? answer : [[answer]];
  for (let row = 0; row < rows.length && errors.size < most; row++) {
    const line = rows[row] as Answer[];
    for (let column = 0; column < line.length && errors.size < most; column++) {
      const error = line[column];
      if (error instanceof CellError) errors.set(offset(formulaCell, row, column), error);
    }
  }
  if (errors.size === 0) return;
  for (const [cell, error] of errors) errorAt.set(cell, error);
  answeredBy.set(writer, errors);
  for (const oldest of answeredBy.keys()) {
    if (errorAt.size <= most) break;
    forget(oldest);
  }
}

/** The sentence of the error at an address such as Sheet1!A1, in the language of the moment. */
export function sentenceAt(address: string): string | undefined {
  return errorAt.get(normalAddress(address))?.message;
}
