/**
 * Pasting a part of what was copied here: formulas alone, turned around, or calculated into what is there. A command of its own,
 * whose cells therefore are one step of undo.
 */
import { contentOfText } from "../entry/enteredCell";
import type { CellPosition, CompiledFormula, Library, Model } from "../library/library";

export const operations = ["none", "add", "subtract", "multiply", "divide"] as const;
export type Operation = (typeof operations)[number];

export const pastedParts = [
  "all",
  "formulas",
  "values",
  "formats",
  "formulasAndFormats",
  "valuesAndFormats",
  "columnWidths",
  "link",
] as const;
export type PastedPart = (typeof pastedParts)[number];

export interface SpecialPaste {
  readonly part: PastedPart;
  readonly operation: Operation;
  readonly transpose: boolean;
  /** Blank cells of what was copied leave what is there. */
  readonly skipBlanks: boolean;
}

/** Formulas whose references move, and would have to turn. */
export const takesFormulas = ({ part, operation }: SpecialPaste): boolean =>
  operation === "none" && (part === "all" || part === "formulas" || part === "formulasAndFormats");

type Range = ReturnType<Model["getters"]["getRangeFromSheetXC"]>;
type Zone = Range["zone"];
type CopiedPlace = Pick<Range, "sheetId" | "zone">;

/** Among the getters of every model. */
export interface PastesSpecially {
  /** What Copy took here, where it still stands; undefined after a cut, of several ranges, or when rows or columns moved. */
  getCopiedPlace(): CopiedPlace | undefined;
  /** Formulas cannot be turned around: their references would have to turn as well. */
  wouldTurnFormulas(): boolean;
}

const command = "MARKETBOOK_PASTE_SPECIAL";

const signs: Readonly<Record<Exclude<Operation, "none">, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
};

/** What stands in a cell after a number has been calculated into it; undefined where it stays as it is. */
function calculated(
  content: string,
  isFormula: boolean,
  present: unknown,
  operand: number,
  sign: string,
): string | undefined {
  if (isFormula) return `=(${content.slice(1)})${sign}${operand < 0 ? `(${operand})` : operand}`;
  if (content !== "" && typeof present !== "number") return undefined;
  const number = typeof present === "number" ? present : 0;
  if (sign === "/" && operand === 0) return `=${number}/0`;
  const results: Record<string, number> = {
    "+": number + operand,
    "-": number - operand,
    "*": number * operand,
    "/": number / operand,
  };
  const result = results[sign] ?? Number.NaN;
  // Too large for a number: an error as Excel's, never the word “Infinity”.
  return Number.isFinite(result) ? String(result) : `=${number}${sign}${operand < 0 ? `(${operand})` : operand}`;
}

type Dispatch = (type: string, payload: object) => unknown;
type PluginConstructor = Parameters<Library["registries"]["featurePluginRegistry"]["add"]>[1];

interface Command extends Partial<SpecialPaste> {
  readonly type: string;
}

const forgetting = new Set(["CUT", "ADD_COLUMNS_ROWS", "REMOVE_COLUMNS_ROWS", "DELETE_SHEET", "UNDO", "REDO"]);

