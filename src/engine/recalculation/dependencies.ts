/** The library's record of what depends on what, made exact and independent of the order in which cells were written. */
import { leadsNowhere } from "../compiler/areas";
import type { Range } from "../compiler/frame";
import type { Position } from "../compiler/values";
import type { DependencyGraph, Evaluator, Getters } from "./evaluator";
import { zoneOf } from "./evaluator";

/**
 * The library merges the dependents of equal ranges in place, and hands one record of a dependent to all the columns that it
 * depends on; what it merges in one column then depends on the others too. Here each column gets a record of its own.
 */
function addDependencies(this: DependencyGraph, formula: Position, dependencies: readonly Range[]): void {
  for (const { sheetId, zone } of dependencies.filter((range) => !leadsNowhere(range)))
    for (let col = zone.left; col <= zone.right; col++)
      this.getOrCreateIntervalTree(sheetId, col).insert({
        top: zone.top,
        bottom: zone.bottom,
        dependents: { sheetId: formula.sheetId, zone: zoneOf(formula) },
      });
}

/** The cells of a sheet in the order of their places, not of their history. */
function inPlaceOrder(getters: Getters): Getters {
  return Object.create(getters, {
    getCells: {
      value: (sheetId: string) =>
        getters
          .getCells(sheetId)
          .map((cell) => ({ cell, place: getters.getCellPosition(cell.id) }))
          .sort((one, other) => one.place.col - other.place.col || one.place.row - other.place.row)
          .map(({ cell }) => cell),
    },
  });
}

export function mendDependencies(evaluator: Evaluator): void {
  evaluator.getters = inPlaceOrder(evaluator.getters);
  const graph: DependencyGraph = Object.getPrototypeOf(evaluator.formulaDependencies());
  graph.addDependencies = addDependencies;
}
