/**
 * Call or put.
 * @customenum {string}
 */
export enum OptionType {
  /**
   * The right to buy
   * @tw 買權：買進的權利
   * @cn 看涨期权：买入的权利
   * @also 1
   */
  call = "C",
  /**
   * The right to sell
   * @tw 賣權：賣出的權利
   * @cn 看跌期权：卖出的权利
   * @also -1
   */
  put = "P",
}
