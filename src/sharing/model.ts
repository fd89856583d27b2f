/**
 * A workbook as data, as files hold it: what the reader makes and the writer takes, for workbench, command line and pane.
 * Rows and columns count from zero; ranges and addresses are texts as Excel writes them, without a sheet unless they say so.
 */

import type { Annotation } from "../cells/charts/annotations";

/** An error value, told apart from a text that looks like one. The code is Excel's, such as "#N/A". */
interface ErrorValue {
  readonly error: string;
}

/** null is a cell that only has a style, or a formula that came without a value. */
export type CellValue = number | string | boolean | ErrorValue | null;

export interface CellFormula {
  /** As Excel's formula bar shows it, starting with "="; at most 8,192 characters. */
  readonly text: string;
  /**
   * "dynamic" spills from its cell, "array" fills the range that braces once fixed. Left out where the formula has one cell
   * and a file writes it plainly.
   */
  readonly fills?: "dynamic" | "array";
  /** Where it stood when the file was saved, "B14:C14"; of one cell as well. Only with `fills`. */
  readonly range?: string;
  /**
   * What a file says, where the model says it in other words: =@A1:A9 is written A1:A9, and cells of a table by the table's name.
   */
  readonly plain?: string;
  /** It is not calculated: the cell keeps the value that was saved, the text is written back as it came. */
  readonly frozen?: true;
  /** Of a frozen formula: number formats that its cells have since, which it gave them before, by place in what it filled. */
  readonly formats?: Readonly<Record<number, string>>;
  /** When the user froze it, ISO 8601 in UTC. A frozen formula without it came so: its functions are not ours to call. */
  readonly since?: string;
}

export interface Cell {
  readonly value: CellValue;
  readonly formula?: CellFormula;
  /** Index into the workbook's styles; 0, the plain one, when left out. */
  readonly style?: number;
  /** Filled by the formula of another cell: a result, no constant. */
  readonly spilled?: true;
  /** To be calculated before it is shown: no value came, or an error of a program that has not the functions. */
  readonly pending?: true;
}

/** Cells by their place, sparse; `placeOf` makes the keys. */
type Cells = ReadonlyMap<number, Cell>;

export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** The key of a cell, which sorts by rows and then by columns. */
export const placeOf = (row: number, column: number): number => row * mostColumns + column;
export const rowOf = (place: number): number => Math.floor(place / mostColumns);
export const columnOf = (place: number): number => place % mostColumns;

export type Edge = "left" | "right" | "top" | "bottom";

export interface Border {
  /** Excel's word: thin, medium, thick, dashed, dotted, double, hair … */
  readonly line: string;
  readonly colour?: string;
}

/** Colours are "#RRGGBB". What is left out is as in a plain cell. */
export interface Style {
  /** Excel's number format; General when left out. */
  readonly format?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** In points. */
  readonly size?: number;
  readonly font?: string;
  readonly colour?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<Edge, Border>>>;
  readonly align?: "left" | "center" | "right" | "justify" | "fill";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: true;
  readonly indent?: number;
  /** Of a file alone: the indent is room that the writer has made, for a text that stood so (`spreadsheetml/besideNumbers.ts`). */
  readonly roomFor?: "unaligned" | "left";
  /** Degrees, up is positive. */
  readonly rotation?: number;
  /** Text that begins like a formula and is none. */
  readonly quoted?: true;
}

/** Columns of one width; the width is in pixels at 100 %. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly hidden?: true;
  readonly style?: number;
}

/** The height is in points. */
export interface RowLook {
  readonly height?: number;
  readonly hidden?: true;
}

export interface Validation {
  readonly ranges: readonly string[];
  readonly kind: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "any";
  /** Excel's word: between, notBetween, equal, notEqual, lessThan, lessThanOrEqual, greaterThan, greaterThanOrEqual. */
  readonly operator?: string;
  /** Without "="; a list of words is a text in quotes. */
  readonly formulas: readonly string[];
  readonly allowBlank?: true;
  readonly error?: { readonly title?: string; readonly text?: string; readonly style?: string };
  readonly prompt?: { readonly title?: string; readonly text?: string };
  /** A list without its arrow. */
  readonly noArrow?: true;
}

export interface ScalePoint {
  /** Excel's word: min, max, num, percent, percentile, formula. */
  readonly kind: string;
  readonly value?: string;
  readonly colour?: string;
}

export interface ConditionalRule {
  /** Excel's word: cellIs, expression, containsErrors, containsText, top10, colorScale, dataBar, iconSet … */
  readonly kind: string;
  readonly operator?: string;
  /** Without "=". */
  readonly formulas: readonly string[];
  readonly style?: Style;
  readonly priority: number;
  readonly stopIfTrue?: true;
  /** Of colorScale, dataBar and iconSet. */
  readonly points?: readonly ScalePoint[];
  /** Of iconSet: 3TrafficLights1 … */
  readonly icons?: string;
  /** What else the rule's element said: text, rank, percent, bottom, aboveAverage, timePeriod … */
  readonly details?: Readonly<Record<string, string>>;
}

export interface ConditionalFormat {
  readonly ranges: readonly string[];
  readonly rules: readonly ConditionalRule[];
}

export interface Note {
  readonly at: string;
  readonly author?: string;
  readonly text: string;
}

export interface Link {
  readonly range: string;
  /** http:, https: or mailto: alone; other schemes stay text. */
  readonly target?: string;
  /** A place in the workbook: "'Read me'!A1". */
  readonly location?: string;
  readonly tooltip?: string;
}

export interface ChartSeries {
  /** A cell or a text in quotes. */
  readonly name?: string;
  /** Ranges with their sheet. */
  readonly labels?: string;
  readonly values: string;
  readonly colour?: string;
  readonly look?: SeriesLook;
}

