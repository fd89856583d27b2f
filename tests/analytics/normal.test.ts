import { erf } from "../../src/analytics/distributions/erf";
import { cdfOverDensity, normalCdf, normalDensity, normalLogCdf } from "../../src/analytics/distributions/normal";
import { erfInverse, normalQuantile } from "../../src/analytics/distributions/normalQuantile";
import { firstMoment, sinhMoment } from "../../src/analytics/exponentialMoments";
import vectors from "../vectors/normal.json";

/** Relative to the value; the smallest normal double stands in where the value is smaller than it. */
function off(got: number, wanted: number): number {
  return Math.abs(got - wanted) / Math.max(Math.abs(wanted), 2.3e-308);
}

describe.each([
  ["cdf", normalCdf, 1e-15],
  ["density", normalDensity, 1e-15],
  ["logCdf", normalLogCdf, 2e-15],
  ["quantile", normalQuantile, 1e-15],
  ["erf", erf, 1e-15],
  ["erfInverse", erfInverse, 1e-15],
  ["firstMoment", firstMoment, 4e-15],
] as const)("%s agrees with mpmath", (name, f, tolerance) => {
  test.each(vectors[name] as [number, number][])("at %p", (x, wanted) =>
    expect(off(f(x), wanted)).toBeLessThanOrEqual(tolerance),
  );
});

test.each(vectors.cdfOverDensity as [number, number][])("cdf over density agrees with mpmath at %p", (x, wanted) =>
  // exp(x²/2) above zero carries the rounding of x
  expect(off(cdfOverDensity(x), wanted)).toBeLessThanOrEqual(2e-15 + (x > 0 ? x * x * 2 ** -52 : 0)),
);

test.each((vectors.sinhMoment as [number, number, number][]).filter(([z, t]) => t > 0 && (t <= 0.5 || t <= z / 8)))(
  "the sinh moment agrees with mpmath at depth %p and t %p",
  (z, t, wanted) => expect(off(sinhMoment(z, t), wanted)).toBeLessThanOrEqual(4e-15),
);

test("the quantile's ends", () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(normalQuantile(-0.1)).toBeNaN();
  expect(erfInverse(1)).toBe(Number.POSITIVE_INFINITY);
  expect(erfInverse(1.5)).toBeNaN();
});
test("far out the cdf is 0 or 1, never NaN", () => {
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  expect(normalDensity(1e200)).toBe(0);
});
