/**
 * A regular frequency.
 * @customenum {string}
 */
export enum Rhythm {
  /**
   * Daily
   * @also day, 日
   */
  daily = "D",
  /**
   * Weekly, Monday to Sunday
   * @also week, 週, 周
   */
  weekly = "W",
  /**
   * Monthly
   * @also month, 月
   */
  monthly = "M",
  /**
   * Quarterly
   * @also quarter, 季
   */
  quarterly = "Q",
  /**
   * Annual
   * @also year, yearly, Y, 年
   */
  annual = "A",
}
