/** The cells of a sheet, as its part holds them. */
import { cellAddress } from "../../../cells/address";
import { fromFile } from "../../formulaText/fromFile";
import type { FunctionNames } from "../../formulaText/functionNames";
import { tablesNamed } from "../../formulaText/structured";
import { longestFormula, toFile } from "../../formulaText/toFile";
import type { Losses } from "../../losses";
import {
  type Cell,
  type CellFormula,
  type CellValue,
  columnOf,
  type RowLook,
  rowOf,
  type Sheet,
  type Style,
} from "../../model";
import { columnWidth, linesOf, plainSize } from "../../textWidth";
import { booleanFormat } from "../booleans";
import type { StyleTable } from "./styleTable";
import type { WritableTables } from "./writeTables";
import { attributes, cellText, declaration, escaped, isSayable, namespaces, textElement } from "./xml";

export interface Writing {
  readonly styles: readonly Style[];
  readonly table: StyleTable;
  readonly strings: SharedStrings;
  readonly functions: FunctionNames;
  readonly losses: Losses;
  readonly tables: WritableTables;
}

export interface SharedStrings {
  idOf(text: string): number;
  xml(): string;
}

export function sharedStringTable(): SharedStrings {
  const all = new Map<string, number>();
  let count = 0;
  return {
    idOf(text) {
      count++;
      const known = all.get(text) ?? all.size;
      all.set(text, known);
      return known;
    },
    xml: () =>
      `${declaration}<sst xmlns="${namespaces.main}" count="${count}" uniqueCount="${all.size}">${[...all.keys()]
        .map((text) => `<si>${textElement("t", text)}</si>`)
        .join("")}</sst>`,
  };
}

/** Error values that files have had from the beginning; Excel keeps the newer ones as #VALUE! and calculates them anew. */
const writable = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

/** What Excel, and whoever opens the file, must not take for a formula. */
const likeFormula = /^[=+\-@]/;

function styleId({ value, formula, style, spilled }: Cell, { styles, table }: Writing): number {
  const look = styles[style ?? 0] ?? {};
  if (typeof value === "string" && !formula && likeFormula.test(value)) return table.cell({ ...look, quoted: true });
  if (typeof value === "boolean" && (formula?.fills || spilled) && look.format === undefined)
    return table.cell({ ...look, format: booleanFormat });
  return table.cell(look);
}

/** The attributes and the element of a value. */
function valueXml(value: CellValue, isResult: boolean, strings: SharedStrings): readonly [type: string, xml: string] {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? ["", `<v>${value}</v>`] : [' t="e"', "<v>#NUM!</v>"];
    case "boolean":
      return [' t="b"', `<v>${value ? 1 : 0}</v>`];
    case "string":
      return isResult ? [' t="str"', `<v>${cellText(value)}</v>`] : [' t="s"', `<v>${strings.idOf(value)}</v>`];
    default:
      return value === null ? ["", ""] : [' t="e"', `<v>${writable.test(value.error) ? value.error : "#VALUE!"}</v>`];
  }
}

/** As the file spells it; undefined where a file that says it would not be opened. */
function fileFormula({ text, plain, frozen }: CellFormula, { functions, tables }: Writing): string | undefined {
  // By the name of a table that the file has not the cells that were meant are said.
  const isTold = (formula: string) => tablesNamed(formula).every((name) => tables.names.has(name));
  const shown = plain !== undefined && isTold(plain) ? plain : text;
  const written = toFile(shown, functions);
  if (written.length > longestFormula || !isSayable(written)) return undefined;
  if (!frozen) return written;
  const { external, structured } = fromFile(shown, functions);
  return external || (structured && !isTold(shown)) ? undefined : written;
}

function formulaXml(
  formula: CellFormula,
  address: string,
  writing: Writing,
): readonly [metadata: string, xml: string] | undefined {
  const written = fileFormula(formula, writing);
  if (written === undefined) return undefined;
  if (!formula.fills) return ["", `<f>${escaped(written)}</f>`];
  const metadata = formula.fills === "dynamic" ? ' cm="1"' : "";
  return [metadata, `<f t="array" ref="${formula.range ?? address}">${escaped(written)}</f>`];
}

function cellXml(place: number, cell: Cell, sheet: string, writing: Writing): string {
  const address = cellAddress(columnOf(place), rowOf(place));
  const id = styleId(cell, writing);
  const style = id > 0 ? ` s="${id}"` : "";
  const formula = cell.formula && formulaXml(cell.formula, address, writing);
  if (cell.formula && !formula) writing.losses.add("formulas", `${sheet}!${address}`);
  const isResult = formula !== undefined || cell.spilled === true;
  const [type, value] = valueXml(cell.value, isResult, writing.strings);
  const [metadata, text] = formula ?? ["", ""];
  return text === "" && value === ""
    ? `<c r="${address}"${style}/>`
    : `<c r="${address}"${style}${type}${metadata}>${text}${value}</c>`;
}

const heightOfLine = 1.3;

/** Points that a row needs for its wrapped texts; undefined where one line is enough. Programs do not all measure on opening. */
function neededHeight(places: readonly number[], sheet: Sheet, styles: readonly Style[]): number | undefined {
  let most = 0;
  for (const place of places) {
    const { value, style } = sheet.cells.get(place) as Cell;
    const { wrap, size = plainSize } = styles[style ?? 0] ?? {};
    if (!wrap || typeof value !== "string") continue;
    const lines = linesOf(value, size, columnWidth(sheet, columnOf(place)));
    if (lines > 1) most = Math.max(most, lines * size * heightOfLine + 4);
  }
  return most > (sheet.rowHeight ?? 15) ? Math.min(409.5, Math.ceil(most * 4) / 4) : undefined;
}

/** @param needed A height that is nobody's wish: it is not marked as one, so that programs may take another. */
function rowXml(row: number, cells: string, look: RowLook | undefined, needed?: number): string {
  const given = attributes({
    ht: look?.height ?? needed,
    customHeight: look?.height === undefined ? undefined : true,
    hidden: look?.hidden,
  });
  return cells === "" ? `<row r="${row + 1}"${given}/>` : `<row r="${row + 1}"${given}>${cells}</row>`;
}

export function cellsXml(sheet: Sheet, writing: Writing): string {
  const { name, cells, rows } = sheet;
  const written: string[] = [];
  const places = [...cells.keys()].sort((one, other) => one - other);
  const bare = [...rows.keys()].sort((one, other) => one - other);
  let nextBare = 0;
  const writeBare = (before: number) => {
    for (; nextBare < bare.length && bare[nextBare] < before; nextBare++)
      written.push(rowXml(bare[nextBare], "", rows.get(bare[nextBare])));
  };
  for (let at = 0; at < places.length; ) {
    const row = rowOf(places[at]);
    writeBare(row);
    if (bare[nextBare] === row) nextBare++;
    let line = "";
    const first = at;
    for (; at < places.length && rowOf(places[at]) === row; at++)
      line += cellXml(places[at], cells.get(places[at]) as Cell, name, writing);
    written.push(rowXml(row, line, rows.get(row), neededHeight(places.slice(first, at), sheet, writing.styles)));
  }
  writeBare(Number.POSITIVE_INFINITY);
  return `<sheetData>${written.join("")}</sheetData>`;
}

/** "A1:C32" of the cells that there are. */
export function extentOf(cells: Sheet["cells"]): string {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const place of cells.keys()) {
    const [row, column] = [rowOf(place), columnOf(place)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  if (cells.size === 0) return "A1";
  const [first, last] = [cellAddress(left, top), cellAddress(right, bottom)];
  return first === last ? first : `${first}:${last}`;
}
