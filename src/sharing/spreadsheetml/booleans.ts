/** Logical values of formulas that spill: LibreOffice shows them as 1 without a format of their own, which the writer gives them. */
import type { Cell, Style } from "../model";

export const booleanFormat = '"TRUE";"TRUE";"FALSE"';

/** @returns The styles, with those added that logical values have without the writer's format. */
export function withoutBooleanFormats(cells: Iterable<Map<number, Cell>>, styles: readonly Style[]): readonly Style[] {
  const all = [...styles];
  const plain = new Map<number, number>();
  for (const [index, { format, ...rest }] of styles.entries()) {
    if (format !== booleanFormat) continue;
    const known = all.findIndex((each) => JSON.stringify(each) === JSON.stringify(rest));
    plain.set(index, known < 0 ? all.push(rest) - 1 : known);
  }
  if (plain.size === 0) return styles;
  for (const each of cells)
    for (const [place, cell] of each) {
      const style = typeof cell.value === "boolean" ? plain.get(cell.style ?? 0) : undefined;
      if (style !== undefined) each.set(place, { ...cell, style });
    }
  return all;
}