/** How a series is drawn where it is not as the chart's kind says; what is left out is the plain look of that kind. */
export interface SeriesLook {
  /**
   * "band" stands on the "base" before it: the base is not seen, the space between them is filled. "event" is a line from
   * top to bottom at its one value.
   */
  readonly draw?: "line" | "points" | "base" | "band" | "event";
  /** Excel's names of them. */
  readonly dash?: Dash;
  readonly marker?: Marker;
  /** Of a line, in points. */
  readonly thickness?: number;
  /** Of a bar, where its colour is its edge's alone. */
  readonly fill?: string;
  /** Its name stands at its last point, in place of a legend. */
  readonly named?: true;
}

export type Dash = "solid" | "dash" | "sysDot" | "dashDot" | "lgDash";
export type Marker = "none" | "circle" | "triangle" | "square" | "diamond" | "x";

export interface Chart {
  /** "stock" are candlesticks of four series, named or in the order open, high, low, close. */
  readonly kind: "line" | "scatter" | "bar" | "column" | "area" | "pie" | "stock";
  readonly title: string;
  /** Upper left corner, and size in pixels. */
  readonly at: string;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeries[];
  readonly xTitle: string;
  readonly yTitle: string;
  /** Bars of a category stand on one another. */
  readonly stacked?: true;
  /** Each bar says its value. */
  readonly valued?: true;
  /** Without axes: a picture of which the places say nothing. */
  readonly bare?: true;
  /** What a user has drawn over it. */
  readonly annotations?: readonly Annotation[];
  /** For screen readers. */
  readonly description?: string;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface TableStyle {
  /** Excel's word: TableStyleMedium2. */
  readonly name?: string;
  readonly firstColumn?: true;
  readonly lastColumn?: true;
  readonly rowStripes?: true;
  readonly columnStripes?: true;
}

/** How a table's column is summed up below: by Excel's word for it (sum, average, custom …), or with a text. */
export interface TableTotal {
  readonly total?: string;
  readonly label?: string;
}

/** The condition of one column of a filter, by the names of Excel's elements and attributes. */
export interface FilterColumn {
  /** Counted from the filter's first. */
  readonly column: number;
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly items: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
}

/** A filter over a range whose first row is the heading. Rows that it hides are hidden in `rows`. */
export interface AutoFilter {
  readonly range: string;
  /** None where all rows are let through. */
  readonly columns: readonly FilterColumn[];
}

/** A table, of which formulas speak by its name. The range holds the heading and the totals. */
export interface Table {
  readonly name: string;
  readonly range: string;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
  /** By column; left out where there is none. */
  readonly totals?: readonly TableTotal[];
  readonly style?: TableStyle;
  /** With arrows that filter. */
  readonly filter?: true;
  /** By which its rows are filtered. */
  readonly filterColumns?: readonly FilterColumn[];
}

/** How a page is set up. What is left out is as a sheet of ours: A4 across, as wide as a page, numbered below. */
export interface Page {
  readonly portrait?: true;
  /** All of it on one page. */
  readonly onePage?: true;
  /** Excel's number of a paper: 1 Letter, 9 A4. */
  readonly paper?: number;
  /** In Excel's codes: "&C&P / &N". */
  readonly footer?: string;
  readonly header?: string;
  /** In percent, where a user has said with which columns pages begin: other sheets are as wide as a page. */
  readonly scale?: number;
}

/** Rows and columns, counted from zero, with which a user has said that pages begin. */
export interface PageBreaks {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Of a sheet of ours: A4; its name, and which page of how many. */
export const ownPage = { paper: 9, footer: "&L&A&R&P / &N" } as const;

export interface Sheet {
  readonly name: string;
  readonly state: Visibility;
  readonly cells: Cells;
  readonly columns: readonly ColumnSpan[];
  readonly rows: ReadonlyMap<number, RowLook>;
  /** Of rows that say nothing of theirs, in points; 15 when left out. */
  readonly rowHeight?: number;
  readonly merges: readonly string[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly notes: readonly Note[];
  readonly links: readonly Link[];
  readonly printAreas: readonly string[];
  /** Rows that every page repeats, first and last, counted from zero. */
  readonly repeatedRows?: readonly [first: number, last: number];
  readonly page?: Page;
  readonly pageBreaks?: PageBreaks;
  readonly charts: readonly Chart[];
  readonly tables: readonly Table[];
  /** Over cells that are no table. */
  readonly filter?: AutoFilter;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, starting with "=". */
  readonly formula: string;
  /** The sheet that alone knows it. */
  readonly sheet?: string;
  readonly hidden?: true;
}

/** A custom XML part: in our own namespaces, series and what was frozen travel so. */
export interface CustomPart {
  readonly namespace: string;
  readonly xml: string;
}

export interface Workbook {
  readonly title?: string;
  readonly sheets: readonly Sheet[];
  /** Index into the sheets. */
  readonly active: number;
  readonly names: readonly DefinedName[];
  /** The first is the plain one. */
  readonly styles: readonly Style[];
  readonly parts: readonly CustomPart[];
  /**
   * The day system that the file was in. Values, formulas and formats of the model are of the 1900 system whatever it was:
   * dates of a 1904 file were moved by 1,462 days.
   */
  readonly was1904: boolean;
  /** The file asks to be calculated anew when it is opened: results of its formulas may be older than what they are made of. */
  readonly recalculates?: true;
}

/** A sheet with nothing on it, for whoever makes one. */
export const emptySheet: Omit<Sheet, "name"> = {
  state: "visible",
  cells: new Map(),
  columns: [],
  rows: new Map(),
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: true,
  validations: [],
  conditionalFormats: [],
  notes: [],
  links: [],
  printAreas: [],
  charts: [],
  tables: [],
};
