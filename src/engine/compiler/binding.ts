/** LET and LAMBDA: names bound inside a formula, and calls of what they are bound to. */
import { say } from "../../language/language";
import { Areas } from "./areas";
import type { Run, Scope } from "./frame";
import { applyLambda, closure, Lambda, type LambdaParameter } from "./lambda";
import { type Node, SyntaxFault } from "./syntax";
import { texts } from "./texts";
import { empty, isColumns } from "./values";

export type Compile = (node: Node, scope: Scope) => Run;

/** The value of a bound name, so many bindings outwards; undefined for a parameter that was left out. */
function boundOrOmitted(depth: number): Run {
  return (_, bindings) => {
    let binding = bindings;
    for (let step = 0; step < depth; step++) binding = binding?.outer;
    return binding?.value;
  };
}

export function bound(depth: number, asRange: boolean): Run {
  const run = boundOrOmitted(depth);
  return (frame, bindings) => {
    const value = run(frame, bindings) ?? empty;
    return asRange && !isColumns(value) && !(value instanceof Lambda || value instanceof Areas) ? [[value]] : value;
  };
}

function parameterName(of: string, node: Node): string {
  if (node.kind === "optional") return node.name.toUpperCase();
  if (node.kind === "name" && !node.name.includes("!")) return node.name.toUpperCase();
  throw new SyntaxFault(say(texts.badName, { name: of }));
}

export function apply(callee: Run, args: readonly Node[], scope: Scope, compile: Compile): Run {
  const runs = args.map((arg) => compile(arg, scope));
  return (frame, bindings) => {
    const values = runs.map((run) => run(frame, bindings));
    return applyLambda(callee(frame, bindings), frame, values);
  };
}

export function letNames(args: readonly Node[], scope: Scope, compile: Compile): Run {
  if (args.length < 3 || args.length % 2 === 0)
    throw new SyntaxFault(say(texts.tooFew, { name: "LET", count: args.length < 3 ? 3 : args.length + 1 }));
  const runs: Run[] = [];
  let inner = scope;
  for (let index = 0; index + 1 < args.length; index += 2) {
    runs.push(compile(args[index + 1], inner));
    inner = [parameterName("LET", args[index]), ...inner];
  }
  const body = compile(args.at(-1) as Node, inner);
  return (frame, bindings) => {
    let present = bindings;
    for (const run of runs) present = { value: run(frame, present) ?? empty, outer: present };
    return body(frame, present);
  };
}

export function lambda(args: readonly Node[], scope: Scope, compile: Compile): Run {
  if (args.length === 0) throw new SyntaxFault(say(texts.tooFew, { name: "LAMBDA", count: 1 }));
  const parameters = args
    .slice(0, -1)
    .map((arg): LambdaParameter => ({ name: parameterName("LAMBDA", arg), optional: arg.kind === "optional" }));
  const inner = [...parameters.map(({ name }) => name).reverse(), ...scope];
  const body = compile(args.at(-1) as Node, inner);
  return (frame, bindings) => closure(parameters, body, frame, bindings);
}

export function isOmitted(args: readonly Node[], scope: Scope): Run {
  const [asked] = args;
  const depth = asked?.kind === "name" ? scope.indexOf(asked.name.toUpperCase()) : -1;
  if (depth < 0) throw new SyntaxFault(say(texts.badName, { name: "ISOMITTED" }));
  const run = boundOrOmitted(depth);
  return (frame, bindings) => ({ value: run(frame, bindings) === undefined });
}
