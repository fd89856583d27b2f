import { sideBySide } from "../../series/alignment/align";
import { expectBetween, expectInteger, notAvailable, wrongArgument } from "../guard/expect";
import type { Cells } from "../guard/types";
import { readCondition } from "./condition";
import { readDated } from "./dated";
import { comparisonForEach, neverTogether, noValueOnDate } from "./texts";

const gap = notAvailable(noValueOnDate);

/**
 * The dates on which several series pass their thresholds together.
 * @customfunction
 * @param series Dates with a column of values for each, oldest first, as PANEL gives them; or a range of ids. Returns rather than levels, where falls are meant: see CHANGE and RESAMPLE.
 * @param conditions One comparison as text for each series in the same order, such as "<-5%", ">0" or "<=-0.02"; or one for all.
 * @param least How many series must meet theirs; all when left out.
 * @returns The dates, then the values of each series; ROWS of it is the count. Series of unlike frequencies stand on the days from which they are known.
 * @see Own definition: dates with at least so many conditions met; a gap meets none
 * @errors #N/A when there is no such date, and for a gap in a row that counts; #VALUE! for a condition that is no comparison or when their number does not fit; #NUM! when least is not a whole number from 1 to the number of series.
 * @terms 股債匯三殺, 股债汇三杀, 三殺, 三杀, 同時下跌, 同时下跌, 同時發生, 同时发生, co-occurrence
 * @rows 2-58
 * @example =MKT.COOCCUR({45000,-0.06,-0.02;45031,0.01,-0.03;45061,-0.08,-0.01}, {"<-5%","<0"}) // {45000,-0.06,-0.02;45061,-0.08,-0.01}
 * @example =MKT.COOCCUR({45000,-0.06,-0.02;45031,0.01,-0.03;45061,0.02,0.01}, "<0", 1) // {45000,-0.06,-0.02;45031,0.01,-0.03}
 */
export function coOccur(series: Cells, conditions: Cells, least?: number): Cells {
  const columns = readDated("series", series);
  const stated = conditions.flat().map((cell) => readCondition("conditions", cell));
  if (stated.length !== 1 && stated.length !== columns.length)
    throw wrongArgument("conditions", stated.length, comparisonForEach(columns.length));
  const needed = least ?? columns.length;
  expectInteger("least", needed);
  expectBetween("least", needed, 1, columns.length);
  const rows = new Map<number, (number | undefined)[]>();
  const place = sideBySide(columns.map((each) => each.series));
  columns.forEach((each, column) => {
    for (const { date, value } of place(each.series)) {
      const row = rows.get(date) ?? new Array(columns.length).fill(undefined);
      row[column] = value;
      rows.set(date, row);
    }
  });
  const together = [...rows]
    .filter(([, values]) => {
      const met = values.filter(
        (value, column) => value !== undefined && stated[stated.length === 1 ? 0 : column](value),
      );
      return met.length >= needed;
    })
    .sort(([a], [b]) => a - b);
  if (together.length === 0) throw notAvailable(neverTogether);
  return together.map(([date, values]) => [date, ...values.map((value) => value ?? gap)]);
}
