/** A column of a file as a candidate series, or why it is none. */
import type { Text } from "../../language/language";
import type { Frequency, Observation } from "../../publishers/observation";
import type { Place } from "../refusal";

/** A column of values as a candidate series. */
export interface BroughtColumn {
  /** As the file has it; "" when there is none. */
  readonly heading: string;
  /** The heading without a unit that it names. */
  readonly name: string;
  /** What tells the series from its neighbours where the heading does not, such as a country or a ticker. */
  readonly key?: string | undefined;
  readonly title?: string | undefined;
  /** A, H, Q or M, where one column of the file holds several kinds of periods. */
  readonly period?: string | undefined;
  /** The publisher's id, where the file is of one series and tells it. */
  readonly id?: string | undefined;
  /** Ascending by date, no date twice, at least one. */
  readonly observations: readonly Observation[];
  /** Rows whose value is marked as missing: ".", "null", "NA", empty and the like. */
  readonly skipped: number;
  readonly frequency: Frequency;
  /** Undefined where the file does not say. */
  readonly unit?: string | undefined;
  /** How many units one value stands for, where the file says it: in a heading, or by letters in its cells, which then are scaled. */
  readonly scale?: number | undefined;
  /** What its heading or its cells say is another unit than that of the file's other columns. */
  readonly hasOwnUnit: boolean;
  /** How many of its values stand in rows or columns that the sheet hides. */
  readonly hidden: number;
  /** How many are results of formulas that the workbook asks to have calculated anew. */
  readonly outdated: number;
  /** What its owner should know: a seeming change of unit, dates that Excel does not have. */
  readonly warnings: readonly Text[];
}

export interface LeftColumn {
  readonly heading: string;
  readonly place: Place;
  readonly reason: Text;
}
