/**
 * How long a calculation may hold the machine. Without a pace it runs to its end, as tests and the command line want it; a page
 * gives one, and every calculation of its models is then cut into slices between which the page answers.
 */
import type { Library } from "../library/library";

/** Times in milliseconds. */
export interface Pace {
  /** The first slice when a workbook opens: before it is shown nobody types. */
  readonly opening: number;
  /** The first slice after an edit, within which most edits are over. */
  readonly edit: number;
  /** Each further slice. */
  slice(): number;
  /** A formula that takes longer is slow. */
  readonly slow: number;
  /** What slow formulas may take together in one calculation; then they are stopped, and the others are calculated. */
  readonly allowance: number;
  /** The user has pressed a key or a button that waits to be answered. */
  isInputPending(): boolean;
  later(run: () => void, wait: number): void;
}

const paces = new WeakMap<Library, Pace>();

/** Of models that are made afterwards; undefined takes the pace away. */
export function setPace(library: Library, pace: Pace | undefined): void {
  if (pace) paces.set(library, pace);
  else paces.delete(library);
}

export const paceOf = (library: Library): Pace | undefined => paces.get(library);
