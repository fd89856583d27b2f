import { expectAbove, expectAtLeast } from "../guard/expect";
import type { Rate, Years } from "../guard/types";

/**
 * Fair futures price by cost of carry, in the unit of spot.
 * @customfunction
 * @param spot Spot price.
 * @param rate Interest rate for the tenor, decimal a year, continuous.
 * @param tenor Years to delivery, zero or more.
 * @param storage Storage cost, decimal of the price a year; 0 when left out.
 * @param lease Lease rate or convenience yield, decimal a year; 0 when left out.
 * @returns Price, S·e^((r+u−l)T).
 * @see Cost of carry
 * @errors #NUM! when spot is not above zero or tenor is negative.
 * @terms 期貨合理價格, 期货合理价格, 持倉成本, 持仓成本, 持有成本, fair futures price, cost of carry
 * @rows 0-18
 * @example =MKT.FAIRFUT(76.2, 0.0412, 0.3, 0.004, 0.01) // 77.00893566303748
 * @example =MKT.FAIRFUT(100, 0.05, 0) // 100
 * @tw 依持有成本計算的期貨合理價格，單位同現貨。
 * @tw spot 現貨價格。
 * @tw rate 該期限的利率，小數、年率、連續複利。
 * @tw tenor 距交割的年數，不小於 0。
 * @tw storage 倉儲成本，占價格比例的小數、年率；省略時為 0。
 * @tw lease 租借利率或便利收益率，小數、年率；省略時為 0。
 * @tw returns: 價格，S·e^((r+u−l)T)。
 * @tw errors: #NUM!：spot 不大於零，或 tenor 為負。
 * @cn 按持有成本计算的期货合理价格，单位同现货。
 * @cn spot 现货价格。
 * @cn rate 该期限的利率，小数、年率、连续复利。
 * @cn tenor 距交割的年数，不小于 0。
 * @cn storage 仓储成本，占价格比例的小数、年率；省略时为 0。
 * @cn lease 租赁利率或便利收益率，小数、年率；省略时为 0。
 * @cn returns: 价格，S·e^((r+u−l)T)。
 * @cn errors: #NUM!：spot 不大于零，或 tenor 为负。
 */
export function fairFut(spot: number, rate: Rate, tenor: Years, storage: Rate = 0, lease: Rate = 0): number {
  expectAbove("spot", spot, 0);
  expectAtLeast("tenor", tenor, 0);
  return spot * Math.exp((rate + storage - lease) * tenor);
}
