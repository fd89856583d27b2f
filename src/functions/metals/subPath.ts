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
 * @tw 價格高於觸發價時買方逐年替代之下的金屬需求路徑，單位同起始需求。
 * @tw prices 各年的金屬價格，第一個為今年。
 * @tw trigger 高於此價格時進行替代。
 * @tw demand0 今年的需求。
 * @tw growth 替代前的需求年增率，小數。
 * @tw share 可被替代的需求比例，0 到 1 的小數。
 * @tw rampYears 價格高於觸發價多少年後全部替代完成。
 * @tw returns: 與 prices 等長的一欄。價格高於觸發價的每一年，自次年起使需求減少 share ÷ rampYears；已被替代的不再回來。
 * @tw errors: #NUM!：trigger、demand0 或 rampYears 不大於零，growth 不大於 −1，或 share 不在 0 到 1 之間；#N/A：prices 中有空白。
 * @cn 价格高于触发价时买方逐年替代之下的金属需求路径，单位同起始需求。
 * @cn prices 各年的金属价格，第一个为今年。
 * @cn trigger 高于此价格时进行替代。
 * @cn demand0 今年的需求。
 * @cn growth 替代前的需求年增长率，小数。
 * @cn share 可被替代的需求比例，0 到 1 的小数。
 * @cn rampYears 价格高于触发价多少年后全部替代完成。
 * @cn returns: 与 prices 等长的一列。价格高于触发价的每一年，自次年起使需求减少 share ÷ rampYears；已被替代的不再回来。
 * @cn errors: #NUM!：trigger、demand0 或 rampYears 不大于零，growth 不大于 −1，或 share 不在 0 到 1 之间；#N/A：prices 中有空白。
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
