import { mean, sampleDeviation } from "../../analytics/descriptive";
import { expectRising, expectSameLength, notAvailable } from "../guard/expect";
import type { Cells, Column, CompleteColumn } from "../guard/types";

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
 * @tw 依期初狀態分組的報酬：利率低、中、高時資產表現如何。
 * @tw returns 報酬率，小數，依時間排序。
 * @tw state 各報酬期開始前已知的狀態（請自行落後，本函數取同一列）。
 * @tw edges 各狀態間遞增的分界；k 個分界形成 k + 1 個狀態。
 * @tw returns: 每列 {自、至、n、平均、標準差、大於零的比例}，由低到高每個狀態一列；含「自」不含「至」，兩端開口處為 ""。平均與標準差為每期小數。任一欄為空白或 #N/A 的列略去；略去幾列見「儲存格」。
 * @tw errors: #NUM!：edges 未遞增；#VALUE!：returns 與 state 長度不同；#N/A：某狀態的報酬筆數不足。
 * @cn 按期初状态分组的收益：利率低、中、高时资产表现如何。
 * @cn returns 收益率，小数，按时间排序。
 * @cn state 各收益期开始前已知的状态（请自行滞后，本函数取同一行）。
 * @cn edges 各状态间递增的分界；k 个分界形成 k + 1 个状态。
 * @cn returns: 每行 {自、至、n、平均、标准差、大于零的比例}，由低到高每个状态一行；含“自”不含“至”，两端开口处为 ""。平均与标准差为每期小数。任一列为空白或 #N/A 的行略去；略去几行见“单元格”。
 * @cn errors: #NUM!：edges 未递增；#VALUE!：returns 与 state 长度不同；#N/A：某状态的收益笔数不足。
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
  return notAvailable({
    en: "Too few returns began in this state.",
    tw: "此狀態下的報酬筆數不足。",
    cn: "此状态下的收益笔数不足。",
  });
}
