import { moves } from "../../analytics/movement";
import { expectAbove, zeroDenominator } from "../guard/expect";
import type { CompleteColumn, Rate } from "../guard/types";
import { differingReturns } from "./texts";

/**
 * Sharpe ratio of periodic returns, annualised.
 * @customfunction
 * @param returns Returns of each period, decimal.
 * @param rfPeriod Riskless return of one period, decimal; 0 when left out.
 * @param periods Periods in a year: 252 trading days when left out, 12 for months.
 * @returns Ratio, mean/standard deviation (n − 1) of the excess returns × √periods. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Sharpe (1994), The Sharpe Ratio, Journal of Portfolio Management
 * @errors #DIV/0! when all returns are alike or there are fewer than two; #NUM! when periods is not above zero; #N/A where nothing is left.
 * @terms 夏普比率, 夏普值, 風險調整後報酬, 风险调整后收益, Sharpe ratio
 * @rows 0-01
 * @example =MKT.SHARPE({0.01;0.03;-0.02;0.02}, 0, 12) // 1.603567451474546
 * @example =MKT.SHARPE({0.01;0.03}, 0.02, 1) // 0
 */
export function sharpe(returns: CompleteColumn, rfPeriod: Rate = 0, periods = 252): number {
  expectAbove("periods", periods, 0);
  const first = returns[0];
  const shifts = returns.map((value) => value - first);
  const shift = shifts.reduce((sum, value) => sum + value, 0) / returns.length;
  const squares = shifts.reduce((sum, value) => sum + (value - shift) ** 2, 0);
  if (!moves(returns)) throw zeroDenominator("returns", first, differingReturns);
  return ((first - rfPeriod + shift) / Math.sqrt(squares / (returns.length - 1))) * Math.sqrt(periods);
}
