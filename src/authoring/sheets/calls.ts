/** The outermost call of a formula and its arguments, for whoever takes apart what the layout has put together. */
import { type Token, tokensOf } from "../../sharing/formulaText/tokens";

export interface Call {
  readonly name: string;
  readonly args: readonly string[];
}

const opens = (token: Token) => token.kind === "sign" && "({".includes(token.text);
const closes = (token: Token) => token.kind === "sign" && ")}".includes(token.text);

/** Of "F(a,b)" with or without "="; undefined where the formula is anything but one call. */
export function callOf(formula: string): Call | undefined {
  const tokens = tokensOf(formula.replace(/^=/, "").trim());
  const [head, bracket] = tokens;
  if (head?.kind !== "operand" || bracket?.text !== "(") return undefined;
  const args: string[] = [];
  let depth = 0;
  let argument = "";
  for (const [index, token] of tokens.entries()) {
    if (index === 0) continue;
    if (closes(token) && --depth === 0) {
      if (index !== tokens.length - 1) return undefined;
      return { name: head.text.toUpperCase(), args: [...args, argument.trim()] };
    }
    if (depth === 1 && token.kind === "sign" && token.text === ",") {
      args.push(argument.trim());
      argument = "";
    } else if (depth > 0) argument += token.text;
    if (opens(token)) depth++;
  }
  return undefined;
}

/** What a text in quotes says; undefined where it is none. */
export function literalOf(argument: string): string | undefined {
  return /^"(?:[^"]|"")*"$/.test(argument) ? argument.slice(1, -1).replaceAll('""', '"') : undefined;
}

/** A formula without spaces outside its texts, to compare two. */
export const compact = (formula: string): string =>
  tokensOf(formula.replace(/^=/, ""))
    .map(({ kind, text }) => (kind === "space" ? "" : text))
    .join("");
