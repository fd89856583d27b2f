/**
 * How odds are written.
 * @customenum {string}
 */
export enum OddsForm {
  /** What a stake of 1 pays back, stake included: 5 for a probability of 0.2 */
  decimal = "decimal",
  /** What a stake of 1 gains, as KELLY takes them: 4 for a probability of 0.2 */
  net = "net",
  /** Gain on 100 where it is at least as much, else minus the stake that gains 100: 400 for a probability of 0.2 */
  american = "american",
}
