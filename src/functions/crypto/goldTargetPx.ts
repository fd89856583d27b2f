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
 */
export function goldTargetPx(price: number, shareNow: Share, shareTarget: Share): number {
  expectAbove("price", price, 0);
  expectInside("shareNow", shareNow, 0, 1);
  expectInside("shareTarget", shareTarget, 0, 1);
  return ((price * shareTarget) / (1 - shareTarget)) * ((1 - shareNow) / shareNow);
}
