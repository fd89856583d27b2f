import { ParityCompounding } from "../choices/parityCompounding";
import { Quote } from "../choices/quote";
import type { Rate, Years } from "../guard/types";
import { hedgedRate, intoForeign } from "./cipPricing";

/**
 * Covered-interest-parity basis, in basis points; negative when dollars are scarce.
 * @customfunction
 * @param spot Spot exchange rate, in the direction that quote states.
 * @param fwd Outright forward rate for the tenor, in the same direction.
 * @param rUsd Dollar interest rate for the tenor, decimal a year.
 * @param rForeign Foreign interest rate for the tenor, decimal a year.
 * @param tenor Years.
 * @param comp Compounding of the rates: "cont" (the default), "simple" or "annual".
 * @param quote "USDXXX" (foreign per dollar, the default) or "XXXUSD" (dollars per foreign, as EURUSD).
 * @returns Basis points on the foreign leg; negative when dollars are scarce, as cross-currency basis swaps are quoted.
 * @see Du, Tepper, Verdelhan (2018), Deviations from Covered Interest Rate Parity, Journal of Finance, eq. (1)-(3)
 * @errors #NUM! when spot, fwd or tenor is not above zero; #VALUE! for an unknown comp or quote.
 * @terms CIP偏離, CIP偏离, 貨幣互換基差, 货币互换基差, 拋補利率平價, 抛补利率平价, cross-currency basis
 * @rows 2-02, 2-04
 * @example =MKT.CIPBASIS(1.0855, 1.0912, 0.0436, 0.0235, 0.25, "cont", "XXXUSD") // -8.491910834046193
 * @example =MKT.CIPBASIS(1.0855, 1.0912, 0.0436, 0.0235, 0.25, "simple", "XXXUSD") // -10.221774193549821
 * @tw 拋補利率平價（CIP）偏離，單位基點；美元稀缺時為負。
 * @tw spot 即期匯率，方向依 quote。
 * @tw fwd 同一方向、同一期限的遠期匯率。
 * @tw rUsd 該期限的美元利率，小數、年率。
 * @tw rForeign 該期限的外幣利率，小數、年率。
 * @tw tenor 年數。
 * @tw comp 利率的複利方式："cont"（連續複利，預設）、"simple"（單利）或 "annual"（年複利）。
 * @tw quote "USDXXX"（每美元兌外幣，預設）或 "XXXUSD"（每單位外幣兌美元，如 EURUSD）。
 * @tw returns: 外幣端的基點；美元稀缺時為負，與換匯換利基差的報價方式相同。
 * @tw errors: #NUM!：spot、fwd 或 tenor 不大於零；#VALUE!：comp 或 quote 無法辨識。
 * @cn 抛补利率平价（CIP）偏离，单位基点；美元稀缺时为负。
 * @cn spot 即期汇率，方向由 quote 指定。
 * @cn fwd 同一方向、同一期限的远期汇率。
 * @cn rUsd 该期限的美元利率，小数、年率。
 * @cn rForeign 该期限的外币利率，小数、年率。
 * @cn tenor 年数。
 * @cn comp 利率的复利方式："cont"（连续复利，默认）、"simple"（单利）或 "annual"（年复利）。
 * @cn quote "USDXXX"（每美元兑外币，默认）或 "XXXUSD"（每单位外币兑美元，如 EURUSD）。
 * @cn returns: 外币端的基点；美元稀缺时为负，与交叉货币基差互换的报价方式相同。
 * @cn errors: #NUM!：spot、fwd 或 tenor 不大于零；#VALUE!：comp 或 quote 无法识别。
 */
export function cipBasis(
  spot: number,
  fwd: number,
  rUsd: Rate,
  rForeign: Rate,
  tenor: Years,
  comp: ParityCompounding = ParityCompounding.continuous,
  quote: Quote = Quote.foreignPerDollar,
): number {
  return (hedgedRate(rUsd, intoForeign(spot, fwd, tenor, quote), tenor, comp) - rForeign) * 1e4;
}
