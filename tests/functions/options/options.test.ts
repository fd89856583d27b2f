import fc from "fast-check";
import { CellError } from "../../../src/cells/cell";
import { OptionType } from "../../../src/functions/choices/optionType";
import { b76Iv } from "../../../src/functions/options/b76Iv";
import { b76Price } from "../../../src/functions/options/b76Price";
import { bachIv } from "../../../src/functions/options/bachIv";
import { bachPrice } from "../../../src/functions/options/bachPrice";
import { bsDelta } from "../../../src/functions/options/bsDelta";
import { bsIv } from "../../../src/functions/options/bsIv";
import { bsPrice } from "../../../src/functions/options/bsPrice";
import { butterflyBe } from "../../../src/functions/options/butterflyBe";
import { butterflyMax } from "../../../src/functions/options/butterflyMax";
import { butterflyPayoff } from "../../../src/functions/options/butterflyPayoff";
import { butterflyPrice } from "../../../src/functions/options/butterflyPrice";
import { implFwd } from "../../../src/functions/options/implFwd";
import { impliedMove } from "../../../src/functions/options/impliedMove";
import { optPnl } from "../../../src/functions/options/optPnl";
import { probAbove } from "../../../src/functions/options/probAbove";
import { probTouch } from "../../../src/functions/options/probTouch";
import { straddleVol } from "../../../src/functions/options/straddleVol";
import { plain, run } from "../../contracts/calls";
import vectors from "../../vectors/options.json";
import { describeVectors } from "../vectors";

describeVectors(vectors);

const { call, put } = OptionType;
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const near = (got: number, wanted: number, by: number) => expect(Math.abs(got - wanted)).toBeLessThanOrEqual(by);
const market = fc.record({
  S: real(5, 500),
  K: real(5, 500),
  T: real(0.005, 5),
  r: real(-0.02, 0.12),
  q: real(-0.02, 0.12),
  vol: real(0.03, 1.5),
});

