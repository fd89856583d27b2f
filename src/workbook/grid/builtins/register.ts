/** Puts built-in functions into the library's registry. */
import { say } from "../../../language/language";
import type { ReadNumber } from "../compiler/coerce";
import { isColumns, type Scalar, type Value } from "../compiler/values";
import type { Library } from "../library";
import type { Argument, Builtin, Outcome, Surroundings } from "./builtin";
import { notFinite, Refusal } from "./refusal";
import { words } from "./words";

type Registered = Parameters<Library["registries"]["functionRegistry"]["replace"]>[1];
type Evaluation = ThisParameterType<Registered["compute"]>;

function argumentDefinition(argument: Argument<unknown>): Registered["args"][number] {
  return {
    name: argument.name,
    description: say(words[argument.name]),
    type: argument.wholeRange ? ["ANY", "RANGE"] : ["ANY"],
    acceptMatrix: argument.wholeRange,
    // A whole range is read by the function itself, which also meets the errors in it.
    acceptErrors: argument.wholeRange || argument.takesErrors,
    ...(argument.optional ? { optional: true } : {}),
    ...(argument.repeating ? { repeating: true } : {}),
  };
}

function valuesOf(args: readonly Argument<unknown>[], given: readonly Value[], around: Surroundings): unknown[] {
  return args.map((argument, index) =>
    argument.read(argument.repeating ? given.slice(index) : [given[index]], around),
  );
}

const finite = (cell: Scalar): Scalar =>
  typeof cell.value === "number" && !Number.isFinite(cell.value) ? notFinite(cell.value) : cell;

function result(outcome: Outcome, format: string | undefined): Value {
  if (isColumns(outcome as Value)) return (outcome as Scalar[][]).map((cells) => cells.map(finite));
  if (typeof outcome === "object") return finite(outcome as Scalar);
  if (typeof outcome === "number" && !Number.isFinite(outcome)) return notFinite(outcome);
  return format === undefined ? { value: outcome } : { value: outcome, format };
}

function computeOf(builtin: Builtin, readNumber: ReadNumber): Registered["compute"] {
  return function (this: Evaluation, ...given: unknown[]) {
    const around: Surroundings = { readNumber, evaluation: this };
    try {
      const outcome = builtin.compute(valuesOf(builtin.args, given as Value[], around), around);
      return result(outcome, builtin.format === "date" ? this.locale.dateFormat : builtin.format) as never;
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown.cell as never;
      throw thrown;
    }
  };
}

export function register(
  library: Library,
  category: string,
  builtins: readonly Builtin[],
  readNumber: ReadNumber,
): void {
  for (const builtin of builtins)
    library.registries.functionRegistry.replace(builtin.name, {
      description: say(builtin.text),
      category,
      isExported: true,
      args: builtin.args.map(argumentDefinition),
      compute: computeOf(builtin, readNumber),
    });
}
