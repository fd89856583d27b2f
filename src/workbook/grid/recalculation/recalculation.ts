/**
 * After an edit the library calculates what depends on it, in the order in which it comes upon it, and in circles and among
 * colliding spills that order decides the values: the same cells show one thing after an edit and another after a reload.
 * circles.ts and spills.ts take the order out of it; where both meet, the whole workbook is calculated anew.
 */
import type { Library } from "../library";
import { noticeCircles } from "./circles";
import { mendDependencies } from "./dependencies";
import type { Evaluator } from "./evaluator";
import { settleSpills } from "./spills";

/** A spill that is laid more often after one edit waits for another that waits for it. */
const mostLayings = 4;

function settle(evaluator: Evaluator, library: Library): void {
  let circles = false;
  let unsettled = false;
  let passes = 0;
  const layings = new Map<string, number>();
  mendDependencies(evaluator);
  noticeCircles(evaluator, () => {
    circles = true;
  });
  settleSpills(
    evaluator,
    library,
    ({ sheetId, col, row }) => {
      const key = `${sheetId}!${col},${row}`;
      const times = (layings.get(key) ?? 0) + 1;
      layings.set(key, times);
      unsettled ||= times > mostLayings;
    },
    // Perhaps by what it needed before: the library forgets no dependency until it calculates the whole workbook.
    () => {
      unsettled = true;
    },
  );
  const update = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    passes++;
    update();
  };
  const evaluateCells = evaluator.evaluateCells.bind(evaluator);
  evaluator.evaluateCells = (positions) => {
    circles = false;
    unsettled = false;
    passes = 0;
    layings.clear();
    evaluateCells(positions);
    // What a spill changes is calculated in a further pass, which sees a circle from its middle.
    if (!unsettled && !(circles && passes > 1)) return;
    evaluator.buildDependencyGraph();
    evaluator.evaluateAllCells();
  };
}

type PluginConstructor = Parameters<Library["registries"]["coreViewsPluginRegistry"]["add"]>[1];

export function mendRecalculation(library: Library): void {
  const registry = library.registries.coreViewsPluginRegistry;
  const Present = registry.get("evaluation") as unknown as new (config: object) => { evaluator: Evaluator };
  class SettledEvaluationPlugin extends Present {
    constructor(config: object) {
      super(config);
      settle(this.evaluator, library);
    }
  }
  registry.replace("evaluation", SettledEvaluationPlugin as unknown as PluginConstructor);
}
