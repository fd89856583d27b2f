import { expectAbove, expectAtLeast } from "../guard/expect";
import type { Rate, Years } from "../guard/types";

/**
 * Metal price at which replacing the metal pays for itself, per unit of metal saved.
 * @customfunction
 * @param capex Capital expenditure of the replacement.
 * @param unitsPerYear Units of metal saved a year (ounces, for a price per ounce).
 * @param years Years within which the outlay must be recovered.
 * @param rate Cost of capital, decimal a year; 0 when left out.
 * @param substituteCost Cost of the replacing material for each unit of metal saved; 0 when left out.
 * @returns Price per unit in the currency of capex; above it substitution recovers its outlay within the years.
 * @see Own definition: substituteCost + capex × r/(1 − (1+r)^−n) ÷ unitsPerYear, the capital recovery factor of engineering economics
 * @errors #NUM! when capex is negative, unitsPerYear or years is not above zero, or rate is −1 or less.
 * @terms 損益兩平價格, 盈亏平衡价格, 替代, 以銅代銀, 以铜代银, 白銀節用, breakeven price, thrifting
 * @rows 0-10, 0-13, 0-14
 * @example =MKT.BREAKEVENPX(16000000000, 100000000, 4) // 40
 * @example =MKT.BREAKEVENPX(16000000000, 100000000, 4, 0.08, 5) // 53.30732871264629
 * @tw 替代某金屬開始划算的價格，每單位節省的金屬。
 * @tw capex 替代所需的資本支出。
 * @tw unitsPerYear 每年節省的金屬單位數（求每盎司價格時為盎司）。
 * @tw years 須回收支出的年數。
 * @tw rate 資金成本，小數、年率；省略時為 0。
 * @tw substituteCost 每節省一單位金屬所用替代材料的成本；省略時為 0。
 * @tw returns: 每單位價格，幣別同 capex；高於此價，替代可在期限內回收支出。
 * @tw errors: #NUM!：capex 為負、unitsPerYear 或 years 不大於零，或 rate 不大於 −1。
 * @cn 替代某金属开始划算的价格，每单位节省的金属。
 * @cn capex 替代所需的资本支出。
 * @cn unitsPerYear 每年节省的金属单位数（求每盎司价格时为盎司）。
 * @cn years 须收回支出的年数。
 * @cn rate 资金成本，小数、年率；省略时为 0。
 * @cn substituteCost 每节省一单位金属所用替代材料的成本；省略时为 0。
 * @cn returns: 每单位价格，币种同 capex；高于此价，替代可在期限内收回支出。
 * @cn errors: #NUM!：capex 为负、unitsPerYear 或 years 不大于零，或 rate 不大于 −1。
 */
export function breakevenPx(
  capex: number,
  unitsPerYear: number,
  years: Years,
  rate: Rate = 0,
  substituteCost = 0,
): number {
  expectAtLeast("capex", capex, 0);
  expectAbove("unitsPerYear", unitsPerYear, 0);
  expectAbove("years", years, 0);
  expectAbove("rate", rate, -1);
  const recovery = rate === 0 ? 1 / years : rate / -Math.expm1(-years * Math.log1p(rate));
  return substituteCost + (capex * recovery) / unitsPerYear;
}
