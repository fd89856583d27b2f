import fc from "fast-check";
import { CellError } from "../../../src/cells/cell";
import { sharpe } from "../../../src/functions/performance/sharpe";
import { chowTest } from "../../../src/functions/statistics/chowTest";
import { corrCi } from "../../../src/functions/statistics/corrCi";
import { corrDiff } from "../../../src/functions/statistics/corrDiff";
import { dispersion } from "../../../src/functions/statistics/dispersion";
import { eventCar } from "../../../src/functions/statistics/eventCar";
import { eventChg } from "../../../src/functions/statistics/eventChg";
import { ewmaVol } from "../../../src/functions/statistics/ewmaVol";
import { gkVol } from "../../../src/functions/statistics/gkVol";
import { halfLife } from "../../../src/functions/statistics/halfLife";
import { leadLag } from "../../../src/functions/statistics/leadLag";
import { ols } from "../../../src/functions/statistics/ols";
import { olsHac } from "../../../src/functions/statistics/olsHac";
import { parkinsonVol } from "../../../src/functions/statistics/parkinsonVol";
import { realVol } from "../../../src/functions/statistics/realVol";
import { regimeBeta } from "../../../src/functions/statistics/regimeBeta";
import { rollBeta } from "../../../src/functions/statistics/rollBeta";
import { rollCorr } from "../../../src/functions/statistics/rollCorr";
import { rsVol } from "../../../src/functions/statistics/rsVol";
import { xsReg } from "../../../src/functions/statistics/xsReg";
import { yzVol } from "../../../src/functions/statistics/yzVol";
import { zLast } from "../../../src/functions/statistics/zLast";
import vectors from "../../vectors/statistics.json";

const within = (actual: unknown, expected: number, relative: number) =>
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300));
const allWithin = (actual: unknown[][], expected: number[][], relative: number) => {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expected.forEach((row, i) => {
    row.forEach((value, j) => {
      within(actual[i][j], value, relative);
    });
  });
};
const code = (call: () => unknown) => {
  try {
    return call();
  } catch (thrown) {
    return (thrown as CellError).code;
  }
};

describe.each(vectors.regressions)("regression on $name", ({ y, X, constant, ols: plain, hac }) => {
  // 1e-12 times what the data cost: Wampler 4's R² and errors sit on a total of 1e13, and p falls with t squared.
  test("OLS", () => allWithin(ols(y, X, constant), plain, 1e-11));
  // Where noise drowns a coefficient (Wampler 4 finds its coefficients ± 2e6), what counts is the error beside its standard error.
  test("coefficients", () => {
    const rows = ols(y, X, constant);
    plain.slice(0, -1).forEach(([coefficient, error], index) => {
      within((rows[index][0] as number) - coefficient + error, error, 1e-12);
      if (error < Math.abs(coefficient)) within(rows[index][0], coefficient, 1e-12);
    });
  });
  test("Newey–West", () => allWithin(olsHac(y, X, undefined, constant), hac, 1e-8));
});

test.each(vectors.hacOptions.cases)(
  "Newey–West with $lags lags, small sample $smallSample",
  ({ lags, smallSample, table }) =>
    allWithin(olsHac(vectors.hacOptions.y, vectors.hacOptions.X, lags, true, smallSample), table, 1e-9),
);

