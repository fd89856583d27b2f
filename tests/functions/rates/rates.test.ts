import type { Compounding } from "../../../src/functions/choices/compounding";
import { Interpolation } from "../../../src/functions/choices/interpolation";
import { curveInterp } from "../../../src/functions/rates/curveInterp";
import { discFactor } from "../../../src/functions/rates/discFactor";
import { fwdRate } from "../../../src/functions/rates/fwdRate";
import { rateConv } from "../../../src/functions/rates/rateConv";
import { tenorYears } from "../../../src/functions/rates/tenorYears";
import vectors from "../../vectors/rates.json";

const within = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
const code = (call: () => unknown) => {
  try {
    return call();
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
};

test.each(vectors.factors)("discount factor at $rate $comp for $tenor years", ({ rate, tenor, comp, value }) =>
  within(discFactor(rate, tenor, comp as Compounding), value, 4e-15),
);

test.each(vectors.conversions)("$rate from $from to $to over $tenor years", ({ rate, from, to, tenor, value }) =>
  within(rateConv(rate, from as Compounding, to as Compounding, tenor), value, 2e-15),
);

// The difference of two growths loses digits where the span is short; 1e-13 covers these cases.
test.each(vectors.forwards)("forward $comp from $t1 to $t2", ({ r1, t1, r2, t2, comp, value }) =>
  within(fwdRate(r1, t1, r2, t2, comp as Compounding), value, 1e-13),
);

describe("tenors", () => {
  test.each([
    ["ON", 1 / 365],
    ["o/n", 1 / 365],
    ["1w", 7 / 365],
    ["90D", 90 / 365],
    ["3m", 0.25],
    ["18 M", 1.5],
    ["5Y", 5],
    ["0d", 0],
  ])("%s is %p years", (text, years) => expect(tenorYears(text)).toBe(years));
  test.each(["", "3", "m", "3q", "1y6m", "three months"])('"%s" is #VALUE!', (text) =>
    expect(code(() => tenorYears(text))).toBe("#VALUE!"),
  );
  test("a negative tenor is #NUM!", () => expect(code(() => tenorYears("-3m"))).toBe("#NUM!"));
});

describe("a curve between its points", () => {
  const tenors = [0.25, 1, 2, 5, 10, 30];
  const rates = [0.0425, 0.0395, 0.0388, 0.0402, 0.0433, 0.0481];
  test.each([Interpolation.linear, Interpolation.logDiscountFactor])("%s passes through every point", (method) =>
    expect(tenors.map((tenor) => curveInterp(tenors, rates, tenor, method))).toEqual(rates),
  );
  test("is flat beyond both ends", () => {
    expect(curveInterp(tenors, rates, 0.1)).toBe(0.0425);
    expect(curveInterp(tenors, rates, 50)).toBe(0.0481);
  });
  test("linear halfway is the mean", () =>
    expect(curveInterp(tenors, rates, 7.5)).toBeCloseTo((0.0402 + 0.0433) / 2, 15));
  test("logdf keeps the forward flat between points", () => {
    const forward = (from: number, to: number) => {
      const read = (tenor: number) => curveInterp(tenors, rates, tenor, Interpolation.logDiscountFactor) * tenor;
      return (read(to) - read(from)) / (to - from);
    };
    expect(forward(5, 6)).toBeCloseTo(forward(8, 10), 13);
  });
  test("tenors out of order are #NUM!", () => expect(code(() => curveInterp([1, 1], [0.1, 0.2], 1))).toBe("#NUM!"));
  test("lists of different length are #VALUE!", () =>
    expect(code(() => curveInterp([1, 2], [0.1], 1))).toBe("#VALUE!"));
});

describe("edges", () => {
  test("a negative tenor is #NUM!", () => expect(code(() => discFactor(0.04, -1))).toBe("#NUM!"));
  test("a rate that loses everything is #NUM!", () =>
    expect(code(() => discFactor(-1, 1, "annual" as Compounding))).toBe("#NUM!"));
  test("t2 at t1 is #NUM!", () => expect(code(() => fwdRate(0.04, 1, 0.05, 1))).toBe("#NUM!"));
});
