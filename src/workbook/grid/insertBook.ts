/** A book into a model: a command of its own, whose parts therefore are one step of undo and one calculation. */

import { cellPlace } from "../../cells/address";
import { freeName } from "../../cells/freeName";
import { contentOfText } from "../../engine/entry/enteredCell";
import type { CellPosition, Library, Model } from "../../engine/library/library";
import { isDefinedName } from "../../engine/names/namedFormulas";
import { type Book, type BookCell, type BookSheet, choicesOf, sheetToShow } from "../book";
import type { SeriesBlock } from "../layout/seriesBlock";
import { type Renaming, renamed, renamedFunctions } from "../references";
import { roleStyles } from "../roles";
import { carryCommand, printedParts } from "./carried";
import { createChartCommand } from "./chartDefinition";
import { fittingWidth, leftOf } from "./chartRoom";

const insertBookCommand = "MARKETBOOK_INSERT_BOOK";
const renewSheetCommand = "MARKETBOOK_RENEW_SHEET";
const insertSeriesCommand = "MARKETBOOK_INSERT_SERIES";
const writeCellsCommand = "MARKETBOOK_WRITE_CELLS";

interface Placing {
  /** Whether a sheet of the book is shown; it is when left out. */
  readonly show?: boolean;
}

interface Command extends Placing {
  readonly type: string;
  readonly book?: Book;
  readonly sheetId?: string;
  readonly cells?: readonly PlacedCell[];
  readonly block?: SeriesBlock;
}

interface PlacedCell extends CellPosition {
  readonly content?: number | string | undefined;
  readonly format?: string | undefined;
}

/** Cells kept free below and right of what the book fills: a spill does not enlarge a sheet. */
const spareRows = 500;
const spareColumns = 10;

type Dispatch = (type: string, payload: object) => void;
type PluginConstructor = Parameters<Library["registries"]["featurePluginRegistry"]["add"]>[1];

