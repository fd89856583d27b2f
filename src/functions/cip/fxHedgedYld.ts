import { ParityCompounding } from "../choices/parityCompounding";
import { Quote } from "../choices/quote";
import type { Rate, Years } from "../guard/types";
import { hedgedRate, intoForeign } from "./cipPricing";

/**
 * Yield of a dollar asset hedged into the foreign currency, decimal a year.
 * @customfunction
 * @param spot Spot exchange rate, in the direction that quote states.
 * @param fwd Outright forward rate for the tenor, in the same direction.
 * @param rUsd Yield of the dollar asset over the tenor, decimal a year.
 * @param tenor Years.
 * @param comp Compounding of the rates: "cont" (the default), "simple" or "annual".
 * @param quote "USDXXX" (foreign per dollar, the default) or "XXXUSD" (dollars per foreign, as EURUSD).
 * @returns Decimal a year in the foreign currency, compounding as comp; compare it with the foreign holder's own government yield.
 * @see Covered-interest-parity algebra; Borio, McCauley, McGuire, Sushko (2016), BIS Quarterly Review
 * @errors #NUM! when spot, fwd or tenor is not above zero; #VALUE! for an unknown comp or quote.
 * @terms 避險後殖利率, 对冲后收益率, 匯率避險, 汇率对冲, 日本投資者, hedged yield
 * @rows 0-59
 * @example =MKT.FXHEDGEDYLD(1.0855, 1.0912, 0.0436, 0.25, "simple", "XXXUSD") // 0.02247782258064502
 * @example =MKT.FXHEDGEDYLD(149.25, 147.62, 0.0433, 0.25, "simple") // -0.0008579832495811181
 * @tw 美元資產避險回外幣後的殖利率，小數、年率。
 * @tw spot 即期匯率，方向依 quote。
 * @tw fwd 同一方向、同一期限的遠期匯率。
 * @tw rUsd 該期限的美元資產殖利率，小數、年率。
 * @tw tenor 年數。
 * @tw comp 利率的複利方式："cont"（連續複利，預設）、"simple"（單利）或 "annual"（年複利）。
 * @tw quote "USDXXX"（每美元兌外幣，預設）或 "XXXUSD"（每單位外幣兌美元，如 EURUSD）。
 * @tw returns: 外幣的小數、年率，複利方式同 comp；可與外國持有者本國公債殖利率比較。
 * @tw errors: #NUM!：spot、fwd 或 tenor 不大於零；#VALUE!：comp 或 quote 無法辨識。
 * @cn 美元资产对冲回外币后的收益率，小数、年率。
 * @cn spot 即期汇率，方向由 quote 指定。
 * @cn fwd 同一方向、同一期限的远期汇率。
 * @cn rUsd 该期限的美元资产收益率，小数、年率。
 * @cn tenor 年数。
 * @cn comp 利率的复利方式："cont"（连续复利，默认）、"simple"（单利）或 "annual"（年复利）。
 * @cn quote "USDXXX"（每美元兑外币，默认）或 "XXXUSD"（每单位外币兑美元，如 EURUSD）。
 * @cn returns: 外币的小数、年率，复利方式同 comp；可与外国持有者本国国债收益率比较。
 * @cn errors: #NUM!：spot、fwd 或 tenor 不大于零；#VALUE!：comp 或 quote 无法识别。
 */
export function fxHedgedYld(
  spot: number,
  fwd: number,
  rUsd: Rate,
  tenor: Years,
  comp: ParityCompounding = ParityCompounding.continuous,
  quote: Quote = Quote.foreignPerDollar,
): number {
  return hedgedRate(rUsd, intoForeign(spot, fwd, tenor, quote), tenor, comp);
}
