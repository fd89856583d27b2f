import { mean, sampleDeviation } from "../../analytics/descriptive";
import { expectRising, expectSameLength, notAvailable } from "../guard/expect";
import type { Cells, Column, CompleteColumn } from "../guard/types";
import { tooFewReturns } from "./texts";

/**
 * Returns by the state they began in: how an asset does when a rate is low, middling or high.
 * @customfunction
 * @param returns Returns, decimals, in time order.
 * @param state State known before each return began (lag it yourself; the same row is used).
 * @param edges Rising edges between the states; k edges make k + 1 states.
 * @returns Rows {from, to, n, mean, sd, share above zero}, a state each from lowest to highest; from is included, to is not; "" at the open ends. Means and sd are decimals a period. A row with a blank or #N/A in any list is left out; how many were stands under Cell.
 * @see Own definition: grouping by intervals closed below; sd with divisor n − 1
 * @errors #NUM! when edges do not rise; #VALUE! when returns and state differ in length; #N/A in a cell of a state with too few returns.
 * @terms 條件報酬, 条件收益, 10年期利率, 牛市, conditional return
 * @rows 3-21
 * @example =MKT.CONDRET({0.01;0.03;-0.02;0.02}, {1;1;3;3}, 2) // {"",2,2,0.02,0.01414213562373095,1;2,"",2,0,0.0282842712474619,0.5}
 */
export function condRet(returns: CompleteColumn, state: CompleteColumn, edges: Column): Cells {
  expectSameLength("returns", returns, "state", state);
  expectRising("edges", edges);
  return Array.from({ length: edges.length + 1 }, (_, place) => {
    const from = edges[place - 1] ?? Number.NEGATIVE_INFINITY;
    const to = edges[place] ?? Number.POSITIVE_INFINITY;
    const chosen = returns.filter((_, row) => state[row] >= from && state[row] < to);
    const above = chosen.filter((value) => value > 0).length;
    return [
      place === 0 ? "" : from,
      place === edges.length ? "" : to,
      chosen.length,
      chosen.length > 0 ? mean(chosen) : tooFew(),
      chosen.length > 1 ? sampleDeviation(chosen) : tooFew(),
      chosen.length > 0 ? above / chosen.length : tooFew(),
    ];
  });
}

function tooFew() {
  return notAvailable(tooFewReturns);
}
