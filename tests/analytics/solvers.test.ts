import { bracketedRoot } from "../../src/analytics/bracketedRoot";
import { integrate } from "../../src/analytics/quadrature";

describe("bracketed root", () => {
  test.each([
    ["a smooth function", (x: number) => Math.exp(x) - 3, -5, 10, Math.log(3)],
    ["a falling one", (x: number) => 1 - x ** 3, -4, 9, 1],
    ["one with a kink", (x: number) => (x < 1 ? x - 1.5 : (x - 1) * 10 - 0.5), -5, 10, 1.05],
    ["one that is flat far out", (x: number) => Math.atan(x - 1e-3), -5, 700, 1e-3],
    ["a root at an end", (x: number) => x - 2, 2, 5, 2],
  ])("of %s", (_, f, low, high, wanted) => expect(bracketedRoot(f, low, high)).toBeCloseTo(wanted, 14));
  test("is undefined without a change of sign", () => expect(bracketedRoot((x) => x * x + 1, -1, 1)).toBeUndefined());
});

describe("integral", () => {
  test.each([
    ["a polynomial", (x: number) => x ** 3 - x, 1, 3, 16],
    ["a steep exponential", (x: number) => Math.exp(200 * (x - 1)), 0, 1, (1 - Math.exp(-200)) / 200],
    ["an infinite slope at the end", Math.sqrt, 0, 1, 2 / 3],
  ])("of %s", (_, f, low, high, wanted) =>
    expect(Math.abs(integrate(f, low, high) / wanted - 1)).toBeLessThanOrEqual(1e-14),
  );
});
