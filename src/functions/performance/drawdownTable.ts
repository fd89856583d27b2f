import {
  expectAbove,
  expectAtLeast,
  expectInteger,
  expectSameLength,
  notAvailable,
  outsideDomain,
} from "../guard/expect";
import type { Cells, Column, DateColumn } from "../guard/types";
import { afterDateBefore, highNotReached, neverFalls } from "./texts";

/**
 * Table of the deepest drawdowns of a series: depth (decimal), dates of peak, trough and recovery, and days down and back.
 * @customfunction
 * @param dates Date of each price, rising.
 * @param prices Prices or index levels, all above zero.
 * @param count Number of drawdowns wanted; 5 when left out.
 * @returns One row a drawdown {depth, peak date, trough date, recovery date, days to the trough, days back}, deepest first; depth is negative, dates are serials, and the last cells of a drawdown not yet recovered are #N/A. A drawdown lasts from a high until that high is reached again.
 * @see Own definition over DRAWDOWN
 * @errors #N/A when the series never falls or for a blank; #NUM! when a price is not above zero, dates do not rise, or count is no whole number above zero; #VALUE! when the lists differ in length.
 * @terms 回撤表, 最大回撤, 修復時間, 修复时间, 歷次回撤, 历次回撤, drawdown table
 * @rows 0-06, 3-12
 * @example =MKT.DRAWDOWNTABLE({1;2;3;4;5;6}, {100;80;90;100;95;90}, 2) // {-0.2,1,2,4,1,2;-0.1,4,6,#N/A,2,#N/A}
 * @example =MKT.DRAWDOWNTABLE({10;20;35}, {50;40;60}) // {-0.2,10,20,35,10,15}
 */
export function drawdownTable(dates: DateColumn, prices: Column, count = 5): Cells {
  expectSameLength("dates", dates, "prices", prices);
  expectInteger("count", count);
  expectAtLeast("count", count, 1);
  const falls = fallsOf(dates, prices).sort((a, b) => a.depth - b.depth);
  if (falls.length === 0) throw notAvailable(neverFalls);
  return falls
    .slice(0, count)
    .map(({ depth, peak, trough, recovered }) => [
      depth,
      peak,
      trough,
      recovered ?? notRecovered,
      trough - peak,
      recovered === undefined ? notRecovered : recovered - trough,
    ]);
}

const notRecovered = notAvailable(highNotReached);

interface DatedFall {
  depth: number;
  readonly peak: number;
  trough: number;
  recovered?: number;
}

/** Every fall from a high until that high is reached again, in order of time. */
function fallsOf(dates: Column, prices: Column): DatedFall[] {
  const falls: DatedFall[] = [];
  let high = 0;
  let highDate = 0;
  let current: DatedFall | undefined;
  for (const [index, price] of prices.entries()) {
    const date = dates[index];
    expectAbove(`prices [${index + 1}]`, price, 0);
    if (index > 0 && !(date > dates[index - 1]))
      throw outsideDomain(`dates [${index + 1}]`, date, afterDateBefore(dates[index - 1]));
    if (price >= high) {
      if (current) current.recovered = date;
      current = undefined;
      high = price;
      highDate = date;
      continue;
    }
    const depth = (price - high) / high;
    if (!current) {
      current = { depth, peak: highDate, trough: date };
      falls.push(current);
    } else if (depth < current.depth) {
      current.depth = depth;
      current.trough = date;
    }
  }
  return falls;
}
