/**
 * A text file as a sheet: numbers and ISO dates as such, all else as text. A field that begins with = + - @ is text and never a
 * formula, and codes with leading zeros or more digits than a number holds stay whole.
 */
import Papa from "papaparse";
import { delimiterOf } from "../../cells/delimiter";
import { isoToSerial } from "../../cells/serialDates";
import type { Language } from "../../language/language";
import { type Cell, emptySheet, mostColumns, mostRows, placeOf, type Style, type Workbook } from "../model";
import { inMegabytes, limits } from "../package/limits";
import { FileRefusal } from "../refusal";
import { texts } from "../texts";
import { decodeText } from "./decodeText";
import { looksLikeFormula } from "./writeCsv";

export interface CsvRead {
  readonly workbook: Workbook;
  /** Every field as the file has it. */
  readonly rows: readonly (readonly string[])[];
}

const number = /^[+-]?(?:0|[1-9]\d*|(?=\.\d))(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const moments = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2}(?:\.\d{3})?)$/;
const styles: readonly Style[] = [
  {},
  { format: "yyyy\\-mm\\-dd" },
  { quoted: true },
  { format: "yyyy\\-mm\\-dd hh:mm:ss" },
];
const [dateStyle, quotedStyle, momentStyle] = [1, 2, 3];
const mostDigits = 15;

function cellOf(field: string): Cell {
  const text = field.trim();
  const digits = text.replace(/e.*$/i, "").replace(/\D/g, "").replace(/^0+/, "");
  if (number.test(text) && digits.length <= mostDigits) return { value: Number(text) };
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? isoToSerial(text) : undefined;
  if (day !== undefined) return { value: day, style: dateStyle };
  const serial = momentOf(text);
  if (serial !== undefined) return { value: serial, style: momentStyle };
  // The apostrophe keeps Excel from taking the text for a formula; it is no part of it.
  const plain = looksLikeFormula.test(field) ? field.replace(/^'/, "") : field;
  return /^[=+\-@]/.test(plain) ? { value: plain, style: quotedStyle } : { value: plain };
}

function momentOf(text: string): number | undefined {
  const [, day = "", hours, minutes, seconds] = moments.exec(text) ?? [];
  const serial = isoToSerial(day);
  const [hour, minute, second] = [hours, minutes, seconds].map(Number) as [number, number, number];
  if (serial === undefined || hour > 23 || minute > 59 || second >= 60) return undefined;
  return serial + (hour * 3600 + minute * 60 + second) / 86_400;
}

const fieldsOf = (text: string, delimiter: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { delimiter }).data;

/** A first line sep=; names the separator and is no data. */
function withoutSeparator(text: string): { readonly body: string; readonly told?: string } {
  const told = /^\ufeff?"?sep=(.)"?\r?\n/i.exec(text);
  return told ? { body: text.slice(told[0].length), told: told[1] } : { body: text };
}

/** @param name The file's name, which becomes the sheet's; .tsv is separated by tabs. */
export function readCsv(bytes: Uint8Array, name: string, language: Language): CsvRead {
  if (bytes.length > limits.fileBytes)
    throw new FileRefusal(texts.tooLarge, { size: inMegabytes(bytes.length), most: inMegabytes(limits.fileBytes) });
  // Of two kinds of line ends, as in files put together, all are ends.
  const { body, told } = withoutSeparator(decodeText(bytes, language).replace(/\r\n?/g, "\n"));
  const delimiter = told ?? (/\.tsv$/i.test(name) ? "\t" : delimiterOf(body, { of: fieldsOf }));
  const parsed = Papa.parse<string[]>(body, { delimiter });
  const rows = parsed.data;
  const last = rows.at(-1);
  if (last?.length === 1 && last[0] === "") rows.pop();
  const cells = new Map<number, Cell>();
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (rows.length > mostRows || widest > mostColumns) throw new FileRefusal(texts.tooManyCells, { most: limits.cells });
  for (const [row, fields] of rows.entries())
    for (const [column, field] of fields.entries()) {
      if (field === "") continue;
      if (cells.size >= limits.cells) throw new FileRefusal(texts.tooManyCells, { most: limits.cells });
      cells.set(placeOf(row, column), cellOf(field));
    }
  const sheet = { ...emptySheet, name: sheetName(name), cells };
  return { workbook: { sheets: [sheet], active: 0, names: [], styles, parts: [], was1904: false }, rows };
}

const sheetName = (file: string): string =>
  file
    .replace(/\.[^.]*$/, "")
    .replace(/[\\/?*[\]:]/g, " ")
    .trim()
    .slice(0, 31) || "Sheet1";
