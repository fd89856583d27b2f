/** Where the blocks of an analysis stand: needed before any formula, since formulas point at the spills of tables below. */

import { cellAddress, columnLetters } from "../../cells/address";
import type {
  DrawnBand,
  DrawnColumn,
  Template,
  TemplateBlock,
  TemplateChart,
  TemplateTable,
} from "../../templates/template";
import { claimSummaryRows } from "./claimSummary";
import { firstScreenRows } from "./firstScreen";
import { reference } from "./sheetDraft";

/** The heading row of a table, its first column, how many rows follow, and the column in which each named column starts. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The cell under a chart's upper left corner, and how many rows it covers. */
interface ChartPlace {
  readonly at: string;
  readonly rows: number;
}

interface BlockPlace {
  readonly top: number;
  /** In the order of the block's tables. */
  readonly tables: readonly TablePlace[];
  /** The row of the second heading of a block that has tables aside, over the first of them. */
  readonly aside?: number;
}

export interface TablePlaces {
  /** The heading row of the results. */
  readonly results: number;
  readonly blocks: readonly BlockPlace[];
  /** The first row of how the claims came out. */
  readonly claims: number;
  /** The row that says where the tables aside stand; undefined where there are none. */
  readonly pointer?: number;
  /** Rows of what is read, charts included; tables aside may be longer. */
  readonly readRows: number;
  /** Rows that the sheet needs. */
  readonly rows: number;
  placeOf(chart: TemplateChart): ChartPlace;
  tableWith(column: string): TablePlace;
  /** "$A$60#" for what the formula of that name has filled. */
  spillOf(name: string): string;
  /** A column of a table with its heading, as a chart takes it. */
  rangeOf(sheet: string, column: number, place: TablePlace): string;
  /** The same of one of several equal pieces of its rows, with the cell above; counted from 0. */
  pieceOf(sheet: string, column: number, place: TablePlace, piece: number, pieces: number): string;
}

/** The large one of the first screen. */
const firstChart = ({ blocks }: Template): TemplateChart | undefined => blocks[0]?.charts[0];

const chartRows = 15;

/**
 * The first column of the tables aside, further right than a screen of 1920 shows beside the pane. What is longer than the
 * chart that draws it stands there: it may be filled in part, and nobody reads it first.
 */
export const asideColumn = 14;

/** Widths of bands stand aside too, in the rows of their table and right of every table there. */
const widthColumn = asideColumn + 9;

const isLong = ({ rows }: TemplateTable): boolean => "formula" in rows && rows.count > chartRows;

/** Where the nodes of a network stand says nothing to who reads. */
const isOfPicture = ({ columns }: TemplateTable, { charts }: TemplateBlock): boolean =>
  columns.length > 0 &&
  columns.every(({ name }) =>
    charts.some(({ network }) => network && [network.nodes.across, network.nodes.up].includes(name)),
  );

const isAside = (table: TemplateTable, block: TemplateBlock): boolean => isLong(table) || isOfPicture(table, block);

/** The columns that a chart draws, by name; it stands below the table of the first. */
export function drawnColumns(chart: TemplateChart): readonly string[] {
  const { series, bands = [], dots = [], printed = [], levels = [], network } = chart;
  const edges = bands.flatMap(({ low, high }) => [low, high]);
  const places = network ? [network.ways, network.broadWays, network.nodes] : [];
  return [
    ...[...series, ...edges, ...dots, ...printed, ...levels].map(({ name }) => name),
    ...places.flatMap(({ across, up }) => [across, up]),
  ];
}

/** Files draw what lies between two columns as a width on a base: the width gets a column of its own. */
export const widthName = ({ low, high }: DrawnBand): string => `${columnFormula(high)}-${columnFormula(low)}`;

/** A column as formulas read it. */
const columnFormula = ({ name, column }: DrawnColumn): string =>
  column === undefined ? name : `INDEX(${name},0,${column})`;

const bandsOf = ({ blocks }: Template): readonly DrawnBand[] =>
  blocks.flatMap(({ charts }) => charts.flatMap(({ bands = [] }) => bands));

