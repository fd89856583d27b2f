import { expectAbove, expectInside } from "../guard/expect";
import type { Share } from "../guard/types";

/**
 * Gold price at which gold would have a target share of reserves, in the unit of the price.
 * @customfunction
 * @param price Gold price now.
 * @param shareNow Share of gold in reserves now, decimal.
 * @param shareTarget Share wanted, decimal.
 * @returns Price, tonnes and other reserves unchanged: price·t/(1−t)·(1−s)/s for shares s now and t wanted.
 * @see Algebra of RESERVESHARE
 * @errors #NUM! when price is not above zero or a share is not strictly between 0 and 1.
 * @terms 黃金目標價, 黄金目标价, 金價1.2萬美元, 央行儲備, 央行储备, gold target price
 * @rows 4-05
 * @example =MKT.GOLDTARGETPX(4400, 0.29, 0.53) // 12147.615553925167
 * @example =MKT.GOLDTARGETPX(4000, 0.25, 0.5) // 12000
 * @tw 使黃金達到某一儲備占比的金價，單位同現價。
 * @tw price 目前金價。
 * @tw shareNow 目前黃金占儲備的比例，小數。
 * @tw shareTarget 目標占比，小數。
 * @tw returns: 價格，噸數與其他準備不變：price·t/(1−t)·(1−s)/s，s 為目前占比，t 為目標占比。
 * @tw errors: #NUM!：price 不大於零，或占比不在 0 與 1 之間。
 * @cn 使黄金达到某一储备占比的金价，单位同现价。
 * @cn price 当前金价。
 * @cn shareNow 当前黄金占储备的比例，小数。
 * @cn shareTarget 目标占比，小数。
 * @cn returns: 价格，吨数与其他储备不变：price·t/(1−t)·(1−s)/s，s 为目前占比，t 为目标占比。
 * @cn errors: #NUM!：price 不大于零，或占比不在 0 与 1 之间。
 */
export function goldTargetPx(price: number, shareNow: Share, shareTarget: Share): number {
  expectAbove("price", price, 0);
  expectInside("shareNow", shareNow, 0, 1);
  expectInside("shareTarget", shareTarget, 0, 1);
  return ((price * shareTarget) / (1 - shareTarget)) * ((1 - shareNow) / shareNow);
}
