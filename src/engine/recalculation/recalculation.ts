/**
 * After an edit the library calculates what depends on it, in the order in which it comes upon it, and in circles and among
 * colliding spills that order decides the values: the same cells show one thing after an edit and another after a reload.
 * circles.ts and spills.ts take the order out of it; where that does not suffice the whole workbook is calculated anew, from
 * nothing and in the order of its places, which shows what a reload does. So is it after a calculation that something threw
 * out of: what depends on that edit may still show what it showed before.
 */
import type { Zone } from "../compiler/frame";
import type { Position } from "../compiler/values";
import type { Library } from "../library/library";
import { type Calculation, createCalculation } from "./calculation";
import { noticeCircles } from "./circles";
import { mendDependencies } from "./dependencies";
import { type EndlessSpills, stopEndlessSpills } from "./endless";
import type { Evaluator } from "./evaluator";
import { releaseAfterFailure } from "./release";
import { leadsIntoCircle } from "./spillCircles";
import { settleSpills } from "./spills";
import { calculateUsedCells } from "./usedCells";

/** The library stops after thirty passes, be there still something to calculate or not. */
function calculateToTheEnd(evaluator: Evaluator): void {
  const evaluate = evaluator.evaluate.bind(evaluator);
  evaluator.evaluate = (ranges) => {
    evaluate(ranges);
    while (!evaluator.nextRangesToUpdate.isEmpty()) evaluate([...evaluator.nextRangesToUpdate]);
  };
}

/** Has the evaluator report to the state of a calculation. */
function report(evaluator: Evaluator, library: Library, calculation: Calculation, endless: EndlessSpills): void {
  const moves = (formula: Position, zone: Zone) => {
    if (calculation.isWhole) endless.moves(formula, zone);
  };
  noticeCircles(evaluator, calculation.circle);
  settleSpills(evaluator, library, {
    lifting(formula, zone) {
      calculation.lift(formula, zone);
      moves(formula, zone);
    },
    laying(formula, zone) {
      calculation.lay(formula, zone);
      moves(formula, zone);
    },
    refusing: calculation.refuse,
  });
  calculateToTheEnd(evaluator);
  const update = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    calculation.pass();
    if (calculation.isWhole) endless.beforePass();
    // The whole workbook is calculated next: what is left of the edit need not be.
    else if (calculation.isUnsettled) evaluator.nextRangesToUpdate.clear();
    update();
  };
}

function settle(evaluator: Evaluator, library: Library): void {
  calculateUsedCells(evaluator);
  const calculation = createCalculation();
  const endless = stopEndlessSpills(evaluator, library);
  mendDependencies(evaluator);
  report(evaluator, library, calculation, endless);

  const evaluateAllCells = evaluator.evaluateAllCells.bind(evaluator);
  const forget = () => {
    calculation.forget();
    endless.begin();
    evaluator.buildDependencyGraph();
  };
  evaluator.evaluateAllCells = () =>
    calculation.wholly(() => {
      forget();
      evaluateAllCells();
      if (!calculation.hasPartialCircle) return;
      // Names, OFFSET and INDIRECT tell where they lead when they are calculated; now that is known from the beginning.
      const { formulaDependencies } = evaluator;
      forget();
      evaluator.formulaDependencies = formulaDependencies;
      evaluateAllCells();
    });
  const evaluateCells = evaluator.evaluateCells.bind(evaluator);
  evaluator.evaluateCells = (positions) => {
    if (calculation.isUnderWay || endless.any()) return evaluator.evaluateAllCells();
    calculation.beginEdit();
    try {
      evaluateCells(positions);
    } catch (thrown) {
      // Told, and not handed on as long as calculating everything still succeeds.
      console.error(thrown);
      return evaluator.evaluateAllCells();
    }
    const { isUnsettled, hasPartialCircle, known } = calculation;
    if (isUnsettled || hasPartialCircle || leadsIntoCircle(evaluator, calculation.moved(), known))
      return evaluator.evaluateAllCells();
    calculation.endEdit();
  };
}

type PluginConstructor = Parameters<Library["registries"]["coreViewsPluginRegistry"]["add"]>[1];

export function mendRecalculation(library: Library): void {
  releaseAfterFailure(library);
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
