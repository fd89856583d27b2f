import { priceChange } from "./carryRate";

/**
 * Contango: the farther price over the nearer less 1, decimal; positive in contango.
 * @customfunction
 * @param near Price of the nearer contract.
 * @param far Price of the farther contract.
 * @returns Decimal, not annualised; positive in contango, negative in backwardation.
 * @see Desk convention: far ÷ near − 1
 * @errors #NUM! when a price is not above zero.
 * @terms 正向市場, 正向市场, 正價差, 期貨升水, 期货升水, contango
 * @rows 0-17, 0-19
 * @example =MKT.CONTANGO(76.93, 77.85) // 0.011958923696867118
 * @example =MKT.CONTANGO(82.1, 80.4) // -0.020706455542021787
 * @tw 正價差幅度：遠月價格除以近月價格再減 1，小數；正向市場時為正。
 * @tw near 近月合約價格。
 * @tw far 遠月合約價格。
 * @tw returns: 小數，未年化；正向市場為正，逆向市場為負。
 * @tw errors: #NUM!：價格不大於零。
 * @cn 期货升水幅度：远月价格除以近月价格再减 1，小数；正向市场时为正。
 * @cn near 近月合约价格。
 * @cn far 远月合约价格。
 * @cn returns: 小数，未年化；正向市场为正，逆向市场为负。
 * @cn errors: #NUM!：价格不大于零。
 */
export function contango(near: number, far: number): number {
  return priceChange(["near", near], ["far", far]);
}
