/**
 * Which values come first.
 * @customenum {string}
 */
export enum Order {
  /**
   * Largest first
   * @tw 由大到小
   * @cn 从大到小
   * @also descending
   */
  descending = "desc",
  /**
   * Smallest first
   * @tw 由小到大
   * @cn 从小到大
   * @also ascending
   */
  ascending = "asc",
}
