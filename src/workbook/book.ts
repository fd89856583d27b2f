/** A workbook as data: what a template becomes, and what each host (Excel, the grid, a file) writes. */

/** The desk's conventions; each host maps them to its own fonts and fills (see docs/architecture.md). */
export type Role =
  | "title"
  /** The sentence that answers the question of a book. */
  | "answer"
  /** A large figure; and one from data. */
  | "headline"
  | "headlineData"
  | "subtitle"
  | "heading"
  /** The same over numbers of a block, which stand right. */
  | "headingNumber"
  | "label"
  | "input"
  /** A range of figures, which is a text and stands right as they do. */
  | "inputRange"
  | "assumption"
  | "formula"
  | "data"
  | "check"
  | "unit"
  | "note"
  | "columnHeading"
  /** The same over numbers, which stand right. */
  | "numberHeading"
  | "sign"
  | "link"
  | "text";

export interface BookCell {
  /** Address without a sheet: "B3". */
  readonly at: string;
  /** A number, text or boolean; or a formula as Excel's formula bar shows it, starting with "=", unless the format is "@". */
  readonly content: string | number | boolean;
  readonly role: Role;
  /** Excel number format; General when left out. */
  readonly format?: string;
  readonly wrap?: boolean;
  /** Of a formula that wraps: the longest texts that it may show, for the height of its row. */
  readonly mayShow?: readonly string[];
  /** What the cell may hold: hosts offer these as a list. */
  readonly choices?: readonly string[];
}

/**
 * What a series is in its chart, where it is not what the chart's kind draws: a level that the document names, a mark at
 * a figure of its own, dots; a base and the band that stands on it; the ways of a network and its nodes.
 */
export type Part = "level" | "mark" | "dots" | "base" | "band" | "way" | "broadWay" | "node";

export interface BookSeries {
  readonly range: string;
  readonly colour?: string;
  readonly part?: Part;
  /** x values of its own with their heading cell, in place of the chart's. */
  readonly across?: string;
  /** Its name, in place of its heading cell. */
  readonly label?: string;
}

export interface BookChart {
  readonly title: string;
  readonly kind: "line" | "scatter" | "bar" | "stacked";
  /** Upper left corner, such as "F4", and size in pixels. */
  readonly at: string;
  readonly width: number;
  readonly height: number;
  /** Ranges with their sheet: labels or x values, then one range a series, each with a heading cell on top. */
  readonly labels: string;
  readonly series: readonly BookSeries[];
  readonly xTitle: string;
  readonly yTitle: string;
  /** A picture without axes, such as a network. */
  readonly bare?: boolean;
  /** Where the numbers come from, shown under the chart's title. */
  readonly source?: string;
}

/** A look that follows what cells hold. */
export interface BookCondition {
  /** "B4:C40" */
  readonly range: string;
  /** Formula of the first cell of the range, starting with "="; references move with the cells as in Excel. */
  readonly when: string;
  readonly colour: string;
  readonly fill?: string;
}

/** Printed on A4 across, as wide as a page, with page numbers. */
export interface BookPrint {
  /** "A1:L60" */
  readonly area: string;
  /** Rows at the top that every page repeats. */
  readonly headingRows: number;
  /** Made smaller until all of it stands on one page. */
  readonly onePage?: true;
}

export interface BookSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly BookCell[];
  /** Column widths in pixels, from A on. */
  readonly widths: readonly number[];
  /** Row heights in pixels, by row from zero: of rows that hold wrapped text, which not every host fits by itself. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly gridlines: boolean;
  readonly charts: readonly BookChart[];
  readonly conditions?: readonly BookCondition[];
  readonly print?: BookPrint;
}

export interface Book {
  readonly title: string;
  readonly sheets: readonly BookSheet[];
  /** Defined names: name → absolute reference with sheet, such as "Inputs!$B$4"; or a formula of such, starting with "=". */
  readonly names: Readonly<Record<string, string>>;
}

/** Which sheet is shown after the book has been placed: what it computes, drawn, rather than what there is to read about it. */
export function sheetToShow(book: Book): BookSheet | undefined {
  return book.sheets.find(({ charts }) => charts.length > 0) ?? book.sheets[0];
}

/** The cells of a sheet that offer a list, by what they offer. */
export function choicesOf({
  cells,
}: BookSheet): readonly { readonly choices: readonly string[]; readonly at: readonly string[] }[] {
  const lists = new Map<string, { choices: readonly string[]; at: string[] }>();
  for (const { at, choices } of cells) {
    if (!choices) continue;
    const key = choices.join("\n");
    const list = lists.get(key) ?? { choices, at: [] };
    lists.set(key, list);
    list.at.push(at);
  }
  return [...lists.values()];
}
