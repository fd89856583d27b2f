/** The cells of a sheet's part, as the part writes them: what a formula means is told by `Formulas`. */
import { cellAddress, cellPlace } from "../../cells/address";
import { isoToSerial } from "../../cells/serialDates";
import { moved } from "../formulaText/references";
import { type Cell, type CellValue, mostColumns, mostRows, placeOf } from "../model";
import { limits } from "../package/limits";
import { FileRefusal } from "../refusal";
import type { Findings } from "../report";
import { texts } from "../texts";
import type { Attributes } from "../xml/scan";
import { isInOtherBase, type PlainCells, plainCells } from "./plainCells";
import { unescaped } from "./text";

/** A formula as the part writes it; shared ones are written out. */
export interface WrittenFormula {
  readonly text: string;
  readonly range?: string;
  readonly fills?: "dynamic" | "array";
}

export interface WrittenCell {
  value: CellValue;
  formula?: WrittenFormula;
  style?: number;
  /** A formula without any value. */
  valueless?: true;
}

export interface CellsReader {
  row(attributes: Attributes): number;
  open(name: string, attributes: Attributes): void;
  text(piece: string, ancestors: readonly string[]): void;
  close(name: string): void;
  /** Cells of the plain form, without being told of their tags. */
  readonly plain: PlainCells;
  /** Once the part has been read. */
  finish(): CellsWritten;
}

export interface CellsWritten {
  readonly cells: Map<number, WrittenCell>;
  /** The places of those whose formula is still as the part writes it; the others are cells of the model. */
  readonly unread: ReadonlySet<number>;
  /** The places of dates that the part has as text of the calendar, and not as serials. */
  readonly isoDates: ReadonlySet<number>;
}

/** What all sheets of a workbook share. */
export interface CellsContext {
  readonly sheet: string;
  readonly strings: readonly string[];
  /** See `plainCells`. */
  readonly formOf: (formula: string, from: number, until: number) => number;
  /** Numbers of cell metadata that mean a formula which spills. */
  readonly dynamic: (cellMetadata: number) => boolean;
  readonly findings: Findings;
  /** Counts cells of all sheets. */
  readonly counted: { cells: number };
  /** When reading is given up, in milliseconds since 1970. */
  readonly deadline: number;
}

