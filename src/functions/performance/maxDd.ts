import type { Column } from "../guard/types";
import { drawdown } from "./drawdown";

/**
 * Largest drawdown of a series, decimal, zero or negative.
 * @customfunction
 * @param series Prices or index levels, oldest first, all above zero.
 * @returns Decimal; −0.42 is a fall of 42 % from the highest value before.
 * @see The least value of DRAWDOWN
 * @errors #NUM! when a value is not above zero; #N/A for a blank.
 * @terms 最大回撤, 回撤, 較高點回撤, 较高点回撤, maximum drawdown, 最大跌幅
 * @rows 0-36, 2-45, 2-47
 * @example =MKT.MAXDD({4386;4286;4100;3900;4200;4320}) // -0.11080711354309165
 * @example =MKT.MAXDD({1;2;3}) // 0
 */
export function maxDd(series: Column): number {
  return (drawdown(series) as number[]).reduce((least, value) => Math.min(least, value), 0);
}
