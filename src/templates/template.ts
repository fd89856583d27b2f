/** What a template file states: an analysis of one document as data. Formulas name functions; nothing here is code. */
import type { Text } from "../language/language";

export interface TemplateInput {
  /** The defined name that formulas use, such as "Silver_spot". */
  readonly name: string;
  readonly label: Text;
  /** A number or text; or a table of them for a block of inputs (rows of cells). */
  readonly value: number | string;
  readonly unit: Text;
  readonly format?: string;
  /** Where the figure comes from: document row such as "0-16", or what the assumption rests on. */
  readonly origin: Text;
  /** True when the document gives no such figure and the user is expected to change it. */
  readonly assumed: boolean;
}

/** One line of an analysis: label, formula, unit, note. */
export interface TemplateLine {
  /** Defined name for the cell, where other lines or claims use it. */
  readonly name?: string;
  readonly label: Text;
  /** Starts with "=". Refers to inputs and lines by their defined names; {name#} is the whole spill of a named line. */
  readonly formula: string;
  readonly unit: Text;
  readonly format?: string;
  readonly note?: Text;
  /** How many rows and columns the formula spills, 1 × 1 when left out: the layout keeps them free. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export interface TemplateBlock {
  readonly heading: Text;
  readonly lines: readonly TemplateLine[];
}

export interface TemplateChart {
  readonly title: Text;
  readonly kind: "line" | "scatter" | "bar";
  /** Names of lines whose spills are drawn: one for x or labels, the others as series. */
  readonly x: string;
  readonly series: readonly { readonly line: string; readonly label: Text; readonly colour?: string }[];
  readonly xTitle: Text;
  readonly yTitle: Text;
}

export type Verdict = "reproduced" | "not reproduced" | "needs an input" | "needs data";

export interface TemplateClaim {
  /** Row of the analyses, such as "0-27". */
  readonly row: string;
  /** The claim in our own words. */
  readonly claim: Text;
  /** The document's figure, or null where it prints none. */
  readonly printed: number | null;
  /** Formula of the rebuilt figure; absent when nothing can be computed. */
  readonly rebuilt?: string;
  readonly unit: Text;
  readonly format?: string;
  /**
   * How the verdict comes about: within a tolerance (absolute, in the figure's unit) it is reproduced, else not; or it stays
   * open because the document leaves out an input, or because market data is needed.
   */
  readonly judge: { readonly tolerance: number } | "needs an input" | "needs data";
  readonly note?: Text;
}

export interface Template {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  /** Document number and title, in our words. */
  readonly document: Text;
  readonly inputs: readonly { readonly heading: Text; readonly inputs: readonly TemplateInput[] }[];
  readonly blocks: readonly TemplateBlock[];
  readonly charts: readonly TemplateChart[];
  readonly claims: readonly TemplateClaim[];
}
