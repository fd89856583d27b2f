import fc from "fast-check";
import { bayes } from "../../../src/functions/performance/bayes";
import { breakevenProb } from "../../../src/functions/performance/breakevenProb";
import { brierSkill } from "../../../src/functions/performance/brierSkill";
import { cagr } from "../../../src/functions/performance/cagr";
import { kelly } from "../../../src/functions/performance/kelly";
import { odds } from "../../../src/functions/performance/odds";
import { riskContrib } from "../../../src/functions/performance/riskContrib";
import { scenEv } from "../../../src/functions/performance/scenEv";
import { wilsonCi } from "../../../src/functions/performance/wilsonCi";
import { plain, run } from "../../contracts/calls";

import vectors from "../../vectors/performance.json";
import { describeVectors } from "../vectors";

describeVectors(vectors);

const price = fc.double({ min: 0.01, max: 1e6, noNaN: true });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const near = (got: number, wanted: number, by: number) => expect(Math.abs(got - wanted)).toBeLessThanOrEqual(by);

describe("bets", () => {
  test("a bet at fair odds has a Kelly fraction of 0", () =>
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => near(kelly(p, odds(p) - 1), 0, 1e-12)),
    ));
  test("at its breakeven probability a bet is worth nothing", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (gain, loss) => {
          const p = breakevenProb(gain, -loss);
          near(scenEv([p, 1 - p], [gain, -loss]), 0, 1e-13 * (gain + loss));
          near(kelly(p, gain / loss), 0, 1e-12 * (1 + loss / gain));
        },
      ),
    ));
  test("evidence for and then equally against leaves the probability", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (prior, ratio) => near(bayes(bayes(prior, ratio), 1 / ratio), prior, 1e-13),
      ),
    ));
});

describe("WILSONCI", () => {
  test("contains the hit rate and stays within 0 and 1", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        share,
        fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
        (n, part, conf) => {
          const hits = Math.round(n * part);
          const [rate, low, high] = wilsonCi(hits, n, conf) as number[];
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(rate).toBeGreaterThanOrEqual(low);
          expect(rate).toBeLessThanOrEqual(high);
        },
      ),
    ));
  test("is exactly 0 below no hits and exactly 1 above all hits", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
        expect(wilsonCi(0, n)[1]).toBe(0);
        expect(wilsonCi(n, n)[2]).toBe(1);
      }),
    ));
  test("of misses mirrors that of hits", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), share, (n, part) => {
        const hits = Math.round(n * part);
        near(wilsonCi(hits, n)[1] as number, 1 - (wilsonCi(n - hits, n)[2] as number), 1e-15);
      }),
    ));
});

test("CAGR compounded over the years is the whole growth", () =>
  fc.assert(
    fc.property(
      price,
      fc.double({ min: 0.5, max: 5, noNaN: true }),
      fc.double({ min: 1, max: 40, noNaN: true }),
      (start, growth, years) => near((1 + cagr(start, start * growth, years)) ** years, growth, 1e-12 * growth),
    ),
  ));
test("risk contributions sum to 1", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(share, fc.double({ min: 0.01, max: 1, noNaN: true })), { minLength: 1, maxLength: 6 }),
      share,
      (each, rho) => {
        const weights = each.map(([weight]) => weight + 0.01);
        const corr = each.map((_, i) => each.map((__, j) => (i === j ? 1 : rho)));
        const shares = riskContrib(
          weights,
          each.map(([, vol]) => vol),
          corr,
        );
        near(
          shares.reduce((sum, value) => sum + value, 0),
          1,
          1e-14,
        );
      },
    ),
  ));
