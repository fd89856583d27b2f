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
 * @tw 機率對應的公平小數賠率：押 1 單位獲勝時連本收回的金額。
 * @tw p 機率，小數，如預測市場報價（20 美分為 0.2）。
 * @tw fee 市場自獲利抽取的比例，小數；省略時為 0。
 * @tw returns: 歐式賠率，1 + (1/p − 1)·(1 − fee)；減 1 即 KELLY 所用的賠率。
 * @tw errors: #DIV/0!：p 為 0；#NUM!：p 或 fee 不在 0 到 1 之間。
 * @cn 概率对应的公平小数赔率：押 1 单位获胜时连本收回的金额。
 * @cn p 概率，小数，如预测市场报价（20 美分为 0.2）。
 * @cn fee 市场从盈利抽取的比例，小数；省略时为 0。
 * @cn returns: 欧式赔率，1 + (1/p − 1)·(1 − fee)；减 1 即 KELLY 所用的赔率。
 * @cn errors: #DIV/0!：p 为 0；#NUM!：p 或 fee 不在 0 到 1 之间。
 */
export function odds(p: Probability, fee: Share = 0): number {
  expectNonZero("p", p);
  expectBetween("p", p, 0, 1);
  expectBetween("fee", fee, 0, 1);
  return 1 + ((1 - p) / p) * (1 - fee);
}
