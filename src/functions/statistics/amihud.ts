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
 * @tw Amihud 非流動性指標：每單位成交金額引起的價格變動。
 * @tw returns 報酬率，小數，每期一個。
 * @tw volumes 各期成交金額，大於零。
 * @tw scale 結果所對應的成交金額；省略時為 1,000,000（同原論文）。
 * @tw returns: 每 scale 成交金額的報酬率，小數：scale · mean(|r| / volume)；越高越不流動。任一欄為空白或 #N/A 的列略去；略去幾列見「儲存格」。
 * @tw errors: #NUM!：scale 不大於零，或成交金額為負；#DIV/0!：成交金額為零；#VALUE!：各清單長度不同；#N/A：略去缺值後沒有剩下任何列。
 * @cn Amihud 非流动性指标：每单位成交金额引起的价格变动。
 * @cn returns 收益率，小数，每期一个。
 * @cn volumes 各期成交金额，大于零。
 * @cn scale 结果所对应的成交金额；省略时为 1,000,000（同原论文）。
 * @cn returns: 每 scale 成交金额的收益率，小数：scale · mean(|r| / volume)；越高流动性越差。任一列为空白或 #N/A 的行略去；略去几行见“单元格”。
 * @cn errors: #NUM!：scale 不大于零，或成交金额为负；#DIV/0!：成交金额为零；#VALUE!：各列表长度不同；#N/A：略去缺值后没有剩下任何行。
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
