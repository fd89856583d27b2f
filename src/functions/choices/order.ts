/**
 * Which values come first.
 * @customenum {string}
 */
export enum Order {
  /**
   * Largest first
   * @also descending
   */
  descending = "desc",
  /**
   * Smallest first
   * @also ascending
   */
  ascending = "asc",
}
