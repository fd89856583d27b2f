/**
 * The law of units: by what the values of a series are divided to become decimals, as our functions take rates. Publishers tell
 * rates in percent, spreads in basis points, probabilities as they are; a price or an index is no rate and has no decimals.
 */

interface Measured {
  readonly unit: string;
  readonly scale: number;
}

/** What may stand before the word itself: "annual %" of the World Bank. */
const before = "(?:in |annual |yearly |quarterly |monthly )?";

/** How publishers and users spell it, and how many of it make 1. What follows the word, such as "of GDP", changes nothing. */
const unitsInOne: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^${before}(?:%|％|(?:percent(?:age)?|per cent|pct)(?![a-z])|百分)`, "iu"), 100],
  [new RegExp(`^${before}(?:‰|per mille?(?![a-z]))`, "iu"), 1000],
  [new RegExp(`^${before}(?:(?:bps?|basis[ -]points?)(?![a-z])|基點|基点)`, "iu"), 10_000],
  // "pure" is XBRL's word for a number without a unit, in which filings state rates as decimals.
  [/^(?:decimals?|ratio|fraction|proportion|probability|pure|小數|小数|比率|比例|機率|概率)$/iu, 1],
];

/** Undefined where the unit is no rate. */
export function decimalDivisor({ unit, scale }: Measured): number | undefined {
  const written = unit.trim();
  const found = unitsInOne.find(([spelling]) => spelling.test(written));
  return found && found[1] / scale;
}
