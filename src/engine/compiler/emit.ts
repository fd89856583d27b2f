/** From a tree to closures; no code is generated. */
import { say } from "../../language/language";
import { numberOfText } from "../entry/readEntry";
import type { Library } from "../library/library";
import { contentsOf, countOf, crossing, joined, type Places, placesOfReference, placesOfValue } from "./areas";
import { apply, bound, type Compile, isOmitted, lambda, letNames } from "./binding";
import { choices } from "./choices";
import type { ReadNumber } from "./coerce";
import { asReferred } from "./extent";
import type { Run, Scope } from "./frame";
import { compileCall, type Descriptor } from "./functionCalls";
import { namedFunction } from "./lambda";
import { lambdaFunction, lambdaShape } from "./lambdaFunctions";
import { constant, numberLiteral, reference, textLiteral } from "./leaves";
import { formulaOfName, namedCall, presentName } from "./namedFormulas";
import { binaryFunction, broadcast, lastFunction, negated, overCells, percent } from "./operators";
import { asksWhere } from "./placesAsked";
import { intersected, placesOf, placesOfCall, rangeBetween, spillOf } from "./references";
import { type Node, SyntaxFault } from "./syntax";
import { texts } from "./texts";
import { empty, errorValue, isColumns, isErrorCode, type Scalar, single, type Value } from "./values";

export interface Emitted {
  readonly run: Run;
  /** False when a function was unknown: it may be registered later, so the code must not be kept. */
  readonly lasting: boolean;
}

export function emit(tree: Node, library: Library): Emitted {
  const emitter = new Emitter(library);
  const run = emitter.outermost(tree);
  return { run, lasting: emitter.lasting };
}

type Binary = Node & { readonly kind: "binary" };

/**
 * The operations of 1+2+3+…, the first one first: their tree is as deep as the formula is long, too deep for the stack where they
 * would be calculated inside one another.
 */
function leftward(last: Binary): [Binary, ...Binary[]] {
  const chain: [Binary, ...Binary[]] = [last];
  for (let { left } = last; left.kind === "binary" && left.operator !== ":" && left.operator !== " "; { left } = left)
    chain.unshift(left);
  return chain;
}

class Emitter {
  lasting = true;
  private readonly inner: Compile = (node, scope) => this.compile(node, scope, false);
  private readonly functions: Readonly<Record<string, Descriptor>>;
  private readonly readNumber: ReadNumber = numberOfText;

  constructor(library: Library) {
    this.functions = library.registries.functionRegistry.content as Record<string, Descriptor>;
  }

  /** The last operation of a formula, unless parentheses make another of it. */
  outermost(tree: Node): Run {
    const last = tree.kind === "binary" && !tree.grouped ? lastFunction(tree.operator, this.readNumber) : undefined;
    if (tree.kind !== "binary" || !last) return this.compile(tree, [], false);
    const left = this.compile(tree.left, [], false);
    const right = this.compile(tree.right, [], false);
    const each = binaryFunction(tree.operator, this.readNumber);
    return (frame, bindings) => {
      const [first, second] = [left(frame, bindings), right(frame, bindings)];
      return isColumns(first) || isColumns(second) ? broadcast(first, second, each) : last(first, second);
    };
  }

