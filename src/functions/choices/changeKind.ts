/**
 * How a change is measured.
 * @customenum {string}
 */
export enum ChangeKind {
  /**
   * Later less earlier, in the unit of the values
   * @also abs, diff
   */
  difference = "change",
  /** Relative change, decimal */
  percent = "pct",
  /**
   * Natural logarithm of later over earlier
   * @also ln
   */
  logarithm = "log",
  /** Later less earlier of decimal rates, in basis points */
  basisPoints = "bp",
}
