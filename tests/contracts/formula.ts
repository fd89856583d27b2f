/** Reads the formulas and results of @example: calls of MKT functions with literals, arrays and further calls in them. */
import { type Cell, CellError, type ErrorCode, errorCodes } from "../../src/cells/cell";
import type { Argument } from "../../src/functions/guard/guard";

export interface Call {
  readonly id: string;
  readonly args: readonly Expression[];
}

type Expression = Argument | Call;

const tokens = /\s*("(?:[^"]|"")*"|#[A-Z0-9/]+[!?]?|-?\d+\.?\d*(?:[eE][-+]?\d+)?|MKT\.[A-Z0-9]+|TRUE|FALSE|[(){},;=])/y;

function tokenize(text: string): string[] {
  const found: string[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.trimEnd().length) {
    const at = tokens.lastIndex;
    const match = tokens.exec(text);
    if (!match) throw new Error(`cannot read "${text.slice(at)}" in ${text}`);
    found.push(match[1]);
  }
  return found;
}

function literal(token: string): Cell {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token === "TRUE" || token === "FALSE") return token === "TRUE";
  if (errorCodes.includes(token as ErrorCode)) return errorCell(token as ErrorCode);
  const number = Number(token);
  if (Number.isNaN(number)) throw new Error(`${token} is no literal`);
  return number;
}

export function errorCell(code: ErrorCode): CellError {
  return new CellError(code, { en: `given ${code}`, tw: `給定 ${code}`, cn: `给定 ${code}` });
}

export function isCall(expression: Expression): expression is Call {
  return typeof expression === "object" && expression !== null && "args" in expression;
}

class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly string[]) {}

  get atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  private take(): string {
    if (this.atEnd) throw new Error("the formula ends too early");
    return this.tokens[this.at++];
  }

  private takeIf(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  expression(): Expression {
    this.takeIf("=");
    const token = this.take();
    if (token === "{") return this.array();
    return token.startsWith("MKT.") ? this.call(token.slice(4)) : literal(token);
  }

  private array(): Cell[][] {
    const rows: Cell[][] = [[]];
    for (;;) {
      (rows.at(-1) as Cell[]).push(literal(this.take()));
      if (this.takeIf("}")) return rows;
      if (this.takeIf(";")) rows.push([]);
      else if (!this.takeIf(",")) throw new Error("an array without its }");
    }
  }

  private call(id: string): Call {
    const args: Expression[] = [];
    if (!this.takeIf("(")) throw new Error(`${id} without (`);
    if (this.takeIf(")")) return { id, args };
    for (;;) {
      const omitted = this.tokens[this.at] === "," || this.tokens[this.at] === ")";
      args.push(omitted ? undefined : this.expression());
      if (this.takeIf(")")) return { id, args };
      if (!this.takeIf(",")) throw new Error(`${id} without )`);
    }
  }
}

function read(text: string): Expression {
  const reader = new Reader(tokenize(text));
  const expression = reader.expression();
  if (!reader.atEnd) throw new Error(`something follows the end of ${text}`);
  return expression;
}

export function readFormula(text: string): Call {
  const call = read(text);
  if (!isCall(call)) throw new Error(`${text} calls nothing`);
  return call;
}

/** A stated result as rows of cells. */
export function readResult(text: string): Cell[][] {
  const result = read(text);
  if (result === undefined || isCall(result)) throw new Error(`${text} is no result`);
  return Array.isArray(result) ? result : [[result]];
}
