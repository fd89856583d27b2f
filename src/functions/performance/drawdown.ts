import { CellError } from "../../cells/cell";
import { expectAbove } from "../guard/expect";
import type { GappyColumn } from "../guard/types";

/**
 * Drawdown of a series from its highest value so far, decimal, zero or negative.
 * @customfunction
 * @param series Prices or index levels, oldest first, all above zero; a blank or error stays in its own row.
 * @returns A column as long as the series; 0 at each new high.
 * @see Desk convention: price ÷ running maximum − 1
 * @errors #NUM! when a value is not above zero; #N/A in the row of a blank.
 * @terms 回撤, 最大回撤, 跌幅, 自高位跳水, drawdown
 * @rows 0-06, 2-45, 2-47, 4-32
 * @example =MKT.DRAWDOWN({4386;4286;4100;3900;4200;4320}) // {0;-0.022799817601459188;-0.06520747834017328;-0.11080711354309165;-0.04240766073871409;-0.015047879616963064}
 * @example =MKT.DRAWDOWN({1;2;3}) // {0;0;0}
 */
export function drawdown(series: GappyColumn): GappyColumn {
  let high = 0;
  return series.map((value, index) => {
    if (value instanceof CellError) return value;
    if (!(value > 0)) expectAbove(`series [${index + 1}]`, value, 0);
    high = Math.max(high, value);
    return (value - high) / high;
  });
}
