/**
 * How the rates of covered interest parity compound: the three ways that the papers define.
 * @customenum {string}
 */
export enum ParityCompounding {
  /**
   * Continuously, e^(rT)
   * @tw 連續複利，e^(rT)
   * @cn 连续复利，e^(rT)
   */
  continuous = "cont",
  /**
   * Simple interest, 1 + rT
   * @tw 單利，1 + rT
   * @cn 单利，1 + rT
   */
  simple = "simple",
  /**
   * Once a year, (1 + r)^T
   * @tw 每年複利一次，(1 + r)^T
   * @cn 每年复利一次，(1 + r)^T
   */
  annual = "annual",
}
