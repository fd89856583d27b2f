import { expectAbove, expectBetween, expectSameLength, noAnswer } from "../guard/expect";
import type { Column, Matrix, ShareColumn } from "../guard/types";
import { expectNetwork } from "./network";
import { doesNotSettle } from "./texts";

/**
 * Loss of equity of each company after a shock has spread through what they hold of each other, decimal.
 * @customfunction
 * @param exposures Square: row i, column j is what i would lose if j became worthless.
 * @param equity Equity of each company.
 * @param shock Share of its equity that each company loses at first, decimal from 0 to 1.
 * @returns A column, decimal from 0 to 1; 1 = the equity is gone. Includes the first shock.
 * @see Bardoscia, Battiston, Caccioli, Caldarelli (2015), DebtRank: A Microscopic Foundation for Shock Propagation
 * @errors #VALUE! when exposures is no square or a list has another length; #NUM! when an exposure is negative, an equity not above zero or a shock outside 0 to 1, or losses that circle almost without end; #N/A for a blank.
 * @terms 一損俱損, 一损俱损, 一榮俱榮, 一荣俱荣, 傳染, 传染, 連鎖違約, contagion, DebtRank
 * @rows 1-10
 * @example =MKT.CONTAGION({0,50;0,0}, {100;100}, {0;0.4}) // {0.2;0.4}
 * @example =MKT.CONTAGION({0,50;50,0}, {100;100}, {0;0.3}) // {0.2;0.4}
 */
export function contagion(exposures: Matrix, equity: Column, shock: ShareColumn): Column {
  expectNetwork("exposures", exposures);
  expectSameLength("exposures", exposures, "equity", equity);
  expectSameLength("exposures", exposures, "shock", shock);
  for (const [index, value] of equity.entries()) expectAbove(`equity [${index + 1}]`, value, 0);
  for (const [index, value] of shock.entries()) expectBetween(`shock [${index + 1}]`, value, 0, 1);
  const leverage = exposures.map((row, i) => row.map((exposure) => exposure / equity[i]));
  return spread(leverage, shock);
}

/** What is new in a round, over the loss so far (a millionth at least), when nothing it could still add up to would show. */
const negligible = 1e-24;

/** Losses that still go round after so much work are given up: a cell must answer. */
const mostRounds = 1e6;
const mostMultiplications = 1e8;

/**
 * Each round passes on what the others newly lost: h_i ← min(1, h_i + Σ_j Λ_ij·Δh_j). The rounds end when what is new no
 * longer changes any loss, however often it went round.
 */
function spread(leverage: Matrix, shock: Column): Column {
  const size = shock.length;
  const losses = [...shock];
  let passing = [...shock];
  let next = new Array<number>(size);
  const rounds = Math.min(mostRounds, mostMultiplications / size ** 2);
  for (let round = 0; round < rounds; round++) {
    let settled = true;
    for (let i = 0; i < size; i++) {
      let received = 0;
      for (let j = 0; j < size; j++) received += leverage[i][j] * passing[j];
      next[i] = Math.min(received, 1 - losses[i]);
      if (next[i] > Math.max(losses[i], 1e-6) * negligible) settled = false;
    }
    for (let i = 0; i < size; i++) losses[i] = Math.min(1, losses[i] + next[i]);
    if (settled) return losses;
    [passing, next] = [next, passing];
  }
  throw noAnswer(doesNotSettle);
}
