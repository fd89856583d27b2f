/** The last observation is there, but too old to stand for the day. */
export interface Stale {
  /** The last day of the period that it describes. */
  readonly last: number;
  readonly age: number;
  readonly longest: number;
}

/** Why there is no number. */
export type Gap = "missing" | "zeroDenominator" | "outsideDomain" | Stale;
