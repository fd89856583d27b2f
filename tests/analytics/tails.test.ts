import { fTails } from "../../src/analytics/distributions/fisherF";
import { twoTailedT, upperT } from "../../src/analytics/distributions/studentT";
import vectors from "../vectors/tails.json";

const off = (got: number, wanted: number): number => Math.abs(got - wanted) / wanted;

/** The largest error over 900 random places was 3.6e-13, far out with 5,000 degrees of freedom. */
const tolerance = 1e-12;

test.each(vectors.twoTailedT as [number, number, number][])("beyond t = %p, %p degrees of freedom", (t, n, wanted) => {
  expect(off(twoTailedT(t, n), wanted)).toBeLessThanOrEqual(tolerance);
  expect(off(2 * upperT(t, n), wanted)).toBeLessThanOrEqual(tolerance);
});

test.each(vectors.upperF as [number, number, number, number][])("above F = %p, %p and %p degrees", (f, m, n, wanted) =>
  expect(off(fTails(f, m, n).upper, wanted)).toBeLessThanOrEqual(tolerance),
);

test("the ends: nothing beyond infinity, everything above zero, nothing known of no number", () => {
  expect([twoTailedT(Number.POSITIVE_INFINITY, 5), twoTailedT(0, 5)]).toEqual([0, 1]);
  expect([fTails(Number.POSITIVE_INFINITY, 2, 5).upper, fTails(0, 2, 5).upper, fTails(-1e-12, 2, 5).upper]).toEqual([
    0, 1, 1,
  ]);
  expect(twoTailedT(Number.NaN, 5)).toBeNaN();
});
