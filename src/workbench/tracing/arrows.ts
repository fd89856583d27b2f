/** The arrows of Trace precedents and Trace dependents: each command adds those of one more step. */
import type { Model } from "../../engine/library/library";
import { cellPlaceOf, formulasIn, type Place, type Reader, readers, readersOf } from "./related";

export type Direction = "precedents" | "dependents";

/** From what is read to the formula that reads it. */
export interface Arrow {
  readonly from: Place;
  readonly to: Place;
}

/** One step of a trace draws no more: beyond it a sheet is black with arrows. */
export const mostArrows = 500;

const placeKey = ({ sheetId, zone: { left, right, top, bottom } }: Place) => [sheetId, left, right, top, bottom].join();
export const arrowKey = ({ from, to }: Arrow): string => `${placeKey(from)} ${placeKey(to)}`;

function arrowsOf(model: Model, all: readonly Reader[], place: Place, direction: Direction): Arrow[] {
  if (direction === "dependents") return readersOf(all, place).map((to) => ({ from: place, to }));
  return formulasIn(model, all, place).flatMap((to) => to.reads.map((from) => ({ from, to })));
}

/** What the next step of a trace from the active cell adds to the arrows that are drawn; [] when there is nothing more. */
export function nextArrows(model: Model, drawn: readonly Arrow[], direction: Direction): Arrow[] {
  const all = readers(model);
  const known = new Set(drawn.map(arrowKey));
  const visited = new Set<string>();
  let frontier: Place[] = [cellPlaceOf(model.getters.getActivePosition())];
  while (frontier.length > 0) {
    const step = new Map<string, Arrow>();
    for (const place of frontier) {
      visited.add(placeKey(place));
      for (const arrow of arrowsOf(model, all, place, direction)) step.set(arrowKey(arrow), arrow);
    }
    const added = [...step].filter(([key]) => !known.has(key)).map(([, arrow]) => arrow);
    if (added.length > 0) return added.slice(0, mostArrows);
    frontier = [...step.values()]
      .map(({ from, to }) => (direction === "precedents" ? from : to))
      .filter((place) => !visited.has(placeKey(place)));
  }
  return [];
}
