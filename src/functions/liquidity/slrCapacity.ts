import { expectAbove } from "../guard/expect";
import type { Share } from "../guard/types";

/**
 * Additional exposure that a lower leverage ratio lets the same capital carry, in the unit of the capital.
 * @customfunction
 * @param tier1 Tier 1 capital.
 * @param ratioOld Leverage ratio required before, decimal.
 * @param ratioNew Leverage ratio required after, decimal.
 * @returns Exposure, tier1/ratioNew − tier1/ratioOld; positive when the requirement falls.
 * @see Enhanced supplementary leverage ratio rule of the Federal Reserve, OCC and FDIC
 * @errors #NUM! when an argument is not above zero.
 * @terms 補充槓桿率, 补充杠杆率, eSLR, 銀行資產負債表, 银行资产负债表, supplementary leverage ratio
 * @rows 3-15, 3-16
 * @example =MKT.SLRCAPACITY(213000000000, 0.05, 0.0375) // 1420000000000.0005
 * @example =MKT.SLRCAPACITY(100, 0.05, 0.04) // 500
 */
export function slrCapacity(tier1: number, ratioOld: Share, ratioNew: Share): number {
  expectAbove("tier1", tier1, 0);
  expectAbove("ratioOld", ratioOld, 0);
  expectAbove("ratioNew", ratioNew, 0);
  return (tier1 / ratioNew / ratioOld) * (ratioOld - ratioNew);
}
