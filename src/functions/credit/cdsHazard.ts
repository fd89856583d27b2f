import { expectAtLeast } from "../guard/expect";
import type { BasisPoints, Share } from "../guard/types";
import { expectRecovery } from "./recovery";

/**
 * Yearly default intensity that a CDS spread implies, decimal.
 * @customfunction
 * @param spreadBp CDS spread, basis points a year.
 * @param recovery Recovery rate, decimal; 0.4 when left out.
 * @returns Decimal a year: spread / (1 − recovery).
 * @see Credit triangle (flat spread, continuous premium)
 * @errors #NUM! when spreadBp is below 0, or recovery is below 0 or not below 1.
 * @terms 違約強度, 违约强度, CDS, 信用違約交換, 信用违约互换, hazard rate
 * @rows 3-04
 * @example =MKT.CDSHAZARD(700, 0.4) // 0.11666666666666667
 * @example =MKT.CDSHAZARD(100) // 0.016666666666666666
 */
export function cdsHazard(spreadBp: BasisPoints, recovery: Share = 0.4): number {
  expectAtLeast("spreadBp", spreadBp, 0);
  expectRecovery(recovery);
  return spreadBp / 1e4 / (1 - recovery);
}
