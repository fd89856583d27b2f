import type { Cell } from "../../cells/cell";
import { convert } from "../../series/alignment/convert";
import { Aggregation } from "../choices/aggregation";
import type { Rhythm } from "../choices/rhythm";
import { notAvailable } from "../guard/expect";
import type { Cells } from "../guard/types";
import { readDated } from "./dated";
import { noneInPeriod } from "./texts";

const gap = notAvailable(noneInPeriod);

/**
 * One or more series with one value for each week, month, quarter or year, in the unit of the series.
 * @customfunction
 * @param series Dates with one or more columns of values, oldest first, as SERIES and PANEL give them; or ids.
 * @param freq D, W (Monday to Sunday), M, Q or A.
 * @param agg How the observations of a period become one: last (default), avg or sum.
 * @returns Dates, then one column for each series; a row for each period with an observation, dated at the period's last day, the running period too. On a finer freq an observation stands on the day from which it is known.
 * @see Own definition; as SERIES does with freq
 * @errors #N/A where a series has no observation in a period; #VALUE! when the dates do not rise or a value is text.
 * @terms 月均, 月平均, 頻率轉換, 频率转换, 週線, 周线, 月線, 月线, resample, monthly average
 * @rows 2-32
 * @example =MKT.RESAMPLE({46050,1;46053,2;46055,5}, "M", "avg") // {46053,1.5;46081,5}
 * @example =MKT.RESAMPLE({46050,1,7;46053,2,#N/A;46055,5,#N/A}, "M", "sum") // {46053,3,7;46081,5,#N/A}
 */
export function resample(series: Cells, freq: Rhythm, agg: Aggregation = Aggregation.last): Cells {
  const columns = readDated("series", series).map(
    ({ series: each }) => new Map(convert(each, freq, agg).map(({ date, value }) => [date, value] as const)),
  );
  const dates = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort((a, b) => a - b);
  return dates.map((date): Cell[] => [date, ...columns.map((column) => column.get(date) ?? gap)]);
}
