/** The growth from one price to another as a yearly rate, which futures curves, lease rates and financing share. */
import { Compounding } from "../choices/compounding";
import { expectAbove, wrongArgument } from "../guard/expect";

/** Decimal a year, "cont" ln(to/from)/T or "simple" (to/from − 1)/T; other compoundings are #VALUE!. */
export function growthRate(change: number, years: number, comp: Compounding): number {
  if (comp === Compounding.continuous) return Math.log1p(change) / years;
  if (comp === Compounding.simple) return change / years;
  throw wrongArgument("comp", comp, { en: '"cont" or "simple"', tw: '"cont" 或 "simple"', cn: '"cont" 或 "simple"' });
}

/** to/from − 1 of two named prices; the difference comes before the division so that near prices keep their digits. */
export function priceChange(fromName: string, from: number, toName: string, to: number): number {
  expectAbove(fromName, from, 0);
  expectAbove(toName, to, 0);
  return (to - from) / from;
}
