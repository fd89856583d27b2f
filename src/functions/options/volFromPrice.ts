import { blackIntrinsic, type QuotedOption } from "../../analytics/black";
import { impliedDeviation, priceLimit } from "../../analytics/blackImplied";
import { expectAbove, outsideDomain, shown } from "../guard/expect";

/** The volatility behind a price over T years, or #NUM! that names the prices that have one. */
export function volFromPrice(option: QuotedOption, price: number, T: number): number {
  expectAbove("T", T, 0);
  const deviation = impliedDeviation(option, price);
  if (deviation !== undefined) return deviation / Math.sqrt(T);
  const least = shown(blackIntrinsic(option));
  const limit = shown(priceLimit(option));
  throw outsideDomain("price", price, {
    en: `at least intrinsic value (${least}) and below ${limit}, which no volatility reaches`,
    tw: `不低於內含價值（${least}）且低於 ${limit}（任何波動率都達不到）的價格`,
    cn: `不低于内在价值（${least}）且低于 ${limit}（任何波动率都达不到）的价格`,
  });
}
