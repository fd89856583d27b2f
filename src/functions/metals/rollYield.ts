import { CarryCompounding } from "../choices/carryCompounding";
import { outsideDomain } from "../guard/expect";
import type { Years } from "../guard/types";
import { growthRate } from "./carryRate";
import { afterNear } from "./texts";

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
 * @terms 展期收益, 展期收益率, 轉倉收益, 現貨溢價, 现货溢价, 逆價差, roll yield, backwardation, 現貨升水, 现货升水
 * @rows 0-17, 0-19, 0-23
 * @example =MKT.ROLLYIELD(76.93, 77.85, 0.15, 0.4) // -0.0475519232366555
 * @example =MKT.ROLLYIELD(76.93, 77.85, 0.15, 0.4, "simple") // -0.04727039177906166
 */
export function rollYield(
  near: number,
  far: number,
  tNear: Years,
  tFar: Years,
  comp: CarryCompounding = CarryCompounding.continuous,
): number {
  if (!(tFar > tNear)) throw outsideDomain("tFar", tFar, afterNear(tNear));
  return growthRate(["far", far], ["near", near], tFar - tNear, comp);
}
