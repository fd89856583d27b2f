/**
 * Which end of the values.
 * @customenum {string}
 */
export enum Extreme {
  /**
   * Highest
   * @also peak, max, highest, 高
   */
  high = "high",
  /**
   * Lowest
   * @also trough, min, lowest, 低
   */
  low = "low",
}
