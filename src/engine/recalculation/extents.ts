/** How far formulas spilled, or would have if nothing had stood in their way. */
import type { Range, Zone } from "../compiler/frame";
import type { Position } from "../compiler/values";

export interface Spill {
  readonly formula: Position;
  readonly zone: Zone;
}

export const keyOf = ({ sheetId, col, row }: Position): string => `${sheetId}!${col},${row}`;

/** For each formula the smallest rectangle that covers all its spills. */
export class Extents {
  private readonly spills = new Map<string, Spill>();

  get size(): number {
    return this.spills.size;
  }

  add(formula: Position, { left, top, right, bottom }: Zone): void {
    const known = this.of(formula)?.zone;
    const zone = { left, top, right: Math.max(right, known?.right ?? 0), bottom: Math.max(bottom, known?.bottom ?? 0) };
    this.spills.set(keyOf(formula), { formula, zone });
  }

  of(formula: Position): Spill | undefined {
    return this.spills.get(keyOf(formula));
  }

  all(): Spill[] {
    return [...this.spills.values()];
  }

  clear(): void {
    this.spills.clear();
  }
}

/** The cells of a spill but for the one that holds the formula. */
export function spilledPart({ formula: { sheetId }, zone: { left, right, top, bottom } }: Spill): Range[] {
  const below = { sheetId, zone: { left, right: left, top: top + 1, bottom } };
  const beside = { sheetId, zone: { left: left + 1, right, top, bottom } };
  return [...(bottom > top ? [below] : []), ...(right > left ? [beside] : [])];
}
