import type { Share } from "../guard/types";
/**
 * Amount to sell forward so that a share of foreign assets is hedged, in the unit of the assets.
 * @customfunction
 * @param assets Foreign-currency assets, any unit.
 * @param ratio Hedge ratio wanted, decimal: 0.15 is 15 %.
 * @param ratioNow Hedge ratio already in place, decimal; 0 when left out.
 * @returns Amount in the unit of assets; positive = sell foreign currency forward, negative = buy back.
 * @see Own definition: assets × (ratio − ratioNow)
 * @errors None of its own.
 * @terms 避險比例, 对冲比例, 戰術避險, 战术对冲, 國民年金, 国民年金, hedge amount, hedge ratio
 * @rows 2-38, 2-39
 * @example =MKT.HEDGEAMT(545, 0.15) // 81.75
 * @example =MKT.HEDGEAMT(545, 0.15, 0.05) // 54.5
 */
export function hedgeAmt(assets: number, ratio: Share, ratioNow: Share = 0): number {
  return assets * (ratio - ratioNow);
}
