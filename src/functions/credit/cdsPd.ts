import { expectAtLeast } from "../guard/expect";
import type { BasisPoints, Share, Years } from "../guard/types";
import { cdsHazard } from "./cdsHazard";

/**
 * Probability of default within T years that a CDS spread implies, decimal.
 * @customfunction
 * @param spreadBp CDS spread, basis points a year.
 * @param T Years.
 * @param recovery Recovery rate, decimal; 0.4 when left out.
 * @returns Decimal from 0 to 1, risk-neutral: 1 − e^(−spread·T/(1 − recovery)).
 * @see Credit triangle (flat spread, continuous premium)
 * @errors #NUM! when spreadBp is below 0, or recovery is below 0 or not below 1, or T is below 0.
 * @terms 違約機率, 违约概率, CDS, probability of default
 * @rows 3-04
 * @example =MKT.CDSPD(700, 5, 0.4) // 0.44196485422995296
 * @example =MKT.CDSPD(100, 5) // 0.07995558537067668
 */
export function cdsPd(spreadBp: BasisPoints, T: Years, recovery: Share = 0.4): number {
  expectAtLeast("T", T, 0);
  return -Math.expm1(-cdsHazard(spreadBp, recovery) * T);
}
