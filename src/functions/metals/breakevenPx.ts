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
