/**
 * How a change is measured.
 * @customenum {string}
 */
export enum ChangeKind {
  /**
   * Later less earlier, in the unit of the values
   * @tw 後值減前值，單位同數值
   * @cn 后值减前值，单位同数值
   * @also abs, diff
   */
  difference = "change",
  /**
   * Relative change, decimal
   * @tw 變動率，小數
   * @cn 变动率，小数
   */
  percent = "pct",
  /**
   * Natural logarithm of later over earlier
   * @tw 後值除以前值的自然對數
   * @cn 后值除以前值的自然对数
   * @also ln
   */
  logarithm = "log",
  /**
   * Later less earlier of decimal rates, in basis points
   * @tw 小數利率的後值減前值，以基點計
   * @cn 小数利率的后值减前值，以基点计
   */
  basisPoints = "bp",
}
