/** A book calculated without a page: for claims on the command line and for the golden files of the templates. */

import { cellAddress, cellPlace, splitAddress } from "../../cells/address";
import type { Cell } from "../../cells/cell";
import { cellOf } from "../../engine/cellOf";
import { createModel } from "../../engine/engine";
import { arrivals } from "../../engine/functions/arrivals";
import type { Model } from "../../engine/library/library";
import type { Book } from "../book";
import { insertBook } from "./insertBook";
import { nodeEngine } from "./nodeEngine";

interface ComputedCell {
  readonly value: Cell;
  /** As the cell shows it, with its number format. */
  readonly shown: string;
}

export interface ComputedBook {
  readonly model: Model;
  /** Every cell that holds something, by sheet and then by address without sheet. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, ComputedCell>>;
  /** The cell at a reference with sheet, such as "Claims!C7", or at a defined name. */
  at(reference: string): ComputedCell;
}

const empty: ComputedCell = { value: null, shown: "" };

function readSheet(model: Model, sheetId: string): Map<string, ComputedCell> {
  const cells = new Map<string, ComputedCell>();
  const { getters } = model;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const cell = getters.getEvaluatedCell(position);
    if (cell.type === "empty") continue;
    const value = cell.type === "error" ? cellOf(cell.value, cell.message?.toString()) : cell.value;
    cells.set(cellAddress(position.col, position.row), { value, shown: cell.formattedValue });
  }
  return cells;
}

/** What is calculated at once: what reads a publisher's series or the archive still waits. */
export function computeBook(book: Book): ComputedBook {
  return valuesOf(modelOf(book), book);
}

/** A series may name, once it is there, what else is asked for. */
const mostRounds = 8;

/** The same once every series has arrived that the book reads. */
export async function computeBookAwaiting(book: Book): Promise<ComputedBook> {
  const model = modelOf(book);
  for (let round = 0; round < mostRounds; round++) {
    const coming = arrivals();
    if (!coming) break;
    await coming;
    // What arrives together is calculated in a turn of its own.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return valuesOf(model, book);
}

function modelOf(book: Book): Model {
  const model = createModel(nodeEngine());
  insertBook(model, book);
  return model;
}

function valuesOf(model: Model, book: Book): ComputedBook {
  const names = new Set(book.sheets.map((sheet) => sheet.name));
  const sheets = new Map<string, ReadonlyMap<string, ComputedCell>>();
  for (const sheetId of model.getters.getSheetIds()) {
    const name = model.getters.getSheetName(sheetId);
    if (names.has(name)) sheets.set(name, readSheet(model, sheetId));
  }
  return {
    model,
    sheets,
    at(reference) {
      const { sheet, range } = splitAddress(book.names[reference] ?? reference);
      const place = cellPlace(range.split(":")[0] ?? "");
      const cell = place && sheets.get(sheet ?? "")?.get(cellAddress(place.col, place.row));
      return cell ?? empty;
    },
  };
}
