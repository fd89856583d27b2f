/**
 * How the growth from one futures price to another is stated.
 * @customenum {string}
 */
export enum CarryCompounding {
  /** Continuously: ln of the ratio over the years */
  continuous = "cont",
  /** Simple interest: relative change over the years */
  simple = "simple",
}
