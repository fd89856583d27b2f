/** Functions that calculate only the arguments they need: IF, IFS, IFERROR, IFNA, SWITCH, CHOOSE. */
import { compare, logicalIn, numberIn, type ReadNumber } from "./coerce";
import type { Run } from "./frame";
import { callFunction } from "./functionCalls";
import { texts } from "./texts";
import { errorValue, isColumns, isErrorCode, type Scalar, single, type Value } from "./values";

type Choice = (runs: readonly Run[], read: ReadNumber) => Run;

/** What an argument left out between commas stands for. */
const zero: Scalar = { value: 0 };
const no: Scalar = { value: false };

/** A range as the condition: every argument is needed, and the library's own function lays them out. */
const overRange =
  (name: string, runs: readonly Run[], filled: readonly Scalar[] = []): ((first: Value) => Run) =>
  (first) =>
  (frame, bindings) =>
    callFunction(frame.context[name], frame.context, [
      first,
      ...runs.slice(1).map((run) => run(frame, bindings) ?? zero),
      ...filled,
    ]);

const chooseIf: Choice = (runs) => {
  const [condition, whenTrue, whenFalse] = runs as [Run, Run, Run | undefined];
  const lay = overRange("IF", runs, whenFalse ? [] : [no]);
  return (frame, bindings) => {
    const asked = single(condition(frame, bindings));
    if (isColumns(asked)) return lay(asked)(frame, bindings);
    const holds = logicalIn(asked);
    if (typeof holds !== "boolean") return holds;
    if (holds) return whenTrue(frame, bindings) ?? zero;
    return whenFalse ? (whenFalse(frame, bindings) ?? zero) : no;
  };
};

const chooseIfs: Choice = (runs) => (frame, bindings) => {
  for (let index = 0; index < runs.length; index += 2) {
    const asked = single((runs[index] as Run)(frame, bindings));
    if (isColumns(asked)) return overRange("IFS", runs.slice(index))(asked)(frame, bindings);
    const holds = logicalIn(asked);
    if (typeof holds !== "boolean") return holds;
    if (holds) return (runs[index + 1] as Run)(frame, bindings) ?? zero;
  }
  return errorValue("#N/A", texts.noMatch);
};

const unlessError =
  (name: string, caught: (code: string) => boolean): Choice =>
  (runs) =>
  (frame, bindings) => {
    const [tried, instead] = runs as [Run, Run | undefined];
    const value = single(tried(frame, bindings));
    if (isColumns(value)) return overRange(name, runs)(value)(frame, bindings);
    if (!isErrorCode(value?.value) || !caught(value.value)) return value ?? zero;
    return instead?.(frame, bindings) ?? zero;
  };

const chooseSwitch: Choice = (runs) => (frame, bindings) => {
  const [asked, ...cases] = runs as [Run, ...Run[]];
  const value = single(asked(frame, bindings));
  if (isColumns(value)) return overRange("SWITCH", runs)(value)(frame, bindings);
  if (isErrorCode(value?.value)) return value;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const offered = single((cases[index] as Run)(frame, bindings));
    if (isColumns(offered)) continue;
    if (isErrorCode(offered?.value)) return offered;
    const sameKind = typeof (offered?.value ?? value?.value) === typeof (value?.value ?? offered?.value);
    if (sameKind && compare(value?.value, offered?.value) === 0)
      return (cases[index + 1] as Run)(frame, bindings) ?? zero;
  }
  if (cases.length % 2 === 0) return errorValue("#N/A", texts.noMatch);
  return (cases.at(-1) as Run)(frame, bindings) ?? zero;
};

const choose: Choice = (runs, read) => (frame, bindings) => {
  const asked = single((runs[0] as Run)(frame, bindings));
  if (isColumns(asked)) return overRange("CHOOSE", runs)(asked)(frame, bindings);
  const number = numberIn(asked, read);
  if (typeof number !== "number") return number;
  const chosen = number >= 1 ? runs[Math.floor(number)] : undefined;
  return chosen ? (chosen(frame, bindings) ?? zero) : errorValue("#VALUE!", texts.noChoice, { number });
};

export const choices: Readonly<Record<string, Choice>> = {
  IF: chooseIf,
  IFS: chooseIfs,
  IFERROR: unlessError("IFERROR", () => true),
  IFNA: unlessError("IFNA", (code) => code === "#N/A"),
  SWITCH: chooseSwitch,
  CHOOSE: choose,
};
