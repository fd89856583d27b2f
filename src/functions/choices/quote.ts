/**
 * Which way an exchange rate is quoted.
 * @customenum {string}
 */
export enum Quote {
  /**
   * Foreign currency per dollar, as USDJPY and USDKRW
   * @tw 每美元兌外幣，如 USDJPY、USDKRW
   * @cn 每美元兑外币，如 USDJPY、USDKRW
   */
  foreignPerDollar = "USDXXX",
  /**
   * Dollars per foreign currency, as EURUSD and GBPUSD
   * @tw 每單位外幣兌美元，如 EURUSD、GBPUSD
   * @cn 每单位外币兑美元，如 EURUSD、GBPUSD
   */
  dollarsPerForeign = "XXXUSD",
}
