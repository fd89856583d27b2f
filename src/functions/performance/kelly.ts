import { expectAbove, expectBetween, expectNonZero } from "../guard/expect";
import type { Probability } from "../guard/types";

/**
 * Kelly fraction: the share of capital that grows fastest in a repeated bet.
 * @customfunction
 * @param p Probability of winning, decimal.
 * @param odds Net odds, the gain on each unit staked as ODDS(p, fee, "net") gives them: 1 at even odds, 7 for a payoff of seven times the premium.
 * @returns Fraction of capital, p − (1 − p)/odds; negative when the bet loses on average.
 * @see Kelly (1956), A New Interpretation of Information Rate
 * @errors #NUM! when p is outside 0 to 1 or odds is negative; #DIV/0! when odds is 0.
 * @terms 凱利公式, 凯利公式, 部位大小, 仓位管理, 倉位管理, Kelly criterion, position size
 * @rows 0-21, 0-27, 0-32, 4-36
 * @example =MKT.KELLY(0.55, 1) // 0.10000000000000009
 * @example =MKT.KELLY(0.2, 7) // 0.08571428571428573
 */
export function kelly(p: Probability, odds: number): number {
  expectBetween("p", p, 0, 1);
  expectNonZero("odds", odds);
  expectAbove("odds", odds, 0);
  return p - (1 - p) / odds;
}
