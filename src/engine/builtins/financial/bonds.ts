import { type Bond, bondValue, bondYieldOf } from "../../../analytics/bond";
import type { CouponFrequency } from "../../../analytics/couponSchedule";
import type { Basis } from "../../../analytics/dayCount";
import { date, number } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";
import { couponPeriod, frequencyArgument } from "./coupons";
import { basisArgument } from "./yearFraction";

const settlement = date("settlement");
const maturity = date("maturity");
const rate = number("rate");
const yld = number("yld");

/** Our bonds are redeemed at 100; one redeemed at another price is so many of them, with the coupon spread over them. */
function bondOf(
  settle: number,
  matures: number,
  coupon: number,
  redemption: number,
  frequency: CouponFrequency,
  basis: Basis,
): Bond {
  return {
    coupon: (coupon * 100) / redemption,
    frequency,
    period: couponPeriod(settle, matures, frequency, basis),
  };
}

/** Macaulay's duration in years; here the last period compounds too. */
function durationOf(
  settle: number,
  matures: number,
  coupon: number,
  bondYield: number,
  frequency: CouponFrequency,
  basis: Basis,
): number {
  within(coupon >= 0, "coupon");
  within(bondYield >= 0, "yld");
  const { remaining, length, toNext } = couponPeriod(settle, matures, frequency, basis);
  const growth = 1 + bondYield / frequency;
  let weighted = 0;
  let total = 0;
  for (let index = 0; index < remaining; index++) {
    const periods = index + toNext / length;
    const flow = (100 * coupon) / frequency + (index === remaining - 1 ? 100 : 0);
    const present = flow / growth ** periods;
    weighted += present * periods;
    total += present;
  }
  return weighted / total / frequency;
}

const durationArguments = [settlement, maturity, number("coupon"), yld, frequencyArgument, basisArgument] as const;

export const bondFunctions: readonly Builtin[] = [
  builtin(
    "PRICE",
    {
      en: "Clean price per 100 of face of a bond with level coupons.",
      tw: "每 100 面額付息債券的除息價格（淨價）。",
      cn: "每 100 面值付息债券的净价。",
    },
    [settlement, maturity, rate, yld, number("redemption"), frequencyArgument, basisArgument],
    (settle, matures, coupon, bondYield, redemption, frequency, basis) => {
      within(coupon >= 0, "rate");
      within(bondYield >= 0, "yld");
      within(redemption > 0, "redemption");
      const bond = bondOf(settle, matures, coupon, redemption, frequency, basis);
      return (bondValue(bond, bondYield).clean * redemption) / 100;
    },
  ),
  builtin(
    "YIELD",
    {
      en: "Yield of a bond with level coupons at a clean price per 100 of face.",
      tw: "付息債券在某淨價下的殖利率。",
      cn: "付息债券在某净价下的收益率。",
    },
    [settlement, maturity, rate, number("pr"), number("redemption"), frequencyArgument, basisArgument],
    (settle, matures, coupon, price, redemption, frequency, basis) => {
      within(coupon >= 0, "rate");
      within(price > 0, "pr");
      within(redemption > 0, "redemption");
      const bond = bondOf(settle, matures, coupon, redemption, frequency, basis);
      const found = bondYieldOf(bond, (price * 100) / redemption);
      return Number.isNaN(found) ? refuse("#NUM!", "noSolution") : found;
    },
  ),
  builtin(
    "DURATION",
    {
      en: "Macaulay duration of a bond, in years.",
      tw: "債券的麥考利存續期間，單位年。",
      cn: "债券的麦考利久期，单位年。",
    },
    durationArguments,
    (settle, matures, coupon, bondYield, frequency, basis) =>
      durationOf(settle, matures, coupon, bondYield, frequency, basis),
  ),
  builtin(
    "MDURATION",
    {
      en: "Modified duration of a bond, in years.",
      tw: "債券的修正存續期間，單位年。",
      cn: "债券的修正久期，单位年。",
    },
    durationArguments,
    (settle, matures, coupon, bondYield, frequency, basis) =>
      durationOf(settle, matures, coupon, bondYield, frequency, basis) / (1 + bondYield / frequency),
  ),
];
