import { expectAbove, expectBetween, expectSameLength, noAnswer } from "../guard/expect";
import type { Column, Matrix, ShareColumn } from "../guard/types";
import { expectNetwork } from "./network";

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
 * @tw 衝擊經相互持有關係擴散後，各公司的權益損失比例，小數。
 * @tw exposures 方陣：第 i 列第 j 欄為 j 歸零時 i 的損失。
 * @tw equity 各公司的權益。
 * @tw shock 各公司最初損失的權益比例，0 到 1 的小數。
 * @tw returns: 一欄，0 到 1 的小數；1 表示權益全失。含最初的衝擊。
 * @tw errors: #VALUE!：exposures 不是方陣，或清單長度不符；#NUM!：曝險為負、權益不大於零、衝擊不在 0 到 1 之間，或損失循環幾乎無止境；#N/A：有空白。
 * @cn 冲击经相互持有关系扩散后，各公司的权益损失比例，小数。
 * @cn exposures 方阵：第 i 行第 j 列为 j 归零时 i 的损失。
 * @cn equity 各公司的权益。
 * @cn shock 各公司最初损失的权益比例，0 到 1 的小数。
 * @cn returns: 一列，0 到 1 的小数；1 表示权益全失。含最初的冲击。
 * @cn errors: #VALUE!：exposures 不是方阵，或列表长度不符；#NUM!：敞口为负、权益不大于零、冲击不在 0 到 1 之间，或损失循环几乎无止境；#N/A：有空白。
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
  throw noAnswer({
    en: "The losses go round almost undiminished and do not settle.",
    tw: "損失幾乎不減地循環，無法收斂。",
    cn: "损失几乎不减地循环，无法收敛。",
  });
}
