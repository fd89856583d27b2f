/**
 * Puts our compiler in the place of the library's, which builds code from text and differs from Excel in precedence, quotes,
 * @ and LET. The library keeps compiled formulas in a table by key; a key that is missing there is asked of the table's
 * prototype, and that is where we answer.
 */
import { say } from "../../language/language";
import type { Library } from "../library/library";
import { inLocale, type Locale } from "../locales/present";
import { emit } from "./emit";
import { asReferred } from "./extent";
import type { Context, Formula, Frame, Range, Run } from "./frame";
import { keepLength, LimitFault, nestedTooDeeply } from "./limits";
import { keepRun } from "./namedFormulas";
import { parse } from "./parser";
import { keepIntersections } from "./spaces";
import { SyntaxFault } from "./syntax";
import { texts } from "./texts";
import { type Columns, errorValue, height, isColumns, type Scalar, type Value } from "./values";

type Execute = (
  this: Formula,
  references: readonly Range[],
  readCell: Frame["readCell"],
  readRange: Frame["readRange"],
  readName: Frame["readName"],
  context: Context,
) => Value;

function compileKey(key: string, library: Library): { execute: Execute; lasting: boolean } {
  const { tree, names } = parse(key);
  const { run: calculate, lasting } = emit(tree, library);
  const run: Run = (frame, bindings) => {
    const { symbols } = frame.formula;
    if (symbols.length !== names) return errorValue("#NAME?", texts.unknownName, { name: symbols.join(" ") });
    return calculate(frame, bindings);
  };
  const execute: Execute = function (references, readCell, readCells, readName, context) {
    const readRange: Frame["readRange"] = (range) => asReferred(readCells(range), range);
    const work = { depth: 0, steps: 0, names: undefined };
    let value: Value;
    try {
      const frame = { formula: this, references, readCell, readRange, readName, context, work };
      value = inLocale(context.locale as Locale | undefined, () => run(frame, undefined));
    } catch (thrown) {
      if (thrown instanceof RangeError) return errorValue("#NUM!", texts.stackExhausted);
      throw thrown;
    }
    if (context.isCircular?.(context.__originCellPosition)) return errorValue("#REF!", texts.circular);
    const reason = context.whyStopped?.(context.__originCellPosition);
    return reason === undefined ? result(value) : { value: "#BUSY!", message: reason };
  };
  keepRun(execute, run);
  return { execute, lasting };
}

/** What goes into the cell: never nothing, and never a rectangle without cells. */
function result(value: Value): Scalar | Columns {
  if (!isColumns(value)) return value ?? { value: 0 };
  return height(value) === 0 ? errorValue("#CALC!", texts.emptyArray) : value;
}

export function installCompiler(library: Library): void {
  keepIntersections(library);
  keepLength(library);
  const table = library.functionCache as unknown as Record<string, Execute>;
  const compile = (_: object, key: string | symbol): unknown => {
    if (typeof key !== "string") return undefined;
    try {
      const { execute, lasting } = compileKey(key, library);
      if (lasting) Object.defineProperty(table, key, { value: execute, writable: true, enumerable: true });
      return execute;
    } catch (thrown) {
      // The library would show anything else as 0.
      if (thrown instanceof RangeError) throw new library.EvaluationError(nestedTooDeeply().message, "#NAME?");
      if (!(thrown instanceof SyntaxFault)) throw new library.EvaluationError(say(texts.notCompiled), "#VALUE!");
      const error = new library.EvaluationError(thrown.message, "#NAME?");
      throw thrown instanceof LimitFault ? Object.assign(error, { isOverrun: true }) : error;
    }
  };
  Object.setPrototypeOf(table, new Proxy(Object.create(null), { get: compile }));
}
