/**
 * How several observations of a period become one.
 * @customenum {string}
 */
export enum Aggregation {
  /**
   * The last one, as for prices and levels
   * @tw 最後一筆，如價格與水準
   * @cn 最后一个，如价格与水平
   */
  last = "last",
  /**
   * Their mean
   * @tw 平均值
   * @cn 平均值
   * @also mean
   */
  average = "avg",
  /**
   * Their sum, as for flows
   * @tw 總和，如流量
   * @cn 总和，如流量
   */
  sum = "sum",
}
