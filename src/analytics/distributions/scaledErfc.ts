/** The one door to stdlib's erfcx, which holds 7e-16 relative over the whole line. */
import erfcx from "@stdlib/math-base-special-erfcx";

/** exp(x²)·erfc(x), which neither underflows for large x nor loses digits. */
export function scaledErfc(x: number): number {
  return erfcx(x);
}
