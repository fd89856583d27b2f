import { Quote } from "../choices/quote";
import type { Years } from "../guard/types";
import { intoForeign } from "./cipPricing";

/**
 * Cost of hedging for a foreign holder of dollars who sells them forward, decimal a year, simple.
 * @customfunction
 * @param spot Spot exchange rate, in the direction that quote states.
 * @param fwd Outright forward rate for the tenor, in the same direction.
 * @param tenor Years.
 * @param quote "USDXXX" (foreign per dollar, the default) or "XXXUSD" (dollars per foreign, as EURUSD).
 * @returns Decimal a year, (S−F)/S/T with foreign currency per dollar; positive = a cost, negative = the hedge earns.
 * @see Market convention, simple annualisation
 * @errors #NUM! when spot, fwd or tenor is not above zero; #VALUE! for an unknown quote.
 * @terms 避險成本, 对冲成本, 匯率避險, 汇率对冲, 國民年金, 国民年金, hedging cost
 * @rows 2-38, 2-40
 * @example =MKT.FXHEDGECOST(1.0855, 1.0912, 0.25, "XXXUSD") // 0.02089442815249281
 * @example =MKT.FXHEDGECOST(149.25, 147.62, 0.25) // 0.04368509212730306
 * @tw 外國持有人賣出美元遠期的避險成本，小數、年率、單利。
 * @tw spot 即期匯率，方向依 quote。
 * @tw fwd 同一方向、同一期限的遠期匯率。
 * @tw tenor 年數。
 * @tw quote "USDXXX"（每美元兌外幣，預設）或 "XXXUSD"（每單位外幣兌美元，如 EURUSD）。
 * @tw returns: 小數、年率，(S−F)/S/T，以每美元兌外幣計；正值為成本，負值表示避險有收益。
 * @tw errors: #NUM!：spot、fwd 或 tenor 不大於零；#VALUE!：quote 無法辨識。
 * @cn 外国持有人卖出美元远期的对冲成本，小数、年率、单利。
 * @cn spot 即期汇率，方向由 quote 指定。
 * @cn fwd 同一方向、同一期限的远期汇率。
 * @cn tenor 年数。
 * @cn quote "USDXXX"（每美元兑外币，默认）或 "XXXUSD"（每单位外币兑美元，如 EURUSD）。
 * @cn returns: 小数、年率，(S−F)/S/T，以每美元兑外币计；正值为成本，负值表示对冲有收益。
 * @cn errors: #NUM!：spot、fwd 或 tenor 不大于零；#VALUE!：quote 无法识别。
 */
export function fxHedgeCost(spot: number, fwd: number, tenor: Years, quote: Quote = Quote.foreignPerDollar): number {
  const { from, to } = intoForeign(spot, fwd, tenor, quote);
  return (from - to) / from / tenor;
}
