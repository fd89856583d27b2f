import { OddsForm } from "../choices/oddsForm";
import { expectBetween, expectNonZero, zeroDenominator } from "../guard/expect";
import type { Probability, Share } from "../guard/types";
import { somethingToGain } from "./texts";

/**
 * Fair odds of a probability: decimal (what a stake of 1 pays back, stake included), net or American.
 * @customfunction
 * @param p Probability, decimal, as prediction markets quote it (0.2 for 20 cents).
 * @param fee Share of the winnings that the market keeps, decimal; 0 when left out.
 * @param form "decimal" (the default), "net" as KELLY takes them, or "american".
 * @returns Odds: net (1/p − 1)·(1 − fee), decimal 1 more; American 100·net from even odds up, −100/net below. KELLY takes ODDS(p, fee, "net").
 * @see Betting arithmetic; prices of 0 to 1 as on Polymarket
 * @errors #DIV/0! when p is 0, or American odds of a bet that gains nothing; #NUM! when p or fee is outside 0 to 1; #VALUE! for an unknown form.
 * @terms 賠率, 赔率, 預測市場, 预测市场, Polymarket, 政府關門, 政府关门, odds
 * @rows 0-57, 3-09, 4-23
 * @example =MKT.ODDS(0.2) // 5
 * @example =MKT.ODDS(0.3) // 3.3333333333333335
 * @example =MKT.ODDS(0.2, 0, "net") // 4
 * @example =MKT.ODDS(0.8, 0, "american") // -400
 */
export function odds(p: Probability, fee: Share = 0, form: OddsForm = OddsForm.decimal): number {
  expectNonZero("p", p);
  expectBetween("p", p, 0, 1);
  expectBetween("fee", fee, 0, 1);
  const net = ((1 - p) / p) * (1 - fee);
  if (form === OddsForm.net) return net;
  if (form === OddsForm.decimal) return 1 + net;
  if (net >= 1) return 100 * net;
  if (net === 0) throw zeroDenominator("p", p, somethingToGain);
  return -100 / net;
}
