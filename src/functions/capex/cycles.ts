import { expectBetween, expectInteger, notAvailable } from "../guard/expect";
import type { Cells } from "../guard/types";
import { readPayments, simpleCycles } from "./circularPaths";

/**
 * Circular paths of money between companies: each circle, its length and the amount that can go all the way round.
 * @customfunction
 * @param payments Three columns {from, to, amount}; several payments between the same two are added.
 * @param maxLen Most companies in a circle, 2 to 12; 6 when left out.
 * @returns One row a circle {path, companies, smallest payment in it}, largest amount first. Payments to oneself are left out.
 * @see Own definition: simple circuits of a directed graph, each found once
 * @errors #N/A when there is no circle; #VALUE! when payments has no three columns, or an amount is no number; #NUM! when an amount is negative, maxLen is no whole number from 2 to 12, or there are too many circles or paths to follow.
 * @terms 資本互鎖, 资本互锁, 循環融資, 循环融资, 封閉循環, 封闭循环, 投資採購, circular financing, cycles
 * @rows 1-08, 1-09, 2-29
 * @example =MKT.CYCLES({"A","B",100;"B","A",60;"B","C",40;"C","A",30}) // {"A → B → A",2,60;"A → B → C → A",3,30}
 * @example =MKT.CYCLES({"A","B",100;"B","A",60;"B","C",40;"C","A",30}, 2) // {"A → B → A",2,60}
 * @tw 公司之間資金的循環路徑：每個循環、其長度與可走完全程的金額。
 * @tw payments 三欄 {付款方，收款方，金額}；同一對之間的多筆付款會相加。
 * @tw maxLen 一個循環最多包含幾家公司，2 到 12；省略時為 6。
 * @tw returns: 每個循環一列 {路徑、公司數、其中最小的付款}，金額大者在前。付給自己的不計。
 * @tw errors: #N/A：沒有循環；#VALUE!：payments 不是三欄，或金額不是數字；#NUM!：金額為負、maxLen 不是 2 到 12 的整數，或循環或路徑過多。
 * @cn 公司之间资金的循环路径：每个循环、其长度与可走完全程的金额。
 * @cn payments 三列 {付款方，收款方，金额}；同一对之间的多笔付款会相加。
 * @cn maxLen 一个循环最多包含几家公司，2 到 12；省略时为 6。
 * @cn returns: 每个循环一行 {路径、公司数、其中最小的付款}，金额大者在前。付给自己的不计。
 * @cn errors: #N/A：没有循环；#VALUE!：payments 不是三列，或金额不是数字；#NUM!：金额为负、maxLen 不是 2 到 12 的整数，或循环或路径过多。
 */
export function cycles(payments: Cells, maxLen = 6): Cells {
  expectInteger("maxLen", maxLen);
  expectBetween("maxLen", maxLen, 2, 12);
  const found = simpleCycles(readPayments(payments), maxLen);
  if (found.length === 0)
    throw notAvailable({
      en: "No money comes back to where it started.",
      tw: "沒有資金回到起點。",
      cn: "没有资金回到起点。",
    });
  return found
    .sort((a, b) => b.amount - a.amount)
    .map(({ path, amount }) => [[...path, path[0]].join(" → "), path.length, amount]);
}
