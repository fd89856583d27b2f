/**
 * How long, how deep and how wide a formula may be: Excel's limits ("Excel specifications and limits", Calculation). A longer one
 * opens in no Excel, and reading one of any length would hold up the page. A formula beyond them stays in its cell as it is, which
 * shows #NAME? and says why.
 */
import { say } from "../../language/language";
import type { Library } from "../library/library";
import { SyntaxFault } from "./syntax";
import { texts } from "./texts";

export const limits = {
  /** Of the whole text, its = included. */
  characters: 8_192,
  /** Functions inside functions. */
  nesting: 64,
  arguments: 255,
};

/** A formula is beyond one of the limits; other faults of syntax may be a user's habit, this is never one. */
export class LimitFault extends SyntaxFault {}

export const nestedTooDeeply = () => new LimitFault(say(texts.tooNested, { most: limits.nesting }));

export const tooManyArguments = () => new LimitFault(say(texts.tooManyArguments, { most: limits.arguments }));

export const isTooLong = (formula: string): boolean => formula.length > limits.characters;

const tooLong = (formula: string): string => say(texts.tooLong, { length: formula.length, most: limits.characters });

interface Compiled {
  readonly isBadExpression: boolean;
  execute(): unknown;
}

/** What the library has for formulas that cannot be compiled: the text as it is, and an error. */
type MakeCompiled = new (
  sheetId: string,
  tokens: readonly { readonly type: string; readonly value: string }[],
  literals: { readonly numbers: readonly []; readonly strings: readonly [] },
  symbols: readonly string[],
  dependencies: readonly object[],
  isBadExpression: boolean,
  text: string,
  execute: () => unknown,
) => Compiled;

/** Says which limit a formula is beyond, if it is. */
export function overrun(formula: string, sheetId: string, getters: object, library: Library): string | undefined {
  if (!formula.startsWith("=")) return undefined;
  if (isTooLong(formula)) return tooLong(formula);
  const compiled = library.CompiledFormula.Compile(formula, sheetId, getters as never) as unknown as Compiled;
  const error = compiled.isBadExpression ? compiled.execute() : undefined;
  return error instanceof library.EvaluationError && "isOverrun" in error ? String(error.message) : undefined;
}

/** A formula that is too long is not even cut into tokens. */
export function keepLength(library: Library): void {
  const { CompiledFormula } = library;
  const compile = CompiledFormula.Compile.bind(CompiledFormula);
  CompiledFormula.Compile = (formula, sheetId, getters) => {
    if (!isTooLong(formula)) return compile(formula, sheetId, getters);
    const error = new library.EvaluationError(tooLong(formula), "#NAME?");
    const Make = CompiledFormula as unknown as MakeCompiled;
    const tokens = [{ type: "UNKNOWN", value: formula }];
    return new Make(sheetId, tokens, { numbers: [], strings: [] }, [], [], true, formula, () => error) as never;
  };
  const isBad = CompiledFormula.IsBadExpression.bind(CompiledFormula);
  CompiledFormula.IsBadExpression = (formula) => isTooLong(formula) || isBad(formula);
}
