/** The series that a user brings (FILE:name): pasted or from CSV, kept in the workbook's own storage by the host. */
import type { Frequency, Observation } from "../../publishers/observation";

export interface OwnSeries {
  /** Without the FILE: before it; letters, digits, "_" and "-"; compared without regard to case. */
  readonly name: string;
  readonly title: string;
  /** What one unit of a value is, such as "USD", "USD/ozt", "percent" or "index". */
  readonly unit: string;
  /** How many units one value stands for: 1e6 when the numbers are millions. */
  readonly scale: number;
  readonly frequency: Frequency;
  /** Where the numbers come from, in the user's words. */
  readonly source: string;
  /** Serial date on which they were brought. */
  readonly retrieved: number;
  /** Ascending by date, no date twice. */
  readonly observations: readonly Observation[];
}

export function idOf(series: OwnSeries): string {
  return `FILE:${series.name}`;
}
