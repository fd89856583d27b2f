import fc from "fast-check";
import { ParityCompounding } from "../../../src/functions/choices/parityCompounding";
import { Quote } from "../../../src/functions/choices/quote";
import { cipBasis } from "../../../src/functions/cip/cipBasis";
import { cipFwd } from "../../../src/functions/cip/cipFwd";
import { convYield } from "../../../src/functions/cip/convYield";
import { dollarCy } from "../../../src/functions/cip/dollarCy";
import { fwdPrem } from "../../../src/functions/cip/fwdPrem";
import { fxHedgeCost } from "../../../src/functions/cip/fxHedgeCost";
import { fxHedgedYld } from "../../../src/functions/cip/fxHedgedYld";
import { shadowCost } from "../../../src/functions/cip/shadowCost";
import { swapSpread } from "../../../src/functions/cip/swapSpread";
import { synthUsd } from "../../../src/functions/cip/synthUsd";
import { tsyConv } from "../../../src/functions/cip/tsyConv";
import { plain, run } from "../../contracts/calls";
import vectors from "../../vectors/cip.json";
import { describeVectors } from "../vectors";

describeVectors(vectors);

const quote = fc.constantFrom(Quote.foreignPerDollar, Quote.dollarsPerForeign);
const comp = fc.constantFrom(ParityCompounding.continuous, ParityCompounding.simple, ParityCompounding.annual);
const spot = fc.double({ min: 0.01, max: 2000, noNaN: true });
const rate = fc.double({ min: -0.02, max: 0.2, noNaN: true });
const tenor = fc.double({ min: 1 / 52, max: 30, noNaN: true });
const change = fc.double({ min: 0.9, max: 1.1, noNaN: true });
const load = (max: number) => fc.double({ min: 0, max, noNaN: true });
const market = fc.record({ spot, change, usd: rate, foreign: rate, tenor, comp, quote });
const holds = (property: (each: ReturnType<typeof shape>) => void) =>
  fc.assert(fc.property(market.map(shape), property));

function shape(each: {
  spot: number;
  change: number;
  usd: number;
  foreign: number;
  tenor: number;
  comp: ParityCompounding;
  quote: Quote;
}) {
  return { ...each, fwd: each.spot * each.change };
}

/** What rounding spot and forward can do to a rate in basis points a year; an annual rate of a short tenor magnifies it. */
const priceNoiseBp = ({ tenor, change }: { tenor: number; change: number }) =>
  1e-11 * (1 + 1 / tenor) * Math.max(change, 1 / change) ** (1 / tenor);

describe("identities", () => {
  test("CIPFWD with the basis of CIPBASIS is the forward again", () =>
    holds((m) => {
      const basisBp = cipBasis(m.spot, m.fwd, m.usd, m.foreign, m.tenor, m.comp, m.quote);
      const fwd = cipFwd(m.spot, m.usd, m.foreign, m.tenor, basisBp, m.comp, m.quote);
      expect(Math.abs(fwd / m.fwd - 1)).toBeLessThan(1e-13 * (1 + m.tenor));
    }));
  test("CIPBASIS of a forward from CIPFWD is the basis again", () =>
    holds((m) => {
      const basisBp = (m.change - 1) * 1000;
      const fwd = cipFwd(m.spot, m.usd, m.foreign, m.tenor, basisBp, m.comp, m.quote);
      const again = cipBasis(m.spot, fwd, m.usd, m.foreign, m.tenor, m.comp, m.quote);
      expect(Math.abs(again - basisBp)).toBeLessThan(priceNoiseBp(m) * 10);
    }));
  test("DOLLARCY is −CIPBASIS with continuous rates", () =>
    holds((m) => {
      const basisBp = cipBasis(m.spot, m.fwd, m.usd, m.foreign, m.tenor, ParityCompounding.continuous, m.quote);
      const convenience = dollarCy(m.spot, m.fwd, m.usd, m.foreign, m.tenor, ParityCompounding.continuous, m.quote);
      expect(Math.abs(convenience + basisBp)).toBeLessThan(priceNoiseBp(m));
    }));
  test("DOLLARCY and CIPBASIS have opposite signs with any compounding", () =>
    holds((m) => {
      const basisBp = cipBasis(m.spot, m.fwd, m.usd, m.foreign, m.tenor, m.comp, m.quote);
      const convenience = dollarCy(m.spot, m.fwd, m.usd, m.foreign, m.tenor, m.comp, m.quote);
      if (Math.abs(basisBp) > priceNoiseBp(m)) expect(Math.sign(convenience)).toBe(-Math.sign(basisBp));
    }));
  test("both ways of quoting give the same basis", () =>
    holds((m) => {
      const asEuro = cipBasis(m.spot, m.fwd, m.usd, m.foreign, m.tenor, m.comp, Quote.dollarsPerForeign);
      const asYen = cipBasis(1 / m.spot, 1 / m.fwd, m.usd, m.foreign, m.tenor, m.comp, Quote.foreignPerDollar);
      expect(Math.abs(asEuro - asYen)).toBeLessThan(priceNoiseBp(m) * 2);
    }));
  test("swapping into dollars and back is where it started", () =>
    holds((m) => {
      const dollars = synthUsd(m.spot, m.fwd, m.foreign, m.tenor, m.comp, m.quote);
      const back = fxHedgedYld(m.spot, m.fwd, dollars, m.tenor, m.comp, m.quote);
      expect(Math.abs(back - m.foreign)).toBeLessThan(priceNoiseBp(m) / 1e4);
    }));
  test("TSYCONV of the parts is CONVYIELD of the whole", () =>
    holds((m) => {
      const [usSwap, foreignSwap] = [m.usd + 0.001, m.foreign - 0.0005];
      const premium = fwdPrem(m.spot, m.fwd, m.tenor, ParityCompounding.continuous, m.quote);
      const parts = tsyConv(
        dollarCy(m.spot, m.fwd, usSwap, foreignSwap, m.tenor, ParityCompounding.continuous, m.quote),
        swapSpread(usSwap, m.usd),
        swapSpread(foreignSwap, m.foreign),
      );
      expect(Math.abs(parts - convYield(m.foreign, m.usd, premium))).toBeLessThan(priceNoiseBp(m));
    }));
  test("FXHEDGECOST is minus the simple FWDPREM", () =>
    holds((m) =>
      expect(fxHedgeCost(m.spot, m.fwd, m.tenor, m.quote)).toBe(
        -fwdPrem(m.spot, m.fwd, m.tenor, ParityCompounding.simple, m.quote),
      ),
    ));
  test("SHADOWCOST satisfies the identity of TSYCONV with no foreign swap spread", () =>
    fc.assert(
      fc.property(load(1), load(5), load(5), (lambda, kFx, kTsy) => {
        const [basis, spread, convenience] = shadowCost(lambda, kFx, kTsy) as number[];
        expect(convenience).toBe(tsyConv(-basis, spread, 0));
      }),
    ));
});

