import type { Matrix } from "../guard/types";
import { expectNetwork, totalFlow } from "./network";

/**
 * Reciprocity of a network of payments: the share that is matched by payments the other way, 0 to 1.
 * @customfunction
 * @param flows Square of payments: row i, column j is what i pays to j.
 * @returns From 0 (no payment is returned) to 1 (all are), Σmin(w_ij, w_ji)/Σw over i ≠ j; payments to oneself are left out.
 * @see Squartini, Picciolo, Ruzzenenti, Garlaschelli (2013), Reciprocity of weighted networks
 * @errors #VALUE! when flows is no square; #NUM! when a payment is negative; #DIV/0! when there is none; #N/A for a blank.
 * @terms 資本互鎖, 资本互锁, 互惠度, 循環融資, 循环融资, reciprocity
 * @rows 1-08, 1-09
 * @example =MKT.RECIPROCITY({0,100,0,22;0,0,40,6;300,0,0,10;30,12,5,0}) // 0.12571428571428572
 * @example =MKT.RECIPROCITY({0,5;5,0}) // 1
 * @tw 支付網路的互惠度：有反向支付相對應的比例，0 到 1。
 * @tw flows 支付方陣：第 i 列第 j 欄為 i 付給 j 的金額。
 * @tw returns: 自 0（沒有回流）到 1（全部回流），Σmin(w_ij, w_ji)/Σw，i ≠ j；付給自己的不計。
 * @tw errors: #VALUE!：flows 不是方陣；#NUM!：付款為負；#DIV/0!：沒有付款；#N/A：有空白。
 * @cn 支付网络的互惠度：有反向支付相对应的比例，0 到 1。
 * @cn flows 支付方阵：第 i 行第 j 列为 i 付给 j 的金额。
 * @cn returns: 自 0（没有回流）到 1（全部回流），Σmin(w_ij, w_ji)/Σw，i ≠ j；付给自己的不计。
 * @cn errors: #VALUE!：flows 不是方阵；#NUM!：付款为负；#DIV/0!：没有付款；#N/A：有空白。
 */
export function reciprocity(flows: Matrix): number {
  expectNetwork("flows", flows);
  const between = flows.map((row, i) => row.map((flow, j) => (i === j ? 0 : flow)));
  const total = totalFlow("flows", between);
  const returned = between.map((row, i) => row.map((flow, j) => Math.min(flow, between[j][i])));
  return returned.flat().reduce((sum, flow) => sum + flow, 0) / total;
}