function placeTable(table: TemplateTable, first: number, row: number, bands: readonly DrawnBand[]): TablePlace {
  const columns = new Map<string, number>();
  let column = first + 1;
  if ("formula" in table.rows) {
    columns.set(table.rows.name, first);
    for (const { name } of table.rows.also) columns.set(name, column++);
  }
  for (const { name, headings } of table.columns) {
    columns.set(name, column);
    column += headings.length;
  }
  let width = widthColumn;
  for (const band of bands) if (columns.has(band.low.name)) columns.set(widthName(band), width++);
  return { row, column: first, rows: "formula" in table.rows ? table.rows.count : table.rows.length, columns };
}

export function placeTables(template: Template): TablePlaces {
  const charts = new Map<TemplateChart, ChartPlace>();
  const first = firstChart(template);
  if (first) charts.set(first, { at: cellAddress(0, firstScreenRows), rows: chartRows });
  const results = firstScreenRows + (first ? chartRows : 0) + 1;
  const bands = bandsOf(template);
  let row = results + (template.results.length > 0 ? 2 + template.results.length + 1 : 0);
  const placeBelow = (chart: TemplateChart) => {
    if (charts.has(chart)) return;
    charts.set(chart, { at: cellAddress(0, row + 1), rows: chartRows });
    row += 1 + chartRows;
  };
  const placed = template.blocks.map((block) => {
    const top = row;
    // The heading of the block, and those of its columns where it has lines.
    row += 1 + (block.lines.length > 0 ? 1 + block.lines.length : 0);
    const tables = new Map<TemplateTable, TablePlace>();
    for (const table of block.tables.filter((each) => !isAside(each, block))) {
      if (tables.size > 0 || block.lines.length > 0) row++;
      const place = placeTable(table, 0, row, bands);
      row += 1 + place.rows;
      tables.set(table, place);
      for (const chart of block.charts) if (place.columns.has(drawnColumns(chart)[0] ?? "")) placeBelow(chart);
    }
    for (const chart of block.charts) placeBelow(chart);
    row++;
    return { block, top, tables };
  });
  const hasAside = template.blocks.some((block) => block.tables.some((table) => isAside(table, block)));
  const pointer = hasAside ? row : undefined;
  if (hasAside) row += 2;
  const claims = row;
  const readRows = claims + claimSummaryRows(template);
  // Beside how the claims came out: a row that is put in or taken out in the calculation changes none.
  let free = claims;
  const blocks = placed.map(({ block, top, tables }): BlockPlace => {
    const others = block.tables.filter((table) => isAside(table, block));
    const aside = free;
    if (others.length > 0) free = aside + 1;
    for (const table of others) {
      const place = placeTable(table, asideColumn, free, bands);
      free += 1 + place.rows + 1;
      tables.set(table, place);
    }
    const inOrder = block.tables.flatMap((table) => tables.get(table) ?? []);
    return { top, tables: inOrder, ...(others.length > 0 && { aside }) };
  });
  const tableWith = (name: string): TablePlace => {
    const found = blocks.flatMap(({ tables }) => tables).find(({ columns }) => columns.has(name));
    if (!found) throw new Error(`No table of ${template.id} has a column ${name}.`);
    return found;
  };
  return {
    results,
    blocks,
    claims,
    pointer,
    readRows,
    rows: Math.max(readRows, free),
    tableWith,
    placeOf(chart) {
      const place = charts.get(chart);
      if (!place) throw new Error(`The chart "${chart.title.en}" has no place.`);
      return place;
    },
    spillOf(name) {
      const place = tableWith(name);
      return `$${columnLetters(place.columns.get(name) ?? 0)}$${place.row + 2}#`;
    },
    rangeOf: (sheet, column, place) => reference(sheet, { column, row: place.row, columns: 1, rows: place.rows + 1 }),
    pieceOf(sheet, column, place, piece, pieces) {
      const rows = Math.floor(place.rows / pieces);
      return reference(sheet, { column, row: place.row + piece * rows, columns: 1, rows: rows + 1 });
    },
  };
}
