/**
 * Which way a level is crossed.
 * @customenum {string}
 */
export enum Crossing {
  /** Either way */
  either = "any",
  /** From below to above */
  up = "up",
  /** From above to below */
  down = "down",
}
