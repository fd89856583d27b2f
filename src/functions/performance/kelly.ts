import { expectAbove, expectBetween, expectNonZero } from "../guard/expect";
import type { Probability } from "../guard/types";

/**
 * Kelly fraction: the share of capital that grows fastest in a repeated bet.
 * @customfunction
 * @param p Probability of winning, decimal.
 * @param odds Net payoff for each unit staked: 1 at even odds, 7 for a payoff of seven times the premium.
 * @returns Fraction of capital, p − (1 − p)/odds; negative when the bet loses on average.
 * @see Kelly (1956), A New Interpretation of Information Rate
 * @errors #NUM! when p is outside 0 to 1 or odds is negative; #DIV/0! when odds is 0.
 * @terms 凱利公式, 凯利公式, 部位大小, 仓位管理, 倉位管理, Kelly criterion, position size
 * @rows 0-21, 0-27, 0-32, 4-36
 * @example =MKT.KELLY(0.55, 1) // 0.10000000000000009
 * @example =MKT.KELLY(0.2, 7) // 0.08571428571428573
 * @tw 凱利比例：重複下注時資本成長最快的投入比例。
 * @tw p 獲勝機率，小數。
 * @tw odds 每單位賭注的淨賠率：一賠一為 1，權利金的七倍收益為 7。
 * @tw returns: 資金比例，p − (1 − p)/odds；平均而言會輸的賭注為負。
 * @tw errors: #NUM!：p 不在 0 到 1 之間，或 odds 為負；#DIV/0!：odds 為 0。
 * @cn 凯利比例：重复下注时资本增长最快的投入比例。
 * @cn p 获胜概率，小数。
 * @cn odds 每单位赌注的净赔率：一赔一为 1，权利金的七倍收益为 7。
 * @cn returns: 资金比例，p − (1 − p)/odds；平均而言会输的赌注为负。
 * @cn errors: #NUM!：p 不在 0 到 1 之间，或 odds 为负；#DIV/0!：odds 为 0。
 */
export function kelly(p: Probability, odds: number): number {
  expectBetween("p", p, 0, 1);
  expectNonZero("odds", odds);
  expectAbove("odds", odds, 0);
  return p - (1 - p) / odds;
}
