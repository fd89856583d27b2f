/**
 * Cells of a sheet's part that become others: a formula in a guard, a value without its formula, a line that was not there. All
 * else of the part stays as it is, sign by sign.
 */
import { cellAddress, cellPlace } from "../../cells/address";
import { moved } from "../formulaText/references";
import { columnOf, placeOf, rowOf } from "../model";
import { escaped } from "../spreadsheetml/writing/xml";
import { type Attributes, scan } from "../xml/scan";
import { type Edit, withAttribute, withEdits } from "./elements";

/** A formula as the part has it, shared ones written out. */
interface PartFormula {
  readonly place: number;
  readonly text: string;
  readonly isDataTable: boolean;
}

/** What becomes of a cell; what is left out stays. */
export interface CellChange {
  /** As files spell it; null takes the formula away and leaves its value. */
  readonly formula?: string | null;
  /** Number of the cell's format in the styles part, from the one that it has. */
  readonly style?: (before: number) => number;
  /** The cell keeps its looks alone. */
  readonly emptied?: true;
}

/** A cell where none was, without its address: attributes and content. */
export interface AddedCell {
  readonly attributes: string;
  readonly content: string;
}

interface FormulaSpan {
  readonly from: number;
  readonly tagUntil: number;
  innerUntil: number;
  until: number;
  readonly kind: string;
  readonly shared: string;
  text: string;
}

interface CellSpan {
  readonly place: number;
  readonly from: number;
  readonly tagUntil: number;
  innerUntil: number;
  until: number;
  readonly style: number;
  formula?: FormulaSpan;
}

interface RowSpan {
  readonly row: number;
  readonly from: number;
  readonly tagUntil: number;
  innerUntil: number;
}

export interface CellsOfPart {
  readonly formulas: readonly PartFormula[];
  edited(changes: ReadonlyMap<number, CellChange>, added: ReadonlyMap<number, AddedCell>): string;
}

