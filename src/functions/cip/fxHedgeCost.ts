import { Quote } from "../choices/quote";
import type { Years } from "../guard/types";
import { intoForeign } from "./cipPricing";

/**
 * Cost of hedging for a foreign holder of dollars who sells them forward, decimal a year, simple.
 * @customfunction
 * @param spot Spot exchange rate, in the direction that quote states.
 * @param fwd Outright forward rate for the tenor, in the same direction.
 * @param tenor Years.
 * @param quote "USDXXX" (foreign per dollar, the default) or "XXXUSD" (dollars per foreign, as EURUSD).
 * @returns Decimal a year, (S−F)/S/T with foreign currency per dollar; positive = a cost, negative = the hedge earns.
 * @see Market convention, simple annualisation
 * @errors #NUM! when spot, fwd or tenor is not above zero; #VALUE! for an unknown quote.
 * @terms 避險成本, 对冲成本, 匯率避險, 汇率对冲, 國民年金, 国民年金, hedging cost
 * @rows 2-38, 2-40
 * @example =MKT.FXHEDGECOST(1.0855, 1.0912, 0.25, "XXXUSD") // 0.02089442815249281
 * @example =MKT.FXHEDGECOST(149.25, 147.62, 0.25) // 0.04368509212730306
 */
export function fxHedgeCost(spot: number, fwd: number, tenor: Years, quote: Quote = Quote.foreignPerDollar): number {
  const { from, to } = intoForeign(spot, fwd, tenor, quote);
  return (from - to) / from / tenor;
}