export function specialPastePlugin(library: Library): PluginConstructor {
  class SpecialPastePlugin extends library.UIPlugin {
    static override getters = ["getCopiedPlace", "wouldTurnFormulas"];
    private copied: CopiedPlace | undefined;

    override handle({ type, part, operation = "none", transpose = false, skipBlanks = false }: Command): void {
      if (type === "COPY") {
        const zones = this.getters.getSelectedZones();
        const [zone] = zones;
        this.copied = zone && zones.length === 1 ? { sheetId: this.getters.getActiveSheetId(), zone } : undefined;
      } else if (forgetting.has(type)) this.copied = undefined;
      else if (type === command && part) this.pasteParts({ part, operation, transpose, skipBlanks });
    }

    getCopiedPlace(): CopiedPlace | undefined {
      return this.copied;
    }

    wouldTurnFormulas(): boolean {
      const copied = this.copied;
      if (!copied) return false;
      return cellsOf(copied.zone).some(
        ({ col, row }) => this.getters.getCell({ sheetId: copied.sheetId, col, row })?.isFormula,
      );
    }

    private pasteParts(how: SpecialPaste): void {
      const copied = this.copied;
      if (!copied) return;
      const run = this.dispatch as unknown as Dispatch;
      const sheetId = this.getters.getActiveSheetId();
      const { part, operation, transpose, skipBlanks } = how;
      if (part === "columnWidths") {
        this.pasteWidths(copied, sheetId);
        return;
      }
      // The library's own paste brings borders, merged cells, conditions and lists as well.
      const isWhole = operation === "none" && !transpose && !skipBlanks && (part === "all" || part === "formats");
      if (isWhole) {
        const target = this.getters.getSelectedZones();
        run("PASTE", part === "formats" ? { target, pasteOption: "onlyFormat" } : { target });
        return;
      }
      // All is read before anything is written: the two may overlap.
      const cells = targetsOf(this.getters.getSelectedZone(), copied.zone, transpose).flatMap(({ col, row, from }) => {
        const source = { sheetId: copied.sheetId, ...from };
        if (skipBlanks && this.getters.getEvaluatedCell(source).type === "empty") return [];
        const changed = this.changedCell(source, { sheetId, col, row }, how);
        return changed ? [{ sheetId, col, row, ...changed }] : [];
      });
      const sheetName = this.getters.getSheetName(sheetId);
      for (const dimension of ["COL", "ROW"] as const) {
        const present = this.getters.getNumberHeaders(sheetId, dimension);
        const last = cells.reduce((most, { col, row }) => Math.max(most, dimension === "COL" ? col : row), 0);
        if (last >= present)
          run("ADD_COLUMNS_ROWS", {
            sheetId,
            sheetName,
            dimension,
            base: present - 1,
            position: "after",
            quantity: last + 1 - present,
          });
      }
      for (const cell of cells) run("UPDATE_CELL", cell);
    }

    private pasteWidths({ sheetId: source, zone }: CopiedPlace, sheetId: string): void {
      const { left } = this.getters.getSelectedZone();
      for (let col = zone.left; col <= zone.right; col++) {
        const target = left + col - zone.left;
        if (target >= this.getters.getNumberCols(sheetId)) return;
        const size = this.getters.getHeaderSize(source, "COL", col);
        (this.dispatch as unknown as Dispatch)("RESIZE_COLUMNS_ROWS", {
          sheetId,
          dimension: "COL",
          elements: [target],
          size,
        });
      }
    }

    private changedCell(from: CellPosition, to: CellPosition, { part, operation }: SpecialPaste): object | undefined {
      const source = this.getters.getCell(from);
      const format = source?.format ?? "";
      const look = { style: source?.style ?? null, format };
      if (part === "formats") return look;
      if (part === "link") return { content: this.linkTo(from, to) };
      if (operation !== "none") return this.operated(from, to, operation);
      const content = part.startsWith("values") ? this.valueAt(from) : this.contentAt(from, to);
      if (part === "all") return { content, ...look };
      return part.endsWith("AndFormats") ? { content, format } : { content };
    }

    private linkTo({ sheetId, col, row }: CellPosition, to: CellPosition): string {
      const range = this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row });
      return `=${this.getters.getRangeString(range, to.sheetId)}`;
    }

    private operated(from: CellPosition, to: CellPosition, operation: Exclude<Operation, "none">): object | undefined {
      const { value, type } = this.getters.getEvaluatedCell(from);
      // A blank is 0, as in Excel, unless blanks are skipped.
      const operand = type === "empty" ? 0 : value;
      if (typeof operand !== "number") return undefined;
      const cell = this.getters.getCell(to);
      // What another cell spills here is not this cell's to change.
      if (!cell?.isFormula && this.getters.getArrayFormulaSpreadingOn(to)) return undefined;
      const written = cell?.isFormula ? cell.compiledFormula.toFormulaString(this.getters) : (cell?.content ?? "");
      const present = this.getters.getEvaluatedCell(to).value;
      const content = calculated(written, cell?.isFormula ?? false, present, operand, signs[operation]);
      return content === undefined ? undefined : { content };
    }

    private valueAt(position: CellPosition): string {
      const { value, type } = this.getters.getEvaluatedCell(position);
      const cell = this.getters.getCell(position);
      if (cell && !cell.isFormula) return cell.content;
      if (value === null) return "";
      if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
      return typeof value === "number" || type === "error" ? String(value) : contentOfText(String(value), library);
    }

    private contentAt(from: CellPosition, to: CellPosition): string {
      const cell = this.getters.getCell(from);
      if (!cell?.isFormula) return cell?.content ?? this.valueAt(from);
      const formula: CompiledFormula = cell.compiledFormula;
      return this.getters.getTranslatedCellFormula(to.sheetId, to.col - from.col, to.row - from.row, formula);
    }
  }
  return SpecialPastePlugin as unknown as PluginConstructor;
}

const cellsOf = ({ left, right, top, bottom }: Zone) =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) => ({ col: left + across, row: top + down })),
  ).flat();

/** The cells that are pasted into, each with where it takes from; a selection that is a multiple is filled again and again. */
function targetsOf(selected: Zone, source: Zone, transpose: boolean) {
  const [columns, rows] = [source.right - source.left + 1, source.bottom - source.top + 1];
  const [across, down] = transpose ? [rows, columns] : [columns, rows];
  const [wide, high] = [selected.right - selected.left + 1, selected.bottom - selected.top + 1];
  const repeats = wide % across === 0 && high % down === 0;
  const right = selected.left + (repeats ? wide : across) - 1;
  const bottom = selected.top + (repeats ? high : down) - 1;
  return cellsOf({ left: selected.left, right, top: selected.top, bottom }).map(({ col, row }) => {
    const [x, y] = [(col - selected.left) % across, (row - selected.top) % down];
    const from = transpose
      ? { col: source.left + y, row: source.top + x }
      : { col: source.left + x, row: source.top + y };
    return { col, row, from };
  });
}

export const pastesSpecially = (model: Model): PastesSpecially => model.getters as unknown as PastesSpecially;

export function pasteSpecially(model: Model, how: SpecialPaste): void {
  (model.dispatch as unknown as Dispatch)(command, how);
}
