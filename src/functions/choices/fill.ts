/**
 * What stands on a date without an observation.
 * @customenum {string}
 */
export enum Fill {
  /** #N/A */
  exact = "exact",
  /**
   * The last observation before
   * @also prev, forward, ffill
   */
  previous = "previous",
  /**
   * The first observation after: looks ahead
   * @also backward, bfill
   */
  next = "next",
  /** The closest observation, the earlier of two as close: looks ahead */
  nearest = "nearest",
  /**
   * A straight line between the neighbours: looks ahead
   * @also interpolate
   */
  linear = "linear",
  /** Nothing: dates without an observation are left out */
  none = "none",
}
