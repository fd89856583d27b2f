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
