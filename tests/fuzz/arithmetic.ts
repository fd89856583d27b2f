/**
 * Formulas drawn as trees, written with no more parentheses than Excel needs, and calculated from the tree by Excel's rules: a
 * second opinion on what the compiler makes of the text. Excel's ranks, from Microsoft's "Calculation operators and precedence":
 * reference operators, sign, %, ^, * and /, + and -, &, comparisons; all from the left.
 */
import fc from "fast-check";

export type Known = number | string | boolean | { readonly code: string };

/** Thrown where rounding decides the answer, so that two right calculations may differ. */
export class Undecided {}

export interface Tree {
  /** As a formula, and how tightly its outermost operator binds. */
  readonly text: string;
  readonly rank: number;
  /** The largest number on the way, by which rounding is judged. */
  value(): { readonly known: Known; readonly size: number };
}

const tightest = 10;
const signRank = 7;
const percentRank = 6;
const ranks = {
  "^": 5,
  "*": 4,
  "/": 4,
  "+": 3,
  "-": 3,
  "&": 2,
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
} as const;
type Operator = keyof typeof ranks;

const failure = (code: string): Known => ({ code });
const isFailure = (known: Known): known is { readonly code: string } => typeof known === "object";

/** A text that is a number counts as one. What else Excel reads as a number, such as the date 1-1, is another question. */
function numberOf(known: Known): number | { readonly code: string } {
  if (typeof known === "string") {
    if (/^\d+(\.\d+)?$/.test(known)) return Number(known);
    if (/\d/.test(known)) throw new Undecided();
    return { code: "#VALUE!" };
  }
  return typeof known === "boolean" ? Number(known) : known;
}

function textOf(known: Exclude<Known, object>): string {
  if (typeof known === "boolean") return known ? "TRUE" : "FALSE";
  if (typeof known === "string") return known;
  // How Excel writes other numbers as text is another question than what the operator does.
  if (!Number.isInteger(known) || Math.abs(known) > 1e10) throw new Undecided();
  return String(known + 0);
}

function finite(number: number): Known {
  return Number.isFinite(number) ? number : failure("#NUM!");
}

function calculated(operator: Operator, left: number, right: number): Known {
  switch (operator) {
    case "+":
      return finite(left + right);
    case "-":
      return finite(left - right);
    case "*":
      return finite(left * right);
    case "/":
      return right === 0 ? failure("#DIV/0!") : finite(left / right);
    default:
      if (left === 0 && right <= 0) return failure(right === 0 ? "#NUM!" : "#DIV/0!");
      return finite(left ** right);
  }
}

const kinds = ["number", "string", "boolean"];

