/**
 * How a curve is read between its points.
 * @customenum {string}
 */
export enum Interpolation {
  /** Linear in the rate */
  linear = "linear",
  /** Linear in the log discount factor: forwards are flat between points; rates are continuous */
  logDiscountFactor = "logdf",
}
