/** The spreadsheet's own bond functions and ours are one set of rules. */
import fc from "fast-check";
import { bondModDur } from "../../../src/functions/bonds/bondModDur";
import { bondPrice } from "../../../src/functions/bonds/bondPrice";
import { bondYield } from "../../../src/functions/bonds/bondYield";
import { calculator } from "./tables";

const answer = calculator();

const bonds = fc.record({
  settle: fc.integer({ min: 36526, max: 47000 }),
  days: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 12000 })),
  coupon: fc.integer({ min: 0, max: 1200 }).map((basisPoints) => basisPoints / 1e4),
  rate: fc.integer({ min: 0, max: 1500 }).map((basisPoints) => basisPoints / 1e4),
  freq: fc.constantFrom(1, 2, 4),
  basis: fc.integer({ min: 0, max: 4 }),
});

/**
 * Relative; a yield near zero is left of numbers around one. `least` is the size below which the tolerance shrinks no more.
 */
const agree = (cell: string, ours: number, tolerance: number, least = 0.1) =>
  expect(Math.abs(Number(cell) - ours)).toBeLessThanOrEqual(tolerance * Math.max(least, Math.abs(ours)));

test("PRICE is MKT.BONDPRICE of a bond redeemed at 100", () =>
  fc.assert(
    fc.property(bonds, ({ settle, days, coupon, rate, freq, basis }) =>
      agree(
        answer(`=PRICE(${settle},${settle + days},${coupon},${rate},100,${freq},${basis})`),
        bondPrice(settle, settle + days, coupon, rate, freq, basis),
        1e-13,
      ),
    ),
    { numRuns: 300 },
  ));

test("YIELD is MKT.BONDYIELD", () =>
  fc.assert(
    fc.property(bonds, ({ settle, days, coupon, rate, freq, basis }) => {
      const price = Math.round(bondPrice(settle, settle + days, coupon, rate, freq, basis) * 1000) / 1000;
      const ours = bondYield(settle, settle + days, coupon, price, freq, basis);
      if (Number.isFinite(ours))
        // The gain over the days left is a number around one less one; a year of one-day gains multiplies its rounding by 365.
        agree(
          answer(`=YIELD(${settle},${settle + days},${coupon},${price},100,${freq},${basis})`),
          ours,
          1e-12,
          Math.max(0.1, 1 / days),
        );
    }),
    { numRuns: 100 },
  ));

test("MDURATION is MKT.BONDMODDUR where two or more coupons are left", () =>
  fc.assert(
    fc.property(bonds, ({ settle, days, coupon, rate, freq, basis }) => {
      fc.pre(days > 370);
      agree(
        answer(`=MDURATION(${settle},${settle + days},${coupon},${rate},${freq},${basis})`),
        bondModDur(settle, settle + days, coupon, rate, freq, basis),
        1e-12,
      );
    }),
    { numRuns: 100 },
  ));

test.each([
  ["the rest of the period under actual/360", "=PRICE(29266,36584,0.07,0.03,100,1,2)", 159.5561168405],
  ["the same with one coupon left", "=PRICE(29295,29345,0.07,0.03,100,1,2)", 100.4646555223],
])("%s, as Excel answered %s", (_, formula, recorded) => {
  const [settle, maturity, coupon, rate, , freq, basis] = formula.slice(7, -1).split(",").map(Number);
  agree(answer(formula), recorded, 1e-12);
  agree(String(recorded), bondPrice(settle, maturity, coupon, rate, freq, basis), 1e-12);
});
