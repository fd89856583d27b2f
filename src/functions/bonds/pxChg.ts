import type { BasisPoints, Years } from "../guard/types";
/**
 * Relative price change of a bond from its duration and convexity; a decimal.
 * @customfunction
 * @param modDur Modified duration, years.
 * @param convexity Convexity, years squared (not divided by 100).
 * @param dyBp Change of yield, basis points.
 * @returns Decimal; negative when yields rise: −D·Δy + ½·C·Δy².
 * @see Textbook: second-order expansion of the price in the yield
 * @errors #VALUE! when an argument is not a number.
 * @terms 價格變動, 价格变动, 久期, 凸性, duration, convexity
 * @rows 3-22
 * @example =MKT.PXCHG(8.1, 78.2, 25) // -0.020005625
 */
export function pxChg(modDur: Years, convexity: number, dyBp: BasisPoints): number {
  const change = dyBp / 1e4;
  return -modDur * change + 0.5 * convexity * change * change;
}
