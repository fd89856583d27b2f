/**
/**
 * What the grid does not have, kept beside its cells, in the workbook's own file too, so that it can be written back: frozen
 * formulas, those of functions that are not here and those that the user froze, with their values in the cells; notes; the names
 * of tables; areas to print, rows that every page repeats, how a page is set up, with which rows and columns pages begin, what
 * rows are filtered by. Each is tied to a range and moves with it, and
 * so do the cells that a frozen formula speaks of.
 */
import { cellAddress, cellPlace } from "../../cells/address";
import type { CellPosition, CompiledFormula, Library, Model } from "../../engine/library/library";
import { typedFormula } from "../../engine/library/typedFormula";
import { moved } from "../../sharing/formulaText/references";
import type { Page } from "../../sharing/model";
import type { BookPrint } from "../book";

/** The formula of cells that show the values which were saved. */
export interface FrozenFormula {
  /** Starts with "=", as the formula bar of Excel shows it. */
  readonly text: string;
  /** As in `CellFormula`; how many cells it filled is the size of the range. */
  readonly fills?: "dynamic" | "array";
  /** ISO 8601: when the user froze it. */
  readonly since?: string;
  /** Number formats that freezing gave its cells, by place, by rows. */
  readonly formats?: Readonly<Record<number, string>>;
}

/** A frozen formula, and the cells that it filled. */
interface FrozenCells extends FrozenFormula {
  readonly sheetId: string;
  readonly zone: Range["zone"];
  /** Whether they still hold what was frozen. */
  readonly holds: boolean;
}

const parts = [
  "frozen",
  "notes",
  "namedTables",
  "printAreas",
  "printTitles",
  "pages",
  "pageBreaks",
  "filters",
] as const;
type CarriedPart = (typeof parts)[number];

/** What a copy of a sheet has too; names of tables are of one table only. */
const duplicated = parts.filter((part) => part !== "namedTables");

/** Adds what a sheet carries to what a range of it has: { sheetId, part, xc, data }. Of notes a cell has one; null takes it away. */
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
  /** Of a frozen formula's cells: with other contents they hold no saved values any more. */
  readonly content?: string;
  /** Of a frozen formula that the library can read: it follows the cells of which it speaks. */
  readonly formula?: CompiledFormula;
}

/** Among the getters of every model. */
export interface CarriedGetters {
  /** Of a cell that still holds the value which was saved. */
  getFrozenFormula(position: CellPosition): FrozenCells | undefined;
  /** Also those whose cells were written over. */
  getFrozenCells(): readonly FrozenCells[];
  /** What the library's sorting writes beside a cell's content (the patch asks); undefined where nothing is frozen at either place. */
  getFrozenMoved(from: CellPosition, to: CellPosition): FrozenFields | null | undefined;
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
  adaptCompiledFormula(formula: CompiledFormula): CompiledFormula;
}

/**
 * Among the fields of the library's command UPDATE_CELL: `frozen` says what is frozen from this cell on, once all cells have their
 * values; null says that it is thawed.
 */
export interface FrozenFields extends FrozenFormula {
  readonly rows: number;
  readonly columns: number;
}

interface Command {
  readonly type: string;
  readonly sheetId: string;
  readonly sheetIdTo?: string;
  readonly col: number;
  readonly row: number;
  readonly frozen?: FrozenFields | null;
}

/** A file may say that a formula filled a whole sheet, and say so often: all frozen cells of a workbook together are no more. */
const mostLooked = 2_000_000;

const sizeOf = ({ zone }: Range): number => (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);

/** Between the contents of two cells: it stands in none of them. */
const between = "\u0000";

interface CarryCommand extends Carry {
  readonly sheetId: string;
}

const isAt = ({ sheetId, zone }: Range, other: Range): boolean =>
  sheetId === other.sheetId && zone.left === other.zone.left && zone.top === other.zone.top;

const withoutNote = (entries: readonly CarriedEntry[], cell: Range): readonly CarriedEntry[] =>
  entries.filter(({ part, range }) => part !== "notes" || !isAt(range, cell));

type CorePlugin = Parameters<Library["registries"]["corePluginRegistry"]["add"]>[1];

