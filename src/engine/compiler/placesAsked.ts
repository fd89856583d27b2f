/**
 * Which references of a formula are asked only where they are: ROW(A1:C9) needs no cell of A1:C9, so that it may stand and
 * spill among them.
 */
import { parse } from "./parser";
import { type Node, SyntaxFault } from "./syntax";

/** Functions whose first argument is a reference of which they ask nothing but where it is. */
export const asksWhere: ReadonlySet<string> = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS", "ISREF"]);

function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "call":
      return node.args;
    case "apply":
      return [node.callee, ...node.args];
    case "binary":
      return [node.left, node.right];
    case "prefix":
    case "postfix":
      return [node.operand];
    case "union":
      return node.areas;
    case "array":
      return node.rows.flat();
    default:
      return [];
  }
}

/** Not by calls inside one another: the tree of a long sum is as deep as the sum is long. */
function collect(tree: Node, found: Set<number>): void {
  const left = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    const [first] = node.kind === "call" && asksWhere.has(node.name) ? node.args : [];
    if (first?.kind === "reference") found.add(first.index);
    left.push(...partsOf(node));
  }
}

const known = new Map<string, ReadonlySet<number>>();

function read(key: string): ReadonlySet<number> {
  const found = new Set<number>();
  try {
    collect(parse(key).tree, found);
  } catch (thrown) {
    // A formula that cannot be read depends on all that it names.
    if (!(thrown instanceof SyntaxFault)) throw thrown;
  }
  return found;
}

/** By the numbers of the references; the key is the formula as formulas share their code. */
export function placesAsked(key: string): ReadonlySet<number> {
  const places = known.get(key) ?? read(key);
  known.set(key, places);
  return places;
}
