/**
 * What stands on a date without an observation.
 * @customenum {string}
 */
export enum Fill {
  /**
   * #N/A
   * @tw 顯示 #N/A
   * @cn 显示 #N/A
   */
  exact = "exact",
  /**
   * The last observation before
   * @tw 之前最近的一筆觀測值
   * @cn 之前最近的一个观测值
   * @also prev, forward, ffill
   */
  previous = "previous",
  /**
   * The first observation after: looks ahead
   * @tw 之後的第一筆觀測值；會用到未來資料
   * @cn 之后的第一个观测值；会用到未来数据
   * @also backward, bfill
   */
  next = "next",
  /**
   * The closest observation, the earlier of two as close: looks ahead
   * @tw 最接近的觀測值，等距時取較早者；會用到未來資料
   * @cn 最接近的观测值，等距时取较早者；会用到未来数据
   */
  nearest = "nearest",
  /**
   * A straight line between the neighbours: looks ahead
   * @tw 前後觀測值的線性內插；會用到未來資料
   * @cn 前后观测值的线性插值；会用到未来数据
   * @also interpolate
   */
  linear = "linear",
  /**
   * Nothing: dates without an observation are left out
   * @tw 不填補：略去沒有觀測值的日期
   * @cn 不填补：略去没有观测值的日期
   */
  none = "none",
}