describe("a column that does not move is #DIV/0!, also but for rounding", () => {
  const rising = [1, 2, 3, 4, 5, 6, 7];
  const column = (values: readonly number[]) => values.map((value) => [value]);
  test.each([
    ["the same double", [0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3]],
    ["0.3 and 0.1 + 0.2", [0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2, 0.3]],
    ["a level of 1e9", [1e9, 1e9 + 2 ** -23, 1e9, 1e9, 1e9 + 2 ** -23, 1e9, 1e9]],
  ])("%s", (_, still) => {
    const [highs, lows] = [still.map(() => Math.max(...still)), still.map(() => Math.min(...still))];
    expect({
      ols: [code(() => ols(rising, column(still))), code(() => ols(still, column(rising)))],
      olsHac: code(() => olsHac(rising, column(still))),
      xsReg: code(() => xsReg(rising, still)),
      regimeBeta: code(() => regimeBeta(rising, still, [3])),
      chowTest: code(() => chowTest(rising, column(still), 3)),
      eventCar: code(() => eventCar(rising, still, 7, 5, 0, 0, 0)),
      zLast: code(() => zLast(still)),
      sharpe: code(() => sharpe(still)),
      halfLife: code(() => halfLife(still)),
      volatilities: [
        realVol(still),
        ewmaVol(still),
        parkinsonVol(highs, lows),
        gkVol(still, highs, lows, still),
        rsVol(still, highs, lows, still),
        yzVol(still, highs, lows, still),
      ],
      dispersion: dispersion(still),
      corrDiff: code(() =>
        corrDiff(
          still,
          rising.map((value) => value ** 2),
        ),
      ),
    }).toEqual({
      ols: ["#DIV/0!", "#DIV/0!"],
      olsHac: "#DIV/0!",
      xsReg: "#DIV/0!",
      regimeBeta: "#DIV/0!",
      chowTest: "#DIV/0!",
      eventCar: "#DIV/0!",
      zLast: "#DIV/0!",
      sharpe: "#DIV/0!",
      halfLife: "#DIV/0!",
      volatilities: [0, 0, 0, 0, 0, 0],
      dispersion: 0,
      corrDiff: "#DIV/0!",
    });
    const codes = (cells: readonly unknown[]) =>
      cells.map((cell) => (cell instanceof CellError ? cell.code : "number"));
    expect(codes(leadLag(still, rising, 1).map(([, value]) => value))).toEqual(Array(3).fill("#DIV/0!"));
    expect(codes(rollBeta(rising, still, 3))).toEqual(["#N/A", "#N/A", ...Array(5).fill("#DIV/0!")]);
    expect(codes(rollCorr(still, rising, 3))).toEqual(["#N/A", "#N/A", ...Array(5).fill("#DIV/0!")]);
    expect(codes(rollCorr(rising, still, 3))).toEqual(["#N/A", "#N/A", ...Array(5).fill("#DIV/0!")]);
    const [before, after, change, t, p] = eventChg(rising, still, 4, 3, 3);
    expect(codes([before, after, change, t, p])).toEqual(["number", "number", "number", "#DIV/0!", "#DIV/0!"]);
  });
});

test("steady growth has no volatility, whatever its prices are rounded to", () =>
  expect(realVol(Array.from({ length: 60 }, (_, day) => 100 * 1.01 ** day))).toBe(0));

describe("an exact fit", () => {
  test("has no t or p", () =>
    expect(
      ols([2, 4, 6, 8, 10], [[1], [2], [3], [4], [5]]).map((row) =>
        row.map((cell) => (cell instanceof CellError ? cell.code : cell)),
      ),
    ).toEqual([
      [0, 0, "#N/A", "#N/A"],
      [2, 0, "#N/A", "#N/A"],
      [1, 5, 3, 0],
    ]));
});

describe("a rolling window keeps its digits whatever lies outside it", () => {
  const small = [1, 2, 4, 3, 5, 4, 6, 5, 7, 9];
  const other = [2, 1, 3, 5, 4, 6, 5, 8, 7, 7];
  const clean = rollBeta(small, other, 3);
  test.each([
    ["a first value of 1e9", 1e9, 0],
    ["of 1e16", 1e16, 0],
    ["1e16 in the middle", 1e16, 4],
    ["1e16 at the end of a block", 1e16, 5],
    ["a gap first", new CellError("#N/A", { en: "", tw: "", cn: "" }), 0],
  ])("%s", (_, value, place) => {
    const y = small.map((each, row) => (row === place ? value : each));
    const slopes = rollBeta(y, other, 3);
    slopes.forEach((slope, row) => {
      if (row < 2 || (row >= place && row - place < 3)) return;
      expect(Math.abs(Number(slope) - Number(clean[row]))).toBeLessThanOrEqual(4e-15);
    });
  });
  test("a gap first does not cost the digits of a high level", () => {
    const level = small.map((value) => value + 1e9);
    const gap = new CellError("#N/A", { en: "", tw: "", cn: "" });
    const slopes = rollBeta([gap, ...level], [gap, ...other], 3).slice(1);
    slopes.slice(2).forEach((slope, row) => {
      expect(Math.abs(Number(slope) - Number(clean[row + 2]))).toBeLessThanOrEqual(4e-15);
    });
  });
});

