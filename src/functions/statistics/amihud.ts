import { mean } from "../../analytics/descriptive";
import { expectAbove, expectNonZero, expectSameLength } from "../guard/expect";
import type { Column } from "../guard/types";

/**
 * Amihud's illiquidity: how far the price moves for each unit of volume traded.
 * @customfunction
 * @param returns Returns, decimals, one a period.
 * @param volumes Value traded in each period, money, above zero.
 * @param scale Volume that the result refers to; 1,000,000 when left out, as in the paper.
 * @returns Decimal return per scale of volume: scale · mean(|r| / volume); higher means less liquid.
 * @see Amihud (2002), Illiquidity and Stock Returns
 * @errors #NUM! when scale is not above zero or a volume is negative; #DIV/0! when a volume is zero; #VALUE! when the lists differ in length; #N/A for a blank.
 * @terms 流動性, 流动性, 市場深度, illiquidity, Amihud
 * @rows 3-20
 * @example =MKT.AMIHUD({0.01;-0.02}, {1000000;4000000}) // 0.0075
 * @tw Amihud 非流動性指標：每單位成交金額引起的價格變動。
 * @tw returns 報酬率，小數，每期一個。
 * @tw volumes 各期成交金額，大於零。
 * @tw scale 結果所對應的成交金額；省略時為 1,000,000（同原論文）。
 * @tw returns: 每 scale 成交金額的報酬率，小數：scale · mean(|r| / volume)；越高越不流動。
 * @tw errors: #NUM!：scale 不大於零，或成交金額為負；#DIV/0!：成交金額為零；#VALUE!：各清單長度不同；#N/A：有空白。
 * @cn Amihud 非流动性指标：每单位成交金额引起的价格变动。
 * @cn returns 收益率，小数，每期一个。
 * @cn volumes 各期成交金额，大于零。
 * @cn scale 结果所对应的成交金额；省略时为 1,000,000（同原论文）。
 * @cn returns: 每 scale 成交金额的收益率，小数：scale · mean(|r| / volume)；越高流动性越差。
 * @cn errors: #NUM!：scale 不大于零，或成交金额为负；#DIV/0!：成交金额为零；#VALUE!：各列表长度不同；#N/A：有空白。
 */
export function amihud(returns: Column, volumes: Column, scale = 1e6): number {
  expectSameLength("returns", returns, "volumes", volumes);
  expectAbove("scale", scale, 0);
  for (const volume of volumes) {
    expectNonZero("volumes", volume);
    expectAbove("volumes", volume, 0);
  }
  return scale * mean(returns.map((value, row) => Math.abs(value) / volumes[row]));
}
