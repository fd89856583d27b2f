/** What the contract tests share: the guarded functions by id, their examples' arguments, and how answers are compared. */
import { type Answer, type Cell, CellError } from "../../src/cells/cell";
import { type FunctionEntry, type Parameter, singleCellKinds } from "../../src/functions/guard/entry";
import { type Argument, type GuardedFunction, guard } from "../../src/functions/guard/guard";
import { registry } from "../../src/generated/registry";
import { holdBuiltInCases } from "../../src/selftest/builtInCases";
import vectors from "../../src/selftest/vectors.json";
import { setOwnSeries } from "../../src/series/memory/ownMemory";
import { demoSeries } from "../fixtures/series/demo";
import { type Call, isCall, readFormula } from "./formula";

/** The series that the examples of the data functions name. */
setOwnSeries(demoSeries);

/** SELFTEST fetches them when it is first called; here every call answers at once. */
holdBuiltInCases(vectors);

const guarded: ReadonlyMap<string, GuardedFunction> = new Map(registry.map((entry) => [entry.id, guard(entry)]));

export function run(id: string, args: readonly Argument[]): Answer {
  const call = guarded.get(id);
  if (!call) throw new Error(`there is no function ${id}`);
  return call(args);
}

/** The arguments of a call, with the calls inside it already answered. */
export function argumentsOf({ args }: Call): Argument[] {
  return args.map((argument) => (isCall(argument) ? run(argument.id, argumentsOf(argument)) : argument));
}

/** The arguments of the first example whose answer holds a value, so that they are known to make sense. */
export function findGoodArguments(entry: FunctionEntry): Argument[] | undefined {
  for (const { formula } of entry.examples) {
    const args = argumentsOf(readFormula(formula));
    if (cellsOf(run(entry.id, args)).some((row) => row.some((cell) => !(cell instanceof CellError))))
      return entry.parameters.map((_, index) => args[index]);
  }
  return undefined;
}

export function goodArguments(entry: FunctionEntry): Argument[] {
  const found = findGoodArguments(entry);
  if (!found) throw new Error(`${entry.id} has no example with an answer`);
  return found;
}

/** Which arguments can be ranges to broadcast over, and have a value in these arguments. */
export function broadcastable(entry: FunctionEntry, args: readonly Argument[]): number[] {
  return entry.parameters.flatMap((parameter: Parameter, index) =>
    singleCellKinds.has(parameter.kind) && args[index] !== undefined && !Array.isArray(args[index]) ? [index] : [],
  );
}

export function cellsOf(answer: Answer): Cell[][] {
  return Array.isArray(answer) ? answer : [[answer]];
}

/** Cells as plain data: an error by its code. */
export function plain(answer: Answer): unknown[][] {
  return cellsOf(answer).map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
}

export function deepFreeze<T>(value: T): T {
  if (Array.isArray(value)) for (const each of value) deepFreeze(each);
  return Object.freeze(value);
}
