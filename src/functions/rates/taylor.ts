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
 * @tw 依泰勒規則推算的政策利率；小數、年率。
 * @tw inflation 通膨率，小數、年率。
 * @tw gap 產出缺口，占潛在產出的小數，衰退時為負。
 * @tw rStar 均衡實質利率，小數、年率；省略時為 0.02。
 * @tw target 通膨目標，小數、年率；省略時為 0.02。
 * @tw onInflation 通膨偏離目標的權重；省略時為 0.5。
 * @tw onGap 產出缺口的權重；省略時為 0.5。
 * @tw returns: 小數、年率；可能為負。通膨每高半個百分點，利率加四分之三個百分點。
 * @tw errors: #VALUE!：引數不是數字；#N/A：有空白。
 * @cn 按泰勒规则推算的政策利率；小数、年率。
 * @cn inflation 通胀率，小数、年率。
 * @cn gap 产出缺口，占潜在产出的小数，衰退时为负。
 * @cn rStar 均衡实际利率，小数、年率；省略时为 0.02。
 * @cn target 通胀目标，小数、年率；省略时为 0.02。
 * @cn onInflation 通胀偏离目标的权重；省略时为 0.5。
 * @cn onGap 产出缺口的权重；省略时为 0.5。
 * @cn returns: 小数、年率；可能为负。通胀每高半个百分点，利率加四分之三个百分点。
 * @cn errors: #VALUE!：参数不是数字；#N/A：有空白。
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
