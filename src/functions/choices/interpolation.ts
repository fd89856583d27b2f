/**
 * How a curve is read between its points.
 * @customenum {string}
 */
export enum Interpolation {
  /**
   * Linear in the rate
   * @tw 利率線性內插
   * @cn 利率线性插值
   */
  linear = "linear",
  /**
   * Linear in the log discount factor: forwards are flat between points; rates are continuous
   * @tw 折現因子對數線性內插：各點之間遠期利率不變；利率為連續複利
   * @cn 贴现因子对数线性插值：各点之间远期利率不变；利率为连续复利
   */
  logDiscountFactor = "logdf",
}
