import { ParityCompounding } from "../choices/parityCompounding";
import { Quote } from "../choices/quote";
import type { Rate, Years } from "../guard/types";
import { hedgedRate, intoDollars } from "./cipPricing";

/**
 * Dollar convenience yield: synthetic less direct dollar rate, in basis points; positive when the dollar is convenient.
 * @customfunction
 * @param spot Spot exchange rate, in the direction that quote states.
 * @param fwd Outright forward rate for the tenor, in the same direction.
 * @param rUsd Dollar interest rate for the tenor, decimal a year.
 * @param rForeign Foreign interest rate for the tenor, decimal a year.
 * @param tenor Years.
 * @param comp Compounding of the rates: "cont" (the default), "simple" or "annual".
 * @param quote "USDXXX" (foreign per dollar, the default) or "XXXUSD" (dollars per foreign, as EURUSD).
 * @returns Basis points on the dollar leg; positive = convenience. With continuous rates exactly −CIPBASIS, otherwise different from it at second order.
 * @see Du, Keerati, Schreger (2025), Decomposing the U.S. Treasury convenience yield, International Finance Discussion Papers 1427
 * @errors #NUM! when spot, fwd or tenor is not above zero; #VALUE! for an unknown comp or quote.
 * @terms 美元便利收益, 美元便利殖利率, 便利收益, dollar convenience yield
 * @rows 2-01, 2-02, 2-22
 * @example =MKT.DOLLARCY(1.0855, 1.0912, 0.0436, 0.0235, 0.25, "cont", "XXXUSD") // 8.491910834046193
 * @example =MKT.DOLLARCY(1.0855, 1.0912, 0.0436, 0.0235, 0.25, "simple", "XXXUSD") // 10.275449101797848
 * @tw 美元便利收益：合成美元利率減直接美元利率，單位基點；美元享有便利性時為正。
 * @tw spot 即期匯率，方向依 quote。
 * @tw fwd 同一方向、同一期限的遠期匯率。
 * @tw rUsd 該期限的美元利率，小數、年率。
 * @tw rForeign 該期限的外幣利率，小數、年率。
 * @tw tenor 年數。
 * @tw comp 利率的複利方式："cont"（連續複利，預設）、"simple"（單利）或 "annual"（年複利）。
 * @tw quote "USDXXX"（每美元兌外幣，預設）或 "XXXUSD"（每單位外幣兌美元，如 EURUSD）。
 * @tw returns: 美元端的基點；正值表示美元享有便利收益。連續複利時恰為 −CIPBASIS，其他複利方式有二階差異。
 * @tw errors: #NUM!：spot、fwd 或 tenor 不大於零；#VALUE!：comp 或 quote 無法辨識。
 * @cn 美元便利收益：合成美元利率减直接美元利率，单位基点；美元享有便利性时为正。
 * @cn spot 即期汇率，方向由 quote 指定。
 * @cn fwd 同一方向、同一期限的远期汇率。
 * @cn rUsd 该期限的美元利率，小数、年率。
 * @cn rForeign 该期限的外币利率，小数、年率。
 * @cn tenor 年数。
 * @cn comp 利率的复利方式："cont"（连续复利，默认）、"simple"（单利）或 "annual"（年复利）。
 * @cn quote "USDXXX"（每美元兑外币，默认）或 "XXXUSD"（每单位外币兑美元，如 EURUSD）。
 * @cn returns: 美元端的基点；正值表示美元享有便利收益。连续复利时恰为 −CIPBASIS，其他复利方式有二阶差异。
 * @cn errors: #NUM!：spot、fwd 或 tenor 不大于零；#VALUE!：comp 或 quote 无法识别。
 */
export function dollarCy(
  spot: number,
  fwd: number,
  rUsd: Rate,
  rForeign: Rate,
  tenor: Years,
  comp: ParityCompounding = ParityCompounding.continuous,
  quote: Quote = Quote.foreignPerDollar,
): number {
  return (hedgedRate(rForeign, intoDollars(spot, fwd, tenor, quote), tenor, comp) - rUsd) * 1e4;
}
