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
 */
export function shadowCost(lambda: Rate, kFx: number, kTsy: number): Row {
  expectAtLeast("lambda", lambda, 0);
  expectAtLeast("kFx", kFx, 0);
  expectAtLeast("kTsy", kTsy, 0);
  const inBp = lambda * 1e4;
  return [0 - inBp * kFx, 0 - inBp * kTsy, inBp * kFx - inBp * kTsy];
}
