/**
 * The library looks for borders at every place of every sheet when a workbook is saved, which takes minutes where the sheets are as
 * large as Excel's. Here only those that are there are looked at.
 */
import type { Zone } from "../compiler/frame";
import type { CellPosition, Library } from "../library/library";

interface Line {
  readonly style: string;
  readonly color: string;
}

const sides = ["top", "bottom", "left", "right"] as const;

type Border = Readonly<Partial<Record<(typeof sides)[number], Line>>>;

interface Data {
  readonly sheets: { readonly id: string; borders?: Record<string, number> }[];
  borders?: Record<number, object>;
}

interface BordersPlugin {
  /** By sheet, column and row, with holes. */
  readonly borders: { readonly [sheetId: string]: readonly (object | undefined)[] | undefined };
  getCellBorder(position: CellPosition): Border | null;
  export(data: Data): void;
}

/** Borders that look alike are one. */
const lookOf = (border: Border) => sides.map((side) => `${border[side]?.style} ${border[side]?.color}`).join();

/** Column by column, each from the top. */
function placesWith(plugin: BordersPlugin, sheetId: string): CellPosition[] {
  return Object.entries(plugin.borders[sheetId] ?? []).flatMap(([col, rows]) =>
    Object.keys(rows ?? []).map((row) => ({ sheetId, col: Number(col), row: Number(row) })),
  );
}

type Growing = { -readonly [Side in keyof Zone]: Zone[Side] };

/** Adds the next place in the order of columns: below the last zone, or one more column of zones that are as tall. */
function addPlace(zones: Growing[], { col, row }: CellPosition): void {
  const last = zones.at(-1);
  if (last && last.left === col && last.bottom === row - 1) last.bottom = row;
  else zones.push({ left: col, right: col, top: row, bottom: row });
}

/** Columns of the same height beside each other are one zone. */
function joined(columns: readonly Growing[]): readonly Growing[] {
  const latest = new Map<string, Growing>();
  return columns.filter((zone) => {
    const rows = `${zone.top}:${zone.bottom}`;
    const before = latest.get(rows);
    if (before?.right === zone.left - 1) {
      before.right = zone.left;
      return false;
    }
    latest.set(rows, zone);
    return true;
  });
}

export function keepBorders({ registries, helpers }: Library): void {
  const plugin = registries.corePluginRegistry.get("borders").prototype as unknown as BordersPlugin;
  plugin.export = function (data) {
    const numbers = new Map<string, number>();
    const kept: Record<number, object> = {};
    for (const sheet of data.sheets) {
      const zones = new Map<number, Growing[]>();
      for (const place of placesWith(this, sheet.id)) {
        const border = this.getCellBorder(place);
        if (!border) continue;
        const look = lookOf(border);
        const number = numbers.get(look) ?? numbers.size + 1;
        numbers.set(look, number);
        kept[number] ??= border;
        if (!zones.has(number)) zones.set(number, []);
        addPlace(zones.get(number) as Growing[], place);
      }
      sheet.borders = {};
      for (const [number, columns] of zones)
        for (const { left, right, top, bottom } of joined(columns)) {
          const [first, last] = [helpers.toXC(left, top), helpers.toXC(right, bottom)];
          sheet.borders[first === last ? first : `${first}:${last}`] = number;
        }
    }
    data.borders = kept;
  };
}
