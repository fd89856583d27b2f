import { expectAtLeast, outsideDomain } from "../guard/expect";
import { expected } from "../guard/expected";

/** A recovery rate leaves something to lose: from 0 up to, but not including, 1. */
export function expectRecovery(recovery: number): void {
  expectAtLeast("recovery", recovery, 0);
  if (!(recovery < 1)) throw outsideDomain("recovery", recovery, expected.belowOne);
}
