import { ParityCompounding } from "../choices/parityCompounding";
import { Quote } from "../choices/quote";
import type { Rate, Years } from "../guard/types";
import { hedgedRate, intoDollars } from "./cipPricing";

/**
 * Synthetic dollar rate: a foreign rate swapped into dollars through spot and forward, decimal a year.
 * @customfunction
 * @param spot Spot exchange rate, in the direction that quote states.
 * @param fwd Outright forward rate for the tenor, in the same direction.
 * @param rForeign Foreign interest rate or bond yield for the tenor, decimal a year.
 * @param tenor Years.
 * @param comp Compounding of the rates: "cont" (the default), "simple" or "annual".
 * @param quote "USDXXX" (foreign per dollar, the default) or "XXXUSD" (dollars per foreign, as EURUSD).
 * @returns Decimal a year, compounding as comp; above the direct dollar rate when dollars are scarce.
 * @see Du, Tepper, Verdelhan (2018), Deviations from Covered Interest Rate Parity; Du, Im, Schreger (2018), The U.S. Treasury Premium
 * @errors #NUM! when spot, fwd or tenor is not above zero; #VALUE! for an unknown comp or quote.
 * @terms 合成美元收益率, 合成美元殖利率, 合成美元利率, synthetic dollar rate
 * @rows 2-03
 * @example =MKT.SYNTHUSD(1.0855, 1.0912, 0.0235, 0.25, "cont", "XXXUSD") // 0.04444919108340462
 * @example =MKT.SYNTHUSD(1.0855, 1.0912, 0.0235, 0.25, "simple", "XXXUSD") // 0.044627544910179784
 * @tw 合成美元利率：外幣利率經即期與遠期換匯轉成的美元利率，小數、年率。
 * @tw spot 即期匯率，方向依 quote。
 * @tw fwd 同一方向、同一期限的遠期匯率。
 * @tw rForeign 該期限的外幣利率或債券殖利率，小數、年率。
 * @tw tenor 年數。
 * @tw comp 利率的複利方式："cont"（連續複利，預設）、"simple"（單利）或 "annual"（年複利）。
 * @tw quote "USDXXX"（每美元兌外幣，預設）或 "XXXUSD"（每單位外幣兌美元，如 EURUSD）。
 * @tw returns: 小數、年率，複利方式同 comp；美元稀缺時高於直接美元利率。
 * @tw errors: #NUM!：spot、fwd 或 tenor 不大於零；#VALUE!：comp 或 quote 無法辨識。
 * @cn 合成美元利率：外币利率经即期与远期掉期转成的美元利率，小数、年率。
 * @cn spot 即期汇率，方向由 quote 指定。
 * @cn fwd 同一方向、同一期限的远期汇率。
 * @cn rForeign 该期限的外币利率或债券收益率，小数、年率。
 * @cn tenor 年数。
 * @cn comp 利率的复利方式："cont"（连续复利，默认）、"simple"（单利）或 "annual"（年复利）。
 * @cn quote "USDXXX"（每美元兑外币，默认）或 "XXXUSD"（每单位外币兑美元，如 EURUSD）。
 * @cn returns: 小数、年率，复利方式同 comp；美元稀缺时高于直接美元利率。
 * @cn errors: #NUM!：spot、fwd 或 tenor 不大于零；#VALUE!：comp 或 quote 无法识别。
 */
export function synthUsd(
  spot: number,
  fwd: number,
  rForeign: Rate,
  tenor: Years,
  comp: ParityCompounding = ParityCompounding.continuous,
  quote: Quote = Quote.foreignPerDollar,
): number {
  return hedgedRate(rForeign, intoDollars(spot, fwd, tenor, quote), tenor, comp);
}
