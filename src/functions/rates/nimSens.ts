import type { Rate, Share } from "../guard/types";
/**
 * Change of a bank's yearly net interest income when rates move, in the unit of assets.
 * @customfunction
 * @param assets Interest-earning assets, any unit.
 * @param assetBeta Share of a rate change that reaches the assets, such as 0.4.
 * @param depBeta Share that reaches the deposits, such as 0.2.
 * @param dr Change of the policy rate, decimal.
 * @param deposits Interest-bearing deposits, the unit of assets; as much as assets when left out.
 * @returns Amount a year: dr · (assets · assetBeta − deposits · depBeta); positive when margins widen.
 * @see Own definition: repricing shares (betas) on both sides of the balance sheet
 * @errors #VALUE! when an argument is not a number; #N/A for a blank.
 * @terms 銀行淨息差, 银行净息差, 淨利息收入, NIM, net interest margin
 * @rows 0-33
 * @example =MKT.NIMSENS(1000, 0.4, 0.1, 0.005) // 1.5
 * @tw 利率變動時銀行年度淨利息收入的變化，單位同資產。
 * @tw assets 生息資產，單位不拘。
 * @tw assetBeta 利率變動傳導至資產端的比例，如 0.4。
 * @tw depBeta 利率變動傳導至存款端的比例，如 0.2。
 * @tw dr 政策利率變動，小數。
 * @tw deposits 付息存款，單位同資產；省略時與資產等額。
 * @tw returns: 每年金額：dr · (assets · assetBeta − deposits · depBeta)；利差擴大時為正。
 * @tw errors: #VALUE!：引數不是數字；#N/A：有空白。
 * @cn 利率变动时银行年度净利息收入的变化，单位同资产。
 * @cn assets 生息资产，单位不限。
 * @cn assetBeta 利率变动传导至资产端的比例，如 0.4。
 * @cn depBeta 利率变动传导至存款端的比例，如 0.2。
 * @cn dr 政策利率变动，小数。
 * @cn deposits 付息存款，单位同资产；省略时与资产等额。
 * @cn returns: 每年金额：dr · (assets · assetBeta − deposits · depBeta)；息差扩大时为正。
 * @cn errors: #VALUE!：参数不是数字；#N/A：有空白。
 */
export function nimSens(assets: number, assetBeta: Share, depBeta: Share, dr: Rate, deposits: number = assets): number {
  return dr * (assets * assetBeta - deposits * depBeta);
}
