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
  beginWhole(): void;
  /** Not after an edit when the whole workbook is calculated next, which ends the edit too. */
  end(): void;
  /** An edit is made while the calculation is left between two slices, and becomes a part of it. */
  join(): void;
  /** The calculation is stopped; what goes on with it is judged as if it had not been. */
  leave(): void;
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
  /** The calculation goes on with another one, or has taken in an edit: anything known may have moved in it. */
  let isJoined = false;
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
      return circles && (passes > 1 || isJoined);
    },
    get isUnsettled() {
      return unsettled;
    },
    known,
    moved: () => (isJoined ? known : moved).all().flatMap(({ formula }) => known.of(formula) ?? []),
    beginEdit() {
      underWay = true;
      passes = 0;
      if (isJoined) return;
      [circles, unsettled] = [false, false];
      layings.clear();
      moved.clear();
    },
    beginWhole() {
      [whole, underWay, isJoined] = [true, true, false];
    },
    end() {
      [whole, underWay, isJoined] = [false, false, false];
    },
    join() {
      [whole, isJoined] = [false, true];
    },
    leave() {
      [whole, underWay, isJoined] = [false, false, true];
    },
    forget() {
      [circles, unsettled] = [false, false];
      passes = 0;
      layings.clear();
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
