/** What a formula speaks of: the functions that it calls, and its other words, in capitals and without prefixes. */
import { tokensOf } from "./tokens";

export interface Words {
  readonly calls: ReadonlySet<string>;
  /** References, names, what LET binds; without the sheet in front. */
  readonly operands: ReadonlySet<string>;
}

/** # and @ count as the functions that files write for them. */
export function wordsOf(formula: string): Words {
  const calls = new Set<string>();
  const operands = new Set<string>();
  const tokens = tokensOf(formula.replace(/^=/, ""));
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === "spill") calls.add("ANCHORARRAY");
    else if (kind === "sign" && text === "@") calls.add("SINGLE");
    else if (kind === "operand") {
      const word = text.slice(text.lastIndexOf("!") + 1).toUpperCase();
      const next = tokens[index + 1];
      if (next?.kind === "sign" && next.text === "(") calls.add(word.replace(/^(?:_XLFN\.|_XLWS\.)+/, ""));
      else operands.add(word);
    }
  }
  return { calls, operands };
}
