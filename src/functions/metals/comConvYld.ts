import { CarryCompounding } from "../choices/carryCompounding";
import { expectAbove } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { growthRate } from "./carryRate";

/**
 * Convenience yield of a commodity: financing plus storage less the futures' growth, decimal a year, continuous.
 * @customfunction
 * @param rate Interest rate for the tenor, decimal a year, continuous.
 * @param storage Storage cost, decimal of the price a year.
 * @param spot Spot price.
 * @param fut Futures price for the tenor.
 * @param tenor Years to delivery.
 * @returns Decimal a year, r + u − ln(F/S)/T; positive when holding the metal itself is worth something.
 * @see Brennan (1958), The Supply of Storage; Fama, French (1987), Commodity Futures Prices
 * @errors #NUM! when a price or tenor is not above zero.
 * @terms 商品便利收益, 商品便利收益率, 持倉成本, 持仓成本, convenience yield, cost of carry
 * @rows 0-18, 0-19
 * @example =MKT.COMCONVYLD(0.0412, 0.004, 76.2, 76.93, 0.3) // 0.013418484072524129
 * @example =MKT.COMCONVYLD(0.05, 0, 100, 100, 1) // 0.05
 * @tw 商品便利收益率：融資加倉儲成本減期貨漲幅，小數、年率、連續複利。
 * @tw rate 該期限的利率，小數、年率、連續複利。
 * @tw storage 倉儲成本，占價格比例的小數、年率。
 * @tw spot 現貨價格。
 * @tw fut 該期限的期貨價格。
 * @tw tenor 距交割的年數。
 * @tw returns: 小數、年率，r + u − ln(F/S)/T；持有實物本身有價值時為正。
 * @tw errors: #NUM!：價格或 tenor 不大於零。
 * @cn 商品便利收益率：融资加仓储成本减期货涨幅，小数、年率、连续复利。
 * @cn rate 该期限的利率，小数、年率、连续复利。
 * @cn storage 仓储成本，占价格比例的小数、年率。
 * @cn spot 现货价格。
 * @cn fut 该期限的期货价格。
 * @cn tenor 距交割的年数。
 * @cn returns: 小数、年率，r + u − ln(F/S)/T；持有实物本身有价值时为正。
 * @cn errors: #NUM!：价格或 tenor 不大于零。
 */
export function comConvYld(rate: Rate, storage: Rate, spot: number, fut: number, tenor: Years): number {
  expectAbove("tenor", tenor, 0);
  return rate + storage - growthRate(["spot", spot], ["fut", fut], tenor, CarryCompounding.continuous);
}
