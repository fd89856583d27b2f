/** The tables of an OpenDocument spreadsheet: cells with their values, rows and columns that repeat written out where they hold any. */
import { mostColumns, mostRows, placeOf, type Style, type Visibility } from "../model";
import { limits } from "../package/limits";
import { FileRefusal } from "../refusal";
import { serialOfIso, type WrittenCell } from "../spreadsheetml/cells";
import { texts } from "../texts";
import type { Attributes } from "../xml/scan";

interface OdsCell extends WrittenCell {
  /** Of a formula that fills more cells than its own. */
  spans?: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

export interface OdsTable {
  readonly name: string;
  readonly state: Visibility;
  readonly cells: ReadonlyMap<number, OdsCell>;
}

/** What kinds of values look like, as the looks themselves are not read. */
export const odsStyles: readonly Style[] = [
  {},
  { format: "yyyy\\-mm\\-dd" },
  { format: "yyyy\\-mm\\-dd hh:mm:ss" },
  { format: "[h]:mm:ss" },
  { format: "0.00%" },
];

const styleOf = (kind: string, day: string): number =>
  kind === "date" ? (day.includes("T") ? 2 : 1) : kind === "time" ? 3 : kind === "percentage" ? 4 : 0;

/** PT10H10M10.5S as a share of a day. */
function duration(text: string): number | undefined {
  const [found, sign, days, hours, minutes, seconds] =
    /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(text) ?? [];
  if (found === undefined) return undefined;
  const all = Number(days ?? 0) * 86_400 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return (sign ? -all : all) / 86_400;
}

export interface TablesReader {
  open(name: string, attributes: Attributes, ancestors: readonly string[]): void;
  text(piece: string, ancestors: readonly string[]): void;
  close(name: string, ancestors: readonly string[]): void;
  tables(): readonly OdsTable[];
}

const repeats = (attributes: Attributes, what: string): number => {
  const told = Number(attributes.get(`number-${what}-repeated`) ?? 1);
  return Number.isInteger(told) && told > 0 ? told : 1;
};

export function tablesReader(): TablesReader {
  const tables: { name: string; state: Visibility; cells: Map<number, OdsCell> }[] = [];
  let [row, column] = [0, 0];
  let [rowRepeats, columnRepeats] = [1, 1];
  let rowCells: (readonly [column: number, repeats: number, cell: OdsCell])[] = [];
  let cell:
    | { kind: string; value: string; text: string; paragraphs: number; formula?: string; spans: [number, number] }
    | undefined;
  let counted = 0;
  let begun = 0;

  function value(read: NonNullable<typeof cell>): WrittenCell["value"] {
    const { kind, value: told, text } = read;
    // Errors are shown as text over a value that says nothing.
    if (/^(?:#[A-Z/0-9]+[!?]?|Err:\d+)$/.test(text) && read.formula)
      return { error: text.startsWith("#") ? text : "#VALUE!" };
    if (kind === "string") return read.paragraphs > 0 ? text : told;
    if (kind === "boolean") return told === "true";
    if (kind === "date") return serialOfIso(told) ?? told;
    if (kind === "time") return duration(told) ?? told;
    if (kind === "") return null;
    const number = Number(told);
    return Number.isFinite(number) && told !== "" ? number : null;
  }

  function endCell(): void {
    if (!cell) return;
    const read = value(cell);
    const style = styleOf(cell.kind, cell.value);
    const written: OdsCell = {
      value: read,
      ...(cell.formula !== undefined && { formula: { text: cell.formula } }),
      ...(cell.formula !== undefined && read === null && { valueless: true as const }),
      ...(style > 0 && { style }),
    };
    const [rows, columns] = cell.spans;
    if (rows * columns > 1) written.spans = { row, column, rows, columns };
    if (read !== null || cell.formula !== undefined) rowCells.push([column, columnRepeats, written]);
    column += columnRepeats;
    cell = undefined;
  }

  function endRow(): void {
    const table = tables.at(-1);
    const rows = rowCells.length > 0 ? rowRepeats : 0;
    for (let each = 0; table && each < rows && row + each < mostRows; each++)
      for (const [from, times, written] of rowCells)
        for (let at = from; at < Math.min(from + times, mostColumns); at++) {
          if (++counted > limits.cells) throw new FileRefusal(texts.tooManyCells, { most: limits.cells });
          table.cells.set(placeOf(row + each, at), written);
        }
    row += rowRepeats;
    [rowCells, column] = [[], 0];
  }

  const isCell = (name: string | undefined) => name === "table-cell" || name === "covered-table-cell";
  /** Notes and shapes that stand in a cell have paragraphs too. */
  const inParagraph = (ancestors: readonly string[]) => isCell(ancestors[ancestors.indexOf("p") - 1]);
  // What links by DDE last brought stands below the tables, as tables.
  const isElsewhere = (ancestors: readonly string[]) => ancestors.includes("dde-links");
  return {
    open(name, attributes, ancestors) {
      if (isElsewhere(ancestors)) return;
      if (name === "table" && ancestors.at(-1) === "spreadsheet") {
        tables.push({ name: attributes.get("name") ?? "", state: "visible", cells: new Map() });
        [row, column] = [0, 0];
      } else if (name === "table-row") rowRepeats = repeats(attributes, "rows");
      else if (isCell(name)) {
        columnRepeats = repeats(attributes, "columns");
        const told = (each: string) => attributes.get(each);
        cell = {
          kind: told("value-type") ?? "",
          value:
            told("date-value") ??
            told("time-value") ??
            told("boolean-value") ??
            told("string-value") ??
            told("value") ??
            "",
          text: "",
          paragraphs: 0,
          formula: told("formula"),
          spans: [Number(told("number-matrix-rows-spanned") ?? 1), Number(told("number-matrix-columns-spanned") ?? 1)],
        };
      } else if (cell && name === "p" && isCell(ancestors.at(-1))) {
        if (cell.paragraphs++ > 0) cell.text += "\n";
        begun = cell.text.length;
      } else if (cell && inParagraph(ancestors)) {
        if (name === "s") cell.text += " ".repeat(Math.min(Number(attributes.get("c") ?? 1) || 1, 32_767));
        if (name === "tab") cell.text += "\t";
        if (name === "line-break") cell.text += "\n";
      }
    },
    text(piece, ancestors) {
      if (!cell || !inParagraph(ancestors)) return;
      // Spaces that count are elements; those between lines of the part are one, and none where a paragraph begins.
      const spaced = piece.replace(/[ \t\n]+/g, " ");
      cell.text += cell.text.length === begun ? spaced.trimStart() : spaced;
    },
    close(name, ancestors) {
      if (isElsewhere(ancestors)) return;
      if (isCell(name)) endCell();
      else if (name === "table-row") endRow();
    },
    tables: () => tables,
  };
}
