import { expectAbove, expectBetween } from "../guard/expect";
import type { Column, Growth, Share, Years } from "../guard/types";

/**
 * Demand for a metal over the years while buyers replace it whenever its price is above a trigger, in the unit of the starting demand.
 * @customfunction
 * @param prices Price of the metal in each year, the first being this year.
 * @param trigger Price above which substitution goes on.
 * @param demand0 Demand this year.
 * @param growth Yearly growth of demand before substitution, decimal.
 * @param share Share of demand that can be replaced, decimal from 0 to 1.
 * @param rampYears Years above the trigger until all of that share is replaced.
 * @returns A column as long as prices. Each year above the trigger takes share ÷ rampYears of demand out from the next year on; what is replaced does not come back.
 * @see Own definition: demand0·(1+growth)^k·(1 − share·min(1, years above the trigger so far ÷ rampYears))
 * @errors #NUM! when trigger, demand0 or rampYears is not above zero, growth is −1 or less, or share is outside 0 to 1; #N/A for a blank among prices.
 * @terms 替代路徑, 替代路径, 以銅代銀, 以铜代银, 基礎金屬替代, 基础金属替代, substitution path, thrifting
 * @rows 0-10, 0-13
 * @example =MKT.SUBPATH({90;110;110;110}, 100, 200, 0, 0.5, 2) // {200;200;150;100}
 * @example =MKT.SUBPATH({76.93;115.4;115.4}, 100, 232, 0.05, 0.2, 4) // {232;243.6;242.991}
 */
export function subPath(
  prices: Column,
  trigger: number,
  demand0: number,
  growth: Growth,
  share: Share,
  rampYears: Years,
): Column {
  expectAbove("trigger", trigger, 0);
  expectAbove("demand0", demand0, 0);
  expectAbove("growth", growth, -1);
  expectBetween("share", share, 0, 1);
  expectAbove("rampYears", rampYears, 0);
  let yearsAbove = 0;
  return prices.map((price, year) => {
    const demand = demand0 * (1 + growth) ** year * (1 - share * Math.min(1, yearsAbove / rampYears));
    if (price > trigger) yearsAbove += 1;
    return demand;
  });
}
