/**
 * Which way an exchange rate is quoted.
 * @customenum {string}
 */
export enum Quote {
  /** Foreign currency per dollar, as USDJPY and USDKRW */
  foreignPerDollar = "USDXXX",
  /** Dollars per foreign currency, as EURUSD and GBPUSD */
  dollarsPerForeign = "XXXUSD",
}
