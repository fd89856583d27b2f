/** Names that stand for a formula, a constant or a LAMBDA: calculated for the cell that asks, each time that it asks. */
import { within } from "./bounds";
import type { Frame, Run } from "./frame";
import { Lambda } from "./lambda";
import type { NamedFormula } from "./namedFormula";
import { texts } from "./texts";
import { errorValue, isColumns, type Value } from "./values";

/** What our compiler made of a formula, by the code that the library keeps; a formula that it could not read has none. */
const runs = new WeakMap<object, Run>();

export function keepRun(execute: object, run: Run): void {
  runs.set(execute, run);
}

interface Named {
  readonly name: string;
  readonly index: number;
}

/** A renamed name is renamed in the formula's own list of names, not in the code that formulas share. */
export const presentName = (node: Named, { formula }: Frame): string => formula.symbols[node.index] ?? node.name;

/** What the name stands for in the place of a node; undefined for a name of a range, and for none. */
export function formulaOfName(node: Named, frame: Frame, asRange = false): Value {
  const named = frame.context.getters.getNamedFormula(presentName(node, frame));
  if (!named) return undefined;
  const value = calculated(named, frame) ?? { value: 0 };
  return asRange && !isColumns(value) && !(value instanceof Lambda) ? [[value]] : value;
}

function calculated(named: NamedFormula, frame: Frame): Value {
  const { name, formula, isRelative } = named;
  const { work, context } = frame;
  const run = runs.get(formula.execute);
  if (!run) return errorValue("#NAME?", texts.unreadableName, { name });
  if (isRelative) return errorValue("#REF!", texts.relativeName, { name });
  work.names ??= new Map();
  const { names } = work;
  if (names.get(named)) return errorValue("#REF!", texts.circularName, { name });
  const origin = context.__originCellPosition;
  if (origin && !names.has(named)) context.addDependencies?.(origin, formula.rangeDependencies);
  names.set(named, true);
  try {
    return within(work, () => run({ ...frame, formula, references: formula.rangeDependencies }, undefined));
  } finally {
    names.set(named, false);
  }
}

/** The call of a name that is no function of the registry. */
export function namedCall(node: Named, call: Run): Run {
  return (frame, bindings) => {
    const name = presentName(node, frame);
    if (frame.context.getters.getNamedFormula(name)) return call(frame, bindings);
    return errorValue("#NAME?", texts.unknownFunction, { name: name.toUpperCase() });
  };
}
