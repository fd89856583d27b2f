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
 * @tw CDS 利差所隱含的年違約強度，小數。
 * @tw spreadBp CDS 利差，每年基點。
 * @tw recovery 回收率，小數；省略時為 0.4。
 * @tw returns: 小數、年率：spread / (1 − recovery)。
 * @tw errors: #NUM!：spreadBp 小於 0，或 recovery 小於 0、或不小於 1。
 * @cn CDS 利差所隐含的年违约强度，小数。
 * @cn spreadBp CDS 利差，每年基点。
 * @cn recovery 回收率，小数；省略时为 0.4。
 * @cn returns: 小数、年率：spread / (1 − recovery)。
 * @cn errors: #NUM!：spreadBp 小于 0，或 recovery 小于 0、或不小于 1。
 */
export function cdsHazard(spreadBp: BasisPoints, recovery: Share = 0.4): number {
  expectAtLeast("spreadBp", spreadBp, 0);
  expectRecovery(recovery);
  return spreadBp / 1e4 / (1 - recovery);
}
