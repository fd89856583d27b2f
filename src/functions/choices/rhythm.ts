/**
 * A regular frequency.
 * @customenum {string}
 */
export enum Rhythm {
  /**
   * Daily
   * @tw 每日
   * @cn 每日
   * @also day, 日
   */
  daily = "D",
  /**
   * Weekly, Monday to Sunday
   * @tw 每週，星期一至星期日
   * @cn 每周，星期一至星期日
   * @also week, 週, 周
   */
  weekly = "W",
  /**
   * Monthly
   * @tw 每月
   * @cn 每月
   * @also month, 月
   */
  monthly = "M",
  /**
   * Quarterly
   * @tw 每季
   * @cn 每季
   * @also quarter, 季
   */
  quarterly = "Q",
  /**
   * Annual
   * @tw 每年
   * @cn 每年
   * @also year, yearly, Y, 年
   */
  annual = "A",
}
