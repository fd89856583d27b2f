/**
 * Which way a level is crossed.
 * @customenum {string}
 */
export enum Crossing {
  /**
   * Either way
   * @tw 任一方向
   * @cn 任一方向
   */
  either = "any",
  /**
   * From below to above
   * @tw 由下往上
   * @cn 由下向上
   */
  up = "up",
  /**
   * From above to below
   * @tw 由上往下
   * @cn 由上向下
   */
  down = "down",
}
