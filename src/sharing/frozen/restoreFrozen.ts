/** Formulas that were frozen, given back to the cells of a file that was read: the name is checked, then the values. */
import { cellAddress } from "../../cells/address";
import { type Area, absoluteArea, areasOf, withAreas } from "../formulaText/references";
import type { SheetDraft } from "../healing";
import { type Cell, type CustomPart, placeOf } from "../model";
import type { Findings } from "../report";
import { areSameValues, type FrozenEntry, frozenPart, readFrozen } from "./frozenPart";
import { valuesIn } from "./keepFrozen";

interface NamedText {
  readonly name: string;
  readonly text: string;
}

type Placed = Area & { readonly sheet: string };

/** Where a name leads; undefined where there is none, or its cells were deleted. */
export function placedArea(text: string | undefined): Placed | undefined {
  const [area, ...more] = areasOf((text ?? "").replace(/^=/, ""));
  return area?.sheet !== undefined && more.length === 0 ? { ...area, sheet: area.sheet } : undefined;
}

/**
 * The formula with the places of today.
 * @param reached By a name of `references`, where it leads now.
 */
export function presentText(
  { text, references }: Pick<FrozenEntry, "text" | "references">,
  sheet: string,
  reached: (name: string) => Placed | undefined,
): string {
  const written = areasOf(text.slice(1));
  if (written.length !== references.length) return text;
  const present = references.map(([name, before], index) => {
    const area = reached(name);
    if (!area) return "#REF!" as const;
    if (absoluteArea(area, area.sheet) === before) return undefined;
    const isOwn = written[index].sheet === undefined && area.sheet.toLowerCase() === sheet.toLowerCase();
    return isOwn ? { ...area, sheet: undefined } : area;
  });
  return `=${withAreas(text.slice(1), present)}`;
}

/** A file may say that a formula filled a whole sheet, and say so often: all frozen cells together are no more. */
const mostCells = 2_000_000;

export function restoreFrozen(
  parts: readonly CustomPart[],
  names: readonly NamedText[],
  sheets: readonly SheetDraft[],
  findings: Findings,
): void {
  const leads = new Map(names.map(({ name, text }) => [name.toLowerCase(), text]));
  const known = new Map<string, Placed | undefined>();
  const reached = (name: string) => {
    if (!known.has(name)) known.set(name, placedArea(leads.get(name.toLowerCase())));
    return known.get(name);
  };
  const room = { cells: mostCells };
  for (const { namespace, xml } of parts) {
    if (namespace !== frozenPart.namespace) continue;
    const read = readFrozen(xml);
    if (!read || read.odd > 0) findings.add("unreadable", frozenPart.element);
    for (const entry of read?.entries ?? []) restore(entry, reached, sheets, room, findings);
  }
}

function restore(
  entry: FrozenEntry,
  reached: (name: string) => Placed | undefined,
  sheets: readonly SheetDraft[],
  room: { cells: number },
  findings: Findings,
): void {
  const area = reached(entry.anchor);
  const sheet = area && sheets.find(({ name }) => name.toLowerCase() === area.sheet.toLowerCase());
  const size = area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0;
  room.cells -= Math.min(size, room.cells + 1);
  if (!area || !sheet || room.cells < 0) {
    findings.add("frozenChanged", entry.text);
    return;
  }
  const at = `${sheet.name}!${cellAddress(area.left, area.top)}`;
  if (hasFormula(sheet.cells, area) || !areSameValues(valuesIn(sheet.cells, area), entry.values)) {
    findings.add("frozenChanged", `${at}: ${entry.text}`);
    return;
  }
  const text = presentText(entry, sheet.name, reached);
  findings.add("frozenHere", at);
  if (text !== entry.text) findings.add("frozenMoved", `${at}: ${entry.text} → ${text}`);
  const { fills, since, formats } = entry;
  const origin = placeOf(area.top, area.left);
  const range = `${cellAddress(area.left, area.top)}:${cellAddress(area.right, area.bottom)}`;
  const filled = fills ?? (size > 1 ? "dynamic" : undefined);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const member = sheet.cells.get(placeOf(row, column));
      if (member) sheet.cells.set(placeOf(row, column), { ...member, spilled: true });
    }
  const { spilled: _, ...cell }: Cell = sheet.cells.get(origin) ?? { value: null };
  const formula = {
    text,
    frozen: true as const,
    ...(since && { since }),
    ...(formats && { formats }),
    ...(filled && { fills: filled, range }),
  };
  sheet.cells.set(origin, { ...cell, formula });
}

function hasFormula(cells: ReadonlyMap<number, Cell>, { top, bottom, left, right }: Area): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      if (cells.get(placeOf(row, column))?.formula) return true;
    }
  return false;
}
