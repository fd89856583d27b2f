import { wrongArgument } from "../guard/expect";
import type { Matrix } from "../guard/types";
import { expectNetwork, totalFlow } from "./network";
import { asLargeAsInvestments } from "./texts";

/**
 * Share of purchases that the seller itself financed, 0 to 1: money invested in a customer that comes back as revenue.
 * @customfunction
 * @param investments Square: row i, column j is what i invests in j.
 * @param purchases Square of the same companies: row j, column i is what j buys from i.
 * @returns From 0 to 1, Σ_ij min(I_ij, P_ji)/ΣP.
 * @see Own definition: of each pair the smaller of what i invested in j and what j bought from i, over all purchases
 * @errors #VALUE! when a table is no square or the two differ in size; #NUM! when an amount is negative; #DIV/0! when there are no purchases; #N/A for a blank.
 * @terms 資本互鎖, 资本互锁, 循環融資, 循环融资, 投資採購, 投资采购, 封閉循環, 封闭循环, circular financing
 * @rows 1-08, 1-09, 2-29
 * @example =MKT.CIRCSHARE({0,100;0,0}, {0,0;60,0}) // 1
 * @example =MKT.CIRCSHARE({0,30;0,0}, {0,0;60,0}) // 0.5
 */
export function circShare(investments: Matrix, purchases: Matrix): number {
  expectNetwork("investments", investments);
  expectNetwork("purchases", purchases);
  if (purchases.length !== investments.length)
    throw wrongArgument(
      "purchases",
      `${purchases.length} × ${purchases.length}`,
      asLargeAsInvestments(investments.length),
    );
  const total = totalFlow("purchases", purchases);
  const financed = investments.map((row, i) => row.map((invested, j) => Math.min(invested, purchases[j][i])));
  return financed.flat().reduce((sum, amount) => sum + amount, 0) / total;
}
