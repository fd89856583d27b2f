import { shareOfWay } from "../../analytics/shareOfWay";
import { type Cell, CellError } from "../../cells/cell";
import { expectAtLeast, expectInteger, wrongArgument } from "../guard/expect";
import { blank, isBlank, readNumber } from "../guard/read";
import type { Cells } from "../guard/types";
import { fallFromHigh, neverFell } from "./fallFromHigh";
import { oneForEachColumn } from "./texts";

/**
 * Ranked table of how much of the fall since its high each asset has regained, decimal.
 * @customfunction
 * @param names Name of each asset.
 * @param prices Prices, one column for each asset, oldest first; blanks (holidays) are skipped.
 * @param highWindow Rows from the first in which the high is looked for; all when left out.
 * @returns One row an asset {name, high, low after it, last, recovery}, best recovery first; recovery is (last − low)/(high − low), above 1 at a new high. An asset that did not fall has #DIV/0! as its recovery, one with an error among its prices has that error in every column; both stand at the end.
 * @see Own definition: RECOVRATIO with the high as the first greatest price in the window and the low as the least after it
 * @errors #VALUE! when there are not as many names as columns; #NUM! when highWindow is no whole number above zero.
 * @terms 修復比例排名, 修复比例排名, 修復, 收復失地, 收复失地, recovery table
 * @rows 2-48, 2-52
 * @example =MKT.RECOVTABLE({"a","b"}, {100,50;80,40;90,48}) // {"b",50,40,48,0.8;"a",100,80,90,0.5}
 * @example =MKT.RECOVTABLE({"a","b"}, {100,50;80,60;110,70}, 2) // {"a",100,80,110,1.5;"b",60,60,70,#DIV/0!}
 */
export function recovTable(names: Cells, prices: Cells, highWindow?: number): Cells {
  const labels = names.flat();
  const width = prices[0].length;
  if (labels.length !== width) throw wrongArgument("names", labels.length, oneForEachColumn(width));
  if (highWindow !== undefined) {
    expectInteger("highWindow", highWindow);
    expectAtLeast("highWindow", highWindow, 1);
  }
  const rows = labels.map((label, column) => {
    const name = isBlank(label) ? "" : label;
    const cells = prices.map((row) => row[column]);
    return [name, ...recovery(cells, highWindow ?? cells.length)];
  });
  const rank = (row: Cells[number]) => (typeof row[4] === "number" ? row[4] : Number.NEGATIVE_INFINITY);
  return rows.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** High, low, last and recovery of one asset; an error among its prices takes the place of all four. */
function recovery(cells: readonly Cell[], highWindow: number): Cell[] {
  const prices: number[] = [];
  let inWindow = 0;
  for (const [row, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const price = readNumber(`prices [${row + 1}]`, cell);
    if (price instanceof CellError) return [price, price, price, price];
    prices.push(price);
    if (row < highWindow) inWindow += 1;
  }
  if (inWindow === 0) {
    const none = blank("prices");
    return [none, none, none, none];
  }
  const fall = fallFromHigh(prices, inWindow);
  const { peak, trough, last } = fall;
  return [peak, trough, last, peak > trough ? shareOfWay(trough, peak, last) : neverFell("prices", fall)];
}
