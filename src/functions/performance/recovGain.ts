import { outsideDomain } from "../guard/expect";
import { fallOrNone } from "./texts";

/**
 * Gain needed to get back to the high after a drawdown, decimal.
 * @customfunction
 * @param drawdown Drawdown, decimal: −0.42 is a fall of 42 %.
 * @returns Decimal, 1/(1 + drawdown) − 1; 0 or more.
 * @see Arithmetic
 * @errors #NUM! when drawdown is above 0, or −1 or less.
 * @terms 回本漲幅, 回本涨幅, 回撤, 收復失地, 收复失地, recovery gain, 回本, gain to break even
 * @rows 2-47
 * @example =MKT.RECOVGAIN(-0.42) // 0.7241379310344828
 * @example =MKT.RECOVGAIN(-0.5) // 1
 */
export function recovGain(drawdown: number): number {
  if (!(drawdown > -1 && drawdown <= 0)) throw outsideDomain("drawdown", drawdown, fallOrNone);
  return Math.abs(drawdown) / (1 + drawdown);
}