export const carriedOf = (model: Model): CarriedGetters => model.getters as unknown as CarriedGetters;

export function carriedPlugin(library: Library): CorePlugin {
  library.coreTypes.add(carryCommand as never);
  // As the library takes back its own: by the history of what the command has changed.
  if (!library.registries.inverseCommandRegistry.contains(carryCommand))
    library.registries.inverseCommandRegistry.add(carryCommand, (command) => [command]);

  class CarriedPlugin extends library.CorePlugin {
    static override getters = ["getFrozenFormula", "getFrozenCells", "getFrozenMoved", "getCarried"];
    private entries: readonly CarriedEntry[] = [];
    private arrangedFrom: readonly CarriedEntry[] | undefined;
    private arrangement: ReadonlyMap<string, readonly CarriedEntry[]> = new Map();

    override handle(given: object): void {
      const command = given as Command;
      if (command.type === "UPDATE_CELL" && command.frozen !== undefined) this.freeze(command, command.frozen);
      if (command.type === "DUPLICATE_SHEET" && command.sheetIdTo) this.duplicate(command.sheetId, command.sheetIdTo);
      if (command.type === carryCommand) this.carry(given as CarryCommand);
    }

    override adaptRanges({ applyChange, adaptCompiledFormula }: Adapters): void {
      let changed = false;
      const moved: CarriedEntry[] = [];
      const after = this.entries.flatMap((entry) => {
        const formula = entry.formula && adaptCompiledFormula(entry.formula);
        const { changeType, range } = applyChange(entry.range);
        if (changeType === "NONE" && formula === entry.formula) return [entry];
        changed = true;
        if (changeType === "REMOVE") return [];
        const there = range ?? entry.range;
        const isElsewhere = formula && there.sheetId !== entry.range.sheetId;
        // On another sheet it goes on speaking of the cells of the sheet that it left.
        const follows = isElsewhere
          ? library.CompiledFormula.CopyWithDependencies(formula, there.sheetId, formula.rangeDependencies)
          : formula;
        const adapted = { ...entry, range: there, ...(follows && { formula: follows }) };
        if (changeType === "MOVE") moved.push(adapted);
        return [adapted];
      });
      // A cell that is moved onto another one takes the place of its note too.
      const covered = moved.filter(({ part }) => part === "notes");
      const kept = covered.reduce<readonly CarriedEntry[]>(
        (entries, note) => [...withoutNote(entries, note.range), note],
        after,
      );
      if (changed) this.keep(kept);
    }

    private carry({ sheetId, part, xc, data }: CarryCommand): void {
      const range = this.getters.getRangeFromSheetXC(sheetId, xc);
      const others = part === "notes" ? withoutNote(this.entries, range) : this.entries;
      this.keep(data === null ? others : [...others, { part, range, data }]);
    }

    override import(data: Saved): void {
      let looked = 0;
      this.entries = data.sheets.flatMap((sheet) =>
        parts.flatMap((part) =>
          Object.entries(sheet[part] ?? {}).flatMap(([xc, each]) => {
            const range = this.getters.getRangeFromSheetXC(sheet.id, xc);
            looked += part === "frozen" ? sizeOf(range) : 0;
            return looked > mostLooked ? [] : [this.entryOf(part, range, each)];
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
      const own = this.arranged().get(`${part} ${sheetId}`) ?? [];
      if (part !== "frozen") return own;
      return own.filter((entry) => this.holds(entry)).map((entry) => ({ ...entry, data: this.formulaOf(entry) }));
    }

    /** By part and sheet: of every hidden row it is asked what the sheet is filtered by. */
    private arranged(): ReadonlyMap<string, readonly CarriedEntry[]> {
      if (this.arrangedFrom !== this.entries) {
        const arranged = new Map<string, CarriedEntry[]>();
        for (const entry of this.entries) {
          const key = `${entry.part} ${entry.range.sheetId}`;
          const own = arranged.get(key);
          if (own) own.push(entry);
          else arranged.set(key, [entry]);
        }
        this.arrangement = arranged;
        this.arrangedFrom = this.entries;
      }
      return this.arrangement;
    }

    getFrozenFormula({ sheetId, col, row }: CellPosition): FrozenCells | undefined {
      const entry = this.entries.find(
        ({ part, range: { sheetId: own, zone } }) =>
          part === "frozen" &&
          own === sheetId &&
          zone.left <= col &&
          col <= zone.right &&
          zone.top <= row &&
          row <= zone.bottom,
      );
      return entry && this.holds(entry) ? this.cellsOf(entry) : undefined;
    }

    getFrozenCells(): readonly FrozenCells[] {
      return this.entries.filter(({ part }) => part === "frozen").map((entry) => this.cellsOf(entry));
    }

    getFrozenMoved(from: CellPosition, to: CellPosition): FrozenFields | null | undefined {
      const [going, staying] = [from, to].map((position) =>
        this.getFrozenFormula({ ...position, sheetId: from.sheetId }),
      );
      if (!going) return staying && null;
      const { sheetId: _, zone: __, holds: ___, text, ...frozen } = going;
      return { ...frozen, text: `=${moved(text.slice(1), to.row - from.row, to.col - from.col)}`, rows: 1, columns: 1 };
    }

    private cellsOf(entry: CarriedEntry): FrozenCells {
      const { sheetId, zone } = entry.range;
      return { ...this.formulaOf(entry), sheetId, zone, holds: this.holds(entry) };
    }

    private formulaOf({ data, formula }: CarriedEntry): FrozenFormula {
      const given = data as FrozenFormula;
      return formula ? { ...given, text: formula.toFormulaString(this.getters) } : given;
    }

    private holds({ part, content, range }: CarriedEntry): boolean {
      return part !== "frozen" || content === this.contentsIn(range);
    }

    private entryOf(part: CarriedPart, range: Range, data: unknown): CarriedEntry {
      if (part !== "frozen") return { part, range, data };
      const formula = this.compiled((data as FrozenFormula).text, range.sheetId);
      return { part, range, data, content: this.contentsIn(range), ...(formula && { formula }) };
    }

    /** undefined where the library would spell it in another way: then the text stays as it is. */
    private compiled(text: string, sheetId: string): CompiledFormula | undefined {
      const formula = library.CompiledFormula.Compile(typedFormula(text), sheetId, this.getters as never);
      return !formula.isBadExpression && formula.toFormulaString(this.getters) === text ? formula : undefined;
    }

    private freeze({ sheetId, col, row }: Command, frozen: FrozenFields | null): void {
      const others = this.entries.filter(
        ({ part, range: { sheetId: own, zone } }) =>
          part !== "frozen" || own !== sheetId || zone.left !== col || zone.top !== row,
      );
      if (!frozen) {
        this.keep(others);
        return;
      }
      const { rows, columns, ...data } = frozen;
      const zone = { left: col, top: row, right: col + columns - 1, bottom: row + rows - 1 };
      const range = this.getters.getRangeFromZone(sheetId, zone);
      this.keep([...others, this.entryOf("frozen", range, data)]);
    }

    private duplicate(sheetId: string, sheetIdTo: string): void {
      const copies = duplicated.flatMap((part) =>
        this.getCarried(part, sheetId).map(({ range, data }) =>
          this.entryOf(part, this.getters.getRangeFromZone(sheetIdTo, range.zone), data),
        ),
      );
      if (copies.length > 0) this.keep([...this.entries, ...copies]);
    }

    /** Of the cells with something in them, by rows; rows and columns that are inserted change nothing. */
    private contentsIn({ sheetId, zone }: Range): string {
      const contents: string[] = [];
      for (let row = zone.top; row <= zone.bottom; row++)
        for (let col = zone.left; col <= zone.right; col++) {
          const cell = this.getters.getCell({ sheetId, col, row });
          // A formula there is none of the saved values.
          if (cell && (cell.isFormula || cell.content !== "")) contents.push(cell.isFormula ? between : cell.content);
        }
      return contents.join(between);
    }

    private keep(entries: readonly CarriedEntry[]): void {
      const { history } = this as unknown as { history: { update(property: string, value: unknown): void } };
      history.update("entries", entries);
    }
  }
  return CarriedPlugin as unknown as CorePlugin;
}
