import { CellError } from "../../../src/cells/cell";
import { PathMode } from "../../../src/functions/choices/pathMode";
import { amihud } from "../../../src/functions/statistics/amihud";
import { condRet } from "../../../src/functions/statistics/condRet";
import { deSmooth } from "../../../src/functions/statistics/deSmooth";
import { dispersion } from "../../../src/functions/statistics/dispersion";
import { eventPath } from "../../../src/functions/statistics/eventPath";
import { ols } from "../../../src/functions/statistics/ols";
import { regimeBeta } from "../../../src/functions/statistics/regimeBeta";
import { spreadZ } from "../../../src/functions/statistics/spreadZ";
import { xsReg } from "../../../src/functions/statistics/xsReg";
import { zLast } from "../../../src/functions/statistics/zLast";
import vectors from "../../vectors/statistics.json";

const { y, X } = vectors.hacOptions;
const x = X.map(([value]) => value);
const plain = (cells: readonly unknown[]) => cells.map((cell) => (cell instanceof CellError ? cell.code : cell));
const code = (call: () => unknown) => {
  try {
    return call();
  } catch (thrown) {
    return (thrown as CellError).code;
  }
};

describe("regressions by group", () => {
  test("across countries is the plain regression in one row", () => {
    const [constant, slope, closing] = ols(y, X);
    expect(xsReg(y, x)).toEqual([[constant[0], ...slope, closing[0], y.length]]);
  });
  test("one regime is the whole regression", () => {
    const [, slope] = ols(y.slice(0, 50), X.slice(0, 50));
    expect(regimeBeta(y, x, [50])[0].slice(0, 4)).toEqual([1, 50, slope[0], slope[1]]);
  });
  test("breaks out of order are #NUM!", () => expect(code(() => regimeBeta(y, x, [60, 30]))).toBe("#NUM!"));
});

describe("returns by state", () => {
  const returns = [0.01, -0.02, 0.03, 0.05];
  test("the groups hold every return once, an edge belonging to the state above it", () => {
    const rows = condRet(returns, [1, 2, 2, 9], [2]);
    expect(rows.map((row) => row[2])).toEqual([1, 3]);
    expect(rows[1][3]).toBeCloseTo(0.02, 15);
    expect(rows[1][5]).toBeCloseTo(2 / 3, 15);
  });
  test("a state without returns says so in its own cells", () =>
    expect(plain(condRet(returns, [1, 1, 1, 1], [5])[1])).toEqual([5, "", 0, "#N/A", "#N/A", "#N/A"]));
});

describe("drifting apart", () => {
  const a = [100, 104, 99, 120, 118, 90, 95];
  const b = [50, 51, 50, 52, 60, 55, 41];
  test("each score is the z of the last log ratio of its window", () => {
    const ratios = a.map((price, row) => Math.log(price / b[row]));
    const scores = spreadZ(a, b, 4);
    for (let end = 4; end <= a.length; end++)
      expect(scores[end - 1]).toBeCloseTo(zLast(ratios.slice(end - 4, end)), 12);
  });
  test("swapping the two turns the sign", () => {
    const there = spreadZ(a, b, 3);
    const back = spreadZ(b, a, 3);
    for (let row = 2; row < a.length; row++) expect(there[row] as number).toBeCloseTo(-(back[row] as number), 12);
  });
  test("a constant ratio is #DIV/0!, whatever its quotients round to", () =>
    expect(plain(spreadZ([0.02, 0.06, 0.14, 0.18], [0.1, 0.3, 0.7, 0.9], 4))[3]).toBe("#DIV/0!"));
  test("a price of zero is #NUM! in its own row, and the windows that hold it are #N/A", () =>
    expect(plain(spreadZ([1, 0, 2, 4], [1, 1, 1, 1], 2))).toEqual([
      "#N/A",
      "#NUM!",
      "#N/A",
      expect.closeTo(Math.SQRT1_2, 12),
    ]));
});

describe("appraised returns", () => {
  test("smoothing them again gives what was reported", () => {
    const reported = [0.01, 0.02, 0.015, -0.01];
    const rho = 0.4;
    const market = deSmooth(reported, rho) as number[];
    for (let row = 1; row < reported.length; row++)
      expect(rho * reported[row - 1] + (1 - rho) * market[row]).toBeCloseTo(reported[row], 15);
  });
  test("rho of 1 is #NUM!", () => expect(code(() => deSmooth([0.1], 1))).toBe("#NUM!"));
});

describe("liquidity and dispersion", () => {
  test("ten times the volume is a tenth of the illiquidity", () =>
    expect(amihud([0.01, -0.03], [10, 20]) / amihud([0.01, -0.03], [100, 200])).toBeCloseTo(10, 12));
  test("no volume is #DIV/0!", () => expect(code(() => amihud([0.01], [0]))).toBe("#DIV/0!"));
  test("equal weights differ from none by √(n/(n−1))", () =>
    expect(dispersion([1, 4, 9]) / dispersion([1, 4, 9], [2, 2, 2])).toBeCloseTo(Math.sqrt(1.5), 14));
  test("one member is #DIV/0!", () => expect(code(() => dispersion([1]))).toBe("#DIV/0!"));
});

describe("paths around events", () => {
  const dates = [1, 2, 3, 4, 5, 6, 7];
  const values = [10, 12, 11, 15, 14, 18, 20];
  test("just before the event the path is at zero", () =>
    expect(eventPath(dates, values, [4, 6], 2, 2).map((row) => row[0])).toEqual([-2, -1, 0, 1]));
  test("mean of the events in the last column", () => {
    for (const [, first, second, mean] of eventPath(dates, values, [4, 6], 2, 2) as number[][])
      expect(mean).toBeCloseTo((first + second) / 2, 14);
  });
  test("scaling the prices leaves the relative path", () => {
    const path = eventPath(dates, values, [4], 1, 3, PathMode.percent);
    const scaled = eventPath(
      dates,
      values.map((value) => value * 8),
      [4],
      1,
      3,
      PathMode.percent,
    );
    expect(scaled).toEqual(path);
  });
  test("an event too near the end is #N/A in its column and in the mean", () =>
    expect(plain(eventPath(dates, values, [4, 7], 1, 2)[0])).toEqual([-1, 0, "#N/A", "#N/A"]));
});