test("perfect forecasts have a skill of 1, the base rate one of 0", () => {
  expect(brierSkill([1, 0, 1], [1, 0, 1])).toBe(1);
  expect(brierSkill([0.5, 0.5], [1, 0])).toBe(0);
});
test("SCENTABLE's last row is SCENEV and SCENSD", () => {
  const table = plain(
    run("SCENTABLE", [
      [["a"], ["b"], [null]],
      [[0.25], [0.25], [0.5]],
      [[0.3], [-0.35], [0.06]],
    ]),
  );
  expect(table.map((row) => row[0])).toEqual(["a", "b", "", "Σ"]);
  expect(table[3][2]).toBe(
    plain(
      run("SCENEV", [
        [[0.25], [0.25], [0.5]],
        [[0.3], [-0.35], [0.06]],
      ]),
    )[0][0],
  );
  expect(table[3][4]).toBe(
    plain(
      run("SCENSD", [
        [[0.25], [0.25], [0.5]],
        [[0.3], [-0.35], [0.06]],
      ]),
    )[0][0],
  );
});
const half = [[0.5], [0.5]];
test.each([
  ["CAGR", [0, 1, 1], "#NUM!"],
  ["CAGR", [1, 0, 1], "#NUM!"],
  ["CAGR", [1, 2, 0], "#NUM!"],
  ["VOLTARGET", [0.3, 0], "#DIV/0!"],
  ["VOLTARGET", [0.3, -0.1], "#DIV/0!"],
  ["VOLTARGET", [-0.1, 0.2], "#NUM!"],
  ["SHARPE", [[[0.1], [0.1], [0.1]]], "#DIV/0!"],
  ["SHARPE", [[[0.1]]], "#DIV/0!"],
  ["SHARPE", [half, 0, 0], "#NUM!"],
  ["KELLY", [1.1, 1], "#NUM!"],
  ["KELLY", [0.5, 0], "#DIV/0!"],
  ["KELLY", [0.5, -1], "#NUM!"],
  ["WILSONCI", [21, 20], "#NUM!"],
  ["WILSONCI", [0, 0], "#NUM!"],
  ["WILSONCI", [-1, 20], "#NUM!"],
  ["WILSONCI", [1, 20, 1], "#NUM!"],
  ["BRIER", [[[1.1]], [[1]]], "#NUM!"],
  ["BRIER", [[[0.5]], [[0.5]]], "#NUM!"],
  ["BRIER", [half, [[1]]], "#VALUE!"],
  ["BRIERSKILL", [half, [[1], [1]]], "#DIV/0!"],
  ["BRIERSKILL", [half, [[1], [0]], 2], "#NUM!"],
  ["LOGSCORE", [[[0]], [[1]]], "#NUM!"],
  ["LOGSCORE", [[[1]], [[0]]], "#NUM!"],
  ["SCENEV", [[[0.5], [0.6]], half], "#NUM!"],
  ["SCENEV", [[[-0.5], [1.5]], half], "#NUM!"],
  ["SCENEV", [half, [[1]]], "#VALUE!"],
  ["SCENSD", [[[0.5], [0.500001]], half], "#NUM!"],
  ["SCENTABLE", [[["a"]], half, half], "#VALUE!"],
  ["PORTVOL", [half, half, [[1, 0]]], "#VALUE!"],
  ["PORTVOL", [half, [[0.1]], [[1]]], "#VALUE!"],
  [
    "PORTVOL",
    [
      half,
      half,
      [
        [1, 0.5],
        [0.4, 1],
      ],
    ],
    "#NUM!",
  ],
  [
    "PORTVOL",
    [
      half,
      half,
      [
        [0.04, 0],
        [0, 0.04],
      ],
    ],
    "#NUM!",
  ],
  [
    "PORTVOL",
    [
      half,
      [[-0.1], [0.2]],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    "#NUM!",
  ],
  [
    "PORTVOL",
    [
      [[1], [1], [1]],
      [[1], [1], [1]],
      [
        [1, -0.9, -0.9],
        [-0.9, 1, -0.9],
        [-0.9, -0.9, 1],
      ],
    ],
    "#NUM!",
  ],
  [
    "RISKCONTRIB",
    [
      half,
      [[0], [0]],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    "#DIV/0!",
  ],
  ["PAYBACK", [100, 8, 0.08], "#NUM!"],
  ["PAYBACK", [100, 0], "#NUM!"],
  ["PAYBACK", [100, 10, -1], "#NUM!"],
  ["SURPRISE", [1, 2, 0], "#DIV/0!"],
  ["SURPRISE", [1, 2, -1], "#DIV/0!"],
  ["BREAKEVENPROB", [1, 1], "#DIV/0!"],
  ["BREAKEVENPROB", [2, 1], "#N/A"],
  ["BAYES", [1.1, 2], "#NUM!"],
  ["BAYES", [1, 0], "#NUM!"],
  ["BAYES", [0.5, -1], "#NUM!"],
  ["ODDS", [0], "#DIV/0!"],
  ["ODDS", [1.1], "#NUM!"],
] as const)("%s(%j) is %s", (id, args, code) => expect(plain(run(id, args as never))).toEqual([[code]]));
