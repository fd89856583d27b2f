import { shareOfWay } from "../../analytics/shareOfWay";
import { type Cell, CellError } from "../../cells/cell";
import { expectAtLeast, expectInteger, wrongArgument } from "../guard/expect";
import { blank, isBlank, readNumber } from "../guard/read";
import type { Cells } from "../guard/types";
import { fallFromHigh, neverFell } from "./fallFromHigh";
import { asLargeAsPrices, oneForEachColumn } from "./texts";

/**
 * Ranked table of how much of the fall since its high each asset has regained, decimal.
 * @customfunction
 * @param names Name of each asset.
 * @param prices Prices, one column for each asset, oldest first; blanks (holidays) are skipped.
 * @param highWindow Rows from the first in which the high is looked for; all when left out.
 * @param highs Highest price of each row, as large a range as prices; the high is then looked for among them.
 * @param lows Lowest price of each row; the low is then looked for among them, after the row of the high.
 * @returns One row an asset {name, high, low after it, last, recovery}, best recovery first; recovery is (last − low)/(high − low), above 1 at a new high. An asset that did not fall has #DIV/0! as its recovery, one with an error among its prices has that error in every column; both stand at the end.
 * @see Own definition: RECOVRATIO with the high as the first greatest price in the window and the low as the least after it
 * @errors #VALUE! when there are not as many names as columns, or highs or lows are not as large as prices; #NUM! when highWindow is no whole number above zero.
 * @terms 修復比例排名, 修复比例排名, 修復, 收復失地, 收复失地, recovery table
 * @rows 2-48, 2-52
 * @example =MKT.RECOVTABLE({"a","b"}, {100,50;80,40;90,48}) // {"b",50,40,48,0.8;"a",100,80,90,0.5}
 * @example =MKT.RECOVTABLE("a", {100;80;90}, , {110;95;92}, {98;70;85}) // {"a",110,70,90,0.5}
 * @example =MKT.RECOVTABLE({"a","b"}, {100,50;80,60;110,70}, 2) // {"a",100,80,110,1.5;"b",60,60,70,#DIV/0!}
 */
export function recovTable(names: Cells, prices: Cells, highWindow?: number, highs?: Cells, lows?: Cells): Cells {
  const labels = names.flat();
  const width = prices[0].length;
  if (labels.length !== width) throw wrongArgument("names", labels.length, oneForEachColumn(width));
  if (highWindow !== undefined) {
    expectInteger("highWindow", highWindow);
    expectAtLeast("highWindow", highWindow, 1);
  }
  for (const [argument, table] of Object.entries({ highs, lows }))
    if (table && (table.length !== prices.length || table[0].length !== width))
      throw wrongArgument(argument, `${table.length} × ${table[0].length}`, asLargeAsPrices(prices.length, width));
  const rows = labels.map((label, column) => {
    const name = isBlank(label) ? "" : label;
    return [name, ...recovery(column, { prices, highs, lows }, highWindow ?? prices.length)];
  });
  const rank = (row: Cells[number]) => (typeof row[4] === "number" ? row[4] : Number.NEGATIVE_INFINITY);
  return rows.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

interface Tables {
  readonly prices: Cells;
  readonly highs: Cells | undefined;
  readonly lows: Cells | undefined;
}

/** A row's highest, lowest and last price; undefined on a day without prices. */
function pricesIn({ prices, highs, lows }: Tables, row: number, column: number) {
  if (isBlank(prices[row][column])) return undefined;
  const read = (argument: string, table: Cells): number => {
    const price = readNumber(`${argument} [${row + 1}, ${column + 1}]`, table[row][column]);
    if (price instanceof CellError) throw price;
    return price;
  };
  const last = read("prices", prices);
  return { high: highs ? read("highs", highs) : last, low: lows ? read("lows", lows) : last, last };
}

/** High, low, last and recovery of one asset; an error among its prices takes the place of all four. */
function recovery(column: number, tables: Tables, highWindow: number): Cell[] {
  try {
    const days = tables.prices.map((_, row) => pricesIn(tables, row, column));
    const present = days.filter((day) => day !== undefined);
    const inWindow = days.slice(0, highWindow).filter((day) => day !== undefined).length;
    if (inWindow === 0) throw blank("prices");
    const fall = fallFromHigh(present, inWindow);
    const { peak, trough, last } = fall;
    return [peak, trough, last, peak > trough ? shareOfWay(trough, peak, last) : neverFell("prices", fall)];
  } catch (thrown) {
    if (thrown instanceof CellError) return [thrown, thrown, thrown, thrown];
    throw thrown;
  }
}
