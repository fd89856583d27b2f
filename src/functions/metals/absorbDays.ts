import { expectAbove, expectBetween, expectNonZero } from "../guard/expect";
import type { Share } from "../guard/types";

/**
 * Trading days that the market needs to absorb an amount at a share of its daily volume.
 * @customfunction
 * @param amount Amount to trade; its sign (buy or sell) does not matter.
 * @param adv Average daily volume, in the same unit.
 * @param participation Share of the volume that can be taken without moving the price much, decimal; 1 when left out, the shortest time possible.
 * @returns Days, not rounded; 0 or more.
 * @see Own definition: |amount| ÷ (adv × participation)
 * @errors #DIV/0! when adv is 0; #NUM! when adv is negative or participation is not above 0 and at most 1.
 * @terms 消化天數, 消化天数, 市場容量, 市场容量, 成交量占比, absorption days, days of volume
 * @rows 0-08, 2-39
 * @example =MKT.ABSORBDAYS(-11605, 70000, 0.1) // 1.6578571428571427
 * @example =MKT.ABSORBDAYS(27.25, 10) // 2.725
 * @tw 市場以每日成交量的某一比例消化一筆數量所需的交易日數。
 * @tw amount 需交易的數量；正負（買或賣）不影響結果。
 * @tw adv 平均每日成交量，同一單位。
 * @tw participation 可占用的成交量比例，小數；省略時為 1，即最短時間。
 * @tw returns: 天數，不取整；不小於 0。
 * @tw errors: #DIV/0!：adv 為 0；#NUM!：adv 為負，或 participation 不大於 0、或大於 1。
 * @cn 市场以每日成交量的某一比例消化一笔数量所需的交易日数。
 * @cn amount 需交易的数量；正负（买或卖）不影响结果。
 * @cn adv 平均每日成交量，同一单位。
 * @cn participation 可占用的成交量比例，小数；省略时为 1，即最短时间。
 * @cn returns: 天数，不取整；不小于 0。
 * @cn errors: #DIV/0!：adv 为 0；#NUM!：adv 为负，或 participation 不大于 0、或大于 1。
 */
export function absorbDays(amount: number, adv: number, participation: Share = 1): number {
  expectNonZero("adv", adv);
  expectAbove("adv", adv, 0);
  expectAbove("participation", participation, 0);
  expectBetween("participation", participation, 0, 1);
  return Math.abs(amount) / (adv * participation);
}
