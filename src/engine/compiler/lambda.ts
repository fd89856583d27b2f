/** Functions as values: what LAMBDA makes and MAP, REDUCE and their kin call. */
import { say } from "../../language/language";
import { within } from "./bounds";
import type { Bindings, Frame, Run } from "./frame";
import { callFunction } from "./functionCalls";
import { texts } from "./texts";
import { errorValue, isErrorCode, type Scalar, single, type Value } from "./values";

/** To every function that does not expect one it is an error value, and so it is in a cell. */
export class Lambda implements Scalar {
  readonly value = "#CALC!";

  constructor(readonly call: (frame: Frame, args: readonly Value[]) => Value) {}

  get message(): string {
    return say(texts.uncalledLambda);
  }
}

export interface LambdaParameter {
  readonly name: string;
  readonly optional: boolean;
}

/** It runs in the frame where it was made: the literals and references of its body are those of that formula. */
export function closure(parameters: readonly LambdaParameter[], body: Run, frame: Frame, outer: Bindings): Lambda {
  const needed = parameters.filter((parameter) => !parameter.optional).length;
  return new Lambda((_, args) => {
    if (args.length > parameters.length || args.length < needed)
      return errorValue("#VALUE!", texts.wrongLambdaArguments, { count: parameters.length, received: args.length });
    let bindings = outer;
    for (let index = 0; index < parameters.length; index++) bindings = { value: args[index], outer: bindings };
    return within(frame.work, () => body(frame, bindings));
  });
}

/** A function's bare name where a LAMBDA is expected: BYROW(A1:B3, SUM). */
export function namedFunction(name: string): Lambda {
  return new Lambda((frame, args) => callFunction(frame.context[name], frame.context, [...args]));
}

/** Calls what should be a LAMBDA. */
export function applyLambda(callee: Value, frame: Frame, args: readonly Value[]): Value {
  const lambda = single(callee);
  if (lambda instanceof Lambda) return lambda.call(frame, args);
  if (!Array.isArray(lambda) && isErrorCode(lambda?.value)) return lambda;
  return errorValue("#VALUE!", texts.notALambda);
}
