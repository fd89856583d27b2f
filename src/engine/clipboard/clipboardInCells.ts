/** Pasting from other programs: their text and their tables, as if typed, with the values that stand behind what is shown. */

import { isErrorCode, unmarked } from "../compiler/values";
import { contentOfText, enteredCell, formatAfter } from "../entry/enteredCell";
import { habitsOf } from "../entry/habits";
import { readEntry } from "../entry/readEntry";
import type { CellPosition, Library, Model } from "../library/library";
import { isDefinedName } from "../names/namedFormulas";
import { parsedFormat } from "../numberFormats/shown";
import { type CopiedCell, cellsOfTable, elementsOf } from "./clipboardTable";
import { cellOfText, rowsOfText } from "./clipboardText";
import { isHarmless } from "./harmless";

type Getters = Model["getters"];

/** One cell on the clipboard, as the library keeps it; ours say what was copied. */
interface ClipboardCell {
  readonly copied?: CopiedCell;
  readonly content?: string;
  readonly format?: string;
  readonly evaluatedCell: { readonly value?: unknown; readonly formattedValue: string };
}

interface Options {
  readonly pasteOption?: "asValue" | "onlyFormat";
}

interface CellHandler {
  readonly getters: Getters;
  dispatch(type: string, payload: object): unknown;
  pasteCell(origin: ClipboardCell, target: CellPosition, options?: Options): void;
  convertTextToClipboardData(text: string): { cells: ClipboardCell[][] };
}

const asCopied = (text: string): CopiedCell => ({ text, value: undefined, isText: false, format: undefined });

/** Rows of one length, as the library counts the width by the first. */
function clipboardCells(rows: readonly (readonly CopiedCell[])[]): ClipboardCell[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const copied = row[column] ?? asCopied("");
      return { copied, evaluatedCell: { value: copied.value ?? copied.text, formattedValue: copied.text } };
    }),
  );
}

/** The content and format of a cell after a copied one has been pasted into it. */
function pastedCell(copied: CopiedCell, present: string | undefined, library: Library, getters: Getters) {
  const habits = habitsOf(getters.getLocale());
  const named = copied.format !== undefined && parsedFormat(copied.format) ? copied.format : undefined;
  if (copied.isText) return { content: contentOfText(copied.text, library), format: named };
  if (typeof copied.value === "boolean") return { content: copied.value ? "TRUE" : "FALSE", format: named };
  if (typeof copied.value === "number")
    return { content: String(copied.value), format: named ?? readEntry(copied.text, habits)?.format };
  // As in Excel: what is pasted into a cell formatted as text is no formula.
  if (present === "@" && copied.text.startsWith("="))
    return { content: contentOfText(copied.text, library), format: undefined };
  const isName = (word: string) => isDefinedName(getters, word);
  const entered = enteredCell(copied.text, library, { format: present, habits, isName });
  return { content: entered.content, format: named ?? formatAfter(entered, present, library) };
}

/** A value as the content that gives it again: the text "007" stays text. */
function contentOfValue(value: unknown, library: Library): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isErrorCode(value)) return value;
  const text = unmarked(String(value ?? ""));
  return isErrorCode(text) ? `'${text}` : contentOfText(text, library);
}

function mendPastedCells(library: Library): void {
  const handler = library.registries.clipboardHandlersRegistries.cellHandlers.get("cell")
    .prototype as unknown as CellHandler;
  const present = handler.pasteCell;
  handler.convertTextToClipboardData = (text) => ({
    cells: clipboardCells(rowsOfText(text).map((row) => row.map(asCopied))),
  });
  handler.pasteCell = function (origin, target, options) {
    const { copied, evaluatedCell } = origin;
    if (copied === undefined && options?.pasteOption !== "asValue") {
      present.call(this, origin, target, options);
      return;
    }
    const cell = this.getters.getCell(target);
    if (copied === undefined) {
      this.dispatch("UPDATE_CELL", { ...target, content: contentOfValue(evaluatedCell.value, library) });
      return;
    }
    const { content, format } = pastedCell(copied, cell?.format, library, this.getters);
    if (options?.pasteOption === "onlyFormat") {
      if (format !== undefined) this.dispatch("UPDATE_CELL", { ...target, format });
      return;
    }
    if (content === "" && !cell) return;
    const takesFormat = format !== undefined && (options?.pasteOption !== "asValue" || !cell?.format);
    this.dispatch("UPDATE_CELL", { ...target, content, ...(takesFormat ? { format } : {}) });
  };
}

/** What the library itself has put on the clipboard, on this page or another. */
interface OwnData {
  readonly version?: string;
  readonly cells?: unknown;
}

/** Another page may write anything where the library keeps its own; Excel hands on what it once was given. */
function ownData(html: string, elements: ParentNode, version: string): OwnData | undefined {
  const kept = elements.querySelector("div")?.getAttribute("data-osheet-clipboard");
  if (!kept || /<html[^>]*microsoft/i.test(html)) return undefined;
  try {
    const data = JSON.parse(kept) as OwnData | null;
    return data?.version === version && isSound(data.cells) && isHarmless(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Rows of cells, of which those outside the sheet are null. */
const isSound = (cells: unknown): boolean =>
  cells === undefined ||
  (Array.isArray(cells) &&
    cells.every(
      (row) => Array.isArray(row) && row.every((cell) => cell === null || typeof cell?.evaluatedCell === "object"),
    ));

interface CopiedTable {
  readonly copiedData?: { readonly cells?: readonly (readonly (ClipboardCell | undefined)[])[] };
  readonly getters: { shouldShowFormulas(): boolean };
  getPlainTextContent(): string;
}

/** Other programs part cells at line breaks, unless the cell stands in quotes. */
function mendCopiedText(library: Library): void {
  const registry = library.registries.statefulUIPluginRegistry as unknown as {
    get(name: string): { prototype: CopiedTable };
  };
  const clipboard = registry.get("clipboard").prototype;
  const present = clipboard.getPlainTextContent;
  clipboard.getPlainTextContent = function () {
    const cells = this.copiedData?.cells;
    // A single cell is its text, which goes into other fields as well.
    const isTable = cells !== undefined && (cells.length > 1 || (cells[0]?.length ?? 0) > 1);
    if (!isTable || this.getters.shouldShowFormulas()) return present.call(this);
    const rows = cells.map((row) =>
      row.map((cell) => cellOfText(cell?.evaluatedCell?.formattedValue ?? "")).join("\t"),
    );
    return rows.join("\n") || "\t";
  };
}

export function mendClipboard(library: Library): void {
  mendPastedCells(library);
  mendCopiedText(library);
  const open = library.registries.clipboardHandlersRegistries as unknown as {
    read?: (html: string, version: string) => OwnData | undefined;
  };
  open.read = (html, version) => {
    const elements = elementsOf(html);
    const own = ownData(html, elements, version);
    if (own) return own;
    const rows = cellsOfTable(elements);
    if (!rows) return undefined;
    const cells = clipboardCells(rows);
    return { version, cells, cell: { cells } } as OwnData;
  };
}
