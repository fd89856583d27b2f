import { blackIntrinsic, type QuotedOption } from "../../analytics/black";
import { impliedDeviation, priceLimit } from "../../analytics/blackImplied";
import { expectAbove, outsideDomain, shown } from "../guard/expect";
import { reachablePrice } from "./texts";

/** The volatility behind a price over T years, or #NUM! that names the prices that have one. */
export function volFromPrice(option: QuotedOption, price: number, T: number): number {
  expectAbove("T", T, 0);
  const deviation = impliedDeviation(option, price);
  if (deviation !== undefined) return deviation / Math.sqrt(T);
  const least = shown(blackIntrinsic(option));
  const limit = shown(priceLimit(option));
  throw outsideDomain("price", price, reachablePrice(least, limit));
}