describe("identities", () => {
  test("call − put = S·e^(−qT) − K·e^(−rT)", () =>
    fc.assert(
      fc.property(market, ({ S, K, T, r, q, vol }) => {
        const gap = bsPrice(call, S, K, T, r, q, vol) - bsPrice(put, S, K, T, r, q, vol);
        near(gap, S * Math.exp(-q * T) - K * Math.exp(-r * T), 1e-14 * (S + K));
      }),
    ));
  test("price → vol → price, for spot, futures and normal options", () =>
    fc.assert(
      fc.property(market, fc.constantFrom(call, put), ({ S, K, T, r, q, vol }, type) => {
        const price = bsPrice(type, S, K, T, r, q, vol);
        const onFuture = b76Price(type, S, K, T, r, vol);
        const normal = bachPrice(type, S, K, T, r, vol * S);
        fc.pre(price < (type === call ? S * Math.exp(-q * T) : K * Math.exp(-r * T)) && price > 0 && onFuture > 0);
        near(bsPrice(type, S, K, T, r, q, bsIv(type, price, S, K, T, r, q)), price, 1e-14 * (S + K));
        near(b76Price(type, S, K, T, r, b76Iv(type, onFuture, S, K, T, r)), onFuture, 1e-14 * (S + K));
        near(bachPrice(type, S, K, T, r, bachIv(type, normal, S, K, T, r)), normal, 1e-14 * (S + K));
      }),
    ));
  test("a future is a spot price whose yield is the rate", () =>
    fc.assert(
      fc.property(market, ({ S, K, T, r, vol }) => {
        expect(b76Price(call, S, K, T, r, vol)).toBe(bsPrice(call, S, K, T, r, r, vol));
      }),
    ));
  test("a butterfly of one vol and even strikes is worth between 0 and its largest payoff", () =>
    fc.assert(
      fc.property(market, real(0.01, 0.9), ({ S, K, T, r, q, vol }, width) => {
        const [k1, k3] = [K * (1 - width), K * (1 + width)];
        const value = butterflyPrice(S, k1, K, k3, T, r, q, vol, vol, vol);
        expect(value).toBeGreaterThanOrEqual(-1e-14 * K);
        expect(value).toBeLessThanOrEqual(Math.exp(-r * T) * (K - k1) * (1 + 1e-13));
      }),
    ));
  test("the butterfly's price is its three calls", () =>
    fc.assert(
      fc.property(market, real(0.03, 1), real(0.03, 1), ({ S, K, T, r, q, vol }, vol2, vol3) => {
        const calls =
          bsPrice(call, S, K, T, r, q, vol) -
          2 * bsPrice(call, S, 1.2 * K, T, r, q, vol2) +
          bsPrice(call, S, 1.5 * K, T, r, q, vol3);
        near(butterflyPrice(S, K, 1.2 * K, 1.5 * K, T, r, q, vol, vol2, vol3), calls, 1e-13 * (S + K));
      }),
    ));
  test("a butterfly's payoff peaks at the middle strike, is −premium below and zero at its breakevens", () =>
    fc.assert(
      fc.property(real(1, 100), real(1, 50), real(0, 0.99), real(0, 300), (k1, width, share, spot) => {
        const [k2, k3, premium] = [k1 + width, k1 + 2 * width, share * width];
        const most = butterflyMax(k1, k2, k3, premium);
        near(butterflyPayoff(k2, k1, k2, k3, premium), most, 1e-12);
        expect(butterflyPayoff(spot, k1, k2, k3, premium)).toBeLessThanOrEqual(most + 1e-12);
        near(butterflyPayoff(k1 / 2, k1, k2, k3, premium), -premium, 1e-12);
        for (const breakeven of butterflyBe(k1, k2, k3, premium) as number[])
          near(butterflyPayoff(breakeven, k1, k2, k3, premium), 0, 1e-12);
      }),
    ));
  test("OPTPNL of a butterfly's legs is BUTTERFLYPAYOFF", () => {
    const spots = [0, 65, 70, 72.5, 90, 101, 107.5, 110, 300];
    const legs = [
      [1, "C", 70, 2.5],
      [-2, "C", 90, 0],
      [1, "C", 110, 0],
    ];
    expect(optPnl(spots, legs)).toEqual(spots.map((spot) => butterflyPayoff(spot, 70, 90, 110, 2.5)));
  });
  test("the chance to touch is at least the chance to end beyond, and falls with distance", () =>
    fc.assert(
      fc.property(market, ({ S, K, T, r, q, vol }) => {
        const touch = probTouch(S, K, T, r, q, vol);
        const above = probAbove(S, K, T, r, q, vol);
        expect(touch).toBeGreaterThanOrEqual((K > S ? above : 1 - above) * (1 - 1e-12));
        expect(touch).toBeLessThanOrEqual(1);
        const farther = K > S ? K * 1.1 : K / 1.1;
        expect(probTouch(S, farther, T, r, q, vol)).toBeLessThanOrEqual(touch * (1 + 1e-12));
      }),
    ));
  test("without drift in the logarithm the chance to touch is twice the chance to end beyond", () => {
    const vol = 0.4;
    near(probTouch(100, 130, 1, (vol * vol) / 2, 0, vol), 2 * probAbove(100, 130, 1, (vol * vol) / 2, 0, vol), 1e-15);
  });
  test("the implied move is the straddle at the forward over the forward, and STRADDLEVOL its inverse", () =>
    fc.assert(
      fc.property(real(1, 5000), real(0.01, 3), real(0.01, 2), real(-0.02, 0.1), (F, T, vol, r) => {
        const straddle = b76Price(call, F, F, T, r, vol) + b76Price(put, F, F, T, r, vol);
        near(straddle * Math.exp(r * T), F * impliedMove(vol, T), 1e-13 * F);
        near(b76Price(call, F, F, T, r, straddleVol(straddle, F, T, r)) * 2, straddle, 1e-14 * F);
      }),
    ));
  test("IMPLFWD recovers the forward from both prices", () =>
    fc.assert(
      fc.property(market, ({ S, K, T, r, q, vol }) => {
        const forward = implFwd(bsPrice(call, S, K, T, r, q, vol), bsPrice(put, S, K, T, r, q, vol), K, T, r);
        near(forward, S * Math.exp((r - q) * T), 1e-13 * (S + K));
      }),
    ));
});

