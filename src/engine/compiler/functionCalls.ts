/** Calls of the functions in the library's registry. */

import { say } from "../../language/language";
import { scriptNamespaces } from "../functions/namespaces";
import type { Library } from "../library/library";
import { Areas } from "./areas";
import { isTooLarge, tooLarge } from "./bounds";
import type { Run } from "./frame";
import { constant } from "./leaves";
import { ofManyReferences } from "./manyReferences";
import { keepsDefault } from "./omitted";
import { overAreas } from "./overAreas";
import { Interruption } from "./pulse";
import type { Node } from "./syntax";
import { SyntaxFault } from "./syntax";
import { texts } from "./texts";
import { empty, errorValue, height, isColumns, type Scalar, type Value } from "./values";

export type Descriptor = ReturnType<Library["registries"]["functionRegistry"]["get"]>;
type Parameter = Descriptor["args"][number];

/** Which parameter each of so many arguments belongs to: optional ones are filled from the left, repeated ones in groups. */
function parametersOf(descriptor: Descriptor, count: number): Parameter[] {
  const { args, minArgRequired, nbrArgRepeating: group } = descriptor;
  const beyond = count - minArgRequired;
  const groups = group > 0 ? Math.floor(beyond / group) : 0;
  let optional = beyond - groups * group;
  const parameters: Parameter[] = [];
  for (let index = 0; index < args.length; index++) {
    const parameter = args[index];
    if (parameter.repeating) {
      const times = groups + (parameter.optional ? 0 : 1);
      for (let time = 0; time < times; time++) parameters.push(...args.slice(index, index + group));
      index += group - 1;
    } else if (!(parameter.optional || parameter.default)) parameters.push(parameter);
    else if (optional-- > 0) parameters.push(parameter);
  }
  return parameters;
}

function checkCount(descriptor: Descriptor, count: number): void {
  const { name, minArgRequired, maxArgPossible, nbrArgRepeating: group, nbrOptionalNonRepeatingArgs } = descriptor;
  if (count < minArgRequired) throw new SyntaxFault(say(texts.tooFew, { name, count: minArgRequired }));
  if (count > maxArgPossible) throw new SyntaxFault(say(texts.tooMany, { name, count: maxArgPossible }));
  const left = group > 1 ? (count - minArgRequired) % group : 0;
  if (left > nbrOptionalNonRepeatingArgs) throw new SyntaxFault(say(texts.badPairs, { name, count: group }));
}

const takesRange = (parameter: Parameter | undefined): boolean =>
  parameter?.type?.some((type) => type.startsWith("RANGE")) ?? false;

/** Functions of a script take whatever comes and explain it themselves, also too few arguments or too many. */
function explainsItself(descriptor: Descriptor): boolean {
  return (
    descriptor.args.every((parameter) => parameter.acceptMatrix && parameter.acceptErrors) &&
    scriptNamespaces.has(descriptor.category ?? "")
  );
}

/** Of the array that a function makes that is calculated for each cell of an argument. */
function sizeOfCells(values: readonly Value[], parameters: readonly Parameter[]) {
  let [rows, columns] = [1, 1];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (!isColumns(value) || parameters[index]?.acceptMatrix) continue;
    rows = Math.max(rows, height(value));
    columns = Math.max(columns, value.length);
  }
  return { rows, columns };
}

export function compileCall(
  descriptor: Descriptor,
  args: readonly Node[],
  compile: (node: Node, asRange: boolean) => Run,
): Run {
  const own = explainsItself(descriptor);
  if (!own) checkCount(descriptor, args.length);
  const parameters = own ? descriptor.args : parametersOf(descriptor, args.length);
  // They take a cell for a range of one, and reading a cell costs a fraction of reading a range.
  const { name } = descriptor;
  const runs = args.map((arg, index) =>
    arg.kind === "omitted" && !own && !keepsDefault(name, index)
      ? constant(empty)
      : compile(arg, !own && takesRange(parameters[index])),
  );
  const laid = overAreas.get(name);
  return (frame, bindings) => {
    let values: Value[] = new Array(runs.length);
    for (let index = 0; index < runs.length; index++) values[index] = runs[index](frame, bindings);
    if (frame.work.depth > 0)
      for (const value of values) if (isColumns(value)) frame.work.steps += value.length * height(value);
    const several = values.find((value) => value instanceof Areas);
    if (several && !laid) return several;
    if (several && laid) values = laid(values);
    const size = own ? undefined : sizeOfCells(values, parameters);
    if (size && isTooLarge(size.rows, size.columns)) return tooLarge(size.rows, size.columns);
    const call = (given: Value[]) => callFunction(own ? descriptor.compute : frame.context[name], frame.context, given);
    return (own ? undefined : ofManyReferences(name, values, parameters, call)) ?? call(values);
  };
}

/** The library throws some of its errors; to IFERROR they must be values like any other. */
export function callFunction(compute: unknown, context: unknown, values: Value[]): Value {
  try {
    const result = (compute as (...args: Value[]) => Value).apply(context, values);
    // The library hands what a function of its registry throws back as its value.
    if (result instanceof Interruption) throw result;
    return result;
  } catch (thrown) {
    if (thrown instanceof Interruption) throw thrown;
    const { value, message } = (thrown ?? {}) as Partial<Scalar>;
    if (typeof value === "string") return { value, message: message?.toString() };
    console.error("Marketbook:", thrown);
    return errorValue("#VALUE!", texts.stopped);
  }
}
