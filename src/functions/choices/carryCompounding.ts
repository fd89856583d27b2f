/**
 * How the growth from one futures price to another is stated.
 * @customenum {string}
 */
export enum CarryCompounding {
  /**
   * Continuously: ln of the ratio over the years
   * @tw 連續複利：比值的 ln 除以年數
   * @cn 连续复利：比值的 ln 除以年数
   */
  continuous = "cont",
  /**
   * Simple interest: relative change over the years
   * @tw 單利：變動率除以年數
   * @cn 单利：变动率除以年数
   */
  simple = "simple",
}