describe("without time or volatility", () => {
  test("at T = 0 the price is intrinsic value", () => {
    expect(bsPrice(call, 105, 100, 0, 0.05, 0.02, 0.3)).toBe(5);
    expect(bsPrice(put, 105, 100, 0, 0.05, 0.02, 0.3)).toBe(0);
    expect(bachPrice(put, 0.03, 0.042, 0, 0.05, 0.01)).toBeCloseTo(0.012, 16);
  });
  test("at vol = 0 the price is the discounted forward intrinsic value", () =>
    near(bsPrice(call, 100, 100, 1, 0.05, 0.01, 0), 100 * Math.exp(-0.01) - 100 * Math.exp(-0.05), 1e-13));
  test("delta is 0, ±1, and ±½ at the strike", () => {
    expect([90, 100, 110].map((S) => bsDelta(call, S, 100, 0, 0.05, 0, 0.2))).toEqual([0, 0.5, 1]);
    expect([90, 100, 110].map((S) => bsDelta(put, S, 100, 0, 0.05, 0, 0.2))).toEqual([-1, -0.5, -0]);
  });
  test("an intrinsic price has vol 0", () => {
    expect(bsIv(call, 20, 100, 80, 1, 0, 0)).toBe(0);
    expect(bsIv(put, 0, 100, 80, 1, 0, 0)).toBe(0);
    expect(bsIv(call, bsPrice(call, 100, 80, 1, 0.05, 0.02, 0), 100, 80, 1, 0.05, 0.02)).toBe(0);
  });
});

describe("errors", () => {
  test.each([
    ["BSPRICE", ["C", 0, 100, 1, 0, 0, 0.2], "#NUM!"],
    ["BSPRICE", ["C", 100, -1, 1, 0, 0, 0.2], "#NUM!"],
    ["BSPRICE", ["C", 100, 100, -0.1, 0, 0, 0.2], "#NUM!"],
    ["BSPRICE", ["C", 100, 100, 1, 0, 0, -0.2], "#NUM!"],
    ["BSPRICE", ["X", 100, 100, 1, 0, 0, 0.2], "#VALUE!"],
    ["BSPRICE", ["C", null, 100, 1, 0, 0, 0.2], "#N/A"],
    ["BSGAMMA", ["C", 100, 100, 0, 0, 0, 0.2], "#NUM!"],
    ["BSTHETA", ["C", 100, 90, 0, 0, 0, 0.2], "#NUM!"],
    ["BSIV", ["C", 9.99, 110, 100, 1, 0, 0], "#NUM!"],
    ["BSIV", ["C", 110, 110, 100, 1, 0, 0], "#NUM!"],
    ["BSIV", ["P", 100, 110, 100, 1, 0, 0], "#NUM!"],
    ["BSIV", ["C", 12, 110, 100, 0, 0, 0], "#NUM!"],
    ["B76IV", ["C", -1, 90, 100, 1, 0], "#NUM!"],
    ["BACHIV", ["P", 0.001, 0.04, 0.05, 1, 0], "#NUM!"],
    ["BUTTERFLYMAX", [90, 70, 110], "#NUM!"],
    ["BUTTERFLYRR", [70, 90, 110, 0], "#NUM!"],
    ["BUTTERFLYBE", [70, 90, 110, 20.01], "#NUM!"],
    ["STRADDLEBE", [0, 1], "#NUM!"],
    ["IMPLIEDMOVE", [-0.1, 1], "#NUM!"],
    ["STRADDLEVOL", [200, 100, 1], "#NUM!"],
    ["PROBTOUCH", [100, 110, 1, 0, 0, 0], "#NUM!"],
    ["OPTPNL", [[[100]], [[1, "X", 100, 1]]], "#VALUE!"],
    ["OPTPNL", [[[100]], [[1, "C", 100]]], "#VALUE!"],
    ["OPTPNL", [[[100]], [[1, "C", null, 1]]], "#N/A"],
    ["OPTPNL", [[[100]], [[1, "C", 0, 1]]], "#NUM!"],
  ] as const)("%s(%j) is %s", (id, args, code) => {
    const answer = run(id, args as never);
    expect(answer instanceof CellError ? answer.code : answer).toBe(code);
  });
  test("an implied vol that does not exist names the prices that have one", () => {
    const answer = run("BSIV", ["C", 9, 110, 100, 1, 0, 0]) as CellError;
    expect(answer.message).toContain("(10)");
    expect(answer.message).toContain("110");
  });
});

