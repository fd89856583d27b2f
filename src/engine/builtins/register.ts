/** Puts built-in functions into the library's registry. */
import { say } from "../../language/language";
import type { ReadNumber } from "../compiler/coerce";
import { extentOf, reaching } from "../compiler/extent";
import { pulse } from "../compiler/pulse";
import { empty, isColumns, isErrorCode, marked, type Scalar, type Value } from "../compiler/values";
import type { Library } from "../library/library";
import { refusesLogicals } from "./analysisToolPak";
import { cellOf, failOn, refuseLogical } from "./arguments";
import type { Amended, Argument, Builtin, Compute, Outcome, RegistryEntry, Surroundings } from "./builtin";
import { finite, Refusal, refuse } from "./refusal";
import { words } from "./words";

function argumentDefinition(argument: Argument<unknown>): RegistryEntry["args"][number] {
  return {
    name: argument.name,
    description: say(words[argument.name]),
    type: argument.whole ? ["ANY", "RANGE"] : ["ANY"],
    acceptMatrix: argument.whole,
    // Arguments are read from the left: a text that is no number comes before an error further on, and is what Excel answers.
    acceptErrors: true,
    ...(argument.optional ? { optional: true } : {}),
    ...(argument.repeating ? { repeating: true } : {}),
  };
}

function result(outcome: Outcome, format: string | undefined): Value {
  if (typeof outcome === "string") return { value: marked(outcome) };
  if (typeof outcome !== "object")
    return finite(format === undefined ? { value: outcome } : { value: outcome, format });
  if (!isColumns(outcome)) return finite(outcome);
  return reaching(
    outcome.map((cells) => cells.map(finite)),
    extentOf(outcome),
  );
}

/** Repeating arguments come in groups. */
function argumentAt(args: readonly Argument<unknown>[], index: number): Argument<unknown> | undefined {
  if (index < args.length) return args[index];
  const first = args.findIndex(({ repeating }) => repeating);
  return first < 0 ? undefined : args[first + ((index - first) % (args.length - first))];
}

/** The error that came where a range is expected: =ROWS(NA()), or a reference whose cells are gone. */
function errorGiven(args: readonly Argument<unknown>[], given: readonly Value[]): Scalar | undefined {
  for (let index = 0; index < given.length; index++) {
    const argument = argumentAt(args, index);
    const value = given[index];
    if (argument?.whole && !argument.takesErrors && !isColumns(value) && isErrorCode(value?.value)) return value;
  }
  return undefined;
}

/** One cell of a function that is calculated for each: its error is the answer unless errors are asked for. */
function checkCell({ takesErrors, takesLogicals }: Argument<unknown>, cell: Scalar | undefined, strict: boolean): void {
  if (!takesErrors) failOn(cell);
  if (strict && !takesLogicals) refuseLogical(cell);
}

function computeOf({ name, args, compute, format }: Builtin, readNumber: ReadNumber): RegistryEntry["compute"] {
  const strict = refusesLogicals(name);
  return function (...given) {
    pulse();
    const wrong = errorGiven(args, given as Value[]);
    if (wrong) return wrong as never;
    const around: Surroundings = { readNumber, evaluation: this };
    const read = (argument: Argument<unknown>, index: number) => {
      const values = (argument.repeating ? given.slice(index) : [given[index]]) as Value[];
      if (strict && !argument.optional && values[0] === empty) refuse("#N/A", "leftEmpty", { argument: argument.name });
      if (!argument.whole) checkCell(argument, cellOf(values), strict);
      return argument.read(values, around);
    };
    try {
      const outcome = compute(args.map(read), around);
      return result(outcome, format === "date" ? this.locale.dateFormat : format) as never;
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown.cell as never;
      throw thrown;
    }
  };
}

/** Registered again after a change of language, a function must not be amended twice over. */
const amendedIn = new WeakMap<Library, Set<string>>();

function amend(library: Library, { name, around }: Amended): void {
  const done = amendedIn.get(library) ?? new Set();
  amendedIn.set(library, done);
  if (done.has(name)) return;
  done.add(name);
  const registry = library.registries.functionRegistry;
  const entry = registry.get(name);
  registry.replace(name, { ...entry, compute: around(entry.compute as Compute) as RegistryEntry["compute"] });
}

export function register(
  library: Library,
  category: string,
  builtins: readonly (Builtin | Amended)[],
  readNumber: ReadNumber,
): void {
  for (const builtin of builtins) {
    if ("around" in builtin) amend(library, builtin);
    else
      library.registries.functionRegistry.replace(builtin.name, {
        description: say(builtin.text),
        category,
        isExported: true,
        args: builtin.args.map(argumentDefinition),
        compute: computeOf(builtin, readNumber),
      });
  }
}
