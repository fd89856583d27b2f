/** The cells of a sheet, as its part holds them. */
import { cellAddress, columnLetters } from "../../../cells/address";
import { fromFile } from "../../formulaText/fromFile";
import type { FunctionNames } from "../../formulaText/functionNames";
import { tablesNamed } from "../../formulaText/structured";
import { isWrittenAsItIs, longestFormula, toFile } from "../../formulaText/toFile";
import type { Losses } from "../../losses";
import {
  type Cell,
  type CellFormula,
  type CellValue,
  columnOf,
  mostColumns,
  type RowLook,
  rowOf,
  type Sheet,
  type Style,
} from "../../model";
import { columnWidth, linesOf, plainSize } from "../../textWidth";
import { booleanFormat } from "../booleans";
import { add, type EncodedText, putAscii, reserve } from "./encodedText";
import { putNumber } from "./putNumber";
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

function cellXml(address: string, cell: Cell, sheet: string, writing: Writing): string {
  const { value, formula } = cell;
  const id = styleId(cell, writing);
  const start = id > 0 ? `<c r="${address}" s="${id}"` : `<c r="${address}"`;
  const told = formula && formulaXml(formula, address, writing);
  if (formula && !told) writing.losses.add("formulas", `${sheet}!${address}`);
  const isResult = told !== undefined || cell.spilled === true;
  const [type, shown] = valueXml(value, isResult, writing.strings);
  const [metadata, text] = told ?? ["", ""];
  return text === "" && shown === "" ? `${start}/>` : `${start}${type}${metadata}>${text}${shown}</c>`;
}

const isPlainlyWritten = ({ text, plain, fills, frozen }: CellFormula): boolean =>
  plain === undefined && fills === undefined && frozen === undefined && text.startsWith("=") && isWrittenAsItIs(text);

/** A number of three words at most, an address, and all that stands between. */
const mostAround = 160;

/** A number, with such a formula or without, as most cells are: ASCII, and nothing in it to be decided. */
const isPlainCell = ({ value, formula }: Cell): boolean =>
  typeof value === "number" && Number.isFinite(value) && (formula === undefined || isPlainlyWritten(formula));

/** Into the bytes as it is. */
function writePlainCell(xml: EncodedText, letters: string, row: string, { value, formula }: Cell, id: number): void {
  reserve(xml, mostAround + (formula ? formula.text.length : 0));
  const { room } = xml;
  let at = putAscii(room, xml.used, '<c r="');
  at = putAscii(room, at, letters);
  at = putAscii(room, at, row);
  if (id > 0) {
    at = putAscii(room, at, '" s="');
    at = putAscii(room, at, String(id));
  }
  at = putAscii(room, at, '">');
  if (formula) {
    at = putAscii(room, at, "<f>");
    at = putAscii(room, at, formula.text, 1);
    at = putAscii(room, at, "</f>");
  }
  at = putAscii(room, at, "<v>");
  at = putNumber(room, at, value as number);
  xml.used = putAscii(room, at, "</v></c>");
}

const heightOfLine = 1.3;

/** Points that a cell's wrapped text needs, 0 where one line is enough. */
function heightOf({ value, style }: Cell, column: number, sheet: Sheet, styles: readonly Style[]): number {
  if (typeof value !== "string") return 0;
  const { wrap, size = plainSize } = styles[style ?? 0] ?? {};
  if (!wrap) return 0;
  const lines = linesOf(value, size, columnWidth(sheet, column));
  return lines > 1 ? lines * size * heightOfLine + 4 : 0;
}

/** @param needed A height that is nobody's wish: it is not marked as one, so that programs may take another. */
function rowTag(row: number, look: RowLook | undefined, needed?: number): string {
  const height = look?.height ?? (needed && Math.min(409.5, Math.ceil(needed * 4) / 4));
  if (height === undefined && !look?.hidden) return `<row r="${row + 1}"`;
  const customHeight = look?.height === undefined ? undefined : true;
  return `<row r="${row + 1}"${attributes({ ht: height, customHeight, hidden: look?.hidden })}`;
}

/** Keys by number, as rows and cells mostly come already. */
function inOrder<Value>(given: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  let before = -1;
  for (const key of given.keys()) {
    if (key < before) return new Map([...given].sort(([one], [other]) => one - other));
    before = key;
  }
  return given;
}

/** Points that rows need for their wrapped texts; programs do not all measure on opening. */
function neededHeights(sheet: Sheet, styles: readonly Style[]): ReadonlyMap<number, number> {
  const needed = new Map<number, number>();
  if (!styles.some(({ wrap }) => wrap)) return needed;
  const { rowHeight = 15 } = sheet;
  for (const [place, cell] of sheet.cells) {
    const height = heightOf(cell, columnOf(place), sheet, styles);
    if (height > Math.max(rowHeight, needed.get(rowOf(place)) ?? 0)) needed.set(rowOf(place), height);
  }
  return needed;
}

/** Row by row into the sheet's part. */
export function writeCells(sheet: Sheet, writing: Writing, xml: EncodedText): void {
  const { name, cells, rows } = sheet;
  const { styles } = writing;
  const needed = neededHeights(sheet, styles);
  const ids: number[] = [];
  const idOf = (style: number): number => {
    ids[style] ??= writing.table.cell(styles[style] ?? {});
    return ids[style];
  };
  const lettered: string[] = [];
  const lettersOf = (column: number): string => {
    lettered[column] ??= columnLetters(column);
    return lettered[column];
  };
  const bare = [...inOrder(rows)];
  let nextBare = 0;
  const writeBare = (before: number) => {
    for (; nextBare < bare.length && bare[nextBare][0] < before; nextBare++) add(xml, `${rowTag(...bare[nextBare])}/>`);
  };
  add(xml, "<sheetData>");
  let [first, beyond, number] = [0, 0, ""];
  for (const [place, cell] of inOrder(cells)) {
    if (place >= beyond) {
      if (beyond > 0) add(xml, "</row>");
      const row = rowOf(place);
      writeBare(row);
      if (bare[nextBare]?.[0] === row) nextBare++;
      [first, beyond, number] = [row * mostColumns, (row + 1) * mostColumns, String(row + 1)];
      add(xml, `${rowTag(row, rows.get(row), needed.get(row))}>`);
    }
    const letters = lettersOf(place - first);
    if (isPlainCell(cell)) writePlainCell(xml, letters, number, cell, idOf(cell.style ?? 0));
    else add(xml, cellXml(letters + number, cell, name, writing));
  }
  if (beyond > 0) add(xml, "</row>");
  writeBare(Number.POSITIVE_INFINITY);
  add(xml, "</sheetData>");
}

/** "A1:C32" of the cells that there are. */
export function extentOf(cells: Sheet["cells"]): string {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const place of cells.keys()) {
    const [row, column] = [rowOf(place), columnOf(place)];
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (cells.size === 0) return "A1";
  const [first, last] = [cellAddress(left, top), cellAddress(right, bottom)];
  return first === last ? first : `${first}:${last}`;
}
