import fc from "fast-check";
import { drawdown } from "../../../src/functions/performance/drawdown";
import { maxDd } from "../../../src/functions/performance/maxDd";
import { recovGain } from "../../../src/functions/performance/recovGain";
import { recovRatio } from "../../../src/functions/performance/recovRatio";
import { recovSeries } from "../../../src/functions/performance/recovSeries";
import { plain, run } from "../../contracts/calls";
import { errorCell } from "../../contracts/formula";

const price = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const prices = fc.array(price, { minLength: 1, maxLength: 60 });

const near = (got: number, wanted: number, by: number) => expect(Math.abs(got - wanted)).toBeLessThanOrEqual(by);

describe("drawdown", () => {
  test("is at most 0, above −1, and exactly 0 at each new high", () =>
    fc.assert(
      fc.property(prices, (series) => {
        const falls = drawdown(series) as number[];
        expect(falls).toHaveLength(series.length);
        for (const [index, fall] of falls.entries()) {
          const isHigh = series.slice(0, index + 1).every((earlier) => earlier <= series[index]);
          if (isHigh) expect(fall).toBe(0);
          else expect(fall).toBeLessThan(0);
          expect(fall).toBeGreaterThan(-1);
        }
        expect(maxDd(series)).toBe(Math.min(...falls));
      }),
    ));
  test("does not change when prices scale", () =>
    fc.assert(
      fc.property(prices, (series) => expect(drawdown(series.map((each) => each * 8))).toEqual(drawdown(series))),
    ));
  test("a blank or an error stays in its own row, and the high before it still counts", () =>
    expect(plain(run("DRAWDOWN", [[[null], [100], [errorCell("#REF!")], [null], [80], [120]]]))).toEqual([
      ["#N/A"],
      [0],
      ["#REF!"],
      ["#N/A"],
      [-0.2],
      [0],
    ]));
  test("the gain needed to recover undoes the drawdown", () =>
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 0, noNaN: true }), (fall) =>
        near((1 + fall) * (1 + recovGain(fall)), 1, 1e-15),
      ),
    ));
});

describe("recovery", () => {
  test("is 0 at the trough and 1 at the peak", () =>
    fc.assert(
      fc.property(price, price, (a, b) => {
        fc.pre(a !== b);
        const [trough, peak] = [Math.min(a, b), Math.max(a, b)];
        expect(recovRatio(peak, trough, trough)).toBe(0);
        expect(recovRatio(peak, trough, peak)).toBe(1);
      }),
    ));
  test("of a series is the ratio of its own peak, trough and last value", () => {
    expect(recovSeries([90, 100, 80, 70, 76, 92.8])).toBe(recovRatio(100, 70, 92.8));
    expect(recovSeries([100, 100, 90, 95])).toBe(recovRatio(100, 90, 95));
    expect(recovSeries([70, 60, 100, 90, 100])).toBe(1);
  });
  test("RECOVTABLE ranks, skips blanks, keeps each asset's own error", () =>
    expect(
      plain(
        run("RECOVTABLE", [
          [["slow", "fast", "rising", "broken", "empty"]],
          [
            [100, 50, 1, 5, null],
            [80, null, 2, errorCell("#REF!"), null],
            [84, 40, 3, 4, null],
            [null, 55, 4, 5, ""],
          ],
        ]),
      ),
    ).toEqual([
      ["slow", 100, 80, 84, 0.2],
      ["fast", 55, 55, 55, "#DIV/0!"],
      ["rising", 4, 4, 4, "#DIV/0!"],
      ["broken", "#REF!", "#REF!", "#REF!", "#REF!"],
      ["empty", "#N/A", "#N/A", "#N/A", "#N/A"],
    ]));
  test("with a window the high lies inside it and a later one counts as recovered", () =>
    expect(plain(run("RECOVTABLE", [[["a"]], [[50], [100], [80], [110]], 2]))).toEqual([["a", 100, 80, 110, 1.5]]));
});

test("DRAWDOWNTABLE lists falls deepest first, the open one without a recovery", () =>
  expect(
    plain(
      run("DRAWDOWNTABLE", [
        [[1], [2], [5], [6], [9], [12], [20]],
        [[100], [80], [90], [100], [50], [60], [70]],
      ]),
    ),
  ).toEqual([
    [-0.5, 6, 9, "#N/A", 3, "#N/A"],
    [-0.2, 1, 2, 6, 1, 4],
  ]));

const half = [[0.5], [0.5]];
test.each([
  ["RECOVRATIO", [100, 100, 100], "#DIV/0!"],
  ["RECOVRATIO", [90, 100, 95], "#DIV/0!"],
  ["RECOVSERIES", [[[1], [2], [3]]], "#DIV/0!"],
  ["RECOVSERIES", [[[5], [5], [5]]], "#DIV/0!"],
  ["RECOVSERIES", [[[5], [null], [4]]], "#N/A"],
  ["DRAWDOWN", [[[100], [0]]], "#NUM!"],
  ["MAXDD", [[[100], [-1]]], "#NUM!"],
  ["MAXDD", [[[100], [null]]], "#N/A"],
  ["RECOVGAIN", [-1], "#NUM!"],
  ["RECOVGAIN", [0.1], "#NUM!"],
  ["RECOVTABLE", [[["a", "b"]], [[1], [2]]], "#VALUE!"],
  ["RECOVTABLE", [[["a"]], [[1], [2]], 0], "#NUM!"],
  ["DRAWDOWNTABLE", [half, [[1], [2]]], "#NUM!"],
  [
    "DRAWDOWNTABLE",
    [
      [[1], [2]],
      [[1], [2]],
    ],
    "#N/A",
  ],
  [
    "DRAWDOWNTABLE",
    [
      [[1], [2]],
      [[1], [0]],
    ],
    "#NUM!",
  ],
  ["DRAWDOWNTABLE", [[[1], [2]], [[2], [1]], 0], "#NUM!"],
] as const)("%s(%j) is %s", (id, args, code) => expect(plain(run(id, args as never))).toEqual([[code]]));
