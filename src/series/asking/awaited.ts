import type { SeriesAsk } from "../delivery";

/**
 * Thrown where a function meets what is not here yet (as React's Suspense does): series, or a file of our own. Whoever called
 * it brings that and calls again. No Error: it is no fault, and thousands of cells would collect stack traces.
 */
export class Awaited {
  constructor(
    readonly asks: readonly SeriesAsk[],
    /** Files on their way; none of these rejects. */
    readonly files: readonly Promise<void>[] = [],
  ) {}
}
