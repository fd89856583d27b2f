/** Whether a typed text is a formula, and how it is spelled: =, and in Excel also + and - before a reference or a function. */
import type { Library } from "../library/library";
import { canonicalFormula } from "./formulaSpelling";
import type { Habits } from "./habits";
import { halfWidthFormula } from "./halfWidth";

interface Token {
  readonly type: string;
  readonly value: string;
}

/** Something to calculate with; a word that is no function and no name makes -item a text. */
function calculates(tokens: readonly Token[], { registries }: Library, isName: (word: string) => boolean): boolean {
  return tokens.every(({ type, value }, index) => {
    if (type === "UNKNOWN" || type === "INVALID_REFERENCE") return false;
    if (type !== "SYMBOL") return true;
    if (tokens[index + 1]?.type === "LEFT_PAREN") return registries.functionRegistry.contains(value.toUpperCase());
    return /^(true|false)$/i.test(value) || isName(value);
  });
}

/** The formula in the spelling of files, or undefined for what is none. Numbers such as -5 are to be read before. */
export function enteredFormula(
  text: string,
  library: Library,
  habits: Habits,
  isName: (word: string) => boolean,
): string | undefined {
  if (/^[=\uFF1D]/.test(text)) return canonicalFormula(halfWidthFormula(text), habits, library);
  if (!/^[+\-\uFF0B\uFF0D]/.test(text) || text.includes("\n")) return undefined;
  const formula = canonicalFormula(`=${halfWidthFormula(text).trim()}`, habits, library);
  try {
    library.parse(formula);
  } catch {
    return undefined;
  }
  return calculates(library.tokenize(formula), library, isName) ? formula : undefined;
}
