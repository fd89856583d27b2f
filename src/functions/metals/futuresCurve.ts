/** A futures curve as two lists, years to delivery and prices, and what the curve functions ask of it. */
import { logRatio } from "../../analytics/logRatio";
import { expectAbove, expectSameLength, notAvailable, outsideDomain } from "../guard/expect";
import { afterTenorBefore, twoContracts } from "./texts";

/** Slope of each step between neighbouring contracts, ln(F2/F1)/Δt; refuses what is no curve. */
export function curveSteps(tenors: readonly number[], prices: readonly number[], pricesName = "prices"): number[] {
  expectSameLength("tenors", tenors, pricesName, prices);
  if (prices.length < 2) throw notAvailable(twoContracts);
  prices.forEach((price, index) => {
    expectAbove(`${pricesName} [${index + 1}]`, price, 0);
  });
  return prices.slice(1).map((price, index) => {
    const years = tenors[index + 1] - tenors[index];
    if (!(years > 0)) throw outsideDomain(`tenors [${index + 2}]`, tenors[index + 1], afterTenorBefore(tenors[index]));
    return logRatio(prices[index], price) / years;
  });
}

/** Slope from the first to the last contract, ln(F2/F1)/Δt; positive in contango. */
export function frontToBack(tenors: readonly number[], prices: readonly number[]): number {
  const last = prices.length - 1;
  return logRatio(prices[0], prices[last]) / (tenors[last] - tenors[0]);
}
