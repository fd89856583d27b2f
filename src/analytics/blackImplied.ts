import { blackIntrinsic, blackScale, type QuotedOption } from "./black";
import { blackDeviation } from "./blackDeviation";

/** The price that no deviation reaches: the asset for a call, the strike for a put. */
export function priceLimit({ side, asset, strike }: QuotedOption): number {
  return side === 1 ? asset : strike;
}

/** How far a price may lie below intrinsic and still be intrinsic: the rounding of the two present values. */
function roundingOf({ asset, strike }: QuotedOption): number {
  return 4 * Number.EPSILON * Math.max(asset, strike);
}

/**
 * The deviation behind a price, zero at intrinsic value; undefined when none gives it. It is solved on the option's
 * out-of-the-money twin, whose price is all time value.
 */
export function impliedDeviation(option: QuotedOption, price: number): number | undefined {
  const intrinsic = blackIntrinsic(option);
  const timeValue = price - intrinsic;
  if (price < 0 || timeValue < -roundingOf(option) || price >= priceLimit(option)) return undefined;
  if (timeValue <= 0) return intrinsic === 0 && timeValue < 0 ? undefined : 0;
  const distance = Math.abs(option.moneyness);
  const normalised = timeValue / blackScale(option);
  // six hundred powers of ten between asset and strike: the normalised units underflow
  if (distance > 1400) return undefined;
  return normalised < Math.exp(-0.5 * distance) ? blackDeviation(distance, normalised) : undefined;
}
