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
