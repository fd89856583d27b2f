/**
 * What a value becomes beside the ones before it.
 * @customenum {string}
 */
export enum Transform {
  /**
   * As it is
   * @tw 原值
   * @cn 原值
   */
  level = "level",
  /**
   * Less the value before
   * @tw 減前一個值
   * @cn 减前一个值
   * @also diff
   */
  change = "change",
  /**
   * Relative change from the value before, decimal
   * @tw 較前一個值的變動率，小數
   * @cn 较前一个值的变动率，小数
   */
  percent = "pct",
  /**
   * Relative change from a year before, decimal
   * @tw 較一年前的變動率，小數
   * @cn 较一年前的变动率，小数
   */
  yearOnYear = "yoy",
  /**
   * Natural logarithm
   * @tw 自然對數
   * @cn 自然对数
   * @also ln
   */
  logarithm = "log",
  /**
   * The first value shown made 100
   * @tw 以第一個顯示的值為 100
   * @cn 以第一个显示的值为 100
   * @also index
   */
  rebased = "rebase",
}
