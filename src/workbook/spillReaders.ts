/** Who reads a spill by its corner (B14#): a frozen corner spills no more, and such a formula would be #REF!. */
import { areasOf } from "../sharing/formulaText/references";
import { tokensOf } from "../sharing/formulaText/tokens";

export interface ReadingFormula {
  readonly formula: string;
  readonly sheet: string;
  /** As it is told: a cell with its sheet, or a name. */
  readonly at: string;
}

export const spillKey = (sheet: string, row: number, column: number): string =>
  `${sheet.toLowerCase()} ${row} ${column}`;

/** By the key of the corner, the first of those who read it. */
export function spillReaders(formulas: Iterable<ReadingFormula>): ReadonlyMap<string, string> {
  const readers = new Map<string, string>();
  for (const { formula, sheet, at } of formulas) {
    if (!formula.includes("#")) continue;
    const tokens = tokensOf(formula.slice(1));
    for (const [index, { kind }] of tokens.entries()) {
      if (kind !== "spill") continue;
      for (const area of areasOf(tokens[index - 1]?.text ?? "")) {
        const key = spillKey(area.sheet ?? sheet, area.top, area.left);
        if (!readers.has(key)) readers.set(key, at);
      }
    }
  }
  return readers;
}
