/** Text (CSV, separated by tabs, semicolons, bars or blanks; pasted) as a grid of trimmed cells. */
import Papa from "papaparse";
import { delimiterOf } from "../../cells/delimiter";
import type { Grid, GridRow } from "../grid";
import { refuse } from "../refusal";
import { dateKind, isValue } from "../table/kinds";
import { blankFields } from "./blankFields";

const mostCharacters = 50 * 1024 * 1024;
const mostRows = 2_000_000;

function refuseTooLarge(text: string): void {
  if (text.length <= mostCharacters) return;
  const found = Math.ceil(text.length / (1024 * 1024));
  throw refuse(
    { line: 1, column: 1 },
    {
      en: `The text has ${found} MB; at most 50 MB can be read at once.`,
      tw: `文字共 ${found} MB，一次最多讀取 50 MB。`,
      cn: `文本共 ${found} MB，一次最多读取 50 MB。`,
    },
  );
}

/** ="0050" is how a program keeps Excel from reading a text as a number, and so is the apostrophe. */
const trimmed = (cell: string): string => {
  const text = cell.replace(/^[\s\uFEFF\u200B\u00A0]+|[\s\u200B\u00A0]+$/g, "");
  const formula = /^=(?:"([^"]*)"|([\d.,+-]+))$/.exec(text);
  if (formula) return formula[1] ?? formula[2];
  return /^'(?=[\d+-])/.test(text) ? text.slice(1) : text;
};

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 0);

interface Lines {
  readonly text: string;
  /** Lines before it that are no data, such as sep=;. */
  readonly skipped: number;
  readonly told?: string | undefined;
}

/** A first line sep=; names the separator. */
function linesOf(given: string): Lines {
  const text = given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const told = /^"?sep=(.)"?[;,\t]*\n/i.exec(text);
  return told ? { text: text.slice(told[0].length), skipped: 1, told: told[1] } : { text, skipped: 0 };
}

const fieldsOf = (text: string, delimiter: string): string[][] =>
  delimiter === " "
    ? blankFields(text.split("\n"))
    : Papa.parse<string[]>(text, { delimiter, newline: "\n", skipEmptyLines: false }).data;

/** A date beside values. */
const isDated = (cells: readonly string[]): boolean => {
  const trim = cells.map(trimmed);
  return (
    trim.some((cell) => dateKind(cell) !== undefined) &&
    trim.some((cell) => isValue(cell) && dateKind(cell) !== "written")
  );
};

/** A whole line in quotation marks, as a program leaves it that took the file for one column. */
function unwrapped({ text, ...rest }: Lines): Lines {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isWrapped =
    lines.length > 1 &&
    lines.every((line) => /^"(?:[^"]|"")*[,;\t](?:[^"]|"")*"[,;]*$/.test(line) && !/","|";"/.test(line));
  if (!isWrapped) return { text, ...rest };
  return {
    ...rest,
    text: text
      .split("\n")
      .map((line) => line.replace(/^"(.*)"[,;]*$/, "$1").replaceAll('""', '"'))
      .join("\n"),
  };
}

/** @param named A file's ending may name the separator: .tsv. */
export function textGrid(given: string, named?: string): Grid {
  refuseTooLarge(given);
  const lines = unwrapped(linesOf(given));
  const delimiter = named ?? lines.told ?? delimiterOf(lines.text, { of: fieldsOf, mayBeBlanks: true, tell: isDated });
  if (delimiter === " ") return blanksGrid(lines);
  const parsed = Papa.parse<string[]>(lines.text, { delimiter, newline: "\n", skipEmptyLines: false });
  const brokenRow = parsed.errors.find((each) => each.type === "Quotes")?.row;
  const rows: GridRow[] = [];
  let line = 1 + lines.skipped;
  for (let index = 0; index < parsed.data.length; index++) {
    const cells = parsed.data[index];
    if (index === brokenRow) throw openQuote(line, cells.length);
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells: cells.map(trimmed) });
    if (rows.length > mostRows + 1) throw tooManyRows(line);
    line += 1 + lineBreaksIn(cells);
  }
  return { rows, delimiter };
}

function blanksGrid({ text, skipped }: Lines): Grid {
  const rows: GridRow[] = [];
  for (const [index, fields] of blankFields(text.split("\n")).entries()) {
    const cells = fields.map(trimmed);
    if (cells.some((cell) => cell !== "")) rows.push({ line: index + 1 + skipped, cells });
    if (rows.length > mostRows + 1) throw tooManyRows(index + 1);
  }
  return { rows, delimiter: " " };
}

function openQuote(line: number, column: number) {
  return refuse(
    { line, column },
    {
      en: 'A quotation mark (") is not closed, or text follows the closing one; expected "…" around the whole value.',
      tw: '引號 (") 沒有成對，或結尾引號後還有文字；應以 "…" 包住整個值。',
      cn: '引号 (") 没有成对，或结尾引号后还有文字；应以 "…" 包住整个值。',
    },
  );
}

function tooManyRows(line: number) {
  return refuse(
    { line, column: 1 },
    {
      en: "The text has more than 2,000,000 rows, the most that can be read at once.",
      tw: "文字超過 2,000,000 列，這是一次可讀取的上限。",
      cn: "文本超过 2,000,000 行，这是一次可读取的上限。",
    },
  );
}