/** @param wanted Cells without a formula that are to be changed. */
export function cellsOfPart(xml: string, part: string, wanted: ReadonlySet<number> = new Set()): CellsOfPart {
  const cells: CellSpan[] = [];
  const rows: RowSpan[] = [];
  /** Where each cell begins, for those that come before it. */
  const starts = new Map<number, (readonly [column: number, from: number])[]>();
  let data: { readonly from: number; readonly tagUntil: number; innerUntil: number } | undefined;
  let [row, column] = [-1, -1];
  let cell: CellSpan | undefined;

  function begin(attributes: Attributes, from: number, until: number): void {
    const told = cellPlace((attributes.get("r") ?? "").toUpperCase());
    if (told) [row, column] = [told.row, told.col];
    else column++;
    const line = starts.get(row) ?? [];
    starts.set(row, line);
    line.push([column, from]);
    const style = Number(attributes.get("s") ?? 0);
    cell = { place: placeOf(row, column), from, tagUntil: until, innerUntil: until, until, style };
  }

  scan(xml, part, {
    open(name, attributes, ancestors, from, until) {
      if (name === "sheetData" && ancestors.length === 1) data = { from, tagUntil: until, innerUntil: until };
      else if (name === "row" && ancestors[1] === "sheetData") {
        const told = Number(attributes.get("r") ?? Number.NaN);
        row = Number.isInteger(told) ? told - 1 : row + 1;
        column = -1;
        rows.push({ row, from, tagUntil: until, innerUntil: until });
      } else if (name === "c" && ancestors[1] === "sheetData") begin(attributes, from, until);
      else if (name === "f" && cell)
        cell.formula = {
          from,
          tagUntil: until,
          innerUntil: until,
          until,
          kind: attributes.get("t") ?? "normal",
          shared: attributes.get("si") ?? "",
          text: "",
        };
    },
    text(piece, ancestors) {
      if (cell?.formula && ancestors.at(-1) === "f") cell.formula.text += piece;
    },
    close(name, ancestors, from, until) {
      if (name === "f" && cell?.formula) [cell.formula.innerUntil, cell.formula.until] = [from, until];
      else if (name === "c" && cell) {
        [cell.innerUntil, cell.until] = [from, until];
        if (cell.formula || wanted.has(cell.place)) cells.push(cell);
        cell = undefined;
      } else if (name === "row" && ancestors[1] === "sheetData") (rows.at(-1) as RowSpan).innerUntil = from;
      else if (name === "sheetData" && data) data.innerUntil = from;
    },
  });

  const masters = new Map<string, CellSpan>();
  for (const each of cells)
    if (each.formula?.kind === "shared" && each.formula.text.trim() !== "") masters.set(each.formula.shared, each);

  function textOf({ place, formula }: CellSpan): string {
    if (!formula) return "";
    const master = formula.kind === "shared" ? masters.get(formula.shared) : undefined;
    if (!master || formula.text.trim() !== "") return formula.text;
    return moved(
      (master.formula as FormulaSpan).text,
      rowOf(place) - rowOf(master.place),
      columnOf(place) - columnOf(master.place),
    );
  }

  const prefix = /<((?:[\w.-]+:)?)worksheet\b/.exec(xml)?.[1] ?? "";

  function cellEdits(span: CellSpan, change: CellChange): Edit[] {
    const { formula } = span;
    let tag = xml.slice(span.from, span.tagUntil);
    if (change.style) {
      const style = change.style(span.style);
      tag = withAttribute(tag, "s", style === 0 ? undefined : String(style));
    }
    if (change.emptied) {
      const bare = ["t", "cm", "vm"].reduce((text, name) => withAttribute(text, name, undefined), tag);
      return [{ from: span.from, until: span.until, text: bare.replace(/\s*\/?>$/, "/>") }];
    }
    if (change.formula === null) tag = withAttribute(tag, "cm", undefined);
    const edits =
      tag === xml.slice(span.from, span.tagUntil) ? [] : [{ from: span.from, until: span.tagUntil, text: tag }];
    if (!formula || change.formula === undefined) return edits;
    if (change.formula === null) return [...edits, { from: formula.from, until: formula.until, text: "" }];
    const written = escaped(change.formula);
    const keepsTag = formula.kind !== "shared" && formula.until > formula.tagUntil;
    if (keepsTag) return [...edits, { from: formula.tagUntil, until: formula.innerUntil, text: written }];
    return [...edits, { from: formula.from, until: formula.until, text: `<${prefix}f>${written}</${prefix}f>` }];
  }

  const addedXml = (place: number, { attributes, content }: AddedCell): string =>
    `<${prefix}c r="${cellAddress(columnOf(place), rowOf(place))}"${attributes}>${content}</${prefix}c>`;

  /** Cells that were not there, in their rows, and rows where there was none. */
  function additions(added: ReadonlyMap<number, AddedCell>): Edit[] {
    const byRow = new Map<number, number[]>();
    for (const place of [...added.keys()].sort((one, other) => one - other))
      byRow.set(rowOf(place), [...(byRow.get(rowOf(place)) ?? []), place]);
    const edits: Edit[] = [];
    for (const [at, places] of byRow) {
      const xmlOf = (all: readonly number[]) =>
        all.map((place) => addedXml(place, added.get(place) as AddedCell)).join("");
      const own = rows.find((each) => each.row === at);
      if (!own) {
        const next = rows.find((each) => each.row > at);
        const from = next?.from ?? data?.innerUntil ?? 0;
        edits.push({ from, until: from, text: `<${prefix}row r="${at + 1}">${xmlOf(places)}</${prefix}row>` });
        continue;
      }
      // What the row says of the columns that it spans would be wrong.
      const tag = withAttribute(xml.slice(own.from, own.tagUntil), "spans", undefined);
      if (xml[own.tagUntil - 2] === "/") {
        const text = `${tag.replace(/\s*\/>$/, ">")}${xmlOf(places)}</${prefix}row>`;
        edits.push({ from: own.from, until: own.tagUntil, text });
        continue;
      }
      edits.push({ from: own.from, until: own.tagUntil, text: tag });
      for (const place of places) {
        const next = (starts.get(at) ?? []).find(([beside]) => beside > columnOf(place));
        const from = next?.[1] ?? own.innerUntil;
        edits.push({ from, until: from, text: xmlOf([place]) });
      }
    }
    return edits;
  }

  return {
    formulas: cells.flatMap((span) =>
      span.formula ? [{ place: span.place, text: textOf(span), isDataTable: span.formula.kind === "dataTable" }] : [],
    ),
    edited(changes, added) {
      const orphaned = new Set(
        [...masters].filter(([, { place }]) => changes.get(place)?.formula !== undefined).map(([shared]) => shared),
      );
      const edits = cells.flatMap((span) => {
        const change = changes.get(span.place);
        if (change) return cellEdits(span, change);
        const isOrphan = span.formula?.kind === "shared" && orphaned.has(span.formula.shared);
        return isOrphan ? cellEdits(span, { formula: textOf(span) }) : [];
      });
      const all = [...edits, ...additions(added)];
      // Of two at one place the one that only inserts comes first; insertions keep their order.
      all.sort((one, other) => one.from - other.from || one.until - other.until);
      const written = withEdits(xml, all);
      if (added.size === 0 || !data || xml[data.tagUntil - 2] !== "/") return written;
      // A sheet without any cell: <sheetData/> cannot hold the rows.
      const lines = all.map(({ text }) => text).join("");
      return `${xml.slice(0, data.from)}<${prefix}sheetData>${lines}</${prefix}sheetData>${xml.slice(data.tagUntil)}`;
    },
  };
}
