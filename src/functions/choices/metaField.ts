/**
 * What can be asked about a series.
 * @customenum {string}
 */
export enum MetaField {
  /** What the series is called */
  title = "title",
  /** What one unit of a value is */
  unit = "unit",
  /** How many units one value stands for */
  scale = "scale",
  /**
   * D, W, M, Q, A or irregular
   * @also freq
   */
  frequency = "frequency",
  /** Where the numbers come from */
  source = "source",
  /** Page of the source */
  url = "url",
  /** Terms of use */
  licence = "licence",
  /** Date of the first observation */
  first = "first",
  /** Date of the last observation */
  last = "last",
  /** When the source last changed it */
  updated = "updated",
  /** When it was brought here */
  retrieved = "retrieved",
  /** Whether it can be refreshed */
  status = "status",
  /** By what a value is multiplied to become a decimal */
  decimal = "decimal",
}
