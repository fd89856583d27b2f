/** Where the blocks of an analysis stand: needed before any formula, since formulas point at the spills of tables below. */

import { cellAddress, columnLetters } from "../../cells/address";
import type { Template, TemplateTable } from "../../templates/template";
import { reference } from "./sheetDraft";

/** The heading row of a table, how many rows follow it, and the column in which each named column starts. */
export interface TablePlace {
  readonly row: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The cell under a chart's upper left corner, and how many rows it covers. */
export interface ChartPlace {
  readonly at: string;
  readonly rows: number;
}

/** What stands above the tables: the first row, and the lines below those of the results. */
interface Space {
  readonly firstRow: number;
  readonly tallyLines: number;
  readonly listLines: number;
}

interface BlockPlace {
  readonly top: number;
  readonly table?: TablePlace;
  readonly chart?: ChartPlace;
}

export interface TablePlaces {
  readonly blocks: readonly BlockPlace[];
  /** Rows that the sheet needs, charts included. */
  readonly rows: number;
  tableWith(column: string): TablePlace;
  /** "$A$60#" for what the formula of that name has filled. */
  spillOf(name: string): string;
  /** A column of a table with its heading, as a chart takes it. */
  rangeOf(sheet: string, column: number, place: TablePlace): string;
}

/** The results chart stands over the note column of its lines, which have no notes. */
const resultsChartColumn = 3;
const chartRows = 15;

function placeTable(table: TemplateTable, row: number): TablePlace {
  const filled = "formula" in table.rows;
  const rows = filled ? (table.rows as { count: number }).count : (table.rows as readonly unknown[]).length;
  const columns = new Map<string, number>();
  let column = 1;
  if ("formula" in table.rows) {
    columns.set(table.rows.name, 0);
    for (const { name } of table.rows.also ?? []) columns.set(name, column++);
  }
  for (const { name, headings } of table.columns) {
    columns.set(name, column);
    column += headings.length;
  }
  return { row, rows, columns };
}

export function placeTables(template: Template, space: Space): TablePlaces {
  const blocks: BlockPlace[] = [];
  let row = space.firstRow;
  for (const [index, block] of template.blocks.entries()) {
    const top = row;
    const results = index === 0;
    row += 1 + block.lines.length + (results ? space.tallyLines + space.listLines : 0);
    let table: TablePlace | undefined;
    if (block.table) {
      if (block.lines.length > 0) row++;
      table = placeTable(block.table, row);
      row += 1 + table.rows;
    }
    let chart: BlockPlace["chart"];
    if (block.chart && results) {
      chart = { at: cellAddress(resultsChartColumn, top + 1), rows: Math.min(chartRows, block.lines.length) };
    } else if (block.chart) {
      chart = { at: cellAddress(0, row + 1), rows: chartRows };
      row += 1 + chartRows;
    }
    blocks.push({ top, table, chart });
    row++;
  }
  const tableWith = (name: string): TablePlace => {
    const found = blocks.find((block) => block.table?.columns.has(name))?.table;
    if (!found) throw new Error(`No table of ${template.id} has a column ${name}.`);
    return found;
  };
  return {
    blocks,
    rows: row,
    tableWith,
    spillOf(name) {
      const place = tableWith(name);
      return `$${columnLetters(place.columns.get(name) ?? 0)}$${place.row + 2}#`;
    },
    rangeOf: (sheet, column, place) => reference(sheet, { column, row: place.row, columns: 1, rows: place.rows + 1 }),
  };
}
