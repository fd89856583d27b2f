import { CarryCompounding } from "../choices/carryCompounding";
import { outsideDomain } from "../guard/expect";
import type { Years } from "../guard/types";
import { growthRate } from "./carryRate";

/**
 * Roll yield between two futures, decimal a year; positive in backwardation.
 * @customfunction
 * @param near Price of the nearer contract.
 * @param far Price of the farther contract.
 * @param tNear Years to delivery of the nearer contract.
 * @param tFar Years to delivery of the farther contract.
 * @param comp "cont" ln(near/far)/Δt (the default) or "simple" (near/far − 1)/Δt.
 * @returns Decimal a year; positive in backwardation, negative in contango.
 * @see Gorton, Rouwenhorst (2006), Facts and Fantasies about Commodity Futures; Koijen, Moskowitz, Pedersen, Vrugt (2018), Carry
 * @errors #NUM! when a price is not above zero or tFar is not after tNear; #VALUE! for another comp.
 * @terms 展期收益, 展期收益率, 轉倉收益, 現貨溢價, 现货溢价, 逆價差, roll yield, backwardation
 * @rows 0-17, 0-19, 0-23
 * @example =MKT.ROLLYIELD(76.93, 77.85, 0.15, 0.4) // -0.0475519232366555
 * @example =MKT.ROLLYIELD(76.93, 77.85, 0.15, 0.4, "simple") // -0.04727039177906166
 * @tw 兩個期貨合約之間的轉倉收益率，小數、年率；現貨溢價（逆價差）時為正。
 * @tw near 近月合約價格。
 * @tw far 遠月合約價格。
 * @tw tNear 近月合約距交割的年數。
 * @tw tFar 遠月合約距交割的年數。
 * @tw comp "cont" 為 ln(near/far)/Δt（預設），"simple" 為 (near/far − 1)/Δt。
 * @tw returns: 小數、年率；逆向市場為正，正向市場為負。
 * @tw errors: #NUM!：價格不大於零，或 tFar 不晚於 tNear；#VALUE!：comp 無法辨識。
 * @cn 两个期货合约之间的展期收益率，小数、年率；现货溢价（逆向市场）时为正。
 * @cn near 近月合约价格。
 * @cn far 远月合约价格。
 * @cn tNear 近月合约距交割的年数。
 * @cn tFar 远月合约距交割的年数。
 * @cn comp "cont" 为 ln(near/far)/Δt（默认），"simple" 为 (near/far − 1)/Δt。
 * @cn returns: 小数、年率；逆向市场为正，正向市场为负。
 * @cn errors: #NUM!：价格不大于零，或 tFar 不晚于 tNear；#VALUE!：comp 无法识别。
 */
export function rollYield(
  near: number,
  far: number,
  tNear: Years,
  tFar: Years,
  comp: CarryCompounding = CarryCompounding.continuous,
): number {
  if (!(tFar > tNear))
    throw outsideDomain("tFar", tFar, {
      en: `after tNear (${tNear})`,
      tw: `大於 tNear(${tNear})`,
      cn: `大于 tNear(${tNear})`,
    });
  return growthRate(["far", far], ["near", near], tFar - tNear, comp);
}
