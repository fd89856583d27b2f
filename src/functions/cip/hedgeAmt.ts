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
 * @tw 使外幣資產達到某一避險比例所需賣出的遠期金額，單位同資產。
 * @tw assets 外幣資產，任何單位。
 * @tw ratio 目標避險比例，小數：0.15 為 15 %。
 * @tw ratioNow 目前的避險比例，小數；省略時為 0。
 * @tw returns: 金額，單位同資產；正值為賣出遠期外匯，負值為買回。
 * @tw errors: 本身沒有。
 * @cn 使外币资产达到某一对冲比例所需卖出的远期金额，单位同资产。
 * @cn assets 外币资产，任何单位。
 * @cn ratio 目标对冲比例，小数：0.15 为 15 %。
 * @cn ratioNow 目前的对冲比例，小数；省略时为 0。
 * @cn returns: 金额，单位同资产；正值为卖出远期外汇，负值为买回。
 * @cn errors: 本身没有。
 */
export function hedgeAmt(assets: number, ratio: Share, ratioNow: Share = 0): number {
  return assets * (ratio - ratioNow);
}
