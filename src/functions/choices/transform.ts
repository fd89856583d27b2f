/**
 * What a value becomes beside the ones before it.
 * @customenum {string}
 */
export enum Transform {
  /** As it is */
  level = "level",
  /** As a decimal: of percent a hundredth, of basis points a ten-thousandth */
  decimal = "decimal",
  /**
   * Less the value before
   * @also diff
   */
  change = "change",
  /** Relative change from the value before, decimal */
  percent = "pct",
  /** Relative change from a year before, decimal */
  yearOnYear = "yoy",
  /**
   * Natural logarithm
   * @also ln
   */
  logarithm = "log",
  /**
   * The first value shown made 100
   * @also index
   */
  rebased = "rebase",
}
