/** The raw cells of a file, of whatever kind it is: text, a sheet of a workbook, JSON. What they mean is decided later (readSeries.ts). */

import type { Place } from "./refusal";

/** How a number format shows the size of a number. */
export interface ShownSize {
  /** What a word behind the digits says: 1e9 for 0.0"bn". */
  readonly word?: number;
  /** By what the digits shown are smaller than the value: 1e6 for 0.0,,"M". */
  readonly divisor: number;
}

/** A number of a workbook's cell that is shown as a day, as per cent, as money or in another unit, or with a size. */
export interface ShownNumber {
  /** A serial where it is shown as a day; a share, 0.042 for 4.2 %, where as per cent. */
  readonly value: number;
  readonly as: "day" | "percent" | "measured";
  readonly unit?: string;
  readonly size?: ShownSize;
  /** Of a day whose format shows no more of it than its month or its year. */
  readonly period?: "month" | "year";
}

/** Text is trimmed; "" is an empty cell. A number is a number of its program, whose digits are no question. */
export type RawCell = string | number | ShownNumber;

export interface GridRow {
  /** As an editor or a sheet counts, from 1. */
  readonly line: number;
  readonly cells: readonly RawCell[];
}

export interface Grid {
  /** Without empty rows. */
  readonly rows: readonly GridRow[];
  /** What separates the fields of a text; a sheet and JSON have no such thing. */
  readonly delimiter?: string;
  /** Text whose program writes decimal points, such as JSON's. */
  readonly pointIsDecimal?: boolean;
  /** Numbers that are no dates by their format are still counted from 1904. */
  readonly was1904?: boolean;
  /** Of JSON: headings of values in tables of other forms, beside the one that is read. */
  readonly elsewhere?: readonly string[];
  /** Of a sheet: where formulas came without their values, as from a program that does not calculate. Their cells are empty. */
  readonly uncalculated?: readonly Place[];
  /** Of a sheet: formulas whose results the workbook asks to have calculated anew when it is opened. */
  readonly outdated?: readonly Place[];
  /** Of a sheet: lines and columns that it does not show, by hand or by a filter; counted from 1. */
  readonly hidden?: {
    readonly lines: readonly number[];
    readonly columns: readonly { readonly first: number; readonly last: number }[];
  };
}

export const isShown = (cell: RawCell): cell is ShownNumber => typeof cell === "object";
