/**
 * Call or put.
 * @customenum {string}
 */
export enum OptionType {
  /**
   * The right to buy
   * @also 1
   */
  call = "C",
  /**
   * The right to sell
   * @also -1
   */
  put = "P",
}