test("Wampler 1: a polynomial of ones is found exactly", () => {
  const x = Array.from({ length: 21 }, (_, index) => index);
  const y = x.map((value) => [0, 1, 2, 3, 4, 5].reduce((sum, power) => sum + value ** power, 0));
  const rows = ols(
    y,
    x.map((value) => [1, 2, 3, 4, 5].map((power) => value ** power)),
  );
  for (const row of rows.slice(0, -1)) within(row[0], 1, 1e-12);
});

test.each(vectors.chow)("Chow's test after row $breakIndex", ({ y, X, breakIndex, value }) =>
  allWithin([chowTest(y, X, breakIndex)], [value], 1e-9),
);

test.each(vectors.corrCi)("interval of r = $r, n = $n at $conf", ({ r, n, conf, value }) => {
  const [low, high] = corrCi(r, n, conf) as number[];
  expect(Math.abs(low - value[0])).toBeLessThan(1e-14);
  expect(Math.abs(high - value[1])).toBeLessThan(1e-14);
});

describe.each(vectors.rolling)("rolling window of $window on an offset of 1e7", ({ window, x, y, beta, corr }) => {
  test("beta", () => {
    const column = rollBeta(y, x, window);
    expect(column).toHaveLength(y.length);
    beta.forEach((value, index) => {
      within(column[window - 1 + index], value, 1e-8);
    });
  });
  test("correlation", () => {
    const column = rollCorr(x, y, window);
    corr.forEach((value, index) => {
      within(column[window - 1 + index], value, 1e-8);
    });
  });
  test("is #N/A until full", () =>
    expect(
      rollCorr(x, y, window)
        .slice(0, window - 1)
        .every((cell) => cell instanceof CellError && cell.code === "#N/A"),
    ).toBe(true));
});

describe("rolling statistics", () => {
  const series = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 12, maxLength: 40 });
  test("agree with the regression of each window", () =>
    fc.assert(
      fc.property(series, series, fc.integer({ min: 3, max: 9 }), (left, right, window) => {
        const length = Math.min(left.length, right.length);
        const x = left.slice(0, length).map((value, index) => value + index / 7);
        const y = right.slice(0, length);
        const column = rollBeta(y, x, window);
        for (let end = window; end <= length; end++) {
          const slope = ols(
            y.slice(end - window, end),
            x.slice(end - window, end).map((value) => [value]),
          )[1][0] as number;
          expect(Math.abs((column[end - 1] as number) - slope)).toBeLessThanOrEqual(
            1e-8 * Math.max(1, Math.abs(slope)),
          );
        }
      }),
      { numRuns: 50 },
    ));
  test("a gap empties the windows that hold it and no others", () => {
    const gap = new CellError("#N/A", { en: "", tw: "", cn: "" });
    const cells = rollBeta([1, 2, gap, 4, 5, 7], [1, 2, 3, 4, 5, 6], 2).map((cell) =>
      cell instanceof CellError ? cell.code : cell,
    );
    expect(cells).toEqual(["#N/A", 1, "#N/A", "#N/A", 1, 2]);
  });
  test("a constant window is #DIV/0! in its own cell", () =>
    expect(rollBeta([1, 2, 4], [1, 1, 2], 2).map((cell) => (cell instanceof CellError ? cell.code : cell))).toEqual([
      "#N/A",
      "#DIV/0!",
      2,
    ]));
  test("a window of 1 is #NUM!", () => expect(code(() => rollBeta([1, 2], [1, 2], 1))).toBe("#NUM!"));
});

describe("lead and lag", () => {
  test("a series that is copied two periods later is led by two", () => {
    const x = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
    const y = [0, 0, ...x.slice(0, -2)];
    const rows = leadLag(x, y, 3) as number[][];
    const best = rows.reduce((top, row) => (row[1] > top[1] ? row : top));
    expect(best[0]).toBe(2);
    expect(best[1]).toBeCloseTo(1, 12);
  });
  test("lengths that differ are #VALUE!", () => expect(code(() => leadLag([1, 2, 3], [1, 2], 0))).toBe("#VALUE!"));
});

