import { expectAtLeast, outsideDomain } from "../guard/expect";

/** A recovery rate leaves something to lose: from 0 up to, but not including, 1. */
export function expectRecovery(recovery: number): void {
  expectAtLeast("recovery", recovery, 0);
  if (!(recovery < 1))
    throw outsideDomain("recovery", recovery, { en: "below 1", tw: "小於 1 的數", cn: "小于 1 的数" });
}
