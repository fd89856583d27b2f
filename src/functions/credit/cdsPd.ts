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
 * @tw CDS 利差所隱含的 T 年內違約機率，小數。
 * @tw spreadBp CDS 利差，每年基點。
 * @tw T 年數。
 * @tw recovery 回收率，小數；省略時為 0.4。
 * @tw returns: 0 到 1 的小數，風險中立：1 − e^(−spread·T/(1 − recovery))。
 * @tw errors: #NUM!：spreadBp 小於 0，recovery 小於 0、或不小於 1，或 T 小於 0。
 * @cn CDS 利差所隐含的 T 年内违约概率，小数。
 * @cn spreadBp CDS 利差，每年基点。
 * @cn T 年数。
 * @cn recovery 回收率，小数；省略时为 0.4。
 * @cn returns: 0 到 1 的小数，风险中性：1 − e^(−spread·T/(1 − recovery))。
 * @cn errors: #NUM!：spreadBp 小于 0，recovery 小于 0、或不小于 1，或 T 小于 0。
 */
export function cdsPd(spreadBp: BasisPoints, T: Years, recovery: Share = 0.4): number {
  expectAtLeast("T", T, 0);
  return -Math.expm1(-cdsHazard(spreadBp, recovery) * T);
}
