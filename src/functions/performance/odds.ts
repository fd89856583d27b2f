import { expectBetween, expectNonZero } from "../guard/expect";
import type { Probability, Share } from "../guard/types";

/**
 * Fair decimal odds of a probability: what a stake of 1 pays back when it wins, stake included.
 * @customfunction
 * @param p Probability, decimal, as prediction markets quote it (0.2 for 20 cents).
 * @param fee Share of the winnings that the market keeps, decimal; 0 when left out.
 * @returns Decimal odds, 1 + (1/p − 1)·(1 − fee); less 1 they are the odds that KELLY takes.
 * @see Betting arithmetic; prices of 0 to 1 as on Polymarket
 * @errors #DIV/0! when p is 0; #NUM! when p or fee is outside 0 to 1.
 * @terms 賠率, 赔率, 預測市場, 预测市场, Polymarket, 政府關門, 政府关门, odds
 * @rows 0-57, 3-09, 4-23
 * @example =MKT.ODDS(0.2) // 5
 * @example =MKT.ODDS(0.3) // 3.3333333333333335
 */
export function odds(p: Probability, fee: Share = 0): number {
  expectNonZero("p", p);
  expectBetween("p", p, 0, 1);
  expectBetween("fee", fee, 0, 1);
  return 1 + ((1 - p) / p) * (1 - fee);
}
