import { expectBetween, expectInteger, notAvailable } from "../guard/expect";
import type { Cells } from "../guard/types";
import { readPayments, simpleCycles } from "./circularPaths";
import { noCircle } from "./texts";

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
 */
export function cycles(payments: Cells, maxLen = 6): Cells {
  expectInteger("maxLen", maxLen);
  expectBetween("maxLen", maxLen, 2, 12);
  const found = simpleCycles(readPayments(payments), maxLen);
  if (found.length === 0) throw notAvailable(noCircle);
  return found
    .sort((a, b) => b.amount - a.amount)
    .map(({ path, amount }) => [[...path, path[0]].join(" → "), path.length, amount]);
}
