/** From tokens to a tree, with Excel's precedence: a sign binds closer than ^, and operators of one rank go from the left. */
import { type Lexed, lex, type Token } from "./lexer";
import { limits, nestedTooDeeply, tooManyArguments } from "./limits";
import { type BinaryOperator, type Node, SyntaxFault } from "./syntax";

const ranks: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  " ": 8,
  ":": 9,
};

const postfixRank = 6;
const prefixRank = 7;

/** Of parentheses, signs and operators in one another: more would exhaust the stack. */
const deepest = 250;

class Parser {
  private at = 0;
  private depth = 0;
  private calls = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  formula(): Node {
    const node = this.expression(0);
    if (this.at < this.tokens.length) throw this.unexpected();
    return node;
  }

  private sign(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === "sign" ? token.text : undefined;
  }

  private take(text: string): boolean {
    if (this.sign() !== text) return false;
    this.at++;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw this.at < this.tokens.length ? this.unexpected() : new SyntaxFault(`Missing ${text}`);
  }

  private unexpected(): SyntaxFault {
    const token = this.tokens[this.at];
    if (!token) return new SyntaxFault("The formula ends too early");
    return new SyntaxFault("text" in token ? `Unexpected ${token.text}` : `Unexpected ${token.kind}`);
  }

  private expression(above: number): Node {
    if (++this.depth > deepest) throw nestedTooDeeply();
    let node = this.operand();
    for (;;) {
      const sign = this.sign();
      if (sign === undefined) break;
      if (sign === "#" || (sign === "%" && postfixRank > above)) {
        this.at++;
        node = { kind: "postfix", operator: sign, operand: node };
        continue;
      }
      const rank = ranks[sign];
      if (rank === undefined || rank <= above) break;
      this.at++;
      node = { kind: "binary", operator: sign as BinaryOperator, left: node, right: this.expression(rank) };
    }
    this.depth--;
    return node;
  }

  private operand(): Node {
    const token = this.tokens[this.at];
    if (!token) throw this.unexpected();
    this.at++;
    switch (token.kind) {
      case "number":
        return { kind: "number", index: token.index };
      case "text":
        return this.text(token.index);
      case "reference":
        return { kind: "reference", index: token.index };
      case "error":
        return { kind: "error", code: token.text };
      case "name":
        return this.applied(this.name(token.text, token.index));
      default:
        return this.signed(token.text);
    }
  }

  /** "a""b" comes as two texts side by side: each pair of quotes between them is one quote. */
  private text(first: number): Node {
    const indexes = [first];
    for (let token = this.tokens[this.at]; token?.kind === "text"; token = this.tokens[++this.at])
      indexes.push(token.index);
    return { kind: "text", indexes };
  }

  private signed(sign: string): Node {
    if (sign === "-" || sign === "+" || sign === "@")
      return { kind: "prefix", operator: sign, operand: this.expression(prefixRank) };
    if (sign === "(") {
      const areas = [this.expression(0)];
      while (this.take(",")) areas.push(this.expression(0));
      this.expect(")");
      if (areas.length > 1) return { kind: "union", areas };
      const [node] = areas as [Node];
      return this.applied(node.kind === "binary" ? { ...node, grouped: true } : node);
    }
    if (sign === "{") return this.array();
    if (sign === "[") {
      const token = this.tokens[this.at++];
      if (token?.kind !== "name") throw new SyntaxFault("[ must be followed by the name of a parameter");
      this.expect("]");
      return { kind: "optional", name: token.text };
    }
    this.at--;
    throw this.unexpected();
  }

  private name(text: string, index: number): Node {
    if (this.sign() === "(" && !text.includes("'"))
      return { kind: "call", name: plainName(text), index, args: this.args() };
    const upper = text.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
    return { kind: "name", name: text.replace(/^'(.*)'$/, "$1"), index };
  }

  /** LAMBDA(x, x+1)(5), and what stands in parentheses, may be called at once. */
  private applied(node: Node): Node {
    let result = node;
    while (this.sign() === "(") result = { kind: "apply", callee: result, args: this.args() };
    return result;
  }

  private args(): Node[] {
    this.expect("(");
    if (this.take(")")) return [];
    if (++this.calls > limits.nesting) throw nestedTooDeeply();
    const args: Node[] = [];
    do {
      const sign = this.sign();
      args.push(sign === "," || sign === ")" ? { kind: "omitted" } : this.expression(0));
      if (args.length > limits.arguments) throw tooManyArguments();
    } while (this.take(","));
    this.expect(")");
    this.calls--;
    return args;
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      (rows.at(-1) as Node[]).push(this.expression(0));
      if (this.take(",")) continue;
      if (this.take(";")) rows.push([]);
      else break;
    }
    this.expect("}");
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new SyntaxFault("Rows of { } must be equally long");
    return { kind: "array", rows };
  }
}

/** Excel's files write newer functions with prefixes. */
function plainName(text: string): string {
  return text.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "").toUpperCase();
}

export interface Parsed {
  readonly tree: Node;
  readonly names: number;
}

export function parse(key: string): Parsed {
  const { tokens, names }: Lexed = lex(key);
  return { tree: new Parser(tokens).formula(), names };
}