describe("tables", () => {
  test("a broken wing that never loses above has no upper breakeven; a credit no lower one", () => {
    expect(plain(run("BUTTERFLYBE", [70, 90, 95, 2.5]))).toEqual([[72.5, "#N/A"]]);
    expect(plain(run("BUTTERFLYBE", [70, 90, 115, -1]))).toEqual([["#N/A", 111]]);
  });
  test("a blank row between legs is skipped, a table with vol and expiry will do", () => {
    const legs = [
      [1, "C", 100, 2, 0.2, 46388],
      [null, null, null, null, null, null],
      [1, "P", 100, 3, 0.2, "2026-12-31"],
    ];
    expect(plain(run("OPTPNL", [[[90], [100]], legs]))).toEqual([[5], [-5]]);
  });
  test("BSGREEKS is its six functions, one row for each option of a column", () => {
    const rows = plain(run("BSGREEKS", ["C", [[90], [110]], 100, 0.5, 0.04, 0.01, 0.3]));
    const each = ["BSPRICE", "BSDELTA", "BSGAMMA", "BSVEGA", "BSTHETA", "BSRHO"];
    expect(rows).toEqual([90, 110].map((S) => each.map((id) => run(id, ["C", S, 100, 0.5, 0.04, 0.01, 0.3]))));
  });
  test("STRATVALUE at expiry is OPTPNL, and #N/A after the first expiry", () => {
    const legs = [
      [1, "C", 70, 12.1, 0.5, 46388],
      [-2, "C", 90, 5.6, 0.55, 46388],
      [1, "C", 110, 1.6, 0.6, 46388],
    ];
    const spots = [[50], [75], [90], [104], [130]];
    const net = plain(run("STRATVALUE", [legs, spots, [[46200, 46388, 46389]], 0.04, 0, true]));
    const atExpiry = plain(run("OPTPNL", [spots, legs]));
    net.forEach((row, index) => {
      near(row[1] as number, atExpiry[index]?.[0] as number, 1e-13);
      expect(row[2]).toBe("#N/A");
    });
    near(net[2]?.[0] as number, butterflyPrice(90, 70, 90, 110, 188 / 365, 0.04, 0, 0.5, 0.55, 0.6) - 2.5, 1e-12);
  });
  test("HEDGECOMP sets bonds and puts side by side", () => {
    const legs = [[10, "P", 100, 5, 0.2, 46388]];
    const [row] = plain(run("HEDGECOMP", [[[-0.2]], 100_000, 6, 5, legs, 100, 46023, 0.04, 0.01, 0.5]));
    // 20 % × 5 bp × 100 = 100 bp on 6 years of duration; the put with 10 vol points more
    near(row?.[1] as number, 6000, 1e-9);
    near(row?.[2] as number, 10 * (bsPrice(put, 80, 100, 1, 0.04, 0.01, 0.3) - 5), 1e-11);
    near(row?.[3] as number, (row?.[2] as number) - 6000, 1e-11);
    near(row?.[5] as number, (row?.[2] as number) / 50, 1e-13);
  });
});

