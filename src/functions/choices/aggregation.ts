/**
 * How several observations of a period become one.
 * @customenum {string}
 */
export enum Aggregation {
  /** The last one, as for prices and levels */
  last = "last",
  /**
   * Their mean
   * @also mean
   */
  average = "avg",
  /** Their sum, as for flows */
  sum = "sum",
}
