import { mean } from "../../analytics/descriptive";
import { expectAbove, expectNonZero, expectSameLength } from "../guard/expect";
import type { CompleteColumn } from "../guard/types";

/**
 * Amihud's illiquidity: how far the price moves for each unit of volume traded.
 * @customfunction
 * @param returns Returns, decimals, one a period.
 * @param volumes Value traded in each period, money, above zero.
 * @param scale Volume that the result refers to; 1,000,000 when left out, as in the paper.
 * @returns Decimal return per scale of volume: scale · mean(|r| / volume); higher means less liquid. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Amihud (2002), Illiquidity and Stock Returns
 * @errors #NUM! when scale is not above zero or a volume is negative; #DIV/0! when a volume is zero; #VALUE! when the lists differ in length; #N/A where nothing is left.
 * @terms 流動性, 流动性, 市場深度, illiquidity, Amihud
 * @rows 3-20
 * @example =MKT.AMIHUD({0.01;-0.02}, {1000000;4000000}) // 0.0075
 */
export function amihud(returns: CompleteColumn, volumes: CompleteColumn, scale = 1e6): number {
  expectSameLength("returns", returns, "volumes", volumes);
  expectAbove("scale", scale, 0);
  for (const volume of volumes) {
    expectNonZero("volumes", volume);
    expectAbove("volumes", volume, 0);
  }
  return scale * mean(returns.map((value, row) => Math.abs(value) / volumes[row]));
}
