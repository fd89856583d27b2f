/**
 * What a foreign file brought that the grid does not have, kept beside its cells, in the workbook's own file too, so that it can
 * be written back: formulas whose functions are not here, with the value that was saved in the cell; notes; the names of tables;
 * areas to print, rows that every page repeats, how a page is set up. Each is tied to a range and moves with it.
 */
import { cellAddress, cellPlace } from "../../cells/address";
import type { CellPosition, Library, Model } from "../../engine/library/library";
import type { Page } from "../../sharing/model";
import type { BookPrint } from "../book";

/** The formula of a cell that shows the value which was saved. */
export interface FrozenFormula {
  /** Starts with "=", as the formula bar of Excel shows it. */
  readonly text: string;
  /** As in `CellFormula`, and how many cells it filled. */
  readonly fills?: "dynamic" | "array";
  readonly rows?: number;
  readonly columns?: number;
}

const parts = ["frozen", "notes", "namedTables", "printAreas", "printTitles", "pages"] as const;
type CarriedPart = (typeof parts)[number];

/** Adds what a sheet carries to what a range of it has: { sheetId, part, xc, data }. */
export const carryCommand = "MARKETBOOK_CARRY";

interface Carry {
  readonly part: CarriedPart;
  readonly xc: string;
  readonly data: unknown;
}

/** What a book says of printing a sheet, as it is carried. */
export function printedParts({ area, headingRows, onePage }: BookPrint): readonly Carry[] {
  const last = cellPlace(area.split(":")[1] ?? "A1") ?? { col: 0, row: 0 };
  const titles = `A1:${cellAddress(last.col, headingRows - 1)}`;
  return [
    { part: "printAreas", xc: area, data: true },
    ...(headingRows > 0 ? [{ part: "printTitles" as const, xc: titles, data: true }] : []),
    ...(onePage ? [{ part: "pages" as const, xc: "A1", data: { onePage } satisfies Page }] : []),
  ];
}

type Getters = Model["getters"];
type Range = ReturnType<Getters["getRangeFromSheetXC"]>;

interface CarriedEntry {
  readonly part: CarriedPart;
  readonly range: Range;
  readonly data: unknown;
  /** Of a frozen formula's cell: with another content the cell holds no saved value any more. */
  readonly content?: string;
}

/** Among the getters of every model. */
export interface CarriedGetters {
  /** Of a cell that still holds the value which was saved. */
  getFrozenFormula(position: CellPosition): FrozenFormula | undefined;
  /** Whatever the sheet carries of one part, with its ranges. Frozen formulas whose cells were written over are none. */
  getCarried(part: CarriedPart, sheetId: string): readonly CarriedEntry[];
}

interface SavedSheet extends Partial<Record<CarriedPart, Record<string, unknown>>> {
  readonly id: string;
}

interface Saved {
  readonly sheets: readonly SavedSheet[];
}

interface Adapters {
  applyChange(range: Range): { readonly changeType: string; readonly range?: Range };
}

interface CarryCommand extends Partial<Carry> {
  readonly type: string;
  readonly sheetId?: string;
}

type CorePlugin = Parameters<Library["registries"]["corePluginRegistry"]["add"]>[1];

export const carriedOf = (model: Model): CarriedGetters => model.getters as unknown as CarriedGetters;

export function carriedPlugin(library: Library): CorePlugin {
  library.coreTypes.add(carryCommand as never);
  // As the library takes back its own: by the history of what the command has changed.
  if (!library.registries.inverseCommandRegistry.contains(carryCommand))
    library.registries.inverseCommandRegistry.add(carryCommand, (command) => [command]);

  class CarriedPlugin extends library.CorePlugin {
    static override getters = ["getFrozenFormula", "getCarried"];
    private entries: readonly CarriedEntry[] = [];

    override adaptRanges({ applyChange }: Adapters): void {
      let changed = false;
      const after = this.entries.flatMap((entry) => {
        const { changeType, range } = applyChange(entry.range);
        if (changeType === "NONE") return [entry];
        changed = true;
        return changeType === "REMOVE" || !range ? [] : [{ ...entry, range }];
      });
      if (changed) this.keep(after);
    }

    override handle({ type, sheetId, part, xc, data }: CarryCommand): void {
      if (type !== carryCommand || sheetId === undefined || part === undefined || xc === undefined) return;
      this.keep([...this.entries, { part, range: this.getters.getRangeFromSheetXC(sheetId, xc), data }]);
    }

    override import(data: Saved): void {
      this.entries = data.sheets.flatMap((sheet) =>
        parts.flatMap((part) =>
          Object.entries(sheet[part] ?? {}).map(([xc, each]) => {
            const range = this.getters.getRangeFromSheetXC(sheet.id, xc);
            const content = part === "frozen" ? this.contentAt(range) : undefined;
            return { part, range, data: each, ...(content !== undefined && { content }) };
          }),
        ),
      );
    }

    override export(data: Saved): void {
      for (const sheet of data.sheets as (SavedSheet & Record<CarriedPart, Record<string, unknown>>)[])
        for (const part of parts) {
          const own = this.getCarried(part, sheet.id);
          if (own.length > 0)
            sheet[part] = Object.fromEntries(
              own.map(({ range, data: each }) => [this.getters.getRangeString(range, sheet.id), each]),
            );
        }
    }

    getCarried(part: CarriedPart, sheetId: string): readonly CarriedEntry[] {
      return this.entries.filter(
        (entry) =>
          entry.part === part &&
          entry.range.sheetId === sheetId &&
          (part !== "frozen" || entry.content === this.contentAt(entry.range)),
      );
    }

    getFrozenFormula({ sheetId, col, row }: CellPosition): FrozenFormula | undefined {
      const entry = this.entries.find(
        ({ part, range }) =>
          part === "frozen" && range.sheetId === sheetId && range.zone.left === col && range.zone.top === row,
      );
      return entry && entry.content === this.contentAt(entry.range) ? (entry.data as FrozenFormula) : undefined;
    }

    private contentAt({ sheetId, zone }: Range): string {
      const cell = this.getters.getCell({ sheetId, col: zone.left, row: zone.top });
      return cell && !cell.isFormula ? cell.content : "";
    }

    private keep(entries: readonly CarriedEntry[]): void {
      const { history } = this as unknown as { history: { update(property: string, value: unknown): void } };
      history.update("entries", entries);
    }
  }
  return CarriedPlugin as unknown as CorePlugin;
}
