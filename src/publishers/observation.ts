/** What every publisher gives: values, each of a day (a time series is a list of these), at a frequency. Types alone. */

/** One (date, value) pair; the date is the day described, as an Excel serial. */
export interface Observation {
  readonly date: number;
  readonly value: number;
}

export type Frequency = "D" | "W" | "M" | "Q" | "A" | "irregular";
