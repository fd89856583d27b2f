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
