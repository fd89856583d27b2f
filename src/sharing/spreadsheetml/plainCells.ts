/**
 * Cells in the form that nearly all of them have, <c r="B3" s="1"><f>A3*2</f><v>1.5</v></c>, read straight from the text of
 * the part. What is of any other form is left to the scanner: there is one meaning of a cell, and this is the short way to it.
 */
import { form } from "../formulaText/plainWords";
import { type Cell, type CellValue, mostColumns, mostRows } from "../model";
import { withoutEntities } from "../xml/entities";
import { unescaped } from "./text";

export interface PlainCellsContext {
  readonly strings: readonly string[];
  /** Of a formula as the part writes it: see `plainForm`; 0 where it needs to be read. */
  readonly formOf: (text: string, from: number, until: number) => number;
  /** undefined where the cell has nothing. */
  put(row: number, column: number, cell: Cell | undefined): void;
}

/** From the place of a tag on, where the cells that could be read end; the place itself where there is none. */
export type PlainCells = (xml: string, from: number) => number;

const codeOf = (sign: string): number => sign.charCodeAt(0);
const [space, quote, slash, less, greater, equals] = [" ", '"', "/", "<", ">", "="].map(codeOf);
const [zero, nine, capitalA, capitalZ, minus, point] = ["0", "9", "A", "Z", "-", "."].map(codeOf);
const [letterB, letterC, letterE, letterF, letterN, letterR, letterS, letterT, letterV] = [..."bcefnrstv"].map(codeOf);

/** What `t` says: the first letter of the type, and of "str" the second. */
const [ofNumber, ofShared, ofText, ofBoolean, ofError] = [letterN, letterS, letterT, letterB, letterE];

const isDigit = (code: number): boolean => code >= zero && code <= nine;
const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** NaN where it is none. Up to fifteen digits are whole in a double, and one division rounds as reading them does. */
export function plainNumber(xml: string, from: number, until: number): number {
  const isNegative = xml.charCodeAt(from) === minus;
  const first = isNegative ? from + 1 : from;
  let digits = 0;
  let pointAt = -1;
  if (until - first > 16 || !isDigit(xml.charCodeAt(first))) return numberOf(xml, from, until);
  for (let at = first; at < until; at++) {
    const code = xml.charCodeAt(at);
    if (isDigit(code)) digits = digits * 10 + code - zero;
    else if (code === point && pointAt < 0) pointAt = at;
    else return numberOf(xml, from, until);
  }
  const count = pointAt < 0 ? until - first : until - first - 1;
  if (count > 15) return numberOf(xml, from, until);
  const value = pointAt < 0 ? digits : digits / powers[until - pointAt - 1];
  return isNegative ? -value : value;
}

/** What holds nothing, or blanks alone, would be zero. */
const numberOf = (xml: string, from: number, until: number): number =>
  from < until && xml.charCodeAt(from) > space && !isInOtherBase(xml, from)
    ? Number(xml.slice(from, until))
    : Number.NaN;

/** 0x1F, 0b1 and 0o7 are numbers of JavaScript alone. */
export const isInOtherBase = (xml: string, from = 0): boolean =>
  xml.charCodeAt(from) === zero && xml.charCodeAt(from + 1) >= capitalA && !/e/i.test(xml[from + 1]);

/** Whether it ends here: </f>. */
const closes = (xml: string, at: number, letter: number): boolean =>
  xml.charCodeAt(at) === less &&
  xml.charCodeAt(at + 1) === slash &&
  xml.charCodeAt(at + 2) === letter &&
  xml.charCodeAt(at + 3) === greater;

/** Whether it begins here: <f>. */
const opens = (xml: string, at: number, letter: number): boolean =>
  xml.charCodeAt(at) === less && xml.charCodeAt(at + 1) === letter && xml.charCodeAt(at + 2) === greater;

/** undefined where the scanner is to read it. */
function contentOf(
  xml: string,
  from: number,
  until: number,
  type: number,
  strings: readonly string[],
): CellValue | undefined {
  if (from === until) return undefined;
  if (type === ofNumber || type === ofShared) {
    const number = plainNumber(xml, from, until);
    if (!Number.isFinite(number)) return undefined;
    return type === ofNumber ? number : strings[number];
  }
  if (type === ofBoolean) {
    const code = xml.charCodeAt(from);
    return until === from + 1 && (code === zero || code === zero + 1) ? code !== zero : undefined;
  }
  const text = xml.slice(from, until);
  if (/[&\r]/.test(text)) return undefined;
  return type === ofText ? unescaped(text) : { error: text.trim() };
}

