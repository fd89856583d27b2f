/**
 * Which spaces of a formula count. The library drops them all, in what it hands to the compiler and in what it writes back; a
 * space between two references is their intersection, and through its patch the library asks us about it.
 */
import type { Library } from "../library/library";

interface Token {
  readonly type: string;
  readonly value: string;
}

const isSpace = (token: Token | undefined): boolean => token?.type === "SPACE";

const references = new Set(["REFERENCE", "INVALID_REFERENCE", "SYMBOL"]);

const mayEndReference = (token: Token | undefined): boolean =>
  token !== undefined && (references.has(token.type) || token.type === "RIGHT_PAREN" || token.value === "#");

/** What stands in parentheses after a name or after parentheses is the argument of a call. */
const mayBeginReference = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined &&
  (references.has(token.type) ||
    (token.type === "LEFT_PAREN" && before?.type !== "SYMBOL" && before?.type !== "RIGHT_PAREN"));

/** The first of several spaces stands for all of them. */
function isIntersection(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!mayEndReference(before)) return false;
  const after = tokens.slice(index).find((token) => !isSpace(token));
  return mayBeginReference(after, before);
}

export function keepIntersections(library: Library): void {
  Object.assign(library.CompiledFormula, { intersects: isIntersection });
}
