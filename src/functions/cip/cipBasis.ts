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