export function insertBookPlugin(library: Library): PluginConstructor {
  class InsertBookPlugin extends library.UIPlugin {
    static override getters = ["insertBookRefusals"];
    private refusals: string[] = [];

    override handle({ type, book, sheetId, show, cells, block }: Command): void {
      if (type === insertSeriesCommand && block && sheetId) this.insertSeries(block, sheetId);
      if (type === writeCellsCommand && cells) this.write(cells);
      if (!book) return;
      if (type === insertBookCommand) this.insert(book, show ?? true);
      if (type === renewSheetCommand && sheetId) this.renew(book, sheetId);
    }

    /** What of the last book could not be placed. Not thrown inside the command, which would leave the model half way. */
    insertBookRefusals(): readonly string[] {
      return this.refusals;
    }

    private run(type: string, payload: object): void {
      const dispatch = this.dispatch as unknown as (type: string, payload: object) => { reasons: readonly string[] };
      for (const reason of dispatch(type, payload).reasons)
        if (reason !== "NoChanges") this.refusals.push(`${type} ${reason} ${JSON.stringify(payload).slice(0, 200)}`);
    }

    private write(cells: readonly PlacedCell[]): void {
      this.refusals = [];
      for (const { content, format, ...position } of cells)
        this.run("UPDATE_CELL", {
          ...position,
          ...(content !== undefined && {
            content: typeof content === "number" ? String(content) : contentOfText(content, library),
          }),
          ...(format ? { format } : {}),
        });
    }

    private insertSeries({ area, cells, formats, rows, columns, width, chart }: SeriesBlock, sheetId: string): void {
      this.refusals = [];
      const run: Dispatch = (type, payload) => this.run(type, payload);
      const asItIs: Renaming = { sheets: new Map(), names: new Map() };
      this.enlarge(sheetId, "ROW", this.getters.getNumberRows(sheetId), rows);
      this.enlarge(sheetId, "COL", this.getters.getNumberCols(sheetId), columns);
      const zoneOf = (range: string) => this.getters.getRangeFromSheetXC(sheetId, range).zone;
      // What stands in its way has been asked about: the formula would find no room.
      run("DELETE_CONTENT", { sheetId, target: [zoneOf(area)] });
      for (const { range, format } of formats) run("SET_FORMATTING", { sheetId, target: [zoneOf(range)], format });
      for (const cell of cells) run("UPDATE_CELL", updateCell(library, cell, sheetId, asItIs));
      const values = columns - 1;
      if (this.getters.getColSize(sheetId, values) < width)
        run("RESIZE_COLUMNS_ROWS", { dimension: "COL", sheetId, elements: [values], size: width });
      if (!chart) return;
      const uuid = new library.helpers.UuidGenerator();
      const left = leftOf(cellPlace(chart.at)?.col ?? 0, (column) => this.getters.getColSize(sheetId, column));
      const fitting = fittingWidth(chart.width, left, this.getters.getSheetViewDimension().width);
      run("CREATE_CHART", createChartCommand({ ...chart, width: fitting }, sheetId, uuid.smallUuid(), asItIs));
    }

    private enlarge(sheetId: string, dimension: "ROW" | "COL", present: number, wanted: number): void {
      if (present >= wanted) return;
      this.run("ADD_COLUMNS_ROWS", {
        dimension,
        sheetId,
        sheetName: this.getters.getSheetName(sheetId),
        base: present - 1,
        position: "after",
        quantity: wanted - present,
      });
    }

    private insert(book: Book, show: boolean): void {
      this.refusals = [];
      const run: Dispatch = (type, payload) => this.run(type, payload);
      const renaming = this.renamingFor(book);
      const nameOf = (name: string) => renaming.sheets.get(name.toLowerCase()) ?? name;
      const active = this.getters.getActiveSheetId();
      const position = this.getters.getSheetIds().length;
      const uuid = new library.helpers.UuidGenerator();
      const placed = book.sheets.map((sheet) => ({ sheet, sheetId: uuid.smallUuid() }));
      for (const [index, { sheet, sheetId }] of placed.entries())
        run("CREATE_SHEET", {
          sheetId,
          position: position + index,
          name: nameOf(sheet.name),
          cols: Math.max(26, sheet.columns + spareColumns),
          rows: sheet.rows + spareRows,
        });
      for (const [name, reference] of Object.entries(book.names)) {
        const given = renaming.names.get(name.toLowerCase()) ?? name;
        if (reference.startsWith("=")) {
          run("CREATE_NAMED_RANGE", { name: given, formula: renamed(reference, renaming) });
          continue;
        }
        const range = this.getters.getRangeFromSheetXC(active, renamed(reference, renaming));
        run("CREATE_NAMED_RANGE", { name: given, ranges: [this.getters.getRangeData(range)] });
      }
      for (const { sheet, sheetId } of placed) fillSheet(run, library, sheet, sheetId, renaming);
      for (const { sheet, sheetId } of placed)
        for (const { choices, at } of choicesOf(sheet))
          run("ADD_DATA_VALIDATION_RULE", {
            sheetId,
            ranges: at.map((cell) => this.getters.getRangeData(this.getters.getRangeFromSheetXC(sheetId, cell))),
            rule: {
              id: uuid.smallUuid(),
              isBlocking: true,
              criterion: { type: "isValueInList", values: [...choices], displayStyle: "arrow" },
            },
          });
      const view = this.getters.getSheetViewDimension().width;
      for (const { sheet, sheetId } of placed)
        for (const { range, when, colour, fill } of sheet.conditions ?? [])
          run("ADD_CONDITIONAL_FORMAT", {
            sheetId,
            ranges: [this.getters.getRangeData(this.getters.getRangeFromSheetXC(sheetId, range))],
            cf: {
              id: uuid.smallUuid(),
              rule: {
                type: "CellIsRule",
                operator: "customFormula",
                values: [renamed(when, renaming)],
                style: { textColor: colour, ...(fill && { fillColor: fill }) },
              },
            },
          });
      for (const { sheet, sheetId } of placed)
        for (const chart of sheet.charts) {
          const left = leftOf(cellPlace(chart.at)?.col ?? 0, (column) => sheet.widths[column]);
          // A picture without axes keeps its proportions.
          const width = chart.bare ? chart.width : fittingWidth(chart.width, left, view);
          run("CREATE_CHART", createChartCommand({ ...chart, width }, sheetId, uuid.smallUuid(), renaming));
        }
      const shown = placed.find(({ sheet }) => sheet === sheetToShow(book));
      if (shown && show) run("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: shown.sheetId });
    }

    /** The book's only sheet in place of what a sheet holds. */
    private renew(book: Book, sheetId: string): void {
      this.refusals = [];
      const run: Dispatch = (type, payload) => this.run(type, payload);
      const [sheet] = book.sheets;
      if (!sheet) return;
      const target = [this.getters.getSheetZone(sheetId)];
      run("DELETE_CONTENT", { sheetId, target });
      run("CLEAR_FORMATTING", { sheetId, target });
      this.enlarge(sheetId, "ROW", this.getters.getNumberRows(sheetId), sheet.rows);
      fillSheet(run, library, sheet, sheetId, { sheets: new Map(), names: new Map() });
      const active = this.getters.getActiveSheetId();
      if (active !== sheetId) run("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
    }

    private renamingFor(book: Book): Renaming {
      const present = new Set(
        this.getters.getSheetIds().map((id: string) => this.getters.getSheetName(id).toLowerCase()),
      );
      const sheets = new Map<string, string>();
      for (const { name } of book.sheets) {
        const free = freeName(name, (each) => present.has(each.toLowerCase()), " ");
        present.add(free.toLowerCase());
        if (free !== name) sheets.set(name.toLowerCase(), free);
      }
      const names = new Map<string, string>();
      for (const name of Object.keys(book.names)) {
        const free = freeName(name, (each) => isDefinedName(this.getters, each), "_");
        if (free !== name) names.set(name.toLowerCase(), free);
      }
      return { sheets, names, functions: renamedFunctions(book.names, names) };
    }
  }
  return InsertBookPlugin as unknown as PluginConstructor;
}

function fillSheet(run: Dispatch, library: Library, sheet: BookSheet, sheetId: string, renaming: Renaming): void {
  // Each order makes the library work out all places anew.
  for (const [size, elements] of bySize([...sheet.widths.entries()]))
    run("RESIZE_COLUMNS_ROWS", { dimension: "COL", sheetId, elements, size });
  for (const [size, elements] of bySize(Object.entries(sheet.heights ?? {})))
    run("RESIZE_COLUMNS_ROWS", { dimension: "ROW", sheetId, elements, size });
  for (const cell of sheet.cells) run("UPDATE_CELL", updateCell(library, cell, sheetId, renaming));
  if (sheet.frozenRows > 0) run("FREEZE_ROWS", { sheetId, quantity: sheet.frozenRows });
  if (!sheet.gridlines) run("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: false });
  if (sheet.print) for (const each of printedParts(sheet.print)) run(carryCommand, { sheetId, ...each });
}

/** Columns or rows of one size together. */
function bySize(sizes: readonly (readonly [number | string, number])[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [place, size] of sizes) found.set(size, [...(found.get(size) ?? []), Number(place)]);
  return found;
}

function updateCell(library: Library, cell: BookCell, sheetId: string, renaming: Renaming) {
  return {
    sheetId,
    ...(cellPlace(cell.at) ?? { col: -1, row: -1 }),
    content: contentOf(library, cell, renaming),
    style: { ...roleStyles[cell.role], ...(cell.wrap ? { wrapping: "wrap", verticalAlign: "top" } : {}) },
    ...(cell.format ? { format: cell.format } : {}),
  };
}

/** What would have to be typed for the cell to hold just this; text such as 2-05 must not become a date. */
function contentOf(library: Library, { content, format }: BookCell, renaming: Renaming): string {
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return String(content);
  if (content.startsWith("=") && format !== "@") return renamed(content, renaming);
  return contentOfText(content, library);
}

function order(model: Model, type: string, payload: object, what: string): void {
  (model.dispatch as unknown as (type: string, payload: object) => void)(type, payload);
  const refusals = (model.getters as unknown as { insertBookRefusals(): readonly string[] }).insertBookRefusals();
  if (refusals.length > 0) throw new Error(`Parts of ${what} could not be placed: ${refusals.join("; ")}`);
}

const place = (model: Model, type: string, payload: { readonly book: Book }): void =>
  order(model, type, payload, payload.book.title);

/** Constants into cells: text stays text. One undo step, one calculation. */
export function writeCells(model: Model, cells: readonly PlacedCell[]): void {
  order(model, writeCellsCommand, { cells }, "the cells");
}

/** A series with its heading, formats and chart. One undo step, one calculation. */
export function insertSeries(model: Model, block: SeriesBlock, sheetId: string): void {
  order(model, insertSeriesCommand, { block, sheetId }, block.title);
}

/** Adds the book's sheets behind the present ones and shows the one with the charts. One undo step, one calculation. */
export function insertBook(model: Model, book: Book, placing: Placing = {}): void {
  place(model, insertBookCommand, { book, ...placing });
}

/** Puts the book's only sheet in place of what a sheet holds, and shows it. One undo step, one calculation. */
export function renewSheet(model: Model, book: Book, sheetId: string): void {
  place(model, renewSheetCommand, { book, ...{ sheetId } });
}
