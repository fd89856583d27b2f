/** Finding a value in a row or column. Text is equal without regard to case; errors among the cells are passed over. */
import { compare } from "../../compiler/coerce";
import { isErrorCode, type Scalar, unmarked } from "../../compiler/values";
import { hasWildcards, wildcard } from "../criteria/wildcards";
import { refuse } from "../refusal";
import { takesTooLong } from "../text/patternWays";

export type Cells = readonly Scalar[];

const folded = (value: unknown): unknown => (typeof value === "string" ? unmarked(value).toLowerCase() : value);

/** Where each value first stands; a range that many formulas search is gone through once. */
const firstPlaces = new WeakMap<Cells, Map<unknown, number>>();

/** So many cells are gone through as quickly as noted down. */
const worthNoting = 64;

function placesIn(cells: Cells): Map<unknown, number> {
  const known = firstPlaces.get(cells);
  if (known) return known;
  const places = new Map<unknown, number>();
  for (let index = 0; index < cells.length; index++) {
    const value = cells[index].value;
    const key = isErrorCode(value) ? undefined : folded(value ?? null);
    if (!places.has(key)) places.set(key, index);
  }
  firstPlaces.set(cells, places);
  return places;
}

const filledPlaces = new WeakMap<Cells, readonly number[]>();

/** The places of cells that are not blank. */
export function filledIn(cells: Cells): readonly number[] {
  const known = filledPlaces.get(cells);
  if (known) return known;
  const places = [...cells.keys()].filter((place) => (cells[place].value ?? null) !== null);
  filledPlaces.set(cells, places);
  return places;
}

/** −1 where it is not among them. Zero and minus zero are one key of a map, and so is a blank with a blank. */
export function placeOf(value: unknown, cells: Cells, fromEnd: boolean): number {
  const key = folded(value);
  if (!fromEnd && cells.length >= worthNoting) return placesIn(cells).get(key) ?? -1;
  const same = ({ value: cell }: Scalar) => !isErrorCode(cell) && folded(cell ?? null) === key;
  return fromEnd ? cells.findLastIndex(same) : cells.findIndex(same);
}

export function placeOfPattern(pattern: string, cells: Cells, fromEnd: boolean): number {
  const wanted = wildcard(pattern);
  const fits = ({ value }: Scalar) => typeof value === "string" && !isErrorCode(value) && wanted.fits(unmarked(value));
  return fromEnd ? cells.findLastIndex(fits) : cells.findIndex(fits);
}

/** The first text in which a regular expression finds something, as REGEXTEST would. */
export function placeOfExpression(pattern: string, cells: Cells, fromEnd: boolean): number {
  const expression = readExpression(pattern);
  const longest = cells.reduce((most, { value }) => Math.max(most, typeof value === "string" ? value.length : 0), 0);
  if (takesTooLong(pattern, longest)) refuse("#VALUE!", "tooManyWays");
  const fits = ({ value }: Scalar) =>
    typeof value === "string" && !isErrorCode(value) && expression.test(unmarked(value));
  return fromEnd ? cells.findLastIndex(fits) : cells.findIndex(fits);
}

function readExpression(pattern: string): RegExp {
  try {
    return new RegExp(pattern);
  } catch {
    return refuse("#VALUE!", "outside", { argument: "lookup_value" });
  }
}

/** The value itself, or for a text with wildcards what fits it. */
export function placeOfLike(value: unknown, cells: Cells): number {
  return typeof value === "string" && hasWildcards(value)
    ? placeOfPattern(unmarked(value), cells, false)
    : placeOf(value, cells, false);
}

const isOfKind = (cell: Scalar | undefined, value: unknown): boolean =>
  typeof cell?.value === typeof value && !isErrorCode(cell?.value);

/**
 * The value, or else its nearest neighbour in Excel's order of all kinds, numbers before text before logical values: below it
 * where `side` is −1, above it where it is 1. Blank cells are no neighbours.
 */
export function placeOfNearest(value: unknown, cells: Cells, side: number, fromEnd: boolean): number {
  const exact = placeOf(value, cells, fromEnd);
  if (exact >= 0) return exact;
  let best = -1;
  for (let step = 0; step < cells.length; step++) {
    const place = fromEnd ? cells.length - 1 - step : step;
    const cell = cells[place];
    if ((cell.value ?? null) === null || isErrorCode(cell.value) || compare(cell.value, value) * side < 0) continue;
    if (best < 0 || compare(cell.value, cells[best].value) * side < 0) best = place;
  }
  return best;
}

/** Halves the places from `low` to `high`: the last of them, of one kind with the value, that is taken, and where it lay. */
function halved(value: unknown, cells: Cells, from: number, to: number, takes: (order: number) => boolean | "found") {
  let [low, high, found] = [from, to, -1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    let place = middle;
    while (place > low && !isOfKind(cells[place], value)) place--;
    const taken = isOfKind(cells[place], value) ? takes(compare(cells[place].value, value)) : undefined;
    if (taken === "found") return { found: place, high };
    if (taken) found = place;
    if (taken === false) high = place - 1;
    else low = middle + 1;
  }
  return { found, high };
}

/**
 * Of sorted cells the last that does not stand behind the value; cells of other kinds are passed over. The order is 1 for
 * ascending cells and −1 for descending ones. Where the search meets the value itself it stays among its equals, as Excel's
 * does, which shows where the cells are not sorted.
 */
export function lastUpTo(value: unknown, cells: Cells, order: number): number {
  const met = halved(value, cells, 0, cells.length - 1, (side) => (side === 0 ? "found" : side * order < 0));
  if (met.found < 0 || !isSame(cells[met.found], value)) return met.found;
  const later = halved(value, cells, met.found + 1, met.high, (side) => side === 0).found;
  return later < 0 ? met.found : later;
}

/**
 * Of ascending cells of all kinds in Excel's order, numbers before text before logical values, the first that does not stand
 * before the value, as XLOOKUP halves them; beyond the last where there is none.
 */
export function firstFrom(value: unknown, count: number, cellAt: (place: number) => Scalar): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(cellAt(middle).value, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const isSame = (cell: Scalar | undefined, value: unknown): boolean =>
  cell !== undefined && isOfKind(cell, value) && compare(cell.value, value) === 0;
