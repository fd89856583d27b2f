import { expectAbove } from "../guard/expect";
import type { Rate, Years } from "../guard/types";

/**
 * Profit of an unhedged carry trade over the tenor, as a share of the amount borrowed.
 * @customfunction
 * @param spot0 Exchange rate at the start, funding currency per target currency.
 * @param spot1 Exchange rate at the end, in the same direction.
 * @param rFund Interest rate of the currency borrowed, decimal a year, simple.
 * @param rTarget Interest rate of the currency held, decimal a year, simple.
 * @param tenor Years.
 * @returns Decimal over the tenor, not annualised; negative when the exchange rate takes back more than the rate differential earned.
 * @see Textbook: (1 + rTarget·T)·S1/S0 − (1 + rFund·T)
 * @errors #NUM! when an exchange rate is not above zero.
 * @terms 套利交易, 利差交易, 套息交易, 日元融資, 日元融资, carry trade return
 * @rows 2-56, 3-11
 * @example =MKT.CARRYPNL(149.25, 155.1, 0.005, 0.0433, 0.25) // 0.04919527638190951
 * @example =MKT.CARRYPNL(150, 150, 0.005, 0.045, 0.5) // 0.02
 */
export function carryPnl(spot0: number, spot1: number, rFund: Rate, rTarget: Rate, tenor: Years): number {
  expectAbove("spot0", spot0, 0);
  expectAbove("spot1", spot1, 0);
  const ratio = spot1 / spot0;
  // Near each other the rates' differences are exact; far apart they would cancel against the growth.
  return ratio > 0.5 && ratio < 2
    ? ((spot1 - spot0) / spot0) * (1 + rTarget * tenor) + (rTarget - rFund) * tenor
    : (1 + rTarget * tenor) * ratio - (1 + rFund * tenor);
}
