import { expectAtLeast } from "../guard/expect";
import type { Rate, Row } from "../guard/types";

/**
 * What one balance-sheet constraint does to the CIP basis, the swap spread and the Treasury convenience yield, in basis points.
 * @customfunction
 * @param lambda Shadow cost of one unit of balance sheet, decimal a year; 0 when the constraint does not bind.
 * @param kFx Balance sheet that one unit of FX-swap intermediation uses.
 * @param kTsy Balance sheet that one unit of Treasury intermediation uses.
 * @returns A row {CIP basis, US swap spread, Treasury convenience yield}: −λ·kFx, −λ·kTsy and λ·(kFx − kTsy), in basis points; the last is negative when Treasuries use more balance sheet than FX swaps.
 * @see Own definition after the intermediary constraint of Du, Keerati, Schreger (2025), International Finance Discussion Papers 1427, with the foreign swap spread at 0
 * @errors #NUM! when an argument is negative.
 * @terms 影子成本, 資產負債表約束, 资产负债表约束, 資本佔用, 资本占用, shadow cost, balance sheet constraint
 * @rows 2-22, 2-23
 * @example =MKT.SHADOWCOST(0.01, 0.2, 0.5) // {-20,-50,-30}
 * @example =MKT.SHADOWCOST(0, 0.2, 0.5) // {0,0,0}
 * @tw 同一資產負債表約束的影子成本對 CIP 偏離、交換利差與美債便利收益的影響，單位基點。
 * @tw lambda 每單位資產負債表的影子成本，小數、年率；約束不生效時為 0。
 * @tw kFx 每單位外匯交換中介占用的資產負債表。
 * @tw kTsy 每單位美債中介占用的資產負債表。
 * @tw returns: 一列 {CIP 基差、美元交換利差、美債便利收益}：−λ·kFx、−λ·kTsy 與 λ·(kFx − kTsy)，基點；美債占用的資產負債表多於換匯交易時，最後一個為負。
 * @tw errors: #NUM!：任一引數為負。
 * @cn 同一资产负债表约束的影子成本对 CIP 偏离、互换利差与美债便利收益的影响，单位基点。
 * @cn lambda 每单位资产负债表的影子成本，小数、年率；约束不生效时为 0。
 * @cn kFx 每单位外汇掉期中介占用的资产负债表。
 * @cn kTsy 每单位美债中介占用的资产负债表。
 * @cn returns: 一行 {CIP 基差、美元互换利差、美债便利收益}：−λ·kFx、−λ·kTsy 与 λ·(kFx − kTsy)，基点；美债占用的资产负债表多于外汇掉期时，最后一个为负。
 * @cn errors: #NUM!：任一参数为负。
 */
export function shadowCost(lambda: Rate, kFx: number, kTsy: number): Row {
  expectAtLeast("lambda", lambda, 0);
  expectAtLeast("kFx", kFx, 0);
  expectAtLeast("kTsy", kTsy, 0);
  const inBp = lambda * 1e4;
  return [0 - inBp * kFx, 0 - inBp * kTsy, inBp * kFx - inBp * kTsy];
}
