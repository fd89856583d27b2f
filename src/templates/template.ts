/**
 * An analysis of a document as data, as the build makes it from its book (src/templates/<id>.yaml). Formulas name
 * functions; nothing here is code. What each item means to who writes a book stands in book.schema.json.
 */
import type { Text } from "../language/language";

/** A text in each language, or a code that all languages share, such as "EUR", "bp" or "USD/oz". */
export type Phrase = Text | string;

/**
 * What a figure stands on: the document prints it; a named release prints it; it is fixed by a contract, a law or a
 * definition; it is our assumption, for the user to change; or it is the user's own figure.
 */
export type Standing = "document" | "published" | "convention" | "assumption" | "yours";

interface Origin {
  readonly standing: Standing;
  /** The document's row such as "0-16", the release with its day, or what an assumption or a convention rests on. */
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

/** Inputs of one kind side by side: its name is the whole rectangle, <name>_rows the labels, a column's name the column. */
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

interface InputBlock {
  readonly heading: Text;
  readonly inputs: readonly TemplateInput[];
  readonly tables: readonly InputTable[];
}

/** Where the figures of market data come from. What the switch does: workbook/layout/modes.ts. */
export type Mode = "document" | "archive" | "live" | "mine";

/** One series under the ids that it has by mode; formulas read the one in use as <prefix>s_<key>. */
export interface TemplateSeries {
  readonly key: string;
  readonly label: Text;
  /** It is asked about days: a month's average decides nothing about them. */
  readonly daily?: boolean;
  /** Made figures, which draw charts that nothing else can draw: there is none where there is an archive. */
  readonly sample?: string;
  /** The id of a series whose history is shipped with the program. */
  readonly archive?: string;
  readonly live?: string;
  readonly mine?: string;
}

/** One line of an analysis: label, formula, unit, note. */
interface TemplateLine {
  readonly name: string;
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
  readonly also: readonly { readonly name: string; readonly heading: Phrase; readonly format?: string }[];
}

/** A column of a table by name; `column` picks one of a name that spans several, counted from 1. */
export interface DrawnColumn {
  readonly name: string;
  readonly column?: number;
}

/** Names of the x values and of the y values. */
interface Place {
  readonly across: string;
  readonly up: string;
}

export interface DrawnBand {
  readonly low: DrawnColumn;
  readonly high: DrawnColumn;
  readonly label: Text;
}

/** A chart of columns of one table of its block. The first column of that table holds the labels or x values. */
export interface TemplateChart {
  /** The question that the chart answers. */
  readonly title: Text;
  /** "line" over a scale of numbers or days where the first column holds such; "stacked" bars stand on one another. */
  readonly kind: "line" | "scatter" | "bar" | "stacked";
  readonly series: readonly DrawnColumn[];
  /** What the document names: a line each over the whole chart; over bars a line as well. */
  readonly levels?: readonly DrawnColumn[];
  /** Drawn as dots among lines or bars. */
  readonly dots?: readonly DrawnColumn[];
  /** What the document prints, as dots among lines or bars. */
  readonly printed?: readonly DrawnColumn[];
  /** What lies between two columns: a range that the document prints, or quantiles. Several touch: each starts where the one before ends. */
  readonly bands?: readonly DrawnBand[];
  /** The document's own figure, a dot at the values of two inputs or lines. */
  readonly marks?: readonly (Place & { readonly label: Text })[];
  /** In place of axes and series. */
  readonly network?: TemplateNetwork;
  readonly xTitle: Text;
  readonly yTitle: Text;
  readonly source: Text;
}

/**
 * A picture of who pays whom, each name the columns of a table. Nodes have a row each, whose label is the node's name.
 * Ways are cut into as many equal pieces as there are nodes: those that start at the first node, at the second, …
 */
export interface TemplateNetwork {
  readonly nodes: Place;
  readonly ways: Place;
  readonly broadWays: Place;
}

export interface TemplateBlock {
  readonly heading: Text;
  readonly lines: readonly TemplateLine[];
  readonly tables: readonly TemplateTable[];
  /** Each under the table that it draws. */
  readonly charts: readonly TemplateChart[];
}

/**
 * - reproduced: agrees with what is printed, or a statement whose rule holds
 * - worked out: follows from the document's own figures and is not printed there
 */
export type Verdict = "reproduced" | "not reproduced" | "worked out" | "needs an input" | "needs data" | "error";

/** What the document prints: a figure, a range, words, or nothing. */
export type Printed = number | readonly [low: number, high: number] | Phrase | null;

/** What became of a claim about the future; open until a series in use goes past the document's day. */
interface Outcome {
  readonly figure: string;
  /** Formula of the day that the figure is of. */
  readonly day: string;
  /** Condition in the words figure and printed: it came true. */
  readonly holds: string;
  /** The probability that the document prints for it; the middle where it prints a range. */
  readonly odds?: number;
  readonly unit: Phrase;
  readonly format?: string;
}

export interface TemplateClaim {
  /** Row of the analyses, such as "0-27". */
  readonly row: string;
  /** Which of several claims of one row, in a word or two; left out where the row has one. */
  readonly part?: Phrase;
  /** The claim in our own words. */
  readonly claim: Text;
  readonly printed: Printed;
  /** Formula of the rebuilt figure; or what stands in its place, in words. */
  readonly rebuilt: Phrase;
  readonly unit: Phrase;
  readonly format?: string;
  /** A rebuilt figure agrees with the printed one within this, in the figure's unit. */
  readonly within?: number;
  /** Condition in the words rebuilt, printed, low and high: the claim holds. */
  readonly holds?: string;
  /** Inputs that keep the verdict open as long as they are assumptions. Series that the formula reads do so by themselves. */
  readonly awaits: readonly string[];
  /** Why the claim was decided as it was. What an open one needs the sheet says itself. */
  readonly why?: Text;
  readonly note?: Text;
  readonly outcome?: Outcome;
}

/** A paper, a book, a report: cited in its own language. */
export interface Work {
  readonly author: Phrase;
  readonly title: Phrase;
  /** Journal with volume and number, publisher, or series of papers. */
  readonly in: Phrase;
  readonly year: number;
}

export interface TemplateSource {
  readonly what: Text;
  /** What is no work: a definition, a rule, the document itself. */
  readonly source?: Phrase;
  readonly work?: Work;
  readonly link?: string;
}

export interface TemplateDocument {
  /** As rows name it: rows "2-…" are of document "002", rows "A-…" of the user's own, "A". */
  readonly number: string;
  readonly author: Phrase;
  readonly title: Phrase;
  /** The day that its figures are of, ISO. */
  readonly day: string;
  /** In our words. */
  readonly subject: Text;
  /** Of the user's own: its text, a paragraph each. */
  readonly text?: readonly string[];
}

export interface Template {
  readonly id: string;
  /** What the names of inputs and lines begin with. */
  readonly prefix: string;
  readonly title: Text;
  /** What stands before the names of its sheets: "Silver" of "Silver · Analysis". */
  readonly tab: Text;
  readonly question: Text;
  /** The sentence that answers it, with {formulas} in place of figures; written in layout/answer.ts. */
  readonly answer?: Text;
  /** The documents whose rows it rebuilds, the one that it is about first. */
  readonly documents: readonly [TemplateDocument, ...TemplateDocument[]];
  /** What the user should know before using it, one paragraph each. */
  readonly about: readonly Text[];
  /** Words that formulas show, such as {contango}. */
  readonly words: Readonly<Record<string, Text>>;
  readonly series: readonly TemplateSeries[];
  readonly inputs: readonly InputBlock[];
  /** Names of the lines that are shown large on the first screen, at most three. */
  readonly headline: readonly string[];
  /** Names of the lines that answer the question, shown below the first chart. */
  readonly results: readonly string[];
  /** The first chart of the first block is the large one of the first screen. */
  readonly blocks: readonly TemplateBlock[];
  /** By document and row. */
  readonly claims: readonly TemplateClaim[];
  /** Methods and data, by what they are used for. */
  readonly sources: readonly TemplateSource[];
}
