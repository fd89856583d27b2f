import type { SeriesAsk } from "../delivery";

/**
 * Thrown where a function meets series that are not here yet: whoever called it brings them and calls again. No Error: it is
 * no fault, and thousands of cells would collect stack traces.
 */
export class Awaited {
  constructor(readonly asks: readonly SeriesAsk[]) {}
}
