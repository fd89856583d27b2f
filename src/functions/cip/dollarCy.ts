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
 * @see Du, Keerati, Schreger (2025), Decoupling Dollar and Treasury Privilege, International Finance Discussion Papers 1427
 * @errors #NUM! when spot, fwd or tenor is not above zero; #VALUE! for an unknown comp or quote.
 * @terms 美元便利收益, 美元便利殖利率, 便利收益, dollar convenience yield
 * @rows 2-01, 2-02, 2-22
 * @example =MKT.DOLLARCY(1.0855, 1.0912, 0.0436, 0.0235, 0.25, "cont", "XXXUSD") // 8.491910834046193
 * @example =MKT.DOLLARCY(1.0855, 1.0912, 0.0436, 0.0235, 0.25, "simple", "XXXUSD") // 10.275449101797848
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
