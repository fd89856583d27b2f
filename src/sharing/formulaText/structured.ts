/**
 * References to tables by name, Table1[[#Totals],[Price]], as the cells that they mean. Files always write the table's name and
 * [#This Row]; Excel's formula bar says [@Price] for it.
 */
import { cellAddress, columnLetters, quotedSheetName } from "../../cells/address";
import { type Area, areaOf } from "./references";
import { type Token, tokensOf } from "./tokens";

export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** By the table's name in capitals. */
export type TablePlaces = ReadonlyMap<string, TablePlace>;

export const tablePlaces = (tables: Iterable<TablePlace>): TablePlaces =>
  new Map([...tables].map((table) => [table.name.toUpperCase(), table]));

/** Of a table that is named, or of the one in which the formula stands: [Price], which some programs write. */
const isStructured = ({ kind, text }: Token): boolean =>
  kind === "operand" && text.endsWith("]") && !text.includes("!");

const nameOf = (text: string): string => text.slice(0, text.indexOf("[")).toUpperCase();

/** The tables that a formula speaks of by name, in capitals. */
export const tablesNamed = (formula: string): string[] =>
  tokensOf(formula).flatMap((token) => (isStructured(token) ? [nameOf(token.text)] : []));

interface Where {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function tableAround(tables: TablePlaces, { sheet, row, column }: Where): TablePlace | undefined {
  return [...tables.values()].find((table) => {
    const area = table.sheet === sheet ? areaOf(table.range) : undefined;
    return area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  });
}

/** undefined where one of them leads to no cells: no such table, column or row. @param formula Begins with "=". */
export function withoutTables(formula: string, tables: TablePlaces, where: Where): string | undefined {
  const pieces: string[] = [];
  for (const token of tokensOf(formula)) {
    const isOfAround = token.text.startsWith("[");
    const table = !isStructured(token)
      ? undefined
      : isOfAround
        ? tableAround(tables, where)
        : tables.get(nameOf(token.text));
    if (token.kind === "operand" && token.text.endsWith("]")) {
      const cells = table && cellsOf(token.text.slice(token.text.indexOf("[")), table, where);
      if (cells === undefined) return undefined;
      pieces.push(cells);
    } else pieces.push(token.text);
  }
  return pieces.join("");
}

/** What stands between outer brackets, by the signs , and : of the same depth. */
function itemsOf(inside: string): { readonly text: string; readonly before: string }[] | undefined {
  const items: { text: string; before: string }[] = [];
  let before = "";
  for (let at = 0; at < inside.length; ) {
    const sign = inside[at];
    if (sign === "[") {
      let end = at + 1;
      while (end < inside.length && inside[end] !== "]") end += inside[end] === "'" ? 2 : 1;
      if (end >= inside.length) return undefined;
      items.push({ text: inside.slice(at + 1, end), before });
      before = "";
      at = end + 1;
    } else if (sign === "," || sign === ":") {
      before = sign;
      at++;
    } else if (/\s/.test(sign)) at++;
    else return undefined;
  }
  return items;
}

/** ' takes the meaning from the sign after it. */
const unescapedName = (text: string): string => text.replace(/'(.)/gs, "$1");

interface Asked {
  /** Without #, in small letters: all, data, headers, totals, this row. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

function askedOf(reference: string): Asked | undefined {
  const inside = reference.slice(1, -1);
  const trimmed = inside.trim();
  if (trimmed === "") return { rows: [], columns: [] };
  if (!trimmed.startsWith("[")) {
    const rows = /^#(all|data|headers|totals|this row)$/i.exec(trimmed)?.[1];
    if (rows) return { rows: [rows.toLowerCase()], columns: [] };
    if (trimmed.startsWith("@")) return askedOfRow(trimmed.slice(1));
    return { rows: [], columns: [unescapedName(inside)] };
  }
  const items = itemsOf(trimmed);
  if (!items) return undefined;
  const isRows = (text: string) => /^#(?:all|data|headers|totals|this row)$/i.test(text);
  const columns = items.filter(({ text }) => !isRows(text));
  const isSpan = columns.length < 2 || (columns.length === 2 && columns[1].before === ":");
  if (!isSpan) return undefined;
  return {
    rows: items.filter(({ text }) => isRows(text)).map(({ text }) => text.slice(1).toLowerCase()),
    columns: columns.map(({ text }) => unescapedName(text)),
  };
}

/** [@Price] and [@[Unit price]:[Total]], as other programs write them too. */
function askedOfRow(rest: string): Asked | undefined {
  if (rest.trim() === "") return { rows: ["this row"], columns: [] };
  const asked = askedOf(rest.startsWith("[") ? `[${rest}]` : `[[${rest}]]`);
  return asked && { ...asked, rows: ["this row"] };
}

function rowsOf({ rows }: Asked, table: TablePlace, area: Area, row: number): readonly [number, number] | undefined {
  const data: readonly [number, number] = [area.top + table.headerRows, area.bottom - table.totalsRows];
  const spans = (rows.length > 0 ? rows : ["data"]).map((each): readonly [number, number] | undefined => {
    if (each === "all") return [area.top, area.bottom];
    if (each === "data") return data;
    if (each === "headers") return table.headerRows > 0 ? [area.top, data[0] - 1] : undefined;
    if (each === "totals") return table.totalsRows > 0 ? [data[1] + 1, area.bottom] : undefined;
    return row >= data[0] && row <= data[1] ? [row, row] : undefined;
  });
  const found = spans.filter((span) => span !== undefined);
  if (found.length < spans.length) return undefined;
  const [first, ...others] = found.filter(([top, bottom]) => top <= bottom).sort(([one], [other]) => one - other);
  if (!first) return undefined;
  let last = first[1];
  for (const [top, bottom] of others) {
    // Headers and totals without what is between them are no one range.
    if (top > last + 1) return undefined;
    last = Math.max(last, bottom);
  }
  return [first[0], last];
}

function cellsOf(reference: string, table: TablePlace, { sheet, row }: Where): string | undefined {
  const area = areaOf(table.range);
  const asked = askedOf(reference);
  if (!area || !asked) return undefined;
  const rows = rowsOf(asked, table, area, row);
  const places = asked.columns.map((name) =>
    table.columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()),
  );
  if (!rows || places.includes(-1)) return undefined;
  const [left, right] =
    places.length > 0 ? [area.left + Math.min(...places), area.left + Math.max(...places)] : [area.left, area.right];
  const before = table.sheet.toLowerCase() === sheet.toLowerCase() ? "" : `${quotedSheetName(table.sheet)}!`;
  const isThisRow = asked.rows.includes("this row");
  const corner = (column: number, at: number) =>
    isThisRow ? `$${cellAddress(column, at)}` : `$${columnLetters(column)}$${at + 1}`;
  const [first, last] = [corner(left, rows[0]), corner(right, rows[1])];
  return before + (first === last ? first : `${first}:${last}`);
}
