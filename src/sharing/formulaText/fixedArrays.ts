/**
 * Formulas in braces of the time before spilling fill the range that was chosen for them and no other: of a larger result a part,
 * of a single row, column or value as often as it fits, and #N/A beyond. Said in functions of today it is calculated so everywhere.
 */
import { givesOneCell } from "./oneCell";

/** @param formula Begins with "=", as does what comes back; the same where its result is one value in one cell. */
export function fixedTo(formula: string, rows: number, columns: number): string {
  const inside = formula.slice(1);
  if (rows === 1 && columns === 1) return givesOneCell(inside) ? formula : `=TAKE(${inside},1,1)`;
  return `=TAKE(IF(SEQUENCE(${rows},${columns}),${inside}),${rows},${columns})`;
}
