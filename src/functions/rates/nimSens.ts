import type { Rate, Share } from "../guard/types";
/**
 * Change of a bank's yearly net interest income when rates move: an amount of money in the unit of assets, not a margin.
 * @customfunction
 * @param assets Interest-earning assets, any unit.
 * @param assetBeta Share of a rate change that reaches the assets, such as 0.4.
 * @param depBeta Share that reaches the deposits, such as 0.2.
 * @param dr Change of the policy rate, decimal.
 * @param deposits Interest-bearing deposits, the unit of assets; taken to be as large as assets when left out.
 * @returns Amount a year: dr · (assets · assetBeta − deposits · depBeta); positive when margins widen.
 * @see Own definition: repricing shares (betas) on both sides of the balance sheet
 * @errors #VALUE! when an argument is not a number; #N/A for a blank.
 * @terms 銀行淨息差, 银行净息差, 淨利息收入, NIM, net interest margin
 * @rows 0-33
 * @example =MKT.NIMSENS(1000, 0.4, 0.1, 0.005) // 1.5
 */
export function nimSens(assets: number, assetBeta: Share, depBeta: Share, dr: Rate, deposits: number = assets): number {
  return dr * (assets * assetBeta - deposits * depBeta);
}
