import { expectBetween } from "../guard/expect";
import type { Rate, Share } from "../guard/types";

/**
 * Interest bill of a debt over one year, in the debt's unit.
 * @customfunction
 * @param debt Debt outstanding, any unit.
 * @param rate Average interest rate, decimal a year.
 * @param dr Change of the market rate, decimal; 0 when left out.
 * @param rollShare Share of the debt that reprices within the year, 0 to 1; 1 when left out.
 * @returns Amount a year in the unit of debt: debt · (rate + rollShare · dr). Negative rates give a negative bill.
 * @see Own definition: arithmetic on the share that reprices
 * @errors #NUM! when rollShare is not from 0 to 1; #VALUE! when an argument is not a number; #N/A for a blank.
 * @terms 利息支出, 國債利息, 国债利息, 國債, 国债, interest cost
 * @rows 1-06, 2-24, 2-66
 * @example =MKT.INTCOST(38, 0.0026) // 0.0988
 * @example =MKT.INTCOST(38, 0.033, -0.01, 0.3) // 1.14
 * @tw 債務一年的利息支出，單位同債務。
 * @tw debt 未償債務，單位不拘。
 * @tw rate 平均利率，小數、年率。
 * @tw dr 市場利率變動，小數；省略時為 0。
 * @tw rollShare 一年內重新定價的債務占比，0 至 1；省略時為 1。
 * @tw returns: 每年金額，單位同 debt：debt · (rate + rollShare · dr)。負利率得到負的利息。
 * @tw errors: #NUM!：rollShare 不在 0 到 1 之間；#VALUE!：引數不是數字；#N/A：有空白。
 * @cn 债务一年的利息支出，单位同债务。
 * @cn debt 未偿债务，单位不限。
 * @cn rate 平均利率，小数、年率。
 * @cn dr 市场利率变动，小数；省略时为 0。
 * @cn rollShare 一年内重新定价的债务占比，0 至 1；省略时为 1。
 * @cn returns: 每年金额，单位同 debt：debt · (rate + rollShare · dr)。负利率得到负的利息。
 * @cn errors: #NUM!：rollShare 不在 0 到 1 之间；#VALUE!：参数不是数字；#N/A：有空白。
 */
export function intCost(debt: number, rate: Rate, dr: Rate = 0, rollShare: Share = 1): number {
  expectBetween("rollShare", rollShare, 0, 1);
  return debt * (rate + rollShare * dr);
}
