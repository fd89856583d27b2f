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
import { noticeCircles } from "./circles";
import { mendDependencies } from "./dependencies";
import { stopEndlessSpills } from "./endless";
import type { Evaluator } from "./evaluator";
import { Extents, keyOf } from "./extents";
import { releaseAfterFailure } from "./release";
import { leadsIntoCircle } from "./spillCircles";
import { settleSpills } from "./spills";

/** A spill that is laid more often after one edit waits for another that waits for it. */
const mostLayings = 4;

/** A chain of spills takes a pass for each; a calculation of everything, in order of place, mostly takes fewer. */
const mostPasses = 30;

/** The library stops after thirty passes, be there still something to calculate or not. */
function calculateToTheEnd(evaluator: Evaluator): void {
  const evaluate = evaluator.evaluate.bind(evaluator);
  evaluator.evaluate = (ranges) => {
    evaluate(ranges);
    while (!evaluator.nextRangesToUpdate.isEmpty()) evaluate([...evaluator.nextRangesToUpdate]);
  };
}

function settle(evaluator: Evaluator, library: Library): void {
  let whole = false;
  let circles = false;
  let unsettled = false;
  /** From the beginning of a calculation to its end; still true at the next one, it was left in the middle. */
  let underWay = false;
  let passes = 0;
  const layings = new Map<string, number>();
  /** All spills since the whole workbook was calculated, and those that the present edit moves. */
  const known = new Extents();
  const moved = new Extents();
  const endless = stopEndlessSpills(evaluator, library);

  const moves = (formula: Position, zone: Zone) => {
    known.add(formula, zone);
    if (whole) endless.moves(formula, zone);
    else moved.add(formula, zone);
  };
  mendDependencies(evaluator);
  noticeCircles(evaluator, () => {
    circles = true;
  });
  settleSpills(evaluator, library, {
    lifting: moves,
    laying(formula, zone) {
      moves(formula, zone);
      if (whole) return;
      const times = (layings.get(keyOf(formula)) ?? 0) + 1;
      layings.set(keyOf(formula), times);
      unsettled ||= times > mostLayings;
    },
    // Perhaps by what it needed before: the library forgets no dependency until it calculates the whole workbook.
    refusing() {
      unsettled = true;
    },
  });
  calculateToTheEnd(evaluator);
  const update = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    passes++;
    unsettled ||= passes > mostPasses;
    if (whole) endless.beforePass();
    else if (unsettled) evaluator.nextRangesToUpdate.clear();
    update();
  };

  const evaluateAllCells = evaluator.evaluateAllCells.bind(evaluator);
  const forget = () => {
    circles = false;
    passes = 0;
    known.clear();
    endless.begin();
    evaluator.buildDependencyGraph();
  };
  evaluator.evaluateAllCells = () => {
    underWay = true;
    whole = true;
    try {
      forget();
      evaluateAllCells();
      if (circles && passes > 1) {
        // A pass may have seen a part of a circle only: names, OFFSET and INDIRECT tell where they lead when they are calculated.
        const { formulaDependencies } = evaluator;
        forget();
        evaluator.formulaDependencies = formulaDependencies;
        evaluateAllCells();
      }
    } finally {
      whole = false;
    }
    underWay = false;
  };
  const evaluateCells = evaluator.evaluateCells.bind(evaluator);
  evaluator.evaluateCells = (positions) => {
    if (underWay || endless.any()) return evaluator.evaluateAllCells();
    underWay = true;
    circles = false;
    unsettled = false;
    passes = 0;
    layings.clear();
    moved.clear();
    try {
      evaluateCells(positions);
    } catch (thrown) {
      // Told, and not handed on as long as calculating everything still succeeds.
      console.error(thrown);
      return evaluator.evaluateAllCells();
    }
    // What a spill changes is calculated in a further pass, which sees a circle from its middle.
    unsettled ||= circles && passes > 1;
    const few = moved.all().flatMap(({ formula }) => known.of(formula) ?? []);
    if (unsettled || leadsIntoCircle(evaluator, few, known)) return evaluator.evaluateAllCells();
    underWay = false;
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
