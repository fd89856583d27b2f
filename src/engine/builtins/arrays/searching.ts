/** Finding a value in a row or column. Text is equal without regard to case; errors among the cells are passed over. */
import { compare } from "../../compiler/coerce";
import { isErrorCode, type Scalar, unmarked } from "../../compiler/values";
import { hasWildcards, wildcard } from "../criteria/wildcards";

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

/**
 * Of sorted cells the last that does not stand behind the value; cells of other kinds are passed over. The order is 1 for
 * ascending cells and −1 for descending ones.
 */
export function lastUpTo(value: unknown, cells: Cells, order: number): number {
  let [low, high, found] = [0, cells.length - 1, -1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    let place = middle;
    while (place > low && !isOfKind(cells[place], value)) place--;
    if (!isOfKind(cells[place], value)) low = middle + 1;
    else if (compare(cells[place].value, value) * order <= 0) {
      found = place;
      low = middle + 1;
    } else high = place - 1;
  }
  return found;
}

/** The same among cells of all kinds in Excel's order, numbers before text before logical values, as XLOOKUP halves them. */
export function lastUpToOfAll(value: unknown, cells: Cells, order: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(cells[middle].value, value) * order <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export const isSame = (cell: Scalar | undefined, value: unknown): boolean =>
  cell !== undefined && isOfKind(cell, value) && compare(cell.value, value) === 0;
