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
