import { outsideDomain } from "../guard/expect";

/**
 * Gain needed to get back to the high after a drawdown, decimal.
 * @customfunction
 * @param drawdown Drawdown, decimal: −0.42 is a fall of 42 %.
 * @returns Decimal, 1/(1 + drawdown) − 1; 0 or more.
 * @see Arithmetic
 * @errors #NUM! when drawdown is above 0, or −1 or less.
 * @terms 回本漲幅, 回本涨幅, 回撤, 收復失地, 收复失地, recovery gain
 * @rows 2-47
 * @example =MKT.RECOVGAIN(-0.42) // 0.7241379310344828
 * @example =MKT.RECOVGAIN(-0.5) // 1
 * @tw 回撤後回到高點所需的漲幅，小數。
 * @tw drawdown 回撤，小數：−0.42 為下跌 42 %。
 * @tw returns: 小數，1/(1 + drawdown) − 1；不小於 0。
 * @tw errors: #NUM!：drawdown 大於 0，或不大於 −1。
 * @cn 回撤后回到高点所需的涨幅，小数。
 * @cn drawdown 回撤，小数：−0.42 为下跌 42 %。
 * @cn returns: 小数，1/(1 + drawdown) − 1；不小于 0。
 * @cn errors: #NUM!：drawdown 大于 0，或不大于 −1。
 */
export function recovGain(drawdown: number): number {
  if (!(drawdown > -1 && drawdown <= 0))
    throw outsideDomain("drawdown", drawdown, {
      en: "above −1 and at most 0",
      tw: "大於 −1 且不大於 0 的數",
      cn: "大于 −1 且不大于 0 的数",
    });
  return Math.abs(drawdown) / (1 + drawdown);
}
