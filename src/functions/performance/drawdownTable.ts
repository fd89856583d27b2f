import {
  expectAbove,
  expectAtLeast,
  expectInteger,
  expectSameLength,
  notAvailable,
  outsideDomain,
} from "../guard/expect";
import type { Cells, Column, DateColumn } from "../guard/types";

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
 * @tw 序列最深的幾次回撤：深度（小數）、高點、低點與收復日期，以及下跌與收復的天數。
 * @tw dates 各價格的日期，須遞增。
 * @tw prices 價格或指數，皆大於 0。
 * @tw count 列出幾次回撤；省略時為 5。
 * @tw returns: 每次回撤一列 {深度、高點日、低點日、收復日、下跌天數、收復天數}，最深者在前；深度為負，日期為序號，尚未收復者最後幾格為 #N/A。一次回撤自高點起，至重回該高點為止。
 * @tw errors: #N/A：序列從未下跌，或有空白；#NUM!：價格不大於零、日期未遞增，或 count 不是大於零的整數；#VALUE!：各清單長度不同。
 * @cn 序列最深的几次回撤：深度（小数）、高点、低点与收复日期，以及下跌与收复的天数。
 * @cn dates 各价格的日期，须递增。
 * @cn prices 价格或指数，皆大于 0。
 * @cn count 列出几次回撤；省略时为 5。
 * @cn returns: 每次回撤一行 {深度、高点日、低点日、收复日、下跌天数、收复天数}，最深者在前；深度为负，日期为序列号，尚未收复者最后几格为 #N/A。一次回撤自高点起，至重回该高点为止。
 * @cn errors: #N/A：序列从未下跌，或有空白；#NUM!：价格不大于零、日期未递增，或 count 不是大于零的整数；#VALUE!：各列表长度不同。
 */
export function drawdownTable(dates: DateColumn, prices: Column, count = 5): Cells {
  expectSameLength("dates", dates, "prices", prices);
  expectInteger("count", count);
  expectAtLeast("count", count, 1);
  const falls = fallsOf(dates, prices).sort((a, b) => a.depth - b.depth);
  if (falls.length === 0)
    throw notAvailable({
      en: "The series never falls below an earlier value.",
      tw: "此序列從未低於先前的值。",
      cn: "此序列从未低于先前的值。",
    });
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

const notRecovered = notAvailable({
  en: "The earlier high has not been reached again.",
  tw: "尚未回到先前的高點。",
  cn: "尚未回到先前的高点。",
});

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
      throw outsideDomain(`dates [${index + 1}]`, date, {
        en: `after the one before it (${dates[index - 1]})`,
        tw: `晚於前一個（${dates[index - 1]}）`,
        cn: `晚于前一个（${dates[index - 1]}）`,
      });
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
