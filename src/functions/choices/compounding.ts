/**
 * How a rate compounds.
 * @customenum {string}
 */
export enum Compounding {
  /** Continuously, e^(rT) */
  continuous = "cont",
  /** Simple interest, 1 + rT */
  simple = "simple",
  /** Once a year, (1 + r)^T */
  annual = "annual",
  /** Twice a year */
  semi = "semi",
  /** Four times a year */
  quarterly = "quarterly",
  /** Twelve times a year */
  monthly = "monthly",
}
