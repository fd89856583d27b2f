import type { Cell } from "../../cells/cell";
import { convert } from "../../series/alignment/convert";
import { Aggregation } from "../choices/aggregation";
import type { Rhythm } from "../choices/rhythm";
import { notAvailable } from "../guard/expect";
import type { Cells } from "../guard/types";
import { readDated } from "./dated";

const gap = notAvailable({
  en: "This series has no observation in this period.",
  tw: "此數列在這個期間沒有觀測值。",
  cn: "此序列在这个期间没有观测值。",
});

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
 * @tw 將一個或多個數列整理為每週、每月、每季或每年一個值，單位同數列。
 * @tw series 日期及一欄或多欄數值，由舊到新，如 SERIES、PANEL 的結果；或代碼。
 * @tw freq D（日）、W（週一至週日）、M（月）、Q（季）或 A（年）。
 * @tw agg 同一期間的多個觀測值如何合成一個：last（最後一個，預設）、avg（平均）或 sum（合計）。
 * @tw returns: 日期，後接每個數列一欄；每個有觀測值的期間一列，日期為期末日，進行中的期間亦然。
 * @tw errors: #N/A：某數列在該期沒有觀測值；#VALUE!：日期未遞增，或值為文字。
 * @cn 将一个或多个序列整理为每周、每月、每季或每年一个值，单位同序列。
 * @cn series 日期及一列或多列数值，由旧到新，如 SERIES、PANEL 的结果；或代码。
 * @cn freq D（日）、W（周一至周日）、M（月）、Q（季）或 A（年）。
 * @cn agg 同一期间的多个观测值如何合成一个：last（最后一个，默认）、avg（平均）或 sum（合计）。
 * @cn returns: 日期，后接每个序列一列；每个有观测值的期间一行，日期为期末日，进行中的期间亦然。
 * @cn errors: #N/A：某序列在该期没有观测值；#VALUE!：日期未递增，或值为文本。
 */
export function resample(series: Cells, freq: Rhythm, agg: Aggregation = Aggregation.last): Cells {
  const columns = readDated("series", series).map(
    ({ series: each }) => new Map(convert(each, freq, agg).map(({ date, value }) => [date, value] as const)),
  );
  const dates = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort((a, b) => a - b);
  return dates.map((date): Cell[] => [date, ...columns.map((column) => column.get(date) ?? gap)]);
}
