/**
 * What is known of a calculation while it runs, and whether what came out may stand: the state of the repairs, which the
 * library's evaluator reports to. A calculation follows an edit, or is of the whole workbook from nothing.
 */
import type { Zone } from "../compiler/frame";
import type { Position } from "../compiler/values";
import { Extents, keyOf, type Spill } from "./extents";

/** A spill that is laid more often after one edit waits for another that waits for it. */
const mostLayings = 4;

/** A chain of spills takes a pass for each; a calculation of everything, in order of place, mostly takes fewer. */
const mostPasses = 30;

export interface Calculation {
  readonly isWhole: boolean;
  /** From the beginning of a calculation to its end; still so at the next one, it was left in the middle. */
  readonly isUnderWay: boolean;
  /** A circle was met after the first pass, which may have seen a part of it only. */
  readonly hasPartialCircle: boolean;
  /** What came out of an edit may depend on the order in which its cells were come upon. */
  readonly isUnsettled: boolean;
  /** All spills since the whole workbook was calculated, as far as each ever reached. */
  readonly known: Extents;
  /** Those that the present edit has laid or lifted. */
  moved(): readonly Spill[];
  beginEdit(): void;
  /** Not when the whole workbook is calculated next, which ends the edit too. */
  endEdit(): void;
  /** What is calculated within is the whole workbook, also when it throws half way. */
  wholly(calculate: () => void): void;
  /** From nothing: within a calculation of the whole workbook, at its beginning and each time that it starts anew. */
  forget(): void;
  /** A pass over what is to be calculated begins. */
  pass(): void;
  circle(): void;
  /** A spill is taken away, if only to be laid anew. */
  lift(formula: Position, zone: Zone): void;
  lay(formula: Position, zone: Zone): void;
  /** A formula needs its own spill, perhaps by what it needed before: the library forgets no dependency until all is calculated. */
  refuse(): void;
}

export function createCalculation(): Calculation {
  let [whole, underWay, circles, unsettled] = [false, false, false, false];
  let passes = 0;
  const layings = new Map<string, number>();
  const known = new Extents();
  const moved = new Extents();

  function lift(formula: Position, zone: Zone): void {
    known.add(formula, zone);
    if (!whole) moved.add(formula, zone);
  }

  return {
    get isWhole() {
      return whole;
    },
    get isUnderWay() {
      return underWay;
    },
    get hasPartialCircle() {
      return circles && passes > 1;
    },
    get isUnsettled() {
      return unsettled;
    },
    known,
    moved: () => moved.all().flatMap(({ formula }) => known.of(formula) ?? []),
    beginEdit() {
      underWay = true;
      [circles, unsettled] = [false, false];
      passes = 0;
      layings.clear();
      moved.clear();
    },
    endEdit() {
      underWay = false;
    },
    wholly(calculate) {
      [whole, underWay] = [true, true];
      try {
        calculate();
      } finally {
        whole = false;
      }
      underWay = false;
    },
    forget() {
      circles = false;
      passes = 0;
      known.clear();
    },
    pass() {
      passes++;
      unsettled ||= passes > mostPasses;
    },
    circle() {
      circles = true;
    },
    lift,
    lay(formula, zone) {
      lift(formula, zone);
      if (whole) return;
      const times = (layings.get(keyOf(formula)) ?? 0) + 1;
      layings.set(keyOf(formula), times);
      unsettled ||= times > mostLayings;
    },
    refuse() {
      unsettled = true;
    },
  };
}
