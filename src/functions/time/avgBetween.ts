import { onStamps } from "../../series/knowledge";
import { askedDay, expectOrder } from "../data/days";
import { notAvailable } from "../guard/expect";
import type { Cells, DateSerial } from "../guard/types";
import { readOne } from "./dated";
import { noneBetween } from "./texts";

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
 */
export function avgBetween(series: Cells, start: DateSerial, end?: DateSerial): number {
  const { series: read } = readOne("series", series);
  const [first, last] = [askedDay("start", start), askedDay("end", end)];
  expectOrder(first, last);
  const counted = onStamps(read).filter(({ date, end }) => date >= first && (last === undefined || end <= last));
  if (counted.length === 0) throw notAvailable(noneBetween);
  return counted.reduce((sum, { value }) => sum + value / counted.length, 0);
}
