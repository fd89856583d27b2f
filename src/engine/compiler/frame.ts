/** What a compiled formula runs in: one frame for each calculation of a cell, and the names that LET and LAMBDA bind. */
import type { NamedFormula } from "./namedFormula";
import type { Columns, Position, Scalar, Value } from "./values";

export interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Range {
  readonly sheetId: string;
  readonly zone: Zone;
  /** As it was written: a whole column has no bottom, a whole row no right end. */
  readonly unboundedZone?: {
    readonly top: number;
    readonly left: number;
    readonly bottom?: number | undefined;
    readonly right?: number | undefined;
  };
  /** What was written where the reference leads nowhere. */
  readonly invalidXc?: string;
  readonly invalidSheetName?: string;
}

/** The library's evaluation context; every function of its registry is a method of it. */
export interface Context {
  readonly __originCellPosition?: Position;
  readonly getters: {
    getNamedRange(name: string): { readonly range: Range } | undefined;
    getNamedFormula(name: string): NamedFormula | undefined;
    getRangeFromZone(sheetId: string, zone: Zone): Range;
    getSheetZone(sheetId: string): Zone;
  };
  addDependencies?(position: Position, ranges: readonly Range[]): void;
  /** While INDIRECT or OFFSET is called for a function that asks where cells are, not what they hold. */
  onlyPlaces?: boolean;
  /** Whether the formula that has just been calculated asked for its own cell, directly or through others. */
  readonly isCircular?: (position: Position | undefined) => boolean;
  /** Says why the formula that has just been calculated must have no value: it has read one that was stopped. */
  readonly whyStopped?: (position: Position | undefined) => string | undefined;
  readonly [name: string]: unknown;
}

/** The library's record of the formula that runs; compiled code is shared by all formulas of one key. */
export interface Formula {
  readonly literalValues: {
    readonly numbers: readonly Scalar[];
    readonly strings: readonly { readonly value: string }[];
  };
  readonly symbols: readonly string[];
}

/** What the calculation of one cell has done so far, in its own formula and in those of names; see bounds.ts. */
export interface Work {
  /** How many LAMBDAs and names are being calculated inside one another. */
  depth: number;
  steps: number;
  /** Names that have been asked for, and whether each is being calculated now; undefined until one is. */
  names: Map<NamedFormula, boolean> | undefined;
}

export interface Frame {
  readonly formula: Formula;
  readonly references: readonly Range[];
  readonly readCell: (range: Range) => Scalar;
  readonly readRange: (range: Range) => Columns;
  readonly readName: (name: string, asRange: boolean) => Value;
  readonly context: Context;
  readonly work: Work;
}

/** The innermost binding first. */
export type Bindings = { readonly value: Value; readonly outer: Bindings } | undefined;

export type Run = (frame: Frame, bindings: Bindings) => Value;

/** Bound names while compiling, the innermost first; upper case. */
export type Scope = readonly string[];