  /** `asRange`: where a function takes a range, a single cell comes as a rectangle of one, so that it knows a reference. */
  compile(node: Node, scope: Scope, asRange: boolean): Run {
    switch (node.kind) {
      case "number":
        return numberLiteral(node.index);
      case "text":
        return textLiteral(node.indexes);
      case "boolean":
        return constant({ value: node.value });
      case "error":
        return constant({ value: node.code });
      case "omitted":
        return () => undefined;
      case "reference":
        return reference(node.index, asRange);
      case "name":
        return this.name(node, scope, asRange);
      case "array":
        return this.array(node.rows, scope);
      case "prefix":
        return this.prefix(node.operator, node.operand, scope);
      case "postfix":
        if (node.operator === "#") return spillOf(this.compile(node.operand, scope, true));
        return this.each(node.operand, scope, (cell) => percent(cell, this.readNumber));
      case "binary":
        if (node.operator === " ") return contentsOf(this.places(node, scope), asRange);
        return this.binary(node, scope);
      case "union":
        return contentsOf(this.places(node, scope), asRange);
      case "call":
        return this.call(node, scope);
      case "apply":
        return apply(this.compile(node.callee, scope, false), node.args, scope, this.inner);
      case "optional":
        throw new SyntaxFault(`Unexpected [${node.name}]`);
    }
  }

  private each(operand: Node, scope: Scope, calculate: (cell: Scalar | undefined) => Scalar): Run {
    const run = this.compile(operand, scope, false);
    return (frame, bindings) => overCells(run(frame, bindings), calculate);
  }

  private prefix(operator: "-" | "+" | "@", operand: Node, scope: Scope): Run {
    if (operator === "-") return this.each(operand, scope, (cell) => negated(cell, this.readNumber));
    const run = this.compile(operand, scope, operator === "@");
    if (operator === "+") return run;
    return (frame, bindings) => intersected(run(frame, bindings), frame.context.__originCellPosition);
  }

  private binary(node: Binary, scope: Scope): Run {
    if (node.operator === ":")
      return rangeBetween(this.compile(node.left, scope, true), this.compile(node.right, scope, true));
    const chain = leftward(node);
    const first = this.compile(chain[0].left, scope, false);
    const steps = chain.map(({ operator, right }) => ({
      operand: this.compile(right, scope, false),
      each: binaryFunction(operator, this.readNumber),
    }));
    return (frame, bindings) => {
      let value = first(frame, bindings);
      for (const { operand, each } of steps) value = broadcast(value, operand(frame, bindings), each);
      return value;
    };
  }

  /** Where a reference leads, without what stands there. */
  private places(node: Node, scope: Scope): Places {
    if (node.kind === "reference") return placesOfReference(node.index);
    if (node.kind === "union") return joined(node.areas.map((area) => this.places(area, scope)));
    if (node.kind === "binary" && node.operator === " ")
      return crossing(this.places(node.left, scope), this.places(node.right, scope));
    return placesOfValue(this.compile(node, scope, true));
  }

  private array(rows: readonly (readonly Node[])[], scope: Scope): Run {
    const runs = rows.map((row) => row.map((node) => this.compile(node, scope, false)));
    return (frame, bindings) => {
      const cells = runs.map((row) => row.map((run) => cornerOf(run(frame, bindings))));
      return cells[0].map((_, column) => cells.map((row) => row[column]));
    };
  }

  private name(node: Node & { kind: "name" }, scope: Scope, asRange: boolean): Run {
    const depth = scope.indexOf(node.name.toUpperCase());
    if (depth >= 0) return bound(depth, asRange);
    return (frame) => {
      const formula = formulaOfName(node, frame, asRange);
      if (formula) return formula;
      const name = presentName(node, frame);
      const value = frame.readName(name, asRange);
      const range = frame.context.getters.getNamedRange(name)?.range;
      if (isColumns(value)) return range ? asReferred(value, range) : value;
      return isErrorCode(value?.value) && !range ? errorValue("#NAME?", texts.unknownName, { name }) : value;
    };
  }

