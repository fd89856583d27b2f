/** The cells that a formula names, and the formula moved to another cell. */
import { columnLetters, quotedSheetName } from "../../cells/address";
import { mostColumns, mostRows } from "../model";
import { type Token, tokensOf } from "./tokens";

const cell = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const column = /^(\$?)([A-Z]{1,3})$/i;
const row = /^(\$?)(\d{1,7})$/;

/** The sheet in front, with its mark, and the rest. */
function apart(text: string): readonly [qualifier: string, body: string] {
  const mark = text.lastIndexOf("!") + 1;
  return text.includes("[", mark) ? [text, ""] : [text.slice(0, mark), text.slice(mark)];
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Around the edge of the sheet, as Excel has it. */
const around = (place: number, most: number): number => ((place % most) + most) % most;

function movedColumn(fixed: string, letters: string, columns: number): string {
  const place = columnNumber(letters);
  if (place >= mostColumns) return fixed + letters;
  return fixed + (fixed ? letters : columnLetters(around(place + columns, mostColumns)));
}

const movedRow = (fixed: string, digits: string, rows: number): string =>
  fixed + (fixed ? digits : String(around(Number(digits) - 1 + rows, mostRows) + 1));

const isInSheet = ([, , letters, , digits]: readonly string[]): boolean =>
  columnNumber(letters) < mostColumns && Number(digits) >= 1 && Number(digits) <= mostRows;

const isColon = (token: Token | undefined) => token?.kind === "sign" && token.text === ":";

/** What relative references say in a cell so many rows and columns away: how shared formulas are written out. */
export function moved(formula: string, rows: number, columns: number): string {
  const tokens = tokensOf(formula);
  return tokens
    .map((token, index) => {
      if (token.kind !== "operand" && token.kind !== "number") return token.text;
      const [qualifier, body] = apart(token.text);
      const next = tokens[index + 1];
      if (next?.kind === "sign" && next.text === "(") return token.text;
      const place = cell.exec(body);
      // YTD2020 and A9999999 are names.
      if (place && isInSheet(place)) {
        const [, fixedColumn, letters, fixedRow, digits] = place;
        return qualifier + movedColumn(fixedColumn, letters, columns) + movedRow(fixedRow, digits, rows);
      }
      if (!isColon(next) && !isColon(tokens[index - 1])) return token.text;
      const [, fixed, letters] = column.exec(body) ?? [];
      if (letters) return qualifier + movedColumn(fixed, letters, columns);
      const [, fixedToo, digits] = row.exec(body) ?? [];
      return digits ? qualifier + movedRow(fixedToo, digits, rows) : token.text;
    })
    .join("");
}

export interface Area {
  /** undefined: the sheet of the formula. */
  readonly sheet?: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function cornerOf(body: string): Corner | undefined {
  const place = cell.exec(body);
  if (place) return isInSheet(place) ? { column: columnNumber(place[2]), row: Number(place[4]) - 1 } : undefined;
  const letters = column.exec(body);
  if (letters) return { column: columnNumber(letters[2]) };
  const digits = row.exec(body);
  return digits ? { row: Number(digits[2]) - 1 } : undefined;
}

const sheetOf = (qualifier: string): string | undefined =>
  qualifier === ""
    ? undefined
    : qualifier
        .slice(0, -1)
        .replace(/^'(.*)'$/s, "$1")
        .replaceAll("''", "'");

/** An area in a formula, and the tokens that say it. */
interface AreaFound {
  readonly index: number;
  readonly length: number;
  readonly area: Area;
}

function areasFound(tokens: readonly Token[]): AreaFound[] {
  const found: AreaFound[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if ((token.kind !== "operand" && token.kind !== "number") || isCalled(tokens[index + 1])) continue;
    const [qualifier, body] = apart(token.text);
    const first = cornerOf(body);
    const ranges = isColon(tokens[index + 1]);
    const last = ranges ? cornerOf(apart(tokens[index + 2]?.text ?? "")[1]) : first;
    if (!first || !last || (!ranges && (first.row === undefined || first.column === undefined))) continue;
    const [rows, columns] = [
      [first.row ?? 0, last.row ?? mostRows - 1],
      [first.column ?? 0, last.column ?? mostColumns - 1],
    ];
    const area = {
      sheet: sheetOf(qualifier),
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
    found.push({ index, length: ranges ? 3 : 1, area });
    if (ranges) index += 2;
  }
  return found;
}

/** LOG10( is no cell. */
const isCalled = (token: Token | undefined) => token?.kind === "sign" && token.text === "(";

/** The areas that a formula names, each cell or range; names and tables are not followed. */
export const areasOf = (formula: string): Area[] => areasFound(tokensOf(formula)).map(({ area }) => area);

/** With the dollar signs that the written corner has. */
function cornerText(written: string, column: number, row: number): string {
  const body = apart(written)[1];
  const place = cell.exec(body);
  if (place) return `${place[1]}${columnLetters(column)}${place[3]}${row + 1}`;
  return isColumn(body) ? `${body.startsWith("$") ? "$" : ""}${columnLetters(column)}` : rowText(body, row);
}

const isColumn = (body: string) => column.test(body);
const rowText = (body: string, place: number) => `${body.startsWith("$") ? "$" : ""}${place + 1}`;

/**
 * The formula with areas in other places, each in its turn as `areasOf` lists them: an area, "#REF!" for one that is gone,
 * undefined for one that stays as it is written. An area without a sheet is one of the formula's own.
 */
export function withAreas(formula: string, present: readonly (Area | "#REF!" | undefined)[]): string {
  const tokens = tokensOf(formula);
  const texts = tokens.map(({ text }) => text);
  for (const [at, { index, length }] of areasFound(tokens).entries()) {
    const area = present[at];
    if (area === undefined) continue;
    const last = texts[index + length - 1];
    const qualifier = area === "#REF!" || area.sheet === undefined ? "" : `${quotedSheetName(area.sheet)}!`;
    if (area === "#REF!") texts[index] = area;
    else texts[index] = qualifier + cornerText(texts[index], area.left, area.top);
    if (area !== "#REF!" && length > 1) texts[index + 2] = cornerText(last, area.right, area.bottom);
    if (area === "#REF!") texts.fill("", index + 1, index + length);
  }
  return texts.join("");
}

/** As a name says it: 'My sheet'!$A$1:$B$9; of whole columns and rows $A:$B, $1:$9. */
export function absoluteArea({ top, bottom, left, right }: Area, sheet: string): string {
  const [first, last] = [columnLetters(left), columnLetters(right)];
  const place = `${quotedSheetName(sheet)}!`;
  if (top === 0 && bottom === mostRows - 1) return `${place}$${first}:$${last}`;
  if (left === 0 && right === mostColumns - 1) return `${place}$${top + 1}:$${bottom + 1}`;
  const from = `$${first}$${top + 1}`;
  return top === bottom && left === right ? place + from : `${place}${from}:$${last}$${bottom + 1}`;
}

/** The area of "B3" or "$B$3:C9"; undefined where it is none, or more than an area, as "SUM(B3:C9)" and "B3*2" are. */
export function areaOf(range: string): Area | undefined {
  const tokens = tokensOf(range);
  const [only] = areasFound(tokens);
  return only?.length === tokens.length ? only.area : undefined;
}
