/**
 * Which end of the values.
 * @customenum {string}
 */
export enum Extreme {
  /**
   * Highest
   * @tw 最高
   * @cn 最高
   * @also peak, max, highest, 高
   */
  high = "high",
  /**
   * Lowest
   * @tw 最低
   * @cn 最低
   * @also trough, min, lowest, 低
   */
  low = "low",
}
