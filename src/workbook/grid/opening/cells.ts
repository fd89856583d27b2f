/** The cells of a sheet as the grid's contents by address, and the formulas that stay frozen beside them. */
import { cellAddress } from "../../../cells/address";
import { areaOf } from "../../../sharing/formulaText/references";
import { type Cell, type CellFormula, columnOf, placeOf, rowOf, type Sheet } from "../../../sharing/model";
import type { Findings } from "../../../sharing/report";
import type { FrozenFormula } from "../carried";
import { contentOfFormula, contentOfValue, isLive, isPlainText, sizeFilled } from "./contents";

interface CellsLaid {
  readonly cells: Record<string, string>;
  readonly frozen: Record<string, FrozenFormula>;
}

const longestFormula = 8_192;

function frozenOf({ formula }: Cell, spelled: (formula: string) => string): FrozenFormula | undefined {
  if (!formula?.frozen) return undefined;
  const { text, fills, since, formats } = formula;
  // The user's own speak of names that may be called otherwise here; of what is not ours the text stays as it came.
  return {
    text: since ? spelled(text) : text,
    ...(fills && { fills }),
    ...(since && { since }),
    ...(formats && { formats }),
  };
}

function rangeFilled(place: number, formula: CellFormula): string {
  const { rows, columns } = sizeFilled(formula);
  const [row, column] = [rowOf(place), columnOf(place)];
  const first = cellAddress(column, row);
  return rows * columns === 1 ? first : `${first}:${cellAddress(column + columns - 1, row + rows - 1)}`;
}

/** What formulas that are calculated spill is no content; what frozen ones spilled is all that there is of it. */
function isResult(frozenAreas: readonly (readonly [number, number, number, number])[]) {
  return (place: number, cell: Cell): boolean => {
    if (!cell.spilled) return false;
    const [row, column] = [rowOf(place), columnOf(place)];
    return !frozenAreas.some(
      ([top, left, bottom, right]) => row >= top && row <= bottom && column >= left && column <= right,
    );
  };
}

/** A cell with a link shows a text; the grid has links of nothing else. */
function linked(cell: Cell, target: string): string | undefined {
  const { value, formula } = cell;
  if (formula || typeof value !== "string" || !isPlainText(value)) return undefined;
  return /[\n\r[\]()]/.test(value) || /[\s()]/.test(target) ? undefined : `[${value}](${target})`;
}

/** @param internal The library's address of a place in the workbook. */
export function layCells(
  sheet: Sheet,
  spelled: (formula: string) => string,
  internal: (location: string) => string | undefined,
  findings: Findings,
): CellsLaid {
  const cells: Record<string, string> = {};
  const frozen: Record<string, FrozenFormula> = {};
  const frozenAreas: (readonly [number, number, number, number])[] = [];
  for (const [place, { formula }] of sheet.cells) {
    if (!formula?.frozen) continue;
    const { rows, columns } = sizeFilled(formula);
    const [row, column] = [rowOf(place), columnOf(place)];
    if (rows * columns > 1) frozenAreas.push([row, column, row + rows - 1, column + columns - 1]);
  }
  const isSpilled = isResult(frozenAreas);
  for (const [place, cell] of sheet.cells) {
    if (isSpilled(place, cell)) continue;
    const at = cellAddress(columnOf(place), rowOf(place));
    const { formula } = cell;
    const content = formula && isLive(cell) ? contentOfFormula(formula, spelled) : contentOfValue(cell.value);
    if (content !== undefined) cells[at] = content;
    if (formula?.fills === "array" && content !== undefined && isLive(cell) && content !== formula.text)
      if (content.startsWith("=TAKE(")) findings.add("fixedArrays", `${sheet.name}!${at}`);
    const kept = frozenOf(cell, spelled);
    if (formula && kept && kept.text.length <= longestFormula) frozen[rangeFilled(place, formula)] = kept;
  }
  for (const { range, target, location } of sheet.links) {
    const area = areaOf(range);
    const place = area && placeOf(area.top, area.left);
    const cell = place === undefined ? undefined : sheet.cells.get(place);
    const address =
      target && /^https?:/i.test(target) ? target : location === undefined ? undefined : internal(location);
    const content = cell && address !== undefined ? linked(cell, address) : undefined;
    if (content === undefined || place === undefined) findings.add("plainLinks", `${sheet.name}!${range}`);
    else cells[cellAddress(columnOf(place), rowOf(place))] = content;
  }
  return { cells, frozen };
}
