/** What the build tells the guard and the hosts about each function; made from the function's own file. */
import type { Text } from "../../language/language";
import type { Magnitude } from "./magnitudes";

/** How the cells of an argument become the value that the function receives (see types.ts). */
export type Kind =
  | "number"
  | "text"
  | "boolean"
  | "date"
  | "choice"
  | "any"
  | "column"
  | "gappyColumn"
  | "completeColumn"
  | "dateColumn"
  | "gappyDateColumn"
  | "matrix"
  | "completeMatrix"
  | "cells";

/** The kinds that stand for single cells, over which the guard broadcasts. */
export const singleCellKinds: ReadonlySet<Kind> = new Set<Kind>(["number", "text", "boolean", "date", "choice", "any"]);

/** One value of a choice such as compounding; `also` are further spellings that are accepted. */
export interface ChoiceValue {
  readonly value: string;
  readonly also: readonly string[];
}

/** What the guard must know of a parameter. */
export interface ParameterKind {
  readonly name: string;
  readonly kind: Kind;
  readonly optional: boolean;
  /** The size that its numbers usually have. */
  readonly magnitude?: Magnitude;
  readonly choices?: readonly ChoiceValue[];
}

/** What the function gives back: one cell, one row of cells, one or the other as it is asked, a column or a rectangle. */
export type ResultShape = "cell" | "row" | "cellOrRow" | "column" | "matrix";

/** A function with what the guard must know of it, as the generated registry holds it. */
export interface RegisteredFunction {
  readonly id: string;
  readonly parameters: readonly ParameterKind[];
  readonly result: ResultShape;
  // biome-ignore lint/suspicious/noExplicitAny: every function has a signature of its own; the guard has checked the arguments
  readonly call: (...args: any[]) => unknown;
}

export interface Choice extends ChoiceValue {
  readonly tooltip: Text;
}

export interface Parameter extends ParameterKind {
  readonly choices?: readonly Choice[];
  readonly description: Text;
}

/** Everything a host, the pane and the help pages say about a function. */
export interface FunctionEntry {
  readonly id: string;
  readonly family: string;
  readonly parameters: readonly Parameter[];
  readonly result: ResultShape;
  readonly description: Text;
  /** Unit and sign of the result. */
  readonly returns: Text;
  /** Where the definition comes from. */
  readonly source: string;
  /** When it answers which error. */
  readonly errors: Text;
  /** The documents' words for it, in Chinese and English, to search by. */
  readonly terms: readonly string[];
  /** Rows of the analyses that it serves, such as "2-05". */
  readonly rows: readonly string[];
  readonly examples: readonly Example[];
}

/** A formula and the result that its docstring states. */
export interface Example {
  readonly formula: string;
  readonly result: string;
}
