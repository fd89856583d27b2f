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
 */
export function reciprocity(flows: Matrix): number {
  expectNetwork("flows", flows);
  const between = flows.map((row, i) => row.map((flow, j) => (i === j ? 0 : flow)));
  const total = totalFlow("flows", between);
  const returned = between.map((row, i) => row.map((flow, j) => Math.min(flow, between[j][i])));
  return returned.flat().reduce((sum, flow) => sum + flow, 0) / total;
}
