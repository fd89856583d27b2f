import fc from "fast-check";
import { liqIdx } from "../../../src/functions/liquidity/liqIdx";
import { rebase } from "../../../src/functions/liquidity/rebase";
import { slrCapacity } from "../../../src/functions/liquidity/slrCapacity";
import { cellsOf, plain, run } from "../../contracts/calls";
import { errorCell } from "../../contracts/formula";
import vectors from "../../vectors/liquidity.json";
import { describeVectors } from "../vectors";

describeVectors(vectors);

const amount = fc.double({ min: 0.01, max: 1e7, noNaN: true });

describe("identities", () => {
  test("a rebased series starts exactly at its base", () =>
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), amount, (series, base) =>
        expect(rebase(series, base)[0]).toBe(base),
      ),
    ));
  test("scaling a series changes nothing once it is rebased", () =>
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (series) =>
        expect(rebase(series.map((value) => value * 4))).toEqual(rebase(series)),
      ),
    ));
  test("LIQIDX of millions with scales is LIQIDX of billions", () =>
    fc.assert(
      fc.property(amount, amount, amount, (fed, tga, rrp) => {
        const difference = liqIdx(fed * 1000, tga * 1000, rrp, 0, 0.001, 0.001) - liqIdx(fed, tga, rrp);
        expect(Math.abs(difference)).toBeLessThanOrEqual(1e-15 * (fed + tga + rrp) * 2);
      }),
    ));
  test("going down in the ratio and back up leaves no capacity", () =>
    fc.assert(
      fc.property(
        amount,
        fc.double({ min: 0.01, max: 0.1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.1, noNaN: true }),
        (t, a, b) => expect(Math.abs(slrCapacity(t, a, b) + slrCapacity(t, b, a))).toBeLessThanOrEqual(1e-12 * t),
      ),
    ));
});

describe("gaps in REBASE", () => {
  test("a blank or an error stays in its own row", () =>
    expect(plain(run("REBASE", [[[50], [null], [errorCell("#REF!")], [75]]]))).toEqual([
      [100],
      ["#N/A"],
      ["#REF!"],
      [150],
    ]));
  test("the sentence of a blank says where it is", () => {
    const [, [second]] = cellsOf(run("REBASE", [[[50], [null]]]));
    expect((second as { message: string }).message).toContain("series [2]");
  });
  test("without a first value there is nothing to rebase to", () =>
    expect(plain(run("REBASE", [[[null], [50]]]))).toEqual([["#N/A"]]));
});

describe("QEPATH downwards", () => {
  test("may end at nothing, rounding apart", () =>
    expect(plain(run("QEPATH", [0.3, -0.1, 3]))).toEqual([[0.3], [expect.closeTo(0.2)], [expect.closeTo(0.1)], [0]]));
  test("says in which month it would fall below zero", () =>
    expect((run("QEPATH", [100, -60, 4]) as { message: string }).message).toContain("After 2 months"));
});

test.each([
  ["LIQIDX", ["x", 850, 5], "#VALUE!"],
  ["LIQIDX", [6536, null, 5], "#N/A"],
  ["LIQIDX", [6536, 850, 5, 0, 0], "#NUM!"],
  ["LIQIDX", [6536, 850, 5, 0, 1, -1], "#NUM!"],
  ["REBASE", [[[0], [1]]], "#DIV/0!"],
  ["CREDITIMPULSE", [[[100], [102]], 30, 1], "#N/A"],
  ["CREDITIMPULSE", [[[100], [102], [103]], 30, 1.5], "#NUM!"],
  ["CREDITIMPULSE", [[[100], [102], [103]], 30, 0], "#NUM!"],
  ["CREDITIMPULSE", [[[100], [102], [103]], 0, 1], "#DIV/0!"],
  ["CREDITIMPULSE", [[[100], [102], [103]], -30, 1], "#NUM!"],
  ["CREDITIMPULSE", [[[100], [null], [103]], 30, 1], "#N/A"],
  ["SLRCAPACITY", [0, 0.05, 0.04], "#NUM!"],
  ["SLRCAPACITY", [1, 0, 0.04], "#NUM!"],
  ["SLRCAPACITY", [1, 0.05, 0], "#NUM!"],
  ["QEPATH", [-1, 40, 3], "#NUM!"],
  ["QEPATH", [1, 40, 2.5], "#NUM!"],
  ["QEPATH", [100, -60, 2], "#NUM!"],
  ["QEPATH", [100, 10, 12, -5], "#NUM!"],
  ["QEPATH", [1, 40, 1201], "#NUM!"],
  ["QEEQUIV", [1, 0], "#NUM!"],
  ["QEEQUIV", [1, 12, 1.1], "#NUM!"],
  ["LIQSUM", [1, null, 1], "#N/A"],
  ["LIQSUM", [1, 1, 1, 0], "#NUM!"],
  ["VELOCITY", [1, 0], "#DIV/0!"],
  ["VELOCITY", [1, -1], "#NUM!"],
] as const)("%s(%j) is %s", (id, args, code) => expect(plain(run(id, args as never))).toEqual([[code]]));
