import fc from "fast-check";
import { comConvYld } from "../../../src/functions/metals/comConvYld";
import { curveBump } from "../../../src/functions/metals/curveBump";
import { curveCmp } from "../../../src/functions/metals/curveCmp";
import { curveShape } from "../../../src/functions/metals/curveShape";
import { fairFut } from "../../../src/functions/metals/fairFut";
import { gofo } from "../../../src/functions/metals/gofo";
import { implCarry } from "../../../src/functions/metals/implCarry";
import { leaseRate } from "../../../src/functions/metals/leaseRate";
import { locPrem } from "../../../src/functions/metals/locPrem";
import { rollYield } from "../../../src/functions/metals/rollYield";
import { subPath } from "../../../src/functions/metals/subPath";
import { supplyPrem } from "../../../src/functions/metals/supplyPrem";
import { plain, run } from "../../contracts/calls";
import vectors from "../../vectors/metals.json";
import { describeVectors } from "../vectors";

describeVectors(vectors);

const price = fc.double({ min: 1, max: 5000, noNaN: true });
const change = fc.double({ min: 0.7, max: 1.4, noNaN: true });
const rate = fc.double({ min: -0.02, max: 0.2, noNaN: true });
const tenor = fc.double({ min: 1 / 52, max: 5, noNaN: true });
const near = (got: number, wanted: number, by: number) => expect(Math.abs(got - wanted)).toBeLessThanOrEqual(by);

