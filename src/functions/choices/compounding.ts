/**
 * How a rate compounds.
 * @customenum {string}
 */
export enum Compounding {
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
  /**
   * Twice a year
   * @tw 每年複利兩次
   * @cn 每年复利两次
   */
  semi = "semi",
  /**
   * Four times a year
   * @tw 每年複利四次
   * @cn 每年复利四次
   */
  quarterly = "quarterly",
  /**
   * Twelve times a year
   * @tw 每年複利十二次
   * @cn 每年复利十二次
   */
  monthly = "monthly",
}
