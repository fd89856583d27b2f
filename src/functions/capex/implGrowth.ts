import { logRatio } from "../../analytics/logRatio";
import { expectAbove } from "../guard/expect";
import type { Rate, Years } from "../guard/types";

/**
 * Yearly growth of revenue that a valuation implies, decimal.
 * @customfunction
 * @param value Valuation today.
 * @param revenue Revenue today, same unit.
 * @param multiple Value over revenue that the company will have at the end.
 * @param rate Return that the buyer asks for, decimal a year.
 * @param years Years until then; 5 when left out.
 * @returns Decimal a year, (1+rate)·(value/(revenue·multiple))^(1/years) − 1; nothing is paid out on the way.
 * @see Own definition: the valuation is the discounted value of revenue × multiple after those years
 * @errors #NUM! when value, revenue, multiple or years is not above zero, or rate is −1 or less.
 * @terms 隱含成長率, 隐含增长率, 估值, 3500億美元, 反向折現, implied growth, reverse DCF
 * @rows 0-48, 1-05
 * @example =MKT.IMPLGROWTH(350, 10, 10, 0.1, 5) // 0.4132086728357833
 * @example =MKT.IMPLGROWTH(100, 10, 10, 0.15) // 0.15
 */
export function implGrowth(value: number, revenue: number, multiple: number, rate: Rate, years: Years = 5): number {
  expectAbove("value", value, 0);
  expectAbove("revenue", revenue, 0);
  expectAbove("multiple", multiple, 0);
  expectAbove("rate", rate, -1);
  expectAbove("years", years, 0);
  const toCatchUp = logRatio(revenue * multiple, value) / years;
  return rate + (1 + rate) * Math.expm1(toCatchUp);
}
