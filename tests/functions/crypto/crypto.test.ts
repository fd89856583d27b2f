import fc from "fast-check";
import { coinPerShare } from "../../../src/functions/crypto/coinPerShare";
import { coinYield } from "../../../src/functions/crypto/coinYield";
import { dilution } from "../../../src/functions/crypto/dilution";
import { freezePrem } from "../../../src/functions/crypto/freezePrem";
import { goldTargetPx } from "../../../src/functions/crypto/goldTargetPx";
import { levNav } from "../../../src/functions/crypto/levNav";
import { mnav } from "../../../src/functions/crypto/mnav";
import { mnavEv } from "../../../src/functions/crypto/mnavEv";
import { reserveShare } from "../../../src/functions/crypto/reserveShare";
import { plain, run } from "../../contracts/calls";
import vectors from "../../vectors/crypto.json";
import { describeVectors } from "../vectors";

describeVectors(vectors);

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const near = (got: number, wanted: number, by: number) => expect(Math.abs(got - wanted)).toBeLessThanOrEqual(by);

describe("identities", () => {
  test("without debt, preferred stock and cash both mNAVs agree", () =>
    fc.assert(
      fc.property(amount, amount, amount, (cap, coins, price) =>
        expect(mnavEv(cap, 0, 0, 0, coins, price)).toBe(mnav(cap, coins, price)),
      ),
    ));
  test("LEVNAV is the elasticity of the net assets to the coin", () => {
    const netAssets = (price: number) => 100 * price - 3000;
    const bump = 1e-6;
    near(levNav(100, 50, 3000), (netAssets(50 * (1 + bump)) / netAssets(50) - 1) / bump, 1e-8);
  });
  test("COINYIELD is the growth of COINPERSHARE", () =>
    fc.assert(
      fc.property(amount, amount, amount, amount, (coins0, shares0, coins1, shares1) => {
        const growth = coinPerShare(coins1, shares1) / coinPerShare(coins0, shares0);
        near(coinYield(coins0, shares0, coins1, shares1), growth - 1, 1e-14 * (1 + growth));
      }),
    ));
  test("at GOLDTARGETPX gold has the wanted share", () =>
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (target) => {
        const now = reserveShare(36_300, 4400, 12_500);
        near(reserveShare(36_300, goldTargetPx(4400, now, target), 12_500), target, 1e-13);
      }),
    ));
  test("dilution by a schedule ends where its total would", () =>
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 20 }), (supply, unlocks) => {
        const path = dilution(supply, unlocks);
        near(path[path.length - 1], dilution(supply, [unlocks.reduce((sum, each) => sum + each, 0)])[0], 1e-14);
        for (let k = 1; k < path.length; k++) expect(path[k]).toBeGreaterThanOrEqual(path[k - 1]);
      }),
    ));
  test("a total loss costs the odds, over any horizon, and a smaller loss costs less", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        (odds, loss, horizon) => {
          expect(freezePrem(odds, 1, horizon)).toBe(odds * 1e4);
          expect(freezePrem(odds, loss, horizon)).toBeLessThanOrEqual(odds * 1e4);
        },
      ),
    ));
});

test.each([
  ["KIMCHI", [0, 1470, 90000], "#NUM!"],
  ["KIMCHI", [1, 0, 90000], "#NUM!"],
  ["KIMCHI", [1, 1470, -1], "#NUM!"],
  ["MNAV", [1, 0, 1], "#NUM!"],
  ["MNAV", [0, 1, 1], "#NUM!"],
  ["MNAVEV", [1, 0, 0, 2, 1, 1], "#NUM!"],
  ["MNAVEV", [1, 0, 0, 0, 1, 0], "#NUM!"],
  ["LEVNAV", [10, 10, 100], "#NUM!"],
  ["LEVNAV", [0, 10, 1], "#NUM!"],
  ["COINPERSHARE", [1, 0], "#DIV/0!"],
  ["COINYIELD", [1, 1, 0, 1], "#NUM!"],
  ["EQCOINRATIO", [1, 1, 0], "#NUM!"],
  ["RESERVESHARE", [0, 4400, 0], "#DIV/0!"],
  ["RESERVESHARE", [-1, 4400, 500], "#NUM!"],
  ["RESERVESHARE", [36000, 4400, -1], "#NUM!"],
  ["GOLDTARGETPX", [4400, 0, 0.5], "#NUM!"],
  ["GOLDTARGETPX", [4400, 0.3, 1], "#NUM!"],
  ["GOLDTARGETPX", [0, 0.3, 0.5], "#NUM!"],
  ["REALPX", [4400, 0, 100], "#NUM!"],
  ["REALPX", [4400, 100, 0], "#NUM!"],
  ["PERPAPR", [0.0001, 0], "#NUM!"],
  ["DILUTION", [0, [[1]]], "#NUM!"],
  ["DILUTION", [10, [[1], [-1]]], "#NUM!"],
  ["DILUTION", [10, [[1], [null]]], "#N/A"],
  ["FREEZEPREM", [-0.01], "#NUM!"],
  ["FREEZEPREM", [0.01, 1.1], "#NUM!"],
  ["FREEZEPREM", [0.01, 1, 0], "#NUM!"],
] as const)("%s(%j) is %s", (id, args, code) => expect(plain(run(id, args as never))).toEqual([[code]]));
