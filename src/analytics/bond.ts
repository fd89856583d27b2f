/**
 * Price of a bond with level coupons, and its derivatives in the yield: per 100 of face, redeemed at 100. With one coupon
 * left the last period bears simple interest, as Excel and the US Treasury have it; before that the yield compounds.
 */
import type { CouponFrequency, CouponPeriod } from "./couponSchedule";

export interface Bond {
  readonly coupon: number;
  readonly frequency: CouponFrequency;
  readonly period: CouponPeriod;
}

export interface BondValue {
  readonly clean: number;
  readonly dirty: number;
  /** First and second derivative of the dirty price in the yield. */
  readonly slope: number;
  readonly curvature: number;
}

export function accruedInterest({ coupon, frequency, period }: Bond): number {
  return ((100 * coupon) / frequency) * (period.accrued / period.length);
}

export function bondValue(bond: Bond, bondYield: number): BondValue {
  const { dirty, slope, curvature } =
    bond.period.remaining === 1 ? lastPeriod(bond, bondYield) : compounded(bond, bondYield);
  return { clean: dirty - accruedInterest(bond), dirty, slope, curvature };
}

function lastPeriod({ coupon, frequency, period }: Bond, bondYield: number) {
  const years = period.toNext / period.length / frequency;
  const growth = 1 + years * bondYield;
  const dirty = (100 + (100 * coupon) / frequency) / growth;
  return { dirty, slope: (-dirty * years) / growth, curvature: (2 * dirty * years * years) / (growth * growth) };
}

/** Horner's scheme from the last cash flow back, carrying both derivatives, so that the cost is one step a coupon. */
function compounded({ coupon, frequency, period }: Bond, bondYield: number) {
  const payment = (100 * coupon) / frequency;
  const growth = 1 + bondYield / frequency;
  const discount = 1 / growth;
  const first = period.toNext / period.length;
  let value = 100 + payment;
  let slope = 0;
  let curvature = 0;
  for (let index = period.remaining - 1; index > 0; index--) {
    curvature = curvature * discount + 2 * slope;
    slope = slope * discount + value;
    value = value * discount + payment;
  }
  // So far a polynomial in the discount factor at the first coupon; now discount that to settlement and turn to the yield.
  const stub = discount ** first;
  const dirty = value * stub;
  const stubSlope = (first * stub) / discount;
  const stubCurvature = (first * (first - 1) * stub) / (discount * discount);
  const inDiscount = slope * stub + value * stubSlope;
  const inDiscountTwice = curvature * stub + 2 * slope * stubSlope + value * stubCurvature;
  const discountSlope = (-discount * discount) / frequency;
  const discountCurvature = (2 * discount ** 3) / (frequency * frequency);
  return {
    dirty,
    slope: inDiscount * discountSlope,
    curvature: inDiscountTwice * discountSlope * discountSlope + inDiscount * discountCurvature,
  };
}

/** The yield at which the bond has the clean price; NaN when none above −100 % a period gives it. */
export function bondYieldOf(bond: Bond, cleanPrice: number): number {
  const { coupon, frequency, period } = bond;
  const dirty = cleanPrice + accruedInterest(bond);
  if (!(dirty > 0)) return Number.NaN;
  if (period.remaining === 1) {
    const years = period.toNext / period.length / frequency;
    return ((100 + (100 * coupon) / frequency) / dirty - 1) / years;
  }
  // Halley on the logarithm of the price, which is nearly straight in the yield and falls without end on both sides.
  const floor = -frequency;
  let estimate = coupon;
  for (let step = 0; step < 100; step++) {
    const { dirty: priced, slope, curvature } = bondValue(bond, estimate);
    const miss = Math.log(priced / dirty);
    const steepness = slope / priced;
    const bend = curvature / priced - steepness * steepness;
    const newton = miss / steepness;
    const next = estimate - newton / Math.max(0.5, 1 - (newton * bend) / (2 * steepness));
    const bounded = next > floor ? next : (estimate + floor) / 2;
    // What a step leaves is of the order of its cube.
    if (Math.abs(bounded - estimate) <= 1e-7 * Math.max(1e-2, Math.abs(bounded))) return bounded;
    estimate = bounded;
  }
  return Number.NaN;
}
