/**
 * Values of our cells that another program lost: taken from the snapshot that the file carries, else marked as to be
 * calculated, with all cells that were calculated from them.
 */
import { cellAddress, columnLetters } from "../cells/address";
import { type Area, areaOf, areasOf } from "./formulaText/references";
import { type Cell, type CellValue, columnOf, placeOf, rowOf, type Sheet } from "./model";
import type { Findings } from "./report";
import { isUnbelievable } from "./spreadsheetml/formulas";

export interface SheetDraft {
  readonly name: string;
  readonly cells: Map<number, Cell>;
  /** By the place of the guarded formula, what its guard says. */
  readonly snapshots: ReadonlyMap<number, string>;
}

/** The cells that a formula fills, its own among them. */
function filledBy(cells: ReadonlyMap<number, Cell>, place: number, range: string | undefined): number[] {
  const area = range === undefined ? undefined : areaOf(range);
  if (!area) return [place];
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > cells.size) return [...cells.keys()].filter((each) => within(area, each));
  const places: number[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) places.push(placeOf(row, column));
  return places.filter((each) => cells.has(each));
}

const within = (area: Area, place: number): boolean =>
  rowOf(place) >= area.top &&
  rowOf(place) <= area.bottom &&
  columnOf(place) >= area.left &&
  columnOf(place) <= area.right;

/** Cells that a formula of another cell filled are results, no constants. */
export function markSpilled(cells: Map<number, Cell>): void {
  for (const [place, { formula }] of cells) {
    if (!formula?.range?.includes(":")) continue;
    for (const member of filledBy(cells, place, formula.range)) {
      const cell = cells.get(member) as Cell;
      if (member !== place && !cell.formula) cells.set(member, { ...cell, spilled: true });
    }
  }
}

const isTruth = (seen: CellValue, kept: CellValue): boolean => typeof kept === "boolean" && seen === Number(kept);

/** @param before Sheets before those of the guard were taken away. */
export function healFromSnapshots(
  sheets: readonly SheetDraft[],
  before: ReadonlyMap<string, Sheet["cells"]>,
  findings: Findings,
): void {
  for (const { name, cells, snapshots } of sheets) {
    for (const [place, snapshot] of snapshots) {
      const [area] = areasOf(snapshot);
      const kept = area?.sheet === undefined ? undefined : before.get(area.sheet.toLowerCase());
      if (!kept || !area) continue;
      for (const member of filledBy(cells, place, cells.get(place)?.formula?.range)) {
        const [rows, columns] = [rowOf(member) - rowOf(place), columnOf(member) - columnOf(place)];
        const value = kept.get(placeOf(area.top + rows, area.left + columns))?.value;
        const cell = cells.get(member) as Cell;
        if (value === undefined || value === null) continue;
        const at = `${name}!${cellAddress(columnOf(member), rowOf(member))}`;
        if (isTruth(cell.value, value)) findings.add("booleans", at);
        else if (cell.pending || isUnbelievable(cell.value)) findings.add("healed", at);
        else continue;
        const { pending: _, ...sound } = cell;
        cells.set(member, { ...sound, value });
      }
    }
  }
}

interface Doubtful {
  readonly name: string;
  readonly cells: Map<number, Cell>;
  readonly place: number;
  readonly areas: readonly Area[];
}

/** What was calculated from a value that cannot be believed cannot be believed either, where it is such an error itself. */
export function spreadPending(sheets: readonly SheetDraft[], findings: Findings): void {
  // Copies of all cells of a sheet, were it only for a moment, would be the most that a file of millions of cells takes.
  const doubtful: Doubtful[] = [];
  const pending = new Map<string, Set<number>>();
  for (const { name, cells } of sheets) {
    const own = new Set<number>();
    pending.set(name.toLowerCase(), own);
    for (const [place, { formula, pending: waits, value }] of cells) {
      if (waits) own.add(place);
      else if (formula && !formula.frozen && isUnbelievable(value))
        doubtful.push({ name, cells, place, areas: areasOf(formula.text.slice(1)) });
    }
  }
  for (const { name, cells } of sheets)
    for (const place of [...(pending.get(name.toLowerCase()) ?? [])]) markMembers(cells, place);
  let rest = doubtful;
  for (let before = -1; rest.length !== before; ) {
    before = rest.length;
    rest = rest.filter(({ name, cells, place, areas }) => {
      const reads = areas.some((area) => meets(pending.get((area.sheet ?? name).toLowerCase()), area));
      if (!reads) return true;
      cells.set(place, { ...(cells.get(place) as Cell), pending: true });
      pending.get(name.toLowerCase())?.add(place);
      return false;
    });
  }
  for (const { name, cells } of sheets)
    for (const [place, cell] of cells)
      if (cell.pending && cell.formula)
        findings.add("pending", `${name}!${columnLetters(columnOf(place))}${rowOf(place) + 1}`);
}

function markMembers(cells: Map<number, Cell>, place: number): void {
  const cell = cells.get(place);
  if (!cell?.pending || !cell.formula?.range?.includes(":")) return;
  for (const member of filledBy(cells, place, cell.formula.range)) {
    const each = cells.get(member) as Cell;
    if (each.spilled && isUnbelievable(each.value)) cells.set(member, { ...each, pending: true });
  }
}

function meets(places: ReadonlySet<number> | undefined, area: Area): boolean {
  for (const place of places ?? []) if (within(area, place)) return true;
  return false;
}
