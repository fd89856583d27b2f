import fc from "fast-check";
import { auctionTail } from "../../../src/functions/bonds/auctionTail";
import { bidCover } from "../../../src/functions/bonds/bidCover";
import { billBey } from "../../../src/functions/bonds/billBey";
import { bondAccrued } from "../../../src/functions/bonds/bondAccrued";
import { bondConvex } from "../../../src/functions/bonds/bondConvex";
import { bondDv01 } from "../../../src/functions/bonds/bondDv01";
import { bondModDur } from "../../../src/functions/bonds/bondModDur";
import { bondPrice } from "../../../src/functions/bonds/bondPrice";
import { bondYield } from "../../../src/functions/bonds/bondYield";
import { pxChg } from "../../../src/functions/bonds/pxChg";
import vectors from "../../vectors/bonds.json";

const within = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-10));
const code = (call: () => unknown) => {
  try {
    return call();
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
};

describe.each(vectors)(
  "settle $settle, maturity $maturity, coupon $coupon, yield $bondYield, $freq a year, basis $basis",
  (bond) => {
    const { settle, maturity, coupon, freq, basis } = bond;
    test("price", () => within(bondPrice(settle, maturity, coupon, bond.bondYield, freq, basis), bond.clean, 1e-13));
    test("accrued", () => within(bondAccrued(settle, maturity, coupon, freq, basis), bond.accrued, 1e-14));
    test("modified duration", () =>
      within(bondModDur(settle, maturity, coupon, bond.bondYield, freq, basis), bond.modDur, 1e-13));
    test("convexity", () =>
      within(bondConvex(settle, maturity, coupon, bond.bondYield, freq, basis), bond.convexity, 1e-13));
    test("DV01", () => within(bondDv01(settle, maturity, coupon, bond.bondYield, freq, basis), bond.dv01, 1e-13));
    test("yield from its own price", () =>
      expect(Math.abs(bondYield(settle, maturity, coupon, bond.clean, freq, basis) - bond.bondYield)).toBeLessThan(
        1e-13,
      ));
  },
);

test("price → yield → price returns the price", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 40000, max: 46000 }),
      fc.integer({ min: 1, max: 20000 }),
      fc.double({ min: 0, max: 0.2, noNaN: true }),
      fc.double({ min: 20, max: 250, noNaN: true }),
      fc.constantFrom(1, 2, 4),
      fc.integer({ min: 0, max: 4 }),
      (settle, days, coupon, price, freq, basis) => {
        const found = bondYield(settle, settle + days, coupon, price, freq, basis);
        // Actual days of a 360-day year can leave none to the coupon: no yield then makes a price other than 100.
        if (Number.isFinite(found) && found > -freq)
          within(bondPrice(settle, settle + days, coupon, found, freq, basis), price, 1e-11);
      },
    ),
  ));

test("US Treasury's example in Excel's documentation of PRICE", () =>
  expect(bondPrice(39493, 43054, 0.0575, 0.065, 2, 0)).toBeCloseTo(94.63436162, 8));
test("and of YIELD", () => expect(bondYield(39493, 42689, 0.0575, 95.04287, 2, 0)).toBeCloseTo(0.065, 7));

describe("edges", () => {
  test("settlement on maturity is #NUM!", () => expect(code(() => bondPrice(45981, 45981, 0.04, 0.04))).toBe("#NUM!"));
  test("three coupons a year is #NUM!", () => expect(code(() => bondPrice(45981, 49628, 0.04, 0.04, 3))).toBe("#NUM!"));
  test("basis 5 is #NUM!", () => expect(code(() => bondPrice(45981, 49628, 0.04, 0.04, 2, 5))).toBe("#NUM!"));
  test("a negative coupon is #NUM!", () => expect(code(() => bondPrice(45981, 49628, -0.01, 0.04))).toBe("#NUM!"));
  test("a yield of −200 % at two a year is #NUM!", () =>
    expect(code(() => bondPrice(45981, 49628, 0.04, -2))).toBe("#NUM!"));
  test("a price of zero is #NUM!", () => expect(code(() => bondYield(45981, 49628, 0.04, 0))).toBe("#NUM!"));
  test("on a coupon date nothing is accrued", () => expect(bondAccrued(45976, 49628, 0.04)).toBe(0));
});

describe("auctions and bills", () => {
  test("price change: −8.1·0.0025 + ½·78.2·0.0025²", () => within(pxChg(8.1, 78.2, 25), -0.020005625, 1e-14));
  test("tail is positive when the stop-out is above when-issued", () =>
    within(auctionTail(0.04074, 0.04068), 0.6, 1e-10));
  test("bids over accepted", () => within(bidCover(101.5, 42), 101.5 / 42, 1e-15));
  test("nothing accepted is #DIV/0!", () => expect(code(() => bidCover(1, 0))).toBe("#DIV/0!"));
  test("less than nothing accepted too", () => expect(code(() => bidCover(1, -1))).toBe("#DIV/0!"));
  test("a short bill: 365 d / (360 − d·k)", () =>
    within(billBey(0.0412, 91), (365 * 0.0412) / (360 - 0.0412 * 91), 1e-15));
  test("a long bill solves the Treasury's quadratic", () => {
    // P (1 + (r − 0.5) y)(1 + y/2) = 100 with r the share of the year: the bill reinvests after half a year.
    const [discount, days] = [0.0412, 300];
    const price = 1 - (discount * days) / 360;
    const found = billBey(discount, days);
    within(price * (1 + found / 2) * (1 + (days / 365 - 0.5) * found), 1, 1e-14);
  });
  test("the two formulas meet at half a year", () => {
    const [discount, half] = [0.04, 182.5];
    const short = (365 * discount) / (360 - discount * half);
    expect(Math.abs(billBey(discount, 183) - short)).toBeLessThan(1e-4);
  });
  test("367 days is #NUM!", () => expect(code(() => billBey(0.04, 367))).toBe("#NUM!"));
});
