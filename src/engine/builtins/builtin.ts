/**
 * The two kinds of built-in functions that are not the library's alone: ours (a name, its help, how each argument is read, and
 * the calculation), and those of the library with what differs from Excel mended around them.
 */
import type { Text } from "../../language/language";
import type { ReadNumber } from "../compiler/coerce";
import type { Columns, Scalar, Value } from "../compiler/values";
import type { Library } from "../library/library";
import type { Word } from "./words";

export type RegistryEntry = Parameters<Library["registries"]["functionRegistry"]["replace"]>[1];

export type Evaluation = ThisParameterType<RegistryEntry["compute"]>;

/** What reading and calculating may ask of the sheet around the formula. */
export interface Surroundings {
  readonly readNumber: ReadNumber;
  readonly evaluation: Evaluation;
}

export interface Argument<T> {
  readonly name: Word;
  /** A range stays whole, with the errors in it; otherwise the function is calculated for each of its cells. */
  readonly whole: boolean;
  readonly takesErrors: boolean;
  /** TRUE and FALSE are what it asks for, also in functions that refuse them elsewhere. */
  readonly takesLogicals: boolean;
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
  /** How a cell without a format of its own shows the result; "date" is the date format of the sheet. */
  readonly format: string | undefined;
}

export function builtin<const A extends readonly Argument<unknown>[]>(
  name: string,
  text: Text,
  args: A,
  compute: (...values: [...Values<A>, Surroundings]) => Outcome,
  format?: string,
): Builtin {
  const spread = compute as (...values: unknown[]) => Outcome;
  return { name, text, args, compute: (values, around) => spread(...values, around), format };
}

/** The same function under the name that Excel has or had for it besides. */
export function alsoNamed(name: string, same: Builtin): Builtin {
  return { ...same, name };
}

export type Compute = (this: Evaluation, ...args: Value[]) => Value;

/** A function of the library that stays, help and arguments included. */
export interface Amended {
  readonly name: string;
  /** What takes the place of the library's calculation, and may ask it. */
  readonly around: (present: Compute) => Compute;
}

export function amended(name: string, around: Amended["around"]): Amended {
  return { name, around };
}