describe("signs", () => {
  test("a dearer synthetic dollar is a negative basis and a positive convenience", () => {
    expect(cipBasis(150, 148, 0.04, 0.005, 0.25)).toBeLessThan(0);
    expect(dollarCy(150, 148, 0.04, 0.005, 0.25)).toBeGreaterThan(0);
  });
  test("a yen below spot in the forward is a negative premium and a hedging cost", () => {
    expect(fwdPrem(149.25, 147.62, 0.25)).toBeLessThan(0);
    expect(fxHedgeCost(149.25, 147.62, 0.25)).toBeGreaterThan(0);
  });
});

test.each([
  ["FWDOUTRIGHT", [1, 57, 0], "#DIV/0!"],
  ["FWDPREM", [0, 1, 1], "#NUM!"],
  ["FWDPREM", [1, -1, 1], "#NUM!"],
  ["FWDPREM", [1, 1, 0], "#NUM!"],
  ["FWDPREM", [1, 1, 1, "semi"], "#VALUE!"],
  ["FWDPREM", [1, 1, 1, "cont", "EURUSD"], "#VALUE!"],
  ["SYNTHUSD", [1, 1, 0.02, -1], "#NUM!"],
  ["SYNTHUSD", [1, 1, 0.02, 1, "monthly"], "#VALUE!"],
  ["FXHEDGEDYLD", [1, 0, 0.02, 1], "#NUM!"],
  ["CIPBASIS", [1, 1, 0.04, 0.02, 0], "#NUM!"],
  ["CIPBASIS", [1, 1, "4%", 0.02, 1], "#VALUE!"],
  ["CIPBASIS", [1, 1, null, 0.02, 1], "#N/A"],
  ["CIPBASIS", [1, 1, 0.04, 0.02, 1, "quarterly"], "#VALUE!"],
  ["DOLLARCY", [1, 0, 0.04, 0.02, 1], "#NUM!"],
  ["CIPFWD", [0, 0.04, 0.02, 1], "#NUM!"],
  ["CIPFWD", [1, 0.04, 0.02, -1], "#NUM!"],
  ["CIPFWD", [1, -1, 0.02, 1, 0, "annual"], "#NUM!"],
  ["CIPFWD", [1, 0.04, -1, 1, 0, "simple"], "#NUM!"],
  ["CIPFWD", [1, 0.04, 0.02, 1, 0, "semi"], "#VALUE!"],
  ["CONVYIELD", ["x", 0.04, 0], "#VALUE!"],
  ["CONVYIELD", [null, 0.04, 0], "#N/A"],
  ["FXHEDGECOST", [1, 1, 0], "#NUM!"],
  ["CARRYVOL", [0.04, 0.01, 0], "#DIV/0!"],
  ["CARRYVOL", [0.04, 0.01, -0.1], "#DIV/0!"],
  ["CARRYPNL", [0, 1, 0.01, 0.04, 1], "#NUM!"],
  ["CARRYPNL", [1, 0, 0.01, 0.04, 1], "#NUM!"],
  ["SHADOWCOST", [-0.01, 1, 1], "#NUM!"],
  ["DEBTELAST", [0.1, 0, [[-0.8], [null]]], "#N/A"],
] as const)("%s(%j) is %s", (id, args, code) => expect(plain(run(id, args as never))).toEqual([[code]]));

test("a forward at tenor 0 is spot", () => expect(cipFwd(1.0855, 0.04, 0.02, 0)).toBe(1.0855));
test("SHADOWCOST and DEBTELAST stack a row for each scenario of a column", () => {
  expect(plain(run("SHADOWCOST", [[[0.01], [0.02]], 0.2, 0.5]))).toEqual([
    [-20, -50, -30],
    [-40, -100, -60],
  ]);
  expect(plain(run("DEBTELAST", [[[0.1], [null]]]))[1]).toEqual(["#N/A", "#N/A"]);
});