/** How many cells are read between two looks at the clock. */
const cellsBetweenLooks = 10_000;

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const timeOfDay = /^(?:(\d{4}-\d{2}-\d{2})(?:T|$))?T?(?:(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/;

/** Days of which only the time counts: programs begin with one or the other. */
const earlySerials = new Map([
  ["1899-12-30", 0],
  ["1899-12-31", 0],
]);

/** The serial, of the 1900 system, of "2026-01-31", "2026-01-31T10:30:00Z" or "T10:30:00". */
export function serialOfIso(text: string): number | undefined {
  const [found, day, hours, minutes, seconds] = timeOfDay.exec(text.trim()) ?? [];
  if (!found) return undefined;
  const serial = day === undefined ? 0 : (isoToSerial(day) ?? earlySerials.get(day));
  if (serial === undefined) return undefined;
  return serial + (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
}

export function cellsReader(context: CellsContext): CellsReader {
  const { sheet, strings, findings, counted } = context;
  const cells = new Map<number, WrittenCell>();
  const unread = new Set<number>();
  const isoDates = new Set<number>();
  const bares = new Map<number, WrittenCell>();
  const masters = new Map<string, Master>();
  const waiting: {
    readonly cell: WrittenCell;
    readonly shared: string;
    readonly row: number;
    readonly column: number;
  }[] = [];
  let [row, column] = [-1, -1];
  let type = "";
  let style = 0;
  let metadata = 0;
  let inCell = false;
  let value: string | undefined;
  let inline: string | undefined;
  let formula: { kind: string; text: string; shared: string; range: string } | undefined;

  function begin(attributes: Attributes): void {
    const address = attributes.get("r");
    const place = address === undefined ? { row, col: column + 1 } : cellPlace(address);
    if (place) [row, column] = [place.row, place.col];
    inCell = place !== undefined && row >= 0 && row < mostRows && column >= 0 && column < mostColumns;
    if (!inCell) findings.add("badCells", `${sheet}!${address ?? ""}`);
    type = attributes.get("t") ?? "n";
    style = Number(attributes.get("s") ?? 0) || 0;
    metadata = Number(attributes.get("cm") ?? 0) || 0;
    [value, inline, formula] = [undefined, undefined, undefined];
  }

  function count(): void {
    if (++counted.cells > limits.cells) throw new FileRefusal(texts.tooManyCells, { most: limits.cells });
    if (counted.cells % cellsBetweenLooks === 0 && Date.now() > context.deadline)
      throw new FileRefusal(texts.tooSlow, { seconds: limits.seconds });
  }

  function read(text: string): CellValue {
    switch (type) {
      case "s":
        return sharedText(text);
      case "str":
      case "inlineStr":
        return unescaped(text);
      case "b":
        return /^(?:1|true)$/i.test(text.trim());
      case "e":
        return { error: text.trim() };
      case "d":
        return serialOfIso(text) ?? text;
      default:
        return readNumber(text.trim());
    }
  }

  function sharedText(index: string): string {
    const text = strings[Number(index)];
    if (text === undefined) findings.add("lostTexts", `${sheet}!${cellAddress(column, row)}`);
    return text ?? "";
  }

  function readNumber(text: string): CellValue {
    if (text === "") return null;
    const number = isInOtherBase(text) ? Number.NaN : Number(text);
    if (Number.isFinite(number)) return number;
    if (text.startsWith("#")) return { error: text };
    if (!Number.isNaN(number)) return { error: "#NUM!" };
    findings.add("oddNumbers", `${sheet}!${cellAddress(column, row)}`);
    return text;
  }

  function writtenFormula(cell: WrittenCell): void {
    if (!formula) return;
    const { kind, text, shared, range } = formula;
    if (kind === "dataTable") {
      findings.add("dataTables", `${sheet}!${cellAddress(column, row)}`);
      return;
    }
    if (kind === "shared") {
      if (text.trim() !== "") masters.set(shared, { text, row, column });
      const master = masters.get(shared);
      if (master) cell.formula = { text: written(master, row, column) };
      else waiting.push({ cell, shared, row, column });
    } else if (kind === "array") {
      if (text.trim() === "") return;
      const [first, last] = range.split(":");
      const own = last === undefined || last === first ? first : range;
      cell.formula = { text, range: own, fills: context.dynamic(metadata) ? "dynamic" : "array" };
    } else if (text.trim() !== "") cell.formula = { text };
  }

  /** Made in one go, as a cell that grows takes twice the room; what only has a style is the same cell everywhere. */
  function constant(content: CellValue, look: number): WrittenCell {
    if (content !== null) return look > 0 ? { value: content, style: look } : { value: content };
    const bare = bares.get(look) ?? { value: null, style: look };
    bares.set(look, bare);
    return bare;
  }

  function end(): void {
    if (!inCell) return;
    inCell = false;
    const text = type === "inlineStr" ? (inline ?? value) : value;
    // An empty value is the empty text where it is said to be text, and none at all elsewhere.
    const isGiven = text !== undefined && (text !== "" || type === "str" || type === "inlineStr");
    const cell: WrittenCell = formula
      ? { value: isGiven ? read(text) : null }
      : constant(isGiven ? read(text) : null, style);
    if (formula) {
      writtenFormula(cell);
      if (cell.value === null) cell.valueless = true;
      if (style > 0) cell.style = style;
    } else if (cell.value === null && style === 0) return;
    keep(cell);
    if (formula) unread.add(placeOf(row, column));
    if (type === "d" && typeof cell.value === "number") isoDates.add(placeOf(row, column));
  }

  /** Of two cells of one place the later one counts, as it was written. */
  function keep(cell: WrittenCell): void {
    const before = cells.size;
    const place = placeOf(row, column);
    cells.set(place, cell);
    if (unread.size > 0) unread.delete(place);
    if (isoDates.size > 0) isoDates.delete(place);
    if (cells.size > before) count();
  }

  function put(atRow: number, atColumn: number, cell: Cell | undefined): void {
    row = atRow;
    column = atColumn;
    if (cell?.value === null) keep(constant(null, cell.style as number));
    else if (cell) keep(cell);
  }

  return {
    row(attributes) {
      const told = Number(attributes.get("r") ?? Number.NaN);
      row = Number.isInteger(told) ? told - 1 : row + 1;
      column = -1;
      return row;
    },
    open(name, attributes) {
      if (name === "c") begin(attributes);
      else if (!inCell) return;
      else if (name === "v") value = "";
      else if (name === "is") inline = "";
      else if (name === "f")
        formula = {
          kind: attributes.get("t") ?? "normal",
          text: "",
          shared: attributes.get("si") ?? "",
          range: attributes.get("ref") ?? "",
        };
    },
    text(piece, ancestors) {
      if (!inCell) return;
      const inside = ancestors.at(-1);
      const isContent = ancestors.at(-2) === "c";
      if (inside === "v" && isContent) value += piece;
      else if (inside === "f" && isContent && formula) formula.text += piece;
      else if (inside === "t" && inline !== undefined && !ancestors.includes("rPh")) inline += piece;
    },
    close(name) {
      if (name === "c") end();
    },
    plain: plainCells({ strings, formOf: context.formOf, put }),
    finish() {
      for (const { cell, shared, row: at, column: beside } of waiting) {
        const master = masters.get(shared);
        if (master) cell.formula = { text: written(master, at, beside) };
      }
      return { cells, unread, isoDates };
    },
  };
}

const written = (master: Master, row: number, column: number): string =>
  moved(master.text, row - master.row, column - master.column);