  private call(node: Node & { kind: "call" }, scope: Scope): Run {
    const { name, args } = node;
    const depth = scope.indexOf(name);
    if (depth >= 0) return apply(bound(depth, false), args, scope, this.inner);
    if (name === "LET") return letNames(args, scope, this.inner);
    if (name === "LAMBDA") return lambda(args, scope, this.inner);
    if (name === "ISOMITTED") return isOmitted(args, scope);
    if (name === "SINGLE" || name === "ANCHORARRAY") return this.singleOrSpill(name, args, scope);
    if (name === "AREAS") return countOf(this.places(onlyArgument(name, args), scope));
    const shape = lambdaShape(name);
    if (shape) {
      const last = args.at(-1);
      if (last === undefined || args.length - 1 < shape.least || args.length - 1 > shape.most)
        throw new SyntaxFault(say(args.length - 1 > shape.most ? texts.tooMany : texts.tooFew, countText(name, shape)));
      const runs = args.slice(0, -1).map((arg) => this.compile(arg, scope, true));
      return lambdaFunction(shape, runs, this.lambdaArgument(last, scope), this.readNumber);
    }
    const descriptor = this.functions[name];
    if (!descriptor) {
      this.lasting = false;
      return namedCall(
        node,
        apply((frame) => formulaOfName(node, frame), args, scope, this.inner),
      );
    }
    const choice = choices[name];
    if (choice && args.length >= descriptor.minArgRequired && args.length <= descriptor.maxArgPossible)
      if (name !== "IFS" || args.length % 2 === 0)
        return choice(
          args.map((arg) => this.compile(arg, scope, false)),
          this.readNumber,
        );
    const asked = args[asksForPlaces.get(name) ?? -1];
    return compileCall(descriptor, args, (arg, asRange) => {
      if (arg !== asked) {
        const run = this.compile(arg, scope, asRange);
        return asRange && arg.kind === "call" && bringsReference.has(arg.name) ? asReference(run) : run;
      }
      if (arg.kind === "reference") return placesOf(arg.index);
      const run = this.compile(arg, scope, asRange);
      return arg.kind === "call" && leadsSomewhere.has(arg.name) ? placesOfCall(run) : run;
    });
  }

  private lambdaArgument(node: Node, scope: Scope): Run {
    if (node.kind !== "name" || scope.includes(node.name.toUpperCase())) return this.compile(node, scope, false);
    const name = node.name.toUpperCase();
    return this.functions[name] ? () => namedFunction(name) : this.compile(node, scope, false);
  }

  /** How Excel's files write @A1:A9 and A1#. */
  private singleOrSpill(name: string, args: readonly Node[], scope: Scope): Run {
    const operand = onlyArgument(name, args);
    if (name === "SINGLE") return this.prefix("@", operand, scope);
    return spillOf(this.compile(operand, scope, true));
  }
}

/** Functions that ask where a reference is and not what it holds, and in which argument: ROWS(A1:A9) may stand in A1. */
const asksForPlaces: ReadonlyMap<string, number> = new Map([
  ...[...asksWhere, "OFFSET", "FORMULATEXT", "ISFORMULA", "SHEET", "SHEETS"].map((name): [string, number] => [name, 0]),
  ["CELL", 1],
]);

/** Functions that bring a reference: to SUM the cell of INDIRECT("A1") is a cell, whose text it passes over, and no value. */
const bringsReference = new Set(["INDEX", "INDIRECT", "OFFSET", "XLOOKUP"]);

const asReference =
  (run: Run): Run =>
  (frame, bindings) => {
    const value = run(frame, bindings);
    return value && !isColumns(value) && value.position && !isErrorCode(value.value) ? [[value]] : value;
  };

/** What they may be given in the place of a reference. */
const leadsSomewhere = new Set(["INDIRECT", "OFFSET"]);

const countText = (name: string, shape: { least: number; most: number }) => ({ name, count: shape.least + 1 });

function onlyArgument(name: string, args: readonly Node[]): Node {
  const [only] = args;
  if (only && args.length === 1) return only;
  throw new SyntaxFault(say(only ? texts.tooMany : texts.tooFew, { name, count: 1 }));
}

/** A range inside { } counts with its first cell. */
function cornerOf(value: Value): Scalar {
  const cell = single(value);
  return (isColumns(cell) ? cell[0]?.[0] : cell) ?? empty;
}
