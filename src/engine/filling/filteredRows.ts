/**
 * Rows that a filter hides are left alone: filling, pasting, clearing and deleting rows go to the rows that are seen. Excel
 * pastes several rows into hidden ones too, and so overwrites what its user cannot see.
 */

import type { Library } from "../library/library";
import { inLocale, type Locale } from "../locales/present";

interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface FilterGetters {
  getLocale(): Locale;
  isRowFiltered(sheetId: string, row: number): boolean;
  getActiveSheetId(): string;
  getNumberRows(sheetId: string): number;
}

type IsHidden = (row: number) => boolean;

/** The next rows from `top` on that are seen, at most so many. */
function visibleFrom(top: number, count: number, end: number, isHidden: IsHidden): number[] {
  const rows: number[] = [];
  for (let row = top; row < end && rows.length < count; row++) if (!isHidden(row)) rows.push(row);
  return rows;
}

/** Runs of rows that follow one another. */
function visibleZones(zone: Zone, isHidden: IsHidden): Zone[] {
  const zones: { left: number; right: number; top: number; bottom: number }[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    if (isHidden(row)) continue;
    const last = zones.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else zones.push({ ...zone, top: row, bottom: row });
  }
  return zones;
}

interface PasteHandler {
  readonly getters: FilterGetters;
  pasteFromCopy(sheetId: string, target: readonly Zone[], content: readonly unknown[][], options?: object): void;
  pasteZone(sheetId: string, col: number, row: number, content: readonly unknown[][], options?: object): void;
}

/** Each row of what is pasted goes to the next row that is seen, as often as it fits into the selection. */
function mendPasting(library: Library): void {
  const handler = library.AbstractCellClipboardHandler.prototype as unknown as PasteHandler;
  const present = handler.pasteFromCopy;
  handler.pasteFromCopy = function (sheetId, target, content, options) {
    const isHidden = (row: number) => this.getters.isRowFiltered(sheetId, row);
    const [tall, width] = [content?.length ?? 0, content?.[0]?.length ?? 0];
    const [zone] = target;
    const last = zone ? Math.max(zone.bottom, zone.top + tall - 1) : 0;
    const anyHidden = target.some(({ top, bottom }) => hasHidden(top, Math.max(bottom, last), isHidden));
    if (!zone || tall === 0 || width === 0 || !anyHidden) {
      present.call(this, sheetId, target, content, options);
      return;
    }
    const end = this.getters.getNumberRows(sheetId);
    for (const { left, right, top, bottom } of target) {
      const seen = visibleFrom(top, bottom - top + 1, bottom + 1, isHidden).length;
      const times = Math.max(1, Math.floor(seen / tall));
      const rows = visibleFrom(top, times * tall, end, isHidden);
      for (let col = left; col <= Math.max(left, right - width + 1); col += width)
        for (const [index, row] of rows.entries()) this.pasteZone(sheetId, col, row, [content[index % tall]], options);
    }
  };
}

function hasHidden(top: number, bottom: number, isHidden: IsHidden): boolean {
  for (let row = top; row <= bottom; row++) if (isHidden(row)) return true;
  return false;
}

interface Filler {
  readonly getters: FilterGetters;
  readonly direction: "up" | "down" | "left" | "right";
  createGenerator(source: string[]): unknown;
  computeNewCell(generator: unknown, col: number, row: number): object;
}

const left = Symbol("left alone");

/** Dragging: neither what a hidden row holds goes on, nor is a hidden row filled. */
function mendDragging(library: Library): void {
  const registry = library.registries.featurePluginRegistry as unknown as {
    get(name: string): { prototype: Filler & Record<string, (...args: unknown[]) => unknown> };
  };
  const filler = registry.get("autofill").prototype;
  const { createGenerator, computeNewCell } = filler;
  const isHidden = (plugin: Filler, row: number) =>
    plugin.getters.isRowFiltered(plugin.getters.getActiveSheetId(), row);
  filler.createGenerator = function (source) {
    // How weekdays and months go on is of the workbook's country.
    const generate = (cells: string[]) => inLocale(this.getters.getLocale(), () => createGenerator.call(this, cells));
    if (this.direction === "left" || this.direction === "right") return generate(source);
    const seen = source.filter((address) => !isHidden(this, Number(/\d+$/.exec(address)?.[0]) - 1));
    return generate(seen.length > 0 ? seen : source);
  };
  filler.computeNewCell = function (generator, col, row) {
    return isHidden(this, row) ? { [left]: true } : computeNewCell.call(this, generator, col, row);
  };
  const steps = [
    ["collectBordersData", 0],
    ["autofillMerge", 1],
    ["autofillCell", 1],
    ["collectConditionalFormatsData", 1],
    ["collectDataValidationsData", 1],
  ] as const;
  for (const [name, at] of steps) {
    const present = filler[name] as (...args: unknown[]) => unknown;
    filler[name] = function (this: unknown, ...args: unknown[]) {
      return left in (args[at] as object) ? undefined : present.apply(this, args);
    };
  }
}

interface RowCommand {
  readonly type: string;
  readonly sheetId: string;
  readonly dimension?: string;
  elements?: number[];
  target?: readonly Zone[];
}

/** Deleting and clearing: before anything is done, hidden rows are taken out of what is to be deleted. */
function mendDeleting(library: Library): void {
  class FilteredRowsPlugin extends library.UIPlugin {
    override beforeHandle(command: object): void {
      const row = command as RowCommand;
      const { isRowFiltered } = this.getters as unknown as FilterGetters;
      if (row.type === "REMOVE_COLUMNS_ROWS" && row.dimension === "ROW" && row.elements) {
        const seen = row.elements.filter((element) => !isRowFiltered(row.sheetId, element));
        if (seen.length > 0) row.elements = seen;
      }
      if (row.type === "DELETE_CONTENT" && row.target)
        row.target = row.target.flatMap((zone) => visibleZones(zone, (each) => isRowFiltered(row.sheetId, each)));
    }
  }
  library.registries.featurePluginRegistry.add("filteredRows", FilteredRowsPlugin as never);
}

export function leaveFilteredRows(library: Library): void {
  mendPasting(library);
  mendDragging(library);
  mendDeleting(library);
}
