/**
 * How the rates of covered interest parity compound: the three ways that the papers define.
 * @customenum {string}
 */
export enum ParityCompounding {
  /** Continuously, e^(rT) */
  continuous = "cont",
  /** Simple interest, 1 + rT */
  simple = "simple",
  /** Once a year, (1 + r)^T */
  annual = "annual",
}
