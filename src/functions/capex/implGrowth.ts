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
 * @tw 估值所隱含的營收年成長率，小數。
 * @tw value 目前估值。
 * @tw revenue 目前營收，同一單位。
 * @tw multiple 期末的估值對營收倍數。
 * @tw rate 買方要求的報酬率，小數、年率。
 * @tw years 距期末的年數；省略時為 5。
 * @tw returns: 小數、年率，(1+rate)·(value/(revenue·multiple))^(1/years) − 1；期間不分配任何款項。
 * @tw errors: #NUM!：value、revenue、multiple 或 years 不大於零，或 rate 不大於 −1。
 * @cn 估值所隐含的收入年增长率，小数。
 * @cn value 当前估值。
 * @cn revenue 当前收入，同一单位。
 * @cn multiple 期末的估值对收入倍数。
 * @cn rate 买方要求的回报率，小数、年率。
 * @cn years 距期末的年数；省略时为 5。
 * @cn returns: 小数、年率，(1+rate)·(value/(revenue·multiple))^(1/years) − 1；期间不分配任何款项。
 * @cn errors: #NUM!：value、revenue、multiple 或 years 不大于零，或 rate 不大于 −1。
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