function formulaOf(xml: string, from: number, until: number, formOf: PlainCellsContext["formOf"]): string | undefined {
  // Signs that some programs leave before it are taken away by who reads it.
  const first = xml.charCodeAt(from);
  if (until === from || first <= space || first === equals) return undefined;
  const told = formOf(xml, from, until);
  const written = xml.slice(from, until);
  if (told === form.plain) return `=${written}`;
  if (written.includes("\r")) return undefined;
  const text = withoutEntities(written);
  const toldOfText = text === written ? told : formOf(text, 0, text.length);
  return toldOfText > 0 && (toldOfText & form.hasRange) === 0 ? `=${text}` : undefined;
}

/** Where the cell ends; 0 where it was not read. */
function cellAt(xml: string, from: number, context: PlainCellsContext): number {
  let at = from + 2;
  let row = -1;
  let column = -1;
  let style = 0;
  let type = ofNumber;
  let seen = 0;
  for (; xml.charCodeAt(at) === space; at++) {
    const name = xml.charCodeAt(++at);
    if (xml.charCodeAt(at + 1) !== equals || xml.charCodeAt(at + 2) !== quote) return 0;
    at += 3;
    const begun = at;
    let code = xml.charCodeAt(at);
    if (name === letterR && (seen & 1) === 0) {
      seen |= 1;
      for (column = 0; code >= capitalA && code <= capitalZ && at < begun + 3; code = xml.charCodeAt(++at))
        column = column * 26 + code - capitalA + 1;
      const digits = at;
      for (row = 0; isDigit(code) && at < digits + 7; code = xml.charCodeAt(++at)) row = row * 10 + code - zero;
      column--;
      row--;
    } else if (name === letterS && (seen & 2) === 0) {
      seen |= 2;
      for (; isDigit(code) && at < begun + 7; code = xml.charCodeAt(++at)) style = style * 10 + code - zero;
      if (at === begun) return 0;
    } else if (name === letterT && (seen & 4) === 0) {
      seen |= 4;
      type = code;
      code = xml.charCodeAt(++at);
      if (type === letterS && code === letterT && xml.charCodeAt(at + 1) === letterR) {
        type = ofText;
        at += 2;
        code = xml.charCodeAt(at);
      } else if (type !== ofNumber && type !== ofShared && type !== ofBoolean && type !== ofError) return 0;
    } else return 0;
    if (code !== quote) return 0;
  }
  if (row < 0 || column < 0 || row >= mostRows || column >= mostColumns) return 0;
  if (xml.charCodeAt(at) === slash && xml.charCodeAt(at + 1) === greater) {
    context.put(row, column, style > 0 ? { value: null, style } : undefined);
    return at + 2;
  }
  if (xml.charCodeAt(at) !== greater) return 0;
  at++;
  let text: string | undefined;
  if (opens(xml, at, letterF)) {
    const end = xml.indexOf("<", at + 3);
    if (!closes(xml, end, letterF)) return 0;
    text = formulaOf(xml, at + 3, end, context.formOf);
    if (text === undefined) return 0;
    at = end + 4;
  }
  if (!opens(xml, at, letterV)) return 0;
  const end = xml.indexOf("<", at + 3);
  if (!closes(xml, end, letterV) || !closes(xml, end + 4, letterC)) return 0;
  const value = contentOf(xml, at + 3, end, type, context.strings);
  if (value === undefined) return 0;
  if (text === undefined) context.put(row, column, style > 0 ? { value, style } : { value });
  else context.put(row, column, style > 0 ? { value, formula: { text }, style } : { value, formula: { text } });
  return end + 8;
}

/** None of its functions is made anew for a sheet: what the engine makes of them would be thrown away with it. */
export const plainCells =
  (context: PlainCellsContext): PlainCells =>
  (xml, from) => {
    let at = from;
    while (xml.charCodeAt(at) === less && xml.charCodeAt(at + 1) === letterC && xml.charCodeAt(at + 2) === space) {
      const end = cellAt(xml, at, context);
      if (end === 0) return at;
      at = end;
    }
    return at;
  };
