import fc from "fast-check";
import { bachelierDeviation, bachelierPrice } from "../../src/analytics/bachelier";
import { blackIntrinsic, blackPrice, logRatio } from "../../src/analytics/black";
import { blackDeviation } from "../../src/analytics/blackDeviation";
import { impliedDeviation } from "../../src/analytics/blackImplied";
import { depthOf, normalisedPrice, normalisedVega, shortfallFromLimit } from "../../src/analytics/normalisedBlack";

const runs = { numRuns: 5000 };
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const magnitude = (low: number, high: number) => real(low, high).map((power) => 10 ** power);

/** How far the deviation is from the one that gives the price, relative: by Newton from the better-conditioned side. */
function deviationError(distance: number, deviation: number, price: number): number {
  const depth = depthOf(distance, deviation);
  const vega = normalisedVega(depth, 0.5 * deviation);
  const limit = Math.exp(-0.5 * distance);
  const error =
    price < 0.5 * limit
      ? normalisedPrice(distance, deviation) - price
      : limit - price - shortfallFromLimit(depth, 0.5 * deviation);
  return Math.abs(error) / (vega * deviation);
}

describe("price → deviation", () => {
  // in units of the last digit of the price: h² is how strongly the price's own exponent rounds
  const allowed = (distance: number, deviation: number, price: number) => {
    const depth = depthOf(distance, deviation);
    const rounding = (1 + depth * depth + distance) * price;
    return 5e-15 + (4e-16 * rounding) / (normalisedVega(depth, 0.5 * deviation) * deviation);
  };

  test("over all attainable prices, from the smallest double to the limit", () =>
    fc.assert(
      fc.property(magnitude(-12, 2.5), fc.oneof(magnitude(-290, 0), real(1e-16, 1)), (distance, share) => {
        const limit = Math.exp(-0.5 * distance);
        const price = limit * share;
        fc.pre(price > 1e-290 && price < limit);
        const deviation = blackDeviation(distance, price);
        expect(deviationError(distance, deviation, price)).toBeLessThanOrEqual(allowed(distance, deviation, price));
      }),
      runs,
    ));
  test("up to one last digit below the limit", () =>
    fc.assert(
      fc.property(magnitude(-12, 2), real(-15.5, -0.3), (distance, power) => {
        const limit = Math.exp(-0.5 * distance);
        const price = limit * (1 - 10 ** power);
        fc.pre(price < limit);
        const deviation = blackDeviation(distance, price);
        expect(deviationError(distance, deviation, price)).toBeLessThanOrEqual(allowed(distance, deviation, price));
      }),
      runs,
    ));
  test("at the money it is exact for tiny prices", () => {
    expect(blackDeviation(0, 1e-300)).toBeCloseTo(2.5066282746310002e-300, 310);
    expect(blackDeviation(0, 0)).toBe(0);
  });
  test("the same in Bachelier's model", () =>
    fc.assert(
      fc.property(magnitude(-10, 10), fc.oneof(magnitude(-8, 0), real(0, 36)), (deviation, depth) => {
        const gap = depth * deviation;
        const found = bachelierDeviation(gap, bachelierPrice(gap, deviation));
        expect(Math.abs(found / deviation - 1)).toBeLessThanOrEqual(1e-14);
      }),
      runs,
    ));
});

describe("price", () => {
  const options = fc.record({
    asset: magnitude(-3, 3),
    moneyness: real(-2, 2),
    deviation: magnitude(-4, 0.7),
  });
  const made = ({ asset, moneyness, deviation }: { asset: number; moneyness: number; deviation: number }) => ({
    asset,
    strike: asset * Math.exp(-moneyness),
    moneyness,
    deviation,
  });

  test("call less put is asset less strike", () =>
    fc.assert(
      fc.property(options, (drawn) => {
        const option = made(drawn);
        const gap = blackPrice({ side: 1, ...option }) - blackPrice({ side: -1, ...option });
        expect(Math.abs(gap - (option.asset - option.strike))).toBeLessThanOrEqual(
          1e-15 * (option.asset + option.strike),
        );
      }),
      runs,
    ));
  test("lies between intrinsic value and its limit, and rises with the deviation", () =>
    fc.assert(
      fc.property(options, fc.constantFrom(1 as const, -1 as const), (drawn, side) => {
        const option = { side, ...made(drawn) };
        const price = blackPrice(option);
        expect(price).toBeGreaterThanOrEqual(blackIntrinsic(option));
        expect(price).toBeLessThanOrEqual((side === 1 ? option.asset : option.strike) * (1 + 4 * Number.EPSILON));
        expect(blackPrice({ ...option, deviation: option.deviation * 1.1 })).toBeGreaterThanOrEqual(
          price * (1 - 4 * Number.EPSILON),
        );
      }),
      runs,
    ));
  test("its implied deviation gives the price back", () =>
    fc.assert(
      fc.property(options, fc.constantFrom(1 as const, -1 as const), (drawn, side) => {
        const option = { side, ...made(drawn) };
        const price = blackPrice(option);
        const limit = side === 1 ? option.asset : option.strike;
        fc.pre(price < limit * (1 - 1e-12));
        const deviation = impliedDeviation(option, price) as number;
        const again = blackPrice({ ...option, deviation });
        const depth = depthOf(option.moneyness, option.deviation);
        const timeValue = price - blackIntrinsic(option);
        expect(Math.abs(again - price)).toBeLessThanOrEqual(
          1e-15 * (price + timeValue * depth * depth) + 1e-15 * limit,
        );
      }),
      runs,
    ));
  test("has no implied deviation outside its bounds", () => {
    const option = { side: 1 as const, asset: 100, strike: 80, moneyness: Math.log(1.25) };
    expect(impliedDeviation(option, 19.99)).toBeUndefined();
    expect(impliedDeviation(option, 100)).toBeUndefined();
    expect(impliedDeviation(option, -1)).toBeUndefined();
    expect(impliedDeviation(option, blackIntrinsic(option))).toBe(0);
    expect(impliedDeviation({ ...option, side: -1 }, 0)).toBe(0);
    expect(impliedDeviation({ ...option, side: -1 }, -1e-300)).toBeUndefined();
  });
});

test("the logarithm of a ratio keeps its digits near 1", () => {
  expect(logRatio(100, 100)).toBe(0);
  expect(logRatio(1 + 2 ** -50, 1)).toBe(2 ** -50 - 2 ** -101);
  expect(logRatio(1e300, 1e-300)).toBeCloseTo(600 * Math.LN10, 10);
});
