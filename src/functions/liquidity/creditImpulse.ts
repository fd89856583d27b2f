import { expectAtLeast, expectInteger, expectNonZero, notAvailable } from "../guard/expect";
import type { Column } from "../guard/types";

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
  if (last < 2 * lag)
    throw notAvailable(
      {
        en: "The credit impulse needs {needed} observations with this lag, but there are {count}.",
        tw: "以此 lag 計算信貸脈衝需要 {needed} 筆觀測值，但只有 {count} 筆。",
        cn: "按此 lag 计算信贷脉冲需要 {needed} 个观测值，但只有 {count} 个。",
      },
      { needed: 2 * lag + 1, count: stock.length },
    );
  const newCredit = stock[last] - stock[last - lag];
  const newCreditBefore = stock[last - lag] - stock[last - 2 * lag];
  return (newCredit - newCreditBefore) / gdp;
}
