import { onStamps } from "../../series/knowledge";
import { askedDay, expectOrder } from "../data/days";
import { notAvailable } from "../guard/expect";
import type { Cells, DateSerial } from "../guard/types";
import { readOne } from "./dated";

/**
 * The mean of a series between two dates, in its unit.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param start First date that counts.
 * @param end Last date that counts; the last observation when left out.
 * @returns Arithmetic mean of the observations from start to end, both included, a month, quarter or year where all of it lies between them; each counts once, however many days it stands for.
 * @see Arithmetic
 * @errors #N/A when no observation lies between the dates; #NUM! when end is before start; #VALUE! when the dates of series do not rise.
 * @terms 平均, 期間平均, 期间平均, 均值, average between dates
 * @rows 2-07
 * @example =MKT.AVGBETWEEN({45000,-20;45100,-30;45200,-28;45300,5}, 45050, 45250) // -29
 * @example =MKT.AVGBETWEEN({45000,-20;45100,-30}, 46000) // #N/A
 * @tw 數列在兩個日期之間的平均值，單位同數列。
 * @tw series 日期與數值，由舊到新，如 SERIES 的結果；或代碼。
 * @tw start 計入的第一個日期。
 * @tw end 計入的最後日期；省略時為最後一個觀測值。
 * @tw returns: 自 start 至 end（含兩端）各觀測值的算術平均；每個只計一次，不論代表多少天。
 * @tw errors: #N/A：兩日之間沒有觀測值；#NUM!：end 早於 start；#VALUE!：series 的日期未遞增。
 * @cn 序列在两个日期之间的平均值，单位同序列。
 * @cn series 日期与数值，由旧到新，如 SERIES 的结果；或代码。
 * @cn start 计入的第一个日期。
 * @cn end 计入的最后日期；省略时为最后一个观测值。
 * @cn returns: 自 start 至 end（含两端）各观测值的算术平均；每个只计一次，不论代表多少天。
 * @cn errors: #N/A：两日之间没有观测值；#NUM!：end 早于 start；#VALUE!：series 的日期未递增。
 */
export function avgBetween(series: Cells, start: DateSerial, end?: DateSerial): number {
  const { series: read } = readOne("series", series);
  const [first, last] = [askedDay("start", start), askedDay("end", end)];
  expectOrder(first, last);
  const counted = onStamps(read).filter(({ date, end }) => date >= first && (last === undefined || end <= last));
  if (counted.length === 0)
    throw notAvailable({
      en: "The series has no observation between these dates.",
      tw: "數列在這兩個日期之間沒有觀測值。",
      cn: "序列在这两个日期之间没有观测值。",
    });
  return counted.reduce((sum, { value }) => sum + value / counted.length, 0);
}
