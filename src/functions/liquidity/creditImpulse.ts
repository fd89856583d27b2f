import { expectAtLeast, expectInteger, expectNonZero, notAvailable } from "../guard/expect";
import type { Column } from "../guard/types";
import { tooFewForImpulse } from "./texts";

/**
 * Credit impulse: the change of new credit between two periods, as a share of GDP.
 * @customfunction
 * @param stock Stock of credit, oldest first.
 * @param gdp GDP of a year, in the unit of stock.
 * @param lag Periods over which new credit is counted: 12 for monthly data, 4 for quarterly.
 * @returns Decimal of GDP at the last observation; positive when credit grows faster than before.
 * @see Biggs, Mayer, Pick (2010), Credit and Economic Recovery: Demystifying Phoenix Miracles
 * @errors #NUM! when lag is no whole number above zero or gdp is negative; #DIV/0! when gdp is 0; #N/A when there are fewer than 2·lag + 1 observations.
 * @terms 信貸脈衝, 信贷脉冲, 新增信貸, 新增信贷, credit impulse
 * @rows 4-26
 * @example =MKT.CREDITIMPULSE({100;102;104.5;106;109;111.5;115;116}, 30, 1) // -0.08333333333333333
 * @example =MKT.CREDITIMPULSE({100;110;130}, 200, 1) // 0.05
 */
export function creditImpulse(stock: Column, gdp: number, lag: number): number {
  expectInteger("lag", lag);
  expectAtLeast("lag", lag, 1);
  expectNonZero("gdp", gdp);
  expectAtLeast("gdp", gdp, 0);
  const last = stock.length - 1;
  if (last < 2 * lag) throw notAvailable(tooFewForImpulse, { needed: 2 * lag + 1, count: stock.length });
  const newCredit = stock[last] - stock[last - lag];
  const newCreditBefore = stock[last - lag] - stock[last - 2 * lag];
  return (newCredit - newCreditBefore) / gdp;
}
