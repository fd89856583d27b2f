import type { Column, YearsColumn } from "../guard/types";
import { curveSteps } from "./futuresCurve";

/**
 * Bump of a futures curve at each tenor: the price over the straight line between its ends, less 1, decimal.
 * @customfunction
 * @param tenors Years to delivery of each contract, rising.
 * @param prices Price of each contract.
 * @returns A column as long as the curve, decimal; positive where the curve stands above the line, 0 at both ends.
 * @see Own definition: price ÷ (linear interpolation in time between the first and last contract) − 1, the butterfly of a curve with its wings at the ends
 * @errors #NUM! when a price is not above zero or tenors do not rise; #VALUE! when the lists differ in length; #N/A for a blank or a single contract.
 * @terms 曲線凸起, 曲线凸起, 曲線蝶式, 曲线蝶式, curve bump, curve butterfly
 * @rows 0-36
 * @example =MKT.CURVEBUMP({1;2;3}, {60;63;60}) // {0;0.05;0}
 * @example =MKT.CURVEBUMP({1;2;4}, {60;60;66}) // {0;-0.03225806451612903;0}
 * @tw 期貨曲線各期限的凸起：價格相對首尾連線的偏離，小數。
 * @tw tenors 各合約距交割的年數，須遞增。
 * @tw prices 各合約的價格。
 * @tw returns: 與曲線等長的一欄，小數；曲線高於直線處為正，兩端為 0。
 * @tw errors: #NUM!：價格不大於零，或 tenors 未遞增；#VALUE!：各清單長度不同；#N/A：有空白，或只有一口合約。
 * @cn 期货曲线各期限的凸起：价格相对首尾连线的偏离，小数。
 * @cn tenors 各合约距交割的年数，须递增。
 * @cn prices 各合约的价格。
 * @cn returns: 与曲线等长的一列，小数；曲线高于直线处为正，两端为 0。
 * @cn errors: #NUM!：价格不大于零，或 tenors 未递增；#VALUE!：各列表长度不同；#N/A：有空白，或只有一份合约。
 */
export function curveBump(tenors: YearsColumn, prices: Column): Column {
  curveSteps(tenors, prices);
  const last = prices.length - 1;
  return prices.map((price, index) => {
    if (index === last) return 0;
    const weight = (tenors[index] - tenors[0]) / (tenors[last] - tenors[0]);
    const line = prices[0] + weight * (prices[last] - prices[0]);
    return (price - line) / line;
  });
}