describe("skew", () => {
  const strikes = [[50], [70], [90], [100], [120], [150], [200]];
  test("a flat smile has none", () =>
    expect(plain(run("SKEW", [strikes, strikes.map(() => [0.6]), 100, 0.5]))).toEqual([[0.6, 0.6, 0.6, 0, 0]]));
  test("dear upside calls give a risk reversal above zero; each wing has the delta asked for", () => {
    const vols = [[0.6], [0.58], [0.57], [0.58], [0.62], [0.68], [0.75]];
    const [row] = plain(run("SKEW", [strikes, vols, 100, 0.5])) as [number[]];
    const [money, callWing, putWing, reversal, butterfly] = row as [number, number, number, number, number];
    expect(money).toBe(0.58);
    expect(reversal).toBeCloseTo(callWing - putWing, 15);
    expect(reversal).toBeGreaterThan(0);
    expect(butterfly).toBeCloseTo((callWing + putWing) / 2 - money, 15);
    // the strike of the call wing, back from its vol on the line between 150 and 200
    const share = (callWing - 0.68) / 0.07;
    const strike = 150 * (200 / 150) ** share;
    expect(bsDelta(call, 100, strike, 0.5, 0, 0, callWing)).toBeCloseTo(0.25, 12);
  });
  test("a wing outside the quotes is #N/A in its own place", () =>
    expect(plain(run("SKEW", [[[95], [100], [105]], [[0.6], [0.6], [0.6]], 100, 0.5]))).toEqual([
      [0.6, "#N/A", "#N/A", "#N/A", "#N/A"],
    ]));
  test("strikes must rise", () =>
    expect(plain(run("SKEW", [[[100], [90]], [[0.6], [0.6]], 100, 0.5]))).toEqual([["#NUM!"]]));
});

describe("a leg of the underlying", () => {
  test("a covered call gains the strike less the entry, and the premium", () =>
    expect(
      run("OPTPNL", [
        [[80], [100], [120]],
        [
          [1, "U", 0, 100],
          [-1, "C", 110, 4],
        ],
      ]),
    ).toEqual([[-16], [4], [14]]));
  test("a collar is bounded on both sides", () => {
    const collar = [
      [1, "U", null, 100],
      [1, "P", 90, 3],
      [-1, "C", 110, 2.5],
    ];
    expect(run("OPTPNL", [[[0], [90], [110], [1000]], collar])).toEqual([[-10.5], [-10.5], [9.5], [9.5]]);
  });
  test("before expiry it is worth its price, and a call less a put is the underlying less the strike's present value", () => {
    const parity = [
      [1, "C", 100, 0, 0.2, 46388],
      [-1, "P", 100, 0, 0.2, 46388],
      [-1, "U", null, 0, null, null],
    ];
    const [[value]] = run("STRATVALUE", [parity, 87, 46023, 0.05, 0]) as number[][];
    expect(value).toBeCloseTo(-100 * Math.exp(-0.05), 12);
  });
  test("a strike beside it is refused by name", () => {
    const answer = run("OPTPNL", [100, [[1, "U", 100, 4]]]);
    expect(String((answer as { message: string }).message)).toMatch(
      /legs \[1\] must be blank or 0 as the strike of the underlying/,
    );
  });
  test("in HEDGECOMP its entry price is what it cost", () =>
    expect(run("HEDGECOMP", [[[-0.1]], 100, 0, 0, [[1, "U", 0, 100, 0, 0]], 100, 46388, 0, 0])).toEqual([
      [
        -0.1,
        expect.closeTo(0, 12),
        expect.closeTo(-10, 12),
        expect.closeTo(-10, 12),
        expect.closeTo(0, 12),
        expect.closeTo(-0.1, 12),
      ],
    ]));
});
