/**
 * The golden files of a book, small enough to read as a difference: what it calculates in each mode, and how it is laid out and
 * worded in each language. Nobody is asked for a series, and the user's own are not read: the files are the same everywhere.
 */
import { cellAddress } from "../cells/address";
import { CellError } from "../cells/cell";
import { type Language, languageNames } from "../language/language";
import type { Mode, Template } from "../templates/template";
import type { Book, BookCell } from "../workbook/book";
import { type ComputedBook, computeBook, computeBookAwaiting } from "../workbook/grid/computeBook";
import { modes } from "../workbook/layout/modes";
import { layTemplate } from "../workbook/layTemplate";

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const asLine = (cells: readonly string[]) => cells.map(quoted).join(",").replace(/,+$/, "");

/** What the sheets behind the first show, one row a line by "sheet,row"; rows without content are left out. */
function shownRows({ sheets }: Book, values: ComputedBook): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { name, rows: height, columns } of sheets.slice(1))
    for (let row = 0; row < height; row++) {
      const cells = values.sheets.get(name);
      const line = asLine(
        Array.from({ length: columns }, (_, column) => cells?.get(cellAddress(column, row))?.shown ?? ""),
      );
      if (line !== "") rows.set(`${quoted(name)},${row + 1}`, line);
    }
  return rows;
}

/** Cells in error in any mode, such as "archive Claims!H4: #N/A …": a book has none. */
function errorsIn(mode: Mode, { sheets }: ComputedBook): string[] {
  return [...sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([at, { value }]) =>
      value instanceof CellError ? [`${mode} ${sheet}!${at}: ${value.code} ${value.message}`] : [],
    ),
  );
}

/** In English: all rows as the document alone decides, then of each other mode the rows that differ. */
export async function goldenValues(template: Template): Promise<{ readonly text: string; readonly errors: string[] }> {
  const lines: string[] = [];
  const errors: string[] = [];
  let first: ReadonlyMap<string, string> | undefined;
  for (const mode of Object.keys(modes) as Mode[]) {
    const laid = layTemplate(template, "en", mode);
    // What is live or the user's own is not here, and must not be asked for.
    const values = mode === "archive" ? await computeBookAwaiting(laid) : computeBook(laid);
    errors.push(...errorsIn(mode, values));
    const rows = shownRows(laid, values);
    const known = first ?? new Map<string, string>();
    const gone = [...known.keys()].filter((place) => !rows.has(place));
    lines.push(`# ${mode}`);
    for (const [place, line] of rows) if (known.get(place) !== line) lines.push(`${place},${line}`);
    lines.push(...gone.map((place) => `${place},`));
    first ??= rows;
  }
  return { text: `${lines.join("\n")}\n`, errors };
}

const languages = Object.keys(languageNames) as Language[];

/** A formula by its sign alone: the values say what it gives. */
const written = ({ content }: BookCell) =>
  typeof content === "string" && content.startsWith("=") ? "=" : String(content);

/** The same thing in each language, once where it is the same in all. */
const inEach = (texts: readonly string[]) => (new Set(texts).size === 1 ? texts.slice(0, 1) : texts);

/** Every cell with its role and look and its words side by side, what else each sheet has, and the defined names. */
export function goldenLayout(template: Template): string {
  const books = languages.map((language) => layTemplate(template, language));
  const [english] = books;
  const lines: string[] = [];
  for (const [index, sheet] of (english?.sheets ?? []).entries()) {
    const same = books.map((book) => book.sheets[index]);
    lines.push(asLine(["# sheet", ...inEach(same.map((each) => each?.name ?? ""))]));
    const rest = same.map((each) => JSON.stringify({ ...each, name: undefined, cells: undefined, charts: undefined }));
    lines.push(...inEach(rest));
    for (let chart = 0; chart < sheet.charts.length; chart++)
      lines.push(...inEach(same.map((each) => JSON.stringify(each?.charts[chart]))));
    const cells = same.map((each) => new Map(each?.cells.map((cell) => [cell.at, cell])));
    for (const at of new Set(same.flatMap((each) => each?.cells.map((cell) => cell.at) ?? []))) {
      const here = cells.map((each) => each.get(at));
      const { role = "", format = "", wrap = false } = here.find((cell) => cell !== undefined) ?? {};
      const words = here.map((cell) => (cell ? written(cell) : ""));
      lines.push(asLine([at, `${role}${wrap ? " wrap" : ""}`, format, ...inEach(words)]));
    }
  }
  lines.push("# names");
  for (const [name, place] of Object.entries(english?.names ?? {})) lines.push(asLine([name, place]));
  return `${lines.join("\n")}\n`;
}
