import { CarryCompounding } from "../choices/carryCompounding";
import { expectAbove } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { growthRate } from "./carryRate";

/**
 * Lease rate of a metal: money-market rate less forward rate, decimal a year; rises in backwardation.
 * @customfunction
 * @param rate Money-market rate for the tenor (SOFR), decimal a year, compounding as comp.
 * @param spot Spot price.
 * @param fwd Forward price for the tenor.
 * @param tenor Years to delivery.
 * @param comp "simple" (the default) or "cont".
 * @returns Decimal a year; what a holder earns by lending the metal.
 * @see LBMA Alchemist 6: lease rate = LIBOR (now SOFR) − forward rate
 * @errors #NUM! when a price or tenor is not above zero; #VALUE! for another comp.
 * @terms 租借利率, 租赁利率, 白銀租借, 白银租赁, lease rate
 * @rows 0-19
 * @example =MKT.LEASERATE(0.0412, 76.2, 76.93, 0.3) // 0.009266491688538759
 * @example =MKT.LEASERATE(0.0412, 76.2, 76.93, 0.3, "cont") // 0.009418484072524129
 * @tw 金屬租借利率：貨幣市場利率減遠期利率，小數、年率；現貨溢價時上升。
 * @tw rate 該期限的貨幣市場利率（SOFR），小數、年率，複利方式同 comp。
 * @tw spot 現貨價格。
 * @tw fwd 該期限的遠期價格。
 * @tw tenor 距交割的年數。
 * @tw comp "simple" 單利（預設）或 "cont" 連續複利。
 * @tw returns: 小數、年率；持有者出借金屬的收益。
 * @tw errors: #NUM!：價格或 tenor 不大於零；#VALUE!：comp 無法辨識。
 * @cn 金属租赁利率：货币市场利率减远期利率，小数、年率；现货溢价时上升。
 * @cn rate 该期限的货币市场利率（SOFR），小数、年率，复利方式同 comp。
 * @cn spot 现货价格。
 * @cn fwd 该期限的远期价格。
 * @cn tenor 距交割的年数。
 * @cn comp "simple" 单利（默认）或 "cont" 连续复利。
 * @cn returns: 小数、年率；持有者出借金属的收益。
 * @cn errors: #NUM!：价格或 tenor 不大于零；#VALUE!：comp 无法识别。
 */
export function leaseRate(
  rate: Rate,
  spot: number,
  fwd: number,
  tenor: Years,
  comp: CarryCompounding = CarryCompounding.simple,
): number {
  expectAbove("tenor", tenor, 0);
  return rate - growthRate(["spot", spot], ["fwd", fwd], tenor, comp);
}
