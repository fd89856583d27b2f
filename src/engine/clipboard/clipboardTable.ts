/** The cells of a table that another program copied as HTML, which is only read and never shown. */
import { sheetsFormat } from "./programFormats";

export interface CopiedCell {
  readonly text: string;
  /** What the program says the cell holds, where it says so; the text may be a rounded picture of it. */
  readonly value: number | boolean | undefined;
  /** A text, whatever it looks like. */
  readonly isText: boolean;
  /** The number format in Excel's spelling, where the program says it. */
  readonly format: string | undefined;
}

const blank: CopiedCell = { text: "", value: undefined, isText: false, format: undefined };

/** Text as a browser shows it: spaces run together, <br> breaks the line, and a hard space is a space. */
function shownText(cell: Element): string {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toLowerCase();
      if (name === "#text") pieces.push((child.textContent ?? "").replace(/[ \t\r\n\f]+/g, " "));
      else if (name === "br") pieces.push("\n");
      else if (name !== "style" && name !== "script" && name !== "#comment") {
        if (/^(p|div|li|tr)$/.test(name) && pieces.length > 0) pieces.push("\n");
        walk(child);
      }
    }
  };
  walk(cell);
  return pieces
    .join("")
    .replace(/\u00A0/g, " ")
    .replace(/ *\n */g, "\n")
    .trim();
}

function finite(text: string | null | undefined): number | undefined {
  const number = text?.trim() ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** Google's sheets keep value and format as JSON in attributes. */
function json(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function toldValue(cell: Element): number | boolean | undefined {
  const boolean = cell.getAttribute("x:bool");
  if (boolean !== null) return /true/i.test(boolean || (cell.textContent ?? ""));
  const google = json(cell.getAttribute("data-sheets-value"));
  if (google["1"] === 4) return google["4"] === 1;
  const told = finite(cell.getAttribute("x:num")) ?? finite(cell.getAttribute("sdval"));
  return told ?? (google["1"] === 3 && typeof google["3"] === "number" ? google["3"] : undefined);
}

function formatOf(cell: Element, classes: ReadonlyMap<string, string>): string | undefined {
  const own = sheetsFormat(cell.getAttribute("style") ?? "");
  if (own !== undefined) return own;
  for (const name of cell.classList) if (classes.has(name)) return classes.get(name);
  const calc = /^\d*;\d*;(.+)$/.exec(cell.getAttribute("sdnum") ?? "")?.[1];
  const google = json(cell.getAttribute("data-sheets-numberformat"))["2"];
  return calc ?? (typeof google === "string" ? google : undefined);
}

function cellOf(cell: Element, classes: ReadonlyMap<string, string>): CopiedCell {
  const format = formatOf(cell, classes);
  const isText =
    cell.hasAttribute("x:str") || format === "@" || json(cell.getAttribute("data-sheets-value"))["1"] === 2;
  return { text: shownText(cell), value: isText ? undefined : toldValue(cell), isText, format };
}

/** Formats by the classes of Excel's style sheet, such as .xl65 {mso-number-format:"0\.00%";} */
function formatsByClass(document: ParentNode): Map<string, string> {
  const formats = new Map<string, string>();
  for (const sheet of document.querySelectorAll("style"))
    for (const [, name, declarations] of (sheet.textContent ?? "").matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)) {
      const format = sheetsFormat(declarations);
      if (format !== undefined) formats.set(name, format);
    }
  return formats;
}

/** A cell may span this many at most; a page may say anything. */
const widest = 1000;

/**
 * The elements of copied HTML, in a document of their own that runs and loads nothing. Handlers of events are taken out, or the
 * page's policy would report each that it forbids.
 */
export function elementsOf(html: string): ParentNode {
  const template = document.createElement("template");
  template.innerHTML = html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s"'/])on[a-z]+\s*=/gi, "$1data-none="));
  return template.content;
}

/** Undefined where there is no table. Tables one behind the other are rows one behind the other. */
export function cellsOfTable(document: ParentNode): CopiedCell[][] | undefined {
  const tables = [...document.querySelectorAll("table")].filter((table) => !table.parentElement?.closest("table"));
  const classes = formatsByClass(document);
  const rows: CopiedCell[][] = [];
  for (const table of tables) {
    const start = rows.length;
    const taken: boolean[][] = [];
    for (const [index, row] of [...table.rows].entries()) {
      const cells: CopiedCell[] = [];
      rows[start + index] = cells;
      for (const cell of row.cells) {
        let column = 0;
        while (taken[index]?.[column]) column++;
        const [width, tall] = [Math.min(cell.colSpan, widest), Math.min(cell.rowSpan, table.rows.length - index)];
        for (let down = 0; down < Math.max(1, tall); down++)
          for (let right = 0; right < Math.max(1, width); right++) {
            taken[index + down] ??= [];
            taken[index + down][column + right] = true;
          }
        while (cells.length < column) cells.push(blank);
        cells.push(cellOf(cell, classes));
        for (let right = 1; right < width; right++) cells.push(blank);
      }
    }
  }
  return rows.some((row) => row.length > 0) ? rows : undefined;
}
