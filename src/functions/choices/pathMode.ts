/**
 * How values after an event are set against the one before it.
 * @customenum {string}
 */
export enum PathMode {
  /** Difference, in the unit of the series: for rates and spreads */
  change = "change",
  /** Relative change, a decimal: for prices */
  percent = "pct",
}