describe("identities", () => {
  test("the lease rate is the money-market rate less GOFO on its own day count", () =>
    fc.assert(
      fc.property(rate, price, change, fc.integer({ min: 1, max: 720 }), (r, spot, ratio, days) =>
        near(leaseRate(r, spot, spot * ratio, days / 360), r - gofo(spot, spot * ratio, days), 1e-12),
      ),
    ));
  test("FAIRFUT financed at IMPLCARRY is the futures price again", () =>
    fc.assert(
      fc.property(price, change, tenor, (spot, ratio, years) => {
        const future = spot * ratio;
        near(fairFut(spot, implCarry(spot, future, years), years) / future, 1, 1e-14);
      }),
    ));
  test("FAIRFUT with COMCONVYLD as its lease rate is the futures price again", () =>
    fc.assert(
      fc.property(price, change, tenor, rate, rate, (spot, ratio, years, r, storage) => {
        const future = spot * ratio;
        near(fairFut(spot, r, years, storage, comConvYld(r, storage, spot, future, years)) / future, 1, 1e-14);
      }),
    ));
  test("the slope of CURVESHAPE is minus the roll yield from front to back", () =>
    fc.assert(
      fc.property(price, change, tenor, (front, ratio, years) => {
        const [[, slope, frontSlope]] = curveShape([0.1, 0.1 + years], [front, front * ratio]);
        near(slope as number, -rollYield(front, front * ratio, 0.1, 0.1 + years), 1e-14 / years);
        expect(frontSlope).toBe(slope);
      }),
    ));
  test("CURVEBUMP is 0 at both ends and unchanged when all prices double", () =>
    fc.assert(
      fc.property(fc.array(price, { minLength: 2, maxLength: 12 }), (prices) => {
        const tenors = prices.map((_, index) => index + 1);
        const bump = curveBump(tenors, prices);
        expect([bump[0], bump[bump.length - 1]]).toEqual([0, 0]);
        expect(
          curveBump(
            tenors,
            prices.map((each) => each * 2),
          ),
        ).toEqual(bump);
      }),
    ));
  test("LOCPREM times the international price is SUPPLYPREM before costs", () =>
    fc.assert(
      fc.property(price, change, fc.double({ min: 0, max: 0.3, noNaN: true }), (usd, ratio, tax) => {
        const local = usd * ratio * 230;
        near(locPrem(local, 7.1, 1000, usd, tax) * usd, supplyPrem(local, 7.1, 1000, usd, tax), 1e-12 * usd);
      }),
    ));
  test("SUBPATH never falls below the demand that cannot be replaced, and starts at today's", () =>
    fc.assert(
      fc.property(
        fc.array(price, { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (prices, share) => {
          const path = subPath(prices, 100, 200, 0, share, 4);
          expect(path[0]).toBe(200);
          for (const [year, demand] of path.entries()) {
            expect(demand).toBeGreaterThanOrEqual(200 * (1 - share) - 1e-12);
            if (year > 0) expect(demand).toBeLessThanOrEqual(path[year - 1]);
          }
        },
      ),
    ));
});

test.each([
  ["contango", [70, 71, 72]],
  ["contango", [70, 70, 72]],
  ["backwardation", [72, 71, 70]],
  ["flat", [70, 70, 70]],
  ["hump", [70, 73, 71]],
  ["dip", [75, 60, 62]],
  ["mixed", [70, 72, 71, 73]],
])("the shape of a curve is %s for %j", (word, prices) =>
  expect(
    curveShape(
      prices.map((_, index) => index + 1),
      prices,
    )[0][0],
  ).toBe(word),
);
test("steps within the tolerance count as level", () =>
  expect(curveShape([1, 2, 3], [70, 70.01, 70], 0.001)[0][0]).toBe("flat"));

test.each([
  ["unchanged", [60, 62], [66, 68.2]],
  ["flatter", [75, 70], [60, 59]],
  ["steeper", [60, 61], [60, 65]],
  ["to contango", [75, 70], [60, 61]],
  ["to backwardation", [60, 61], [75, 70]],
])("a curve became %s from %j to %j", (word, before, after) =>
  expect(curveCmp([1, 2], before, after)[0][0]).toBe(word),
);

test.each([
  ["ROLLYIELD", [0, 1, 0.1, 0.2], "#NUM!"],
  ["ROLLYIELD", [1, 1, 0.2, 0.2], "#NUM!"],
  ["ROLLYIELD", [1, 1, 0.1, 0.2, "annual"], "#VALUE!"],
  ["CONTANGO", [1, 0], "#NUM!"],
  ["IMPLCARRY", [1, 1, 0], "#NUM!"],
  ["IMPLCARRY", [-1, 1, 1], "#NUM!"],
  ["GOFO", [1, 1, 0], "#NUM!"],
  ["GOFO", [0, 1, 30], "#NUM!"],
  ["LEASERATE", [0.04, 1, 0, 1], "#NUM!"],
  ["LEASERATE", [0.04, 1, 1, 1, "semi"], "#VALUE!"],
  ["COMCONVYLD", [0.04, 0, 1, 1, 0], "#NUM!"],
  ["FAIRFUT", [0, 0.04, 1], "#NUM!"],
  ["FAIRFUT", [1, 0.04, -1], "#NUM!"],
  ["LOCPREM", [1, 0, 1, 1], "#NUM!"],
  ["LOCPREM", [1, 1, 1, 1, -1], "#NUM!"],
  ["LOCPREM", ["20500", 1, 1, 1], "#VALUE!"],
  ["SUPPLYPREM", [0, 1, 1, 1], "#NUM!"],
  ["LOCARB", [1, null, 0, 0, 0], "#N/A"],
  ["INDEXFLOW", [0, 0.1, 0.02, 77, 5000], "#NUM!"],
  ["INDEXFLOW", [1, 0.1, 0.02, 0, 5000], "#NUM!"],
  ["INDEXFLOW", [1, 0.1, 0.02, 77, 0], "#NUM!"],
  ["CURVESHAPE", [[[1]], [[70]]], "#N/A"],
  [
    "CURVESHAPE",
    [
      [[1], [1]],
      [[70], [71]],
    ],
    "#NUM!",
  ],
  [
    "CURVESHAPE",
    [
      [[1], [2]],
      [[70], [0]],
    ],
    "#NUM!",
  ],
  [
    "CURVESHAPE",
    [
      [[1], [2]],
      [[70], [71], [72]],
    ],
    "#VALUE!",
  ],
  [
    "CURVESHAPE",
    [
      [[1], [2]],
      [[70], [null]],
    ],
    "#N/A",
  ],
  ["CURVESHAPE", [[[1], [2]], [[70], [71]], -1], "#NUM!"],
  ["CURVECMP", [[[1], [2]], [[70], [71]], [[70]]], "#VALUE!"],
  [
    "CURVECMP",
    [
      [[1], [2]],
      [[70], [71]],
      [[70], [-1]],
    ],
    "#NUM!",
  ],
  [
    "CURVEBUMP",
    [
      [[2], [1]],
      [[70], [71]],
    ],
    "#NUM!",
  ],
  ["ABSORBDAYS", [10, 0], "#DIV/0!"],
  ["ABSORBDAYS", [10, -1], "#NUM!"],
  ["ABSORBDAYS", [10, 1, 0], "#NUM!"],
  ["ABSORBDAYS", [10, 1, 1.1], "#NUM!"],
  ["BREAKEVENPX", [-1, 1, 1], "#NUM!"],
  ["BREAKEVENPX", [1, 0, 1], "#NUM!"],
  ["BREAKEVENPX", [1, 1, 0], "#NUM!"],
  ["BREAKEVENPX", [1, 1, 1, -1], "#NUM!"],
  ["SUBPATH", [[[90], [110]], 100, 200, 0, 1.1, 2], "#NUM!"],
  ["SUBPATH", [[[90], [110]], 100, 200, 0, 0.5, 0], "#NUM!"],
  ["SUBPATH", [[[90], [null]], 100, 200, 0, 0.5, 1], "#N/A"],
  ["SDGAP", [-1, 0.03, 5], "#NUM!"],
  ["SUPPLYSHOCK", [1, 0.5], "#NUM!"],
  ["SUPPLYSHOCK", [0.1, 0], "#DIV/0!"],
  ["SUPPLYSHOCK", [0.1, -0.5], "#NUM!"],
] as const)("%s(%j) is %s", (id, args, code) => expect(plain(run(id, args as never))).toEqual([[code]]));
