/**
 * In which unit a value is told, where not as published.
 * @customenum {string}
 */
export enum AskedUnit {
  /** As a decimal: of percent a hundredth, of basis points a ten-thousandth */
  decimal = "decimal",
}
