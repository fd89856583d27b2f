/** From text to rows of trimmed cells, each row with its line in the text. */
import Papa from "papaparse";
import { type Delimiter, delimiterOf } from "../../../cells/delimiter";
import { refuse } from "./refusal";

const mostCharacters = 50 * 1024 * 1024;
const mostRows = 2_000_000;

export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly delimiter: Delimiter;
  /** Without empty lines. */
  readonly rows: readonly TextRow[];
}

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

function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes("\n")) count += cell.split("\n").length - 1;
  return count;
}

export function readTable(given: string): Table {
  refuseTooLarge(given);
  const text = given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const delimiter = delimiterOf(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: "\n", skipEmptyLines: false });
  const brokenRow = parsed.errors.find((each) => each.type === "Quotes")?.row;
  const rows: TextRow[] = [];
  let line = 1;
  for (let index = 0; index < parsed.data.length; index++) {
    const cells = parsed.data[index];
    if (index === brokenRow) throw openQuote(line, cells.length);
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells: cells.map((cell) => cell.trim()) });
    if (rows.length > mostRows + 1) throw tooManyRows(line);
    line += 1 + lineBreaksIn(cells);
  }
  return { delimiter, rows };
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
