import { ParityCompounding } from "../choices/parityCompounding";
import { Quote } from "../choices/quote";
import type { Years } from "../guard/types";
import { hedgedRate, intoForeign } from "./cipPricing";

/**
 * Forward premium of the dollar against a foreign currency, decimal a year.
 * @customfunction
 * @param spot Spot exchange rate, in the direction that quote states.
 * @param fwd Outright forward rate for the tenor, in the same direction.
 * @param tenor Years.
 * @param comp How the premium is annualised: "cont" ln(F/S)/T (the default), "simple" (F/S−1)/T or "annual" (F/S)^(1/T)−1.
 * @param quote "USDXXX" (foreign per dollar, the default) or "XXXUSD" (dollars per foreign, as EURUSD).
 * @returns Decimal a year with S and F in foreign currency per dollar; negative when the dollar is cheaper forward, as against yen and euro while dollar rates are higher.
 * @see Du, Tepper, Verdelhan (2018), Deviations from Covered Interest Rate Parity, eq. (2)-(3); Du, Im, Schreger (2018), The U.S. Treasury Premium
 * @errors #NUM! when spot, fwd or tenor is not above zero; #VALUE! for an unknown comp or quote.
 * @terms 遠期溢價, 远期溢价, 遠期升水, 远期升水, 遠期貼水, 远期贴水, forward premium
 * @rows 2-03
 * @example =MKT.FWDPREM(1.0855, 1.0912, 0.25, "cont", "XXXUSD") // -0.02094919108340462
 * @example =MKT.FWDPREM(1.0855, 1.0912, 0.25, "simple", "XXXUSD") // -0.02089442815249281
 * @tw 美元對外幣的遠期溢價，小數、年率。
 * @tw spot 即期匯率，方向依 quote。
 * @tw fwd 同一方向、同一期限的遠期匯率。
 * @tw tenor 年數。
 * @tw comp 年化方式："cont" 為 ln(F/S)/T（預設）、"simple" 為 (F/S−1)/T、"annual" 為 (F/S)^(1/T)−1。
 * @tw quote "USDXXX"（每美元兌外幣，預設）或 "XXXUSD"（每單位外幣兌美元，如 EURUSD）。
 * @tw returns: 小數、年率，S 與 F 為每美元兌外幣；美元遠期較便宜時為負，如美元利率較高時對日圓與歐元。
 * @tw errors: #NUM!：spot、fwd 或 tenor 不大於零；#VALUE!：comp 或 quote 無法辨識。
 * @cn 美元对外币的远期溢价，小数、年率。
 * @cn spot 即期汇率，方向由 quote 指定。
 * @cn fwd 同一方向、同一期限的远期汇率。
 * @cn tenor 年数。
 * @cn comp 年化方式："cont" 为 ln(F/S)/T（默认）、"simple" 为 (F/S−1)/T、"annual" 为 (F/S)^(1/T)−1。
 * @cn quote "USDXXX"（每美元兑外币，默认）或 "XXXUSD"（每单位外币兑美元，如 EURUSD）。
 * @cn returns: 小数、年率，S 与 F 为每美元兑外币；美元远期较便宜时为负，如美元利率较高时对日元与欧元。
 * @cn errors: #NUM!：spot、fwd 或 tenor 不大于零；#VALUE!：comp 或 quote 无法识别。
 */
export function fwdPrem(
  spot: number,
  fwd: number,
  tenor: Years,
  comp: ParityCompounding = ParityCompounding.continuous,
  quote: Quote = Quote.foreignPerDollar,
): number {
  return hedgedRate(0, intoForeign(spot, fwd, tenor, quote), tenor, comp);
}
