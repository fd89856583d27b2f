import { CarryCompounding } from "../choices/carryCompounding";
import { expectAbove } from "../guard/expect";
import type { Years } from "../guard/types";
import { growthRate } from "./carryRate";

/**
 * Financing rate that a futures price implies against spot, decimal a year.
 * @customfunction
 * @param spot Spot price.
 * @param fut Futures price for the tenor.
 * @param tenor Years to delivery.
 * @param comp "cont" ln(fut/spot)/T (the default) or "simple" (fut/spot − 1)/T.
 * @returns Decimal a year; negative in backwardation.
 * @see Cost of carry
 * @errors #NUM! when a price or tenor is not above zero; #VALUE! for another comp.
 * @terms 隱含融資利率, 隐含融资利率, 持倉成本, 持仓成本, implied carry, implied financing
 * @rows 0-18
 * @example =MKT.IMPLCARRY(76.2, 76.93, 0.3) // 0.03178151592747587
 * @example =MKT.IMPLCARRY(76.2, 76.93, 0.3, "simple") // 0.03193350831146124
 * @tw 期貨價格相對現貨所隱含的融資利率，小數、年率。
 * @tw spot 現貨價格。
 * @tw fut 該期限的期貨價格。
 * @tw tenor 距交割的年數。
 * @tw comp "cont" 為 ln(fut/spot)/T（預設），"simple" 為 (fut/spot − 1)/T。
 * @tw returns: 小數、年率；逆向市場為負。
 * @tw errors: #NUM!：價格或 tenor 不大於零；#VALUE!：comp 無法辨識。
 * @cn 期货价格相对现货所隐含的融资利率，小数、年率。
 * @cn spot 现货价格。
 * @cn fut 该期限的期货价格。
 * @cn tenor 距交割的年数。
 * @cn comp "cont" 为 ln(fut/spot)/T（默认），"simple" 为 (fut/spot − 1)/T。
 * @cn returns: 小数、年率；逆向市场为负。
 * @cn errors: #NUM!：价格或 tenor 不大于零；#VALUE!：comp 无法识别。
 */
export function implCarry(
  spot: number,
  fut: number,
  tenor: Years,
  comp: CarryCompounding = CarryCompounding.continuous,
): number {
  expectAbove("tenor", tenor, 0);
  return growthRate(["spot", spot], ["fut", fut], tenor, comp);
}
