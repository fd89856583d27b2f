/** What a template file states: an analysis of one document as data. Formulas name functions; nothing here is code. */
import type { Text } from "../language/language";

/** A text in each language, or a code that all languages share, such as "EUR", "bp" or "USD/oz". */
export type Phrase = Text | string;

/**
 * What a figure stands on: the document prints it; it is our assumption, for the user to change; or it is fixed by a
 * contract, a law or a definition.
 */
export type Standing = "document" | "assumption" | "convention";

interface Origin {
  readonly standing: Standing;
  /** The document's row such as "0-16", or what an assumption or a convention rests on. */
  readonly origin: Phrase;
}

export interface TemplateInput extends Origin {
  /** The defined name that formulas use, such as "Silver_comex"; its status cell is "Silver_comex_status". */
  readonly name: string;
  readonly label: Text;
  readonly value: number | string;
  readonly unit: Phrase;
  readonly format?: string;
}

/** Inputs of one kind side by side: the table's name is the whole rectangle, a column's name the column. */
export interface InputTable extends Origin {
  readonly name: string;
  readonly label: Text;
  readonly unit: Phrase;
  readonly corner: Text;
  readonly rows: readonly Phrase[];
  readonly columns: readonly {
    readonly name?: string;
    readonly heading: Phrase;
    readonly values: readonly (number | string)[];
    readonly format?: string;
  }[];
}

export interface InputBlock {
  readonly heading: Text;
  readonly inputs: readonly TemplateInput[];
  readonly tables?: readonly InputTable[];
}

/** One line of an analysis: label, formula, unit, note. */
interface TemplateLine {
  /** Defined name of the cell, where other lines or claims use it. */
  readonly name?: string;
  readonly label: Text;
  /**
   * Starts with "=" and refers to inputs, lines and tables by their defined names; {word} is one of the template's words,
   * {Name#} whatever the formula of a table's rows of that name has filled.
   */
  readonly formula: string;
  readonly unit: Phrase;
  readonly format?: string;
  readonly note?: Text;
}

/** A formula that fills `headings.length` columns and all rows of its table; the name is that rectangle. */
interface TableColumn {
  readonly name: string;
  readonly headings: readonly Phrase[];
  readonly formula: string;
  readonly format?: string;
}

export interface TemplateTable {
  readonly corner: Text;
  /** What the rows are called; or a formula that fills them. */
  readonly rows: readonly Phrase[] | TableRows;
  readonly columns: readonly TableColumn[];
}

/** A formula that fills the table's first column, and the columns after it that `also` names. */
interface TableRows {
  /** Of the first column. */
  readonly name: string;
  readonly formula: string;
  /** Rows that the formula fills, or the most that it may fill: they are kept free. */
  readonly count: number;
  readonly format?: string;
  readonly also?: readonly { readonly name: string; readonly heading: Phrase; readonly format?: string }[];
}

/** A chart of columns of the analysis' tables. */
export interface TemplateChart {
  /** The question that the chart answers. */
  readonly title: Text;
  readonly kind: "line" | "scatter" | "bar";
  /**
   * Columns of one table by name; `column` picks one of a name that spans several, counted from 1. The first column of
   * that table holds the labels or x values.
   */
  readonly series: readonly { readonly name: string; readonly column?: number; readonly colour?: string }[];
  readonly xTitle: Text;
  readonly yTitle: Text;
  readonly source: Text;
}

export interface TemplateBlock {
  readonly heading: Text;
  readonly lines: readonly TemplateLine[];
  readonly table?: TemplateTable;
  /** Beside the table; beside the lines where the block has no table. */
  readonly chart?: TemplateChart;
}

export type Verdict = "reproduced" | "not reproduced" | "needs an input" | "needs data";

/**
 * How a verdict comes about. A rebuilt figure agrees within the tolerance, in the figure's unit, or where the condition
 * {rebuilt} and {printed} holds; a figure that follows from the document's own figures and has no printed one is
 * reproduced when it can be calculated. Until what is awaited has arrived the verdict stays open: the named inputs as
 * long as they are marked as assumptions; without names, until the rebuilt cell holds a number.
 */
interface Judgement {
  readonly tolerance?: number;
  readonly condition?: string;
  readonly awaits?: { readonly verdict: "needs an input" | "needs data"; readonly inputs?: readonly string[] };
}

export interface TemplateClaim extends Judgement {
  /** Row of the analyses, such as "0-27". */
  readonly row: string;
  /** Which of several claims of one row, in a word or two; left out where the row has one. */
  readonly part?: Phrase;
  /** The claim in our own words. */
  readonly claim: Text;
  /** The document's figure, or null where it prints none. */
  readonly printed: number | null;
  /** Formula of the rebuilt figure; left out where the user's figure goes. */
  readonly rebuilt?: string;
  readonly unit: Phrase;
  readonly format?: string;
  readonly note?: Text;
}

interface TemplateSource {
  readonly what: Text;
  readonly source: Phrase;
}

export interface Template {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  /** Number and subject of the document, in our words. */
  readonly document: { readonly number: string; readonly subject: Text };
  /** What the user should know before using it, one paragraph each. */
  readonly about: readonly Text[];
  /** Words that formulas show, such as {contango}. */
  readonly words: Readonly<Record<string, Text>>;
  readonly inputs: readonly InputBlock[];
  /** The first block holds the main results and stands beside its chart. */
  readonly blocks: readonly TemplateBlock[];
  readonly claims: readonly TemplateClaim[];
  /** Methods and data, by what they are used for. */
  readonly sources: readonly TemplateSource[];
  /** The user's series that the template reads, such as "FILE:WALCL". */
  readonly series: readonly string[];
}
