/**
 * How values after an event are set against the one before it.
 * @customenum {string}
 */
export enum PathMode {
  /**
   * Difference, in the unit of the series: for rates and spreads
   * @tw 差值，單位同數列；適用於利率與利差
   * @cn 差值，单位同序列；适用于利率与利差
   */
  change = "change",
  /**
   * Relative change, a decimal: for prices
   * @tw 變動率，小數；適用於價格
   * @cn 变动率，小数；适用于价格
   */
  percent = "pct",
}
