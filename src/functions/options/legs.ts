/**
 * A combination of options and their underlying as rows of cells: quantity, type, strike, premium and, where they are valued,
 * vol and expiry. Of the underlying the premium is its entry price; strike, vol and expiry are blank.
 */
import type { Side } from "../../analytics/black";
import { type Cell, CellError } from "../../cells/cell";
import { isoToSerial } from "../../cells/serialDates";
import { expectAbove, expectAtLeast, wrongArgument } from "../guard/expect";
import { expected } from "../guard/expected";
import { expectWithinLimits } from "../guard/magnitude";
import { blank, isBlank, readNumber } from "../guard/read";
import type { Cells } from "../guard/types";
import { callOrPut, legOfFourOrSix, legOfSix, noStrikeOfUnderlying } from "./texts";

export interface Leg {
  /** Negative when sold. */
  readonly quantity: number;
  /** A call, a put, or the underlying itself. */
  readonly side: Side | typeof underlying;
  readonly strike: number;
  readonly premium: number;
}

/** A leg that can be valued before it expires. */
export interface DatedLeg extends Leg {
  readonly vol: number;
  /** Date serial; the underlying has none, which is infinity. */
  readonly expiry: number;
}

/** As the side of a leg. */
export const underlying = "underlying";

const sides = new Map<string, Leg["side"]>([
  ["u", underlying],
  ["underlying", underlying],
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

function sideIn(where: string, cell: Cell | undefined): Leg["side"] {
  if (cell instanceof CellError) throw cell;
  if (isBlank(cell)) throw blank(where);
  const side = sides.get(String(cell).trim().toLowerCase());
  if (side === undefined) throw wrongArgument(where, cell, callOrPut);
  return side;
}

function dateIn(where: string, cell: Cell | undefined): number {
  if (typeof cell !== "string" || isBlank(cell)) return numberIn(where, cell);
  const serial = isoToSerial(cell);
  if (serial === undefined) throw wrongArgument(where, cell, expected.date);
  return serial;
}

/** A strike beside the underlying is a slip: it was to be an option, or another row. */
function noStrike(where: string, cell: Cell | undefined): number {
  if (isBlank(cell) || cell === 0) return 0;
  throw cell instanceof CellError ? cell : wrongArgument(where, cell, noStrikeOfUnderlying);
}

function legIn(where: string, row: readonly Cell[]): Leg {
  const [quantity, side] = [numberIn(where, row[0]), sideIn(where, row[1])];
  if (side === underlying) return { quantity, side, strike: noStrike(where, row[2]), premium: numberIn(where, row[3]) };
  const strike = numberIn(where, row[2]);
  expectAbove(where, strike, 0);
  return { quantity, side, strike, premium: numberIn(where, row[3]) };
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
    const leg = legIn(where, row);
    if (leg.side === underlying) return { ...leg, vol: 0, expiry: Number.POSITIVE_INFINITY };
    const vol = numberIn(where, row[4]);
    expectAtLeast(where, vol, 0);
    expectWithinLimits(`${where} vol`, vol, "vol");
    return { ...leg, vol, expiry: dateIn(where, row[5]) };
  });
}

/** What one unit of the leg pays at expiry; the underlying is worth its price. */
export function legPayoff({ side, strike }: Leg, spot: number): number {
  if (side === underlying) return spot;
  return Math.max(side * (spot - strike), 0);
}
