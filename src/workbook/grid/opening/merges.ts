/** Merges as the grid can have them: it empties what a merge covers, which Excel keeps. */
import { areaOf } from "../../../sharing/formulaText/references";
import { type Cell, columnOf, placeOf, rowOf, type Sheet } from "../../../sharing/model";
import type { Findings } from "../../../sharing/report";

export function keptMerges(sheet: Sheet, fits: (range: string) => boolean, findings: Findings): readonly string[] {
  return sheet.merges.filter((range) => {
    const finding = !fits(range) ? "farMerges" : coversContent(sheet, range) ? "coveredCells" : undefined;
    if (finding) findings.add(finding, `${sheet.name}!${range}`);
    return finding === undefined;
  });
}

/** Whether other cells of a merge than its first hold something: formulas elsewhere may count it. */
function coversContent({ cells }: Sheet, range: string): boolean {
  const area = areaOf(range);
  if (!area) return false;
  const { top, bottom, left, right } = area;
  const isCovered = (place: number, cell: Cell | undefined) =>
    cell !== undefined && place !== placeOf(top, left) && (cell.formula !== undefined || (cell.value ?? "") !== "");
  // A merge of whole columns is walked by what there is.
  if ((bottom - top + 1) * (right - left + 1) > cells.size)
    return [...cells].some(([place, cell]) => {
      const [row, column] = [rowOf(place), columnOf(place)];
      return row >= top && row <= bottom && column >= left && column <= right && isCovered(place, cell);
    });
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const place = placeOf(row, column);
      if (isCovered(place, cells.get(place))) return true;
    }
  return false;
}
