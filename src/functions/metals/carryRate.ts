/** The growth from one price to another, which futures curves, lease rates and financing share. */
import { logRatio } from "../../analytics/logRatio";
import { Compounding } from "../choices/compounding";
import { expectAbove, wrongArgument } from "../guard/expect";

/** Two prices with the names of their arguments. */
type NamedPrice = readonly [name: string, price: number];

/** to/from − 1; the difference comes before the division so that near prices keep their digits. */
export function priceChange([fromName, from]: NamedPrice, [toName, to]: NamedPrice): number {
  expectAbove(fromName, from, 0);
  expectAbove(toName, to, 0);
  return (to - from) / from;
}

/** Decimal a year, "cont" ln(to/from)/T or "simple" (to/from − 1)/T; other compoundings are #VALUE!. */
export function growthRate(from: NamedPrice, to: NamedPrice, years: number, comp: Compounding): number {
  const change = priceChange(from, to);
  if (comp === Compounding.continuous) return logRatio(from[1], to[1]) / years;
  if (comp === Compounding.simple) return change / years;
  throw wrongArgument("comp", comp, { en: '"cont" or "simple"', tw: '"cont" 或 "simple"', cn: '"cont" 或 "simple"' });
}
