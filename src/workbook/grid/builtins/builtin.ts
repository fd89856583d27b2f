/** What a built-in function of ours is: its name, its help, how each argument is read, and the calculation. */
import type { Text } from "../../../language/language";
import type { ReadNumber } from "../compiler/coerce";
import type { Columns, Position, Scalar, Value } from "../compiler/values";
import type { Word } from "./words";

/** What reading and calculating may ask of the sheet around the formula. */
export interface Surroundings {
  readonly readNumber: ReadNumber;
  readonly dateFormat: string;
  readonly origin: Position | undefined;
}

export interface Argument<T> {
  readonly name: Word;
  /** A range stays whole; otherwise the function is calculated for each of its cells. */
  readonly wholeRange: boolean;
  readonly optional: boolean;
  /** Takes all arguments from here on. */
  readonly repeating: boolean;
  readonly read: (given: readonly Value[], around: Surroundings) => T;
}

export type Outcome = number | string | boolean | Scalar | Columns;

type Values<A extends readonly Argument<unknown>[]> = {
  [K in keyof A]: A[K] extends Argument<infer T> ? T : never;
};

export interface Builtin {
  readonly name: string;
  readonly text: Text;
  readonly args: readonly Argument<unknown>[];
  readonly compute: (values: readonly unknown[], around: Surroundings) => Outcome;
  /** How the cell shows the result while it has no format of its own. */
  readonly format: "date" | "percent" | undefined;
  readonly volatile: boolean;
}

type Compute<A extends readonly Argument<unknown>[]> = (...values: [...Values<A>, Surroundings]) => Outcome;

export function builtin<const A extends readonly Argument<unknown>[]>(
  name: string,
  text: Text,
  args: A,
  compute: Compute<A>,
  format?: Builtin["format"],
): Builtin {
  return {
    name,
    text,
    args,
    compute: (values, around) => (compute as (...all: unknown[]) => Outcome)(...values, around),
    format,
    volatile: false,
  };
}

/** The same function under the name that Excel had for it before, or after. */
export function alsoNamed(name: string, same: Builtin): Builtin {
  return { ...same, name };
}

export const functionsNamed = (builtins: readonly Builtin[], name: string): Builtin => {
  const found = builtins.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not among the built-in functions`);
  return found;
};