describe("events", () => {
  const { before, after, t, p } = vectors.welch;
  const values = [...before, ...after];
  const dates = values.map((_, index) => 45000 + index);
  test("means before and after with Welch's t and p, as scipy has them", () => {
    const row = eventChg(dates, values, 45000 + before.length, before.length, after.length) as number[];
    within(row[3], t, 1e-12);
    within(row[4], p, 1e-10);
    within(row[2], row[1] - row[0], 1e-14);
  });
  test("an event on a closed day belongs to the next observation", () =>
    expect(eventChg([1, 2, 8, 9], [1, 2, 5, 6], 5, 2, 2)[1]).toBe(5.5));
  test("a window outside the data is #N/A", () =>
    expect(code(() => eventChg([1, 2, 3, 4], [1, 2, 3, 4], 2, 2, 2))).toBe("#N/A"));
  test("abnormal return by the market model", () => {
    const { asset, market, args, value } = vectors.car;
    const [event, estimation, gap, pre, post] = args;
    allWithin([eventCar(asset, market, event, estimation, gap, pre, post)], [value], 1e-10);
  });
});

describe("reversion and position", () => {
  test("half-life of an autoregression", () =>
    within(halfLife(vectors.halfLife.series), vectors.halfLife.value, 1e-11));
  test("a trend has none: #NUM!", () => expect(code(() => halfLife([1, 2, 4, 8, 16]))).toBe("#NUM!"));
  test("z of the last of 1…5 is √1.6", () => within(zLast([1, 2, 3, 4, 5]), Math.sqrt(1.6), 1e-15));
  test("a constant series is #DIV/0!", () => expect(code(() => zLast([2, 2, 2]))).toBe("#DIV/0!"));
  test("a constant that sums to something else is #DIV/0!", () =>
    expect(code(() => zLast([0.1, 0.1, 0.1]))).toBe("#DIV/0!"));
  test("a line in decimals has constant differences: #DIV/0!", () =>
    expect(code(() => corrDiff([0.1, 0.2, 0.3, 0.4], [1, 3, 7, 2]))).toBe("#DIV/0!"));
  test("a line in decimals does not revert: #NUM!", () =>
    expect(code(() => halfLife([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]))).toBe("#NUM!"));
  test("differences of two lines with noise removed correlate fully", () =>
    expect(corrDiff([1, 2, 4, 7], [0, 2, 6, 12])).toBeCloseTo(1, 14));
});

describe("volatility from prices", () => {
  const prices = [68.2806, 69.6524, 69.1698, 64.989, 63.8388, 62.4102, 61.7522, 60.9223, 60.8738, 61.6037];
  test("realised, mean removed", () => within(realVol(prices), 0.3732917151993263, 1e-13));
  test("realised, mean zero, 365 days", () => within(realVol(prices, 365, true), 0.47657370354396666, 1e-13));
  test("exponentially weighted", () => within(ewmaVol(prices), 0.3756778923938402, 1e-13));
  test("scaling all prices changes none of them", () => {
    const scaled = prices.map((price) => price * 1000);
    within(realVol(scaled), realVol(prices), 1e-12);
    within(ewmaVol(scaled), ewmaVol(prices), 1e-12);
  });
  test("with constant returns λ does not matter", () =>
    within(ewmaVol([1, 2, 4, 8], 0.5), ewmaVol([1, 2, 4, 8], 0.99), 1e-12));
  test("a price of zero is #NUM!", () => expect(code(() => realVol([1, 0, 2]))).toBe("#NUM!"));
  test("one return has no deviation: #DIV/0!", () => expect(code(() => realVol([1, 2]))).toBe("#DIV/0!"));
  test("a high below its low is #NUM!", () => expect(code(() => parkinsonVol([1], [2]))).toBe("#NUM!"));
  test("a bar that closes where it opened has no drift to tell the estimators apart by", () => {
    // With open = close, Garman–Klass is ½ ln²(H/L); Rogers–Satchell is ln²(H/O) + ln²(L/O).
    within(gkVol([100], [110], [100 / 1.1], [100], 1), Math.sqrt(0.5) * Math.log(1.21), 1e-13);
    within(rsVol([100], [110], [100 / 1.1], [100], 1), Math.SQRT2 * Math.log(1.1), 1e-13);
  });
  test("without overnight jumps and drift, Yang–Zhang is the weighted Rogers–Satchell", () => {
    const [open, high, low] = [100, 110, 100 / 1.1].map((price) => [price, price, price]);
    const k = 0.34 / (1.34 + 3);
    within(yzVol(open, high, low, open, 1), Math.sqrt(1 - k) * Math.SQRT2 * Math.log(1.1), 1e-13);
  });
});
