/** The growth from one price to another, which futures curves, lease rates and financing share. */
import { logRatio } from "../../analytics/logRatio";
import { CarryCompounding } from "../choices/carryCompounding";
import { expectAbove } from "../guard/expect";

/** Two prices with the names of their arguments. */
type NamedPrice = readonly [name: string, price: number];

/** to/from − 1; the difference comes before the division so that near prices keep their digits. */
export function priceChange([fromName, from]: NamedPrice, [toName, to]: NamedPrice): number {
  expectAbove(fromName, from, 0);
  expectAbove(toName, to, 0);
  return (to - from) / from;
}

/** Decimal a year: "cont" ln(to/from)/T or "simple" (to/from − 1)/T. */
export function growthRate(from: NamedPrice, to: NamedPrice, years: number, comp: CarryCompounding): number {
  const change = priceChange(from, to);
  return comp === CarryCompounding.simple ? change / years : logRatio(from[1], to[1]) / years;
}
