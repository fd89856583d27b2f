import type { Rate, Weight } from "../guard/types";
/**
 * Policy rate by Taylor's rule, decimal a year.
 * @customfunction
 * @param inflation Inflation, decimal a year.
 * @param gap Output gap, decimal of potential; negative in a slump.
 * @param rStar Equilibrium real rate, decimal a year; 0.02 when left out.
 * @param target Inflation target, decimal a year; 0.02 when left out.
 * @param onInflation Weight on inflation above target; 0.5 when left out.
 * @param onGap Weight on the output gap; 0.5 when left out.
 * @returns Decimal a year; may be negative. Half a point of inflation adds three quarters of a point.
 * @see Taylor (1993), Discretion versus Policy Rules in Practice: r* + π + 0.5·(π − π*) + 0.5·gap
 * @errors #VALUE! when an argument is not a number; #N/A for a blank.
 * @terms 泰勒規則, 泰勒规则, 降息, 政策利率, Taylor rule
 * @rows 3-05
 * @example =MKT.TAYLOR(0.03, 0) // 0.055
 * @example =MKT.TAYLOR(0.035, 0) // 0.0625
 */
export function taylor(
  inflation: Rate,
  gap: Rate,
  rStar: Rate = 0.02,
  target: Rate = 0.02,
  onInflation: Weight = 0.5,
  onGap: Weight = 0.5,
): number {
  return rStar + inflation + onInflation * (inflation - target) + onGap * gap;
}
