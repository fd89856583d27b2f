/** A combination of options as rows of cells: quantity, type, strike, premium and, where they are valued, vol and expiry. */
import type { Side } from "../../analytics/black";
import { type Cell, CellError } from "../../cells/cell";
import { isoToSerial } from "../../cells/serialDates";
import { expectAbove, expectAtLeast, wrongArgument } from "../guard/expect";
import { expectWithinLimits } from "../guard/magnitude";
import { blank, isBlank, readNumber } from "../guard/read";
import type { Cells } from "../guard/types";
import { callOrPut, expiryDate, legOfFourOrSix, legOfSix } from "./texts";

export interface Leg {
  /** Negative when sold. */
  readonly quantity: number;
  readonly side: Side;
  readonly strike: number;
  readonly premium: number;
}

/** A leg that can be valued before it expires. */
export interface DatedLeg extends Leg {
  readonly vol: number;
  /** Date serial. */
  readonly expiry: number;
}

const sides = new Map<string, Side>([
  ["c", 1],
  ["call", 1],
  ["1", 1],
  ["p", -1],
  ["put", -1],
  ["-1", -1],
]);

function numberIn(where: string, cell: Cell | undefined): number {
  const value = readNumber(where, cell);
  if (value instanceof CellError) throw value;
  return value;
}

function sideIn(where: string, cell: Cell | undefined): Side {
  if (cell instanceof CellError) throw cell;
  if (isBlank(cell)) throw blank(where);
  const side = sides.get(String(cell).trim().toLowerCase());
  if (side === undefined) throw wrongArgument(where, cell, callOrPut);
  return side;
}

function dateIn(where: string, cell: Cell | undefined): number {
  if (typeof cell !== "string" || isBlank(cell)) return numberIn(where, cell);
  const serial = isoToSerial(cell);
  if (serial === undefined) throw wrongArgument(where, cell, expiryDate);
  return serial;
}

function legIn(where: string, row: readonly Cell[]): Leg {
  const strike = numberIn(where, row[2]);
  expectAbove(where, strike, 0);
  return { quantity: numberIn(where, row[0]), side: sideIn(where, row[1]), strike, premium: numberIn(where, row[3]) };
}

/** Each row that is not blank throughout, with the name by which an error calls it. */
function filledRows(argument: string, cells: Cells): [string, Cell[]][] {
  return cells.flatMap((row, index) => (row.every(isBlank) ? [] : [[`${argument} [${index + 1}]`, row]]));
}

/** The legs of an argument for their payoff; a table that also has vol and expiry will do. */
export function readLegs(argument: string, cells: Cells): Leg[] {
  return filledRows(argument, cells).map(([where, row]) => {
    if (row.length !== 4 && row.length !== 6) throw wrongArgument(where, row.length, legOfFourOrSix);
    return legIn(where, row);
  });
}

/** The legs of an argument for their value before expiry. */
export function readDatedLegs(argument: string, cells: Cells): DatedLeg[] {
  return filledRows(argument, cells).map(([where, row]) => {
    if (row.length !== 6) throw wrongArgument(where, row.length, legOfSix);
    const vol = numberIn(where, row[4]);
    expectAtLeast(where, vol, 0);
    expectWithinLimits(`${where} vol`, vol, "vol");
    return { ...legIn(where, row), vol, expiry: dateIn(where, row[5]) };
  });
}

/** What one unit of the leg pays at expiry. */
export function legPayoff({ side, strike }: Leg, spot: number): number {
  return Math.max(side * (spot - strike), 0);
}
