/**
 * After an edit the library calculates what depends on it, in the order in which it comes upon it, and in circles and among
 * colliding spills that order decides the values: the same cells show one thing after an edit and another after a reload.
 * circles.ts and spills.ts take the order out of it; where that does not suffice the whole workbook is calculated anew, from
 * nothing and in the order of its places, which shows what a reload does. So is it after a calculation that something threw
 * out of: what depends on that edit may still show what it showed before.
 */
import { say, type Text } from "../../language/language";
import type { Zone } from "../compiler/frame";
import type { Position } from "../compiler/values";
import type { Fetching } from "../functions/arrivals";
import type { Library } from "../library/library";
import { publish } from "./calculating";
import { type Calculation, createCalculation } from "./calculation";
import { noticeCircles } from "./circles";
import { mendDependencies } from "./dependencies";
import { type EndlessSpills, stopEndlessSpills } from "./endless";
import { type Evaluator, noRanges, type Ranges, zoneOf } from "./evaluator";
import { type Interruptible, interruptible, uninterrupted } from "./interruptible";
import { paceOf } from "./pace";
import { createPasses } from "./passes";
import { releaseAfterFailure } from "./release";
import { createSlices } from "./slices";
import { leadsIntoCircle } from "./spillCircles";
import { settleSpills } from "./spills";
import { errorCell, keepTyped, markStopped, unfinished } from "./stopping";
import { Stops } from "./stops";
import { usedRanges } from "./usedCells";

const beingCalculated: Text = { en: "Being calculated …", tw: "計算中……", cn: "正在计算……" };

/** Has the evaluator report its spills to the state of a calculation. */
function report(evaluator: Evaluator, library: Library, calculation: Calculation, endless: EndlessSpills): void {
  const moves = (formula: Position, zone: Zone) => {
    if (calculation.isWhole) endless.moves(formula, zone);
  };
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
}

/** What an edit makes to be calculated. */
function movedBy(evaluator: Evaluator, positions: readonly Position[]): Ranges {
  const moved = noRanges(evaluator);
  for (const position of positions) moved.addPosition(position);
  const spilling = evaluator.getArrayFormulasImpactedByChangesOf(positions);
  moved.addMany(evaluator.getCellsDependingOn(moved));
  moved.addMany(spilling);
  moved.addMany(evaluator.getCellsDependingOn(spilling));
  return moved;
}

/** What the plugin of the library answers for a cell while a calculation is left. */
type ShownMeanwhile = (position: Position) => object | undefined;

