import fc from "fast-check";
import { concRatio } from "../../../src/functions/capex/concRatio";
import { crossYear } from "../../../src/functions/capex/crossYear";
import { gapFactor } from "../../../src/functions/capex/gapFactor";
import { hhi } from "../../../src/functions/capex/hhi";
import { implGrowth } from "../../../src/functions/capex/implGrowth";
import { needFactor } from "../../../src/functions/capex/needFactor";
import { utilPath } from "../../../src/functions/capex/utilPath";
import { payback } from "../../../src/functions/performance/payback";
import { plain, run } from "../../contracts/calls";
import vectors from "../../vectors/capex.json";
import { describeVectors } from "../vectors";

describeVectors(vectors);

const amount = fc.double({ min: 0.01, max: 1000, noNaN: true });
const growth = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const near = (got: number, wanted: number, by: number) => expect(Math.abs(got - wanted)).toBeLessThanOrEqual(by);

describe("growth", () => {
  test("demand and supply meet in the year of CROSSYEAR", () =>
    fc.assert(
      fc.property(amount, growth, amount, growth, (supply, gSupply, demand, gDemand) => {
        const [[years]] = plain(run("CROSSYEAR", [supply, gSupply, demand, gDemand]));
        fc.pre(typeof years === "number" && years < 50);
        near((demand * (1 + gDemand) ** years) / (supply * (1 + gSupply) ** years), 1, 1e-11);
      }),
    ));
  test("utilisation is what demand over supply has become", () =>
    fc.assert(
      fc.property(amount, growth, growth, fc.integer({ min: 0, max: 30 }), (util0, gSupply, gDemand, years) => {
        const path = utilPath(util0, gSupply, gDemand, years);
        expect(path[0]).toBe(util0);
        expect(path).toHaveLength(years + 1);
        near(path[years] / (util0 * gapFactor(gDemand, gSupply, years)), 1, 1e-13);
      }),
    ));
  test("a path without a jump has its least value at an end", () => {
    const path = utilPath(0.25, 0.5, 0.15, 6);
    expect(Math.min(...path)).toBe(path[6]);
  });
  test("with a jump the trough is the year before it", () => {
    const path = utilPath(0.25, 0.5, 0.15, 6, 3, 10);
    expect(path.indexOf(Math.min(...path))).toBe(2);
  });
  test("the needed factor times the others is the target", () =>
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 6 }), (target, factors) =>
        near(factors.reduce((product, factor) => product * factor, needFactor(target, factors)) / target, 1, 1e-14),
      ),
    ));
  test("revenue times margin pays the investment back over its life", () => {
    const [[revenue]] = plain(run("CAPEXREV", [490, 5, 0.1, 0.35]));
    near(payback(490, (revenue as number) * 0.35, 0.1), 5, 1e-13);
  });
  test("a valuation at the exit multiple implies growth at the asked return", () =>
    expect(implGrowth(200, 20, 10, 0.12, 7)).toBe(0.12));
});

describe("concentration", () => {
  test("HHI is 1/n for equal shares and the scale for a monopoly", () => {
    expect(hhi([5, 5, 5, 5])).toBe(0.25);
    expect(hhi([0.3], 10_000)).toBe(10_000);
  });
  test("HHI and CONCRATIO do not change with the unit or the order of the shares", () =>
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (shares) => {
        const other = shares.map((share) => share * 64).reverse();
        near(hhi(other), hhi(shares), 1e-14);
        near(concRatio(other, 3), concRatio(shares, 3), 1e-14);
      }),
    ));
  test("CONCRATIO rises with n to 1", () =>
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (shares) => {
        for (let n = 1; n < shares.length; n++)
          expect(concRatio(shares, n)).toBeLessThanOrEqual(concRatio(shares, n + 1));
        near(concRatio(shares, shares.length), 1, 1e-14);
        expect(concRatio(shares, shares.length + 5)).toBe(concRatio(shares, shares.length));
      }),
    ));
});

test("demand equal to supply has crossed already", () => expect(crossYear(5, 0.1, 5, 0.3)).toBe(0));

test.each([
  ["CROSSYEAR", [100, 0.5, 27.5, 0.15], "#N/A"],
  ["CROSSYEAR", [100, 0.05, 90, 0.05], "#N/A"],
  ["CROSSYEAR", [0, 0.05, 90, 0.05], "#NUM!"],
  ["CROSSYEAR", [100, -1, 90, 0.05], "#NUM!"],
  ["CROSSYEAR", [100, 0.05, 100, 0.05], 0],
  ["UTILPATH", [0.25, -1, 0.15, 4], "#NUM!"],
  ["UTILPATH", [0.25, 0.5, -1, 4], "#NUM!"],
  ["UTILPATH", [-0.1, 0.5, 0.15, 4], "#NUM!"],
  ["UTILPATH", [0.25, 0.5, 0.15, 2.5], "#NUM!"],
  ["UTILPATH", [0.25, 0.5, 0.15, 1001], "#NUM!"],
  ["UTILPATH", [0.25, 0.5, 0.15, 4, 2], "#VALUE!"],
  ["UTILPATH", [0.25, 0.5, 0.15, 4, null, 2], "#VALUE!"],
  ["UTILPATH", [0.25, 0.5, 0.15, 4, 5, 2], "#NUM!"],
  ["UTILPATH", [0.25, 0.5, 0.15, 4, 2, 0], "#NUM!"],
  ["NEEDFACTOR", [12, [[2], [0]]], "#DIV/0!"],
  ["NEEDFACTOR", [12, [[2], [null]]], "#N/A"],
  ["CAPEXREV", [100, 5, 0, 0.35], "#NUM!"],
  ["CAPEXREV", [100, 0, 0.1, 0.35], "#NUM!"],
  ["HHI", [[[0.5], [-0.1]]], "#NUM!"],
  ["HHI", [[[0], [0]]], "#DIV/0!"],
  ["HHI", [[[1], [2]], 0], "#NUM!"],
  ["CONCRATIO", [[[1], [2]], 0], "#NUM!"],
  ["CONCRATIO", [[[1], [2]], 1.5], "#NUM!"],
  ["CONCRATIO", [[[0]], 1], "#DIV/0!"],
  ["GAPFACTOR", [-1, 0, 5], "#NUM!"],
  ["IMPLGROWTH", [0, 10, 10, 0.1], "#NUM!"],
  ["IMPLGROWTH", [100, 10, 10, -1], "#NUM!"],
] as const)("%s(%j) is %s", (id, args, code) => expect(plain(run(id, args as never))).toEqual([[code]]));
