/** From cells, as a host passes them, to the values that a function's signature asks for. */

import { type Cell, CellError } from "../../cells/cell";
import { isoToSerial, lastSerial } from "../../cells/serialDates";
import type { ParameterKind } from "./entry";
import { notAvailable, outsideDomain, wrongArgument } from "./expect";
import { expected } from "./expected";
import { withinLimits } from "./magnitude";
import type { AnyCell } from "./types";

/** A blank cell: null on the web, "" from a formula, undefined where an array has a hole. */
export function isBlank(cell: Cell | undefined): cell is null | undefined | "" {
  return cell === null || cell === undefined || cell === "";
}

/** #N/A for a blank cell where a value is needed: blank is not zero. */
export function blank(argument: string, where = ""): CellError {
  return notAvailable(
    {
      en: `{argument}{where} is an empty cell: there is no value to calculate with.`,
      tw: `引數 {argument}{where} 是空白儲存格，沒有可計算的值。`,
      cn: `参数 {argument}{where} 是空白单元格，没有可计算的值。`,
    },
    { argument, where },
  );
}

/** A finite number, or the error that says why not. Text that looks like a number is still text. */
export function readNumber(argument: string, cell: Cell | undefined): number | CellError {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : wrongArgument(argument, cell, expected.number);
  if (cell instanceof CellError) return cell;
  if (isBlank(cell)) return blank(argument);
  return wrongArgument(argument, cell, expected.number);
}

/** A number beyond the size that its parameter usually has is refused. */
function sized({ name, magnitude }: ParameterKind, value: number | CellError): number | CellError {
  return magnitude === undefined || typeof value !== "number" ? value : withinLimits(name, value, magnitude);
}

/** Turns one cell into the value that a parameter asks for, or into the error that says why not. */
export type CellReader = (cell: Cell | undefined) => unknown;

function choiceReader({ name, choices = [] }: ParameterKind): (cell: Cell) => string | CellError {
  const spellings = new Map<unknown, string>();
  for (const { value, also } of choices)
    for (const word of [...also, value]) spellings.set(word.toLowerCase(), value).set(word, value);
  const list = choices.map((choice) => `"${choice.value}"`).join(", ");
  const expectedChoice = { en: `one of ${list}`, tw: `下列之一：${list}`, cn: `下列之一：${list}` };
  return (cell) =>
    spellings.get(cell) ??
    spellings.get(String(cell).trim().toLowerCase()) ??
    wrongArgument(name, cell, expectedChoice);
}

/** Excel knows no dates before 1900 and none after 9999; a formula beyond them would count coupons for ages. */
function readSerial(argument: string, serial: number): number | CellError {
  if (serial >= 0 && serial < lastSerial + 1) return serial;
  return outsideDomain(argument, serial, {
    en: `a date from 1900 to 9999 (serial 0 to ${lastSerial})`,
    tw: `1900 至 9999 年間的日期（序列值 0 至 ${lastSerial}）`,
    cn: `1900 至 9999 年间的日期（序列值 0 至 ${lastSerial}）`,
  });
}

function dateReader(name: string): (cell: Cell) => number | CellError {
  return (cell) => {
    if (cell instanceof CellError) return cell;
    if (typeof cell === "number" && Number.isFinite(cell)) return readSerial(name, cell);
    const serial = typeof cell === "string" ? isoToSerial(cell) : undefined;
    return serial ?? wrongArgument(name, cell, expected.date);
  };
}

function valueReader(parameter: ParameterKind): (cell: Cell) => unknown {
  const { name, kind } = parameter;
  switch (kind) {
    case "number":
      return (cell) => sized(parameter, readNumber(name, cell));
    case "choice":
      return choiceReader(parameter);
    case "text":
      return (cell) => (typeof cell === "string" ? cell : wrongArgument(name, cell, expected.text));
    case "boolean":
      return (cell) => {
        if (typeof cell === "boolean") return cell;
        return cell === 0 || cell === 1 ? cell === 1 : wrongArgument(name, cell, expected.boolean);
      };
    case "date":
      return dateReader(name);
    default:
      throw new Error(`${kind} is not a kind of single cell`);
  }
}

/** In a box, so that an error among the arguments reaches a function that judges it. */
export function anyCell(cell: Cell | undefined): AnyCell {
  return { cell: isBlank(cell) ? null : cell };
}

/** Reads single cells as the parameter's kind asks; undefined when an optional one is blank. */
export function cellReader(parameter: ParameterKind): CellReader {
  const { name, kind, optional, magnitude } = parameter;
  if (kind === "any") return anyCell;
  const read = valueReader(parameter);
  return (cell) => {
    if (kind === "number" && magnitude === undefined && typeof cell === "number" && Number.isFinite(cell)) return cell;
    if (cell instanceof CellError) return cell;
    if (isBlank(cell)) return optional ? undefined : blank(name);
    return read(cell);
  };
}

function readVector(
  parameter: ParameterKind,
  cells: Cell[][],
  gaps: boolean,
  read: (cell: Cell) => number | CellError = (cell) => sized(parameter, readNumber(parameter.name, cell)),
): unknown {
  if (cells.length > 1 && cells[0].length > 1)
    return wrongArgument(parameter.name, `${cells.length} × ${cells[0].length}`, expected.rowOrColumn);
  const across = cells.length === 1;
  const length = across ? cells[0].length : cells.length;
  const values: (number | CellError)[] = new Array(length);
  for (let index = 0; index < length; index++) {
    const cell = across ? cells[0][index] : cells[index][0];
    const value = isBlank(cell) ? blank(parameter.name, ` [${index + 1}]`) : read(cell);
    if (value instanceof CellError && !gaps) return value;
    values[index] = value;
  }
  return values;
}

function readMatrix(parameter: ParameterKind, cells: Cell[][], gaps: boolean): unknown {
  const rows: (number | CellError)[][] = [];
  for (let row = 0; row < cells.length; row++) {
    const line: (number | CellError)[] = [];
    for (let column = 0; column < cells[row].length; column++) {
      const cell = cells[row][column];
      const value = isBlank(cell)
        ? blank(parameter.name, ` [${row + 1}, ${column + 1}]`)
        : readNumber(parameter.name, cell);
      if (value instanceof CellError && !gaps) return value;
      line.push(value);
    }
    rows.push(line);
  }
  return rows;
}

/** A whole range as its parameter's kind asks; undefined when an optional one is left out. */
export function readRange(parameter: ParameterKind, cells: Cell[][] | undefined): unknown {
  const empty = cells === undefined || cells.every((row) => row.every(isBlank));
  if (cells === undefined || empty) return parameter.optional ? undefined : blank(parameter.name);
  switch (parameter.kind) {
    case "column":
      return readVector(parameter, cells, false);
    case "gappyColumn":
    case "completeColumn":
      return readVector(parameter, cells, true);
    case "dateColumn":
      return readVector(parameter, cells, false, dateReader(parameter.name));
    case "gappyDateColumn":
      return readVector(parameter, cells, true, dateReader(parameter.name));
    case "matrix":
      return readMatrix(parameter, cells, false);
    case "completeMatrix":
      return readMatrix(parameter, cells, true);
    case "cells":
      return cells;
    default:
      throw new Error(`${parameter.kind} is not a kind of range`);
  }
}