function settle(
  evaluator: Evaluator,
  shared: object,
  library: Library,
  fetching: () => Fetching | undefined,
): ShownMeanwhile {
  const pace = paceOf(library);
  const calculation = createCalculation();
  const stops = new Stops();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const endless = stopEndlessSpills(evaluator, library);
  mendDependencies(evaluator);
  const pile = noticeCircles(evaluator, calculation.circle);
  report(evaluator, library, calculation, endless);
  const slices = createSlices(evaluator, pace, () => formulas, fetching, {
    progress: tell,
    end: tell,
    failed: (thrown) => {
      console.error(thrown);
      leave();
    },
  });
  const formulas: Interruptible = pace
    ? interruptible(evaluator, library, pace, pile, stops, slices.inItsWay)
    : uninterrupted;
  const passes = createPasses(evaluator, formulas, stops, {
    pass() {
      calculation.pass();
      if (calculation.isWhole) endless.beforePass();
      // The whole workbook is calculated next: what is left of the edit need not be.
      else if (calculation.isUnsettled) evaluator.nextRangesToUpdate.clear();
    },
  });

  function forget(): void {
    calculation.forget();
    endless.begin();
    stops.clear();
    evaluator.buildDependencyGraph();
    evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => Evaluator["evaluatedCells"])();
  }

  /** Whether what has been calculated may depend on the order in which its cells were come upon. */
  function isInDoubt(): boolean {
    const { isUnsettled, hasPartialCircle, known } = calculation;
    return isUnsettled || hasPartialCircle || leadsIntoCircle(evaluator, calculation.moved(), known);
  }

  function* whole(): Generator<void> {
    calculation.beginWhole();
    forget();
    yield* passes.run(usedRanges(evaluator));
    if (calculation.isWhole && calculation.hasPartialCircle) {
      // Names, OFFSET and INDIRECT tell where they lead when they are calculated; now that is known from the beginning.
      const { formulaDependencies } = evaluator;
      calculation.beginWhole();
      forget();
      evaluator.formulaDependencies = formulaDependencies;
      yield* passes.run(usedRanges(evaluator));
    }
    // An edit that came between two slices makes of it a calculation after an edit.
    if (!calculation.isWhole && isInDoubt()) yield* whole();
    else end();
  }

  function* afterEdit(positions: readonly Position[]): Generator<void> {
    if (calculation.isUnderWay || endless.any()) return yield* whole();
    calculation.beginEdit();
    try {
      yield* passes.run(movedBy(evaluator, positions));
    } catch (thrown) {
      // Told, and not handed on as long as calculating everything still succeeds.
      console.error(thrown);
      return yield* whole();
    }
    if (isInDoubt()) yield* whole();
    else end();
  }

  function end(): void {
    calculation.end();
    const slow = stops.causes();
    if (slow.length > 0) markStopped(evaluator, stops, slow, "slow");
  }

  /** What has no value yet will have none. */
  function leave(): void {
    keepTyped(evaluator);
    markStopped(evaluator, stops, [...unfinished(evaluator), ...stops.causes()], "asked");
  }

  evaluator.evaluateAllCells = () => {
    slices.start(whole(), isShown ? (pace?.edit ?? 0) : (pace?.opening ?? 0));
    isShown = true;
  };
  evaluator.evaluateCells = (positions) => {
    if (!slices.isLeft()) return slices.start(afterEdit(positions), pace?.edit ?? 0);
    calculation.join();
    slices.joined(positions);
    passes.add(movedBy(evaluator, positions), positions);
  };
  let isShown = false;

  const { getters } = evaluator;
  const isDue = (formula: Position) =>
    !evaluator.evaluatedCells.has(formula) || evaluator.nextRangesToUpdate.hasPosition(formula);
  const computeCell = evaluator.computeCell.bind(evaluator);
  /** Formulas that have no value yet, and what those spilled that are calculated anew, are busy. */
  const shownMeanwhile: ShownMeanwhile = (position) => {
    if (!slices.isLeft()) return undefined;
    const cell = getters.getCell(position);
    if (cell?.isFormula) return isDue(position) ? errorCell(position, say(beingCalculated)) : undefined;
    if (cell && cell.content !== "") return computeCell(position);
    const spilling = evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(position.sheetId, zoneOf(position));
    return spilling.some(isDue) ? errorCell(position, say(beingCalculated)) : undefined;
  };
  if (pace) {
    // A formula without a cell, as a conditional format has, calculates no cells between two slices.
    evaluator.computeCell = (position) => shownMeanwhile(position) ?? computeCell(position);
    const computeAndSave = evaluator.computeAndSave.bind(evaluator);
    evaluator.computeAndSave = (position) => shownMeanwhile(position) ?? computeAndSave(position);
  }

  publish(shared, {
    get isUnderWay() {
      return slices.isLeft();
    },
    get at() {
      return slices.isLeft() ? (formulas.waiting.at(-1) ?? formulas.latest()) : undefined;
    },
    stopped: () => stops.causes(),
    withoutValue: () => stops.all(),
    stop() {
      if (!slices.isLeft()) return;
      slices.drop();
      leave();
      calculation.leave();
      tell();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return shownMeanwhile;
}

type PluginConstructor = Parameters<Library["registries"]["coreViewsPluginRegistry"]["add"]>[1];

export function mendRecalculation(library: Library, fetching: () => Fetching | undefined): void {
  releaseAfterFailure(library);
  const registry = library.registries.coreViewsPluginRegistry;
  const Present = registry.get("evaluation") as unknown as new (
    config: object,
  ) => { evaluator: Evaluator; getters: object; getEvaluatedCell(position: Position): object };
  class SettledEvaluationPlugin extends Present {
    private readonly meanwhile: ShownMeanwhile;

    constructor(config: object) {
      super(config);
      this.meanwhile = settle(this.evaluator, this.getters, library, fetching);
    }

    override getEvaluatedCell(position: Position): object {
      return this.meanwhile(position) ?? super.getEvaluatedCell(position);
    }
  }
  registry.replace("evaluation", SettledEvaluationPlugin as unknown as PluginConstructor);
}