function order(left: Exclude<Known, object>, right: Exclude<Known, object>, size: number): number {
  const kind = kinds.indexOf(typeof left) - kinds.indexOf(typeof right);
  if (kind !== 0) return kind;
  if (typeof left === "number" && typeof right === "number") {
    if (left !== right && Math.abs(left - right) <= 1e-9 * size) throw new Undecided();
    return left - right;
  }
  const [first, second] = [String(left).toUpperCase(), String(right).toUpperCase()];
  // Where é stands among the letters, and a sign among the digits, is a question of language.
  if (first !== second && /[^A-Z0-9]/.test(first + second)) throw new Undecided();
  return first < second ? -1 : first > second ? 1 : 0;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function joined(operator: Operator, left: Known, right: Known, size: number): Known {
  if (isFailure(left)) return left;
  const holds = comparisons[operator];
  if (operator === "&" || holds) {
    if (isFailure(right)) return right;
    return holds ? holds(order(left, right, size)) : textOf(left) + textOf(right);
  }
  const first = numberOf(left);
  if (typeof first !== "number") return first;
  const second = numberOf(right);
  return typeof second === "number" ? calculated(operator, first, second) : second;
}

const sizeOf = (known: Known) => (typeof known === "number" ? Math.abs(known) : 1);

const within = (tree: Tree, rank: number) => (tree.rank >= rank ? tree.text : `(${tree.text})`);

function binary(operator: Operator, left: Tree, right: Tree, space: string): Tree {
  const rank = ranks[operator];
  return {
    rank,
    // What stands to the right of an operator of its own rank would be taken by the left.
    text: `${within(left, rank)}${space}${operator}${space}${within(right, rank + 1)}`,
    value() {
      const [one, other] = [left.value(), right.value()];
      const size = Math.max(one.size, other.size);
      const known = joined(operator, one.known, other.known, size);
      // A power or a quotient carries the errors of what it is made of many times over.
      if ((operator === "^" || operator === "/") && size > 1e6) throw new Undecided();
      return { known, size: Math.max(size, sizeOf(known)) };
    },
  };
}

function unary(text: string, rank: number, operand: Tree, calculate: (number: number) => number): Tree {
  return {
    rank,
    text,
    value() {
      const { known, size } = operand.value();
      const number = isFailure(known) ? known : numberOf(known);
      return { known: typeof number === "number" ? calculate(number) : number, size };
    },
  };
}

/** A plus changes nothing, not even a text. */
const kept = (operand: Tree): Tree => ({ rank: signRank, text: `+${within(operand, signRank)}`, value: operand.value });

function leaf(text: string, known: Known): Tree {
  return { rank: tightest, text, value: () => ({ known, size: sizeOf(known) }) };
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A choice and a sum, whose arguments stand between commas. */
function choice(condition: Tree, yes: Tree, no: Tree): Tree {
  return {
    rank: tightest,
    text: `IF(${condition.text},${yes.text},${no.text})`,
    value() {
      const { known, size } = condition.value();
      if (isFailure(known)) return { known, size };
      if (typeof known === "string") throw new Undecided();
      return known ? yes.value() : no.value();
    },
  };
}

const spaces = fc.constantFrom("", "", " ", "  ", "\n");

/** `cells` are addresses with what stands in them. */
export function trees(cells: ReadonlyMap<string, Known>): fc.Arbitrary<Tree> {
  const leaves = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom(0, 1, 2, 3, 10, 0.5, 0.1, 1.25, 100, 7).map((number) => leaf(String(number), number)),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom("1E2", "2.5e-1", ".5", "3.", "1e+1").map((text) => leaf(text, Number(text))),
    },
    { weight: 4, arbitrary: fc.constantFrom(...cells).map(([address, known]) => leaf(address, known)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom("x", "X", "abc", "", "12", 'a"b', "é", "<>").map((text) => leaf(quoted(text), text)),
    },
    { weight: 1, arbitrary: fc.boolean().map((value) => leaf(value ? "TRUE" : "FALSE", value)) },
    { weight: 1, arbitrary: fc.constantFrom("#N/A", "#DIV/0!", "#NUM!").map((code) => leaf(code, failure(code))) },
  );
  return fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      { weight: 2, arbitrary: leaves },
      {
        weight: 6,
        arbitrary: fc
          .tuple(fc.constantFrom(...(Object.keys(ranks) as Operator[])), tie("tree"), tie("tree"), spaces)
          .map(([operator, left, right, space]) => binary(operator, left, right, space)),
      },
      {
        weight: 2,
        arbitrary: tie("tree").map((operand) =>
          unary(`-${within(operand, signRank)}`, signRank, operand, (number) => -number),
        ),
      },
      { weight: 1, arbitrary: tie("tree").map(kept) },
      {
        weight: 1,
        arbitrary: tie("tree").map((operand) =>
          unary(`${within(operand, percentRank)}%`, percentRank, operand, (number) => number / 100),
        ),
      },
      {
        weight: 1,
        arbitrary: tie("tree").map((inner) => ({ rank: tightest, text: `(${inner.text})`, value: inner.value })),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(tie("tree"), tie("tree"), tie("tree")).map((parts) => choice(...parts)),
      },
    ),
  })).tree;
}
