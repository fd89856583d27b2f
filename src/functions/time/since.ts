import { serialToIso } from "../../cells/serialDates";
import { Extreme } from "../choices/extreme";
import { notAvailable } from "../guard/expect";
import type { Cells, Row } from "../guard/types";
import { readOne } from "./dated";
import { neverReaches } from "./texts";

/**
 * "Highest since": the date on which a series was last as high (or as low) as it is at its end, or as a given level.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param kind high (default) or low.
 * @param level The level to look for; the last value when left out, which is then compared with the values before it.
 * @returns A row of two: date and value of the latest observation at or above (for low: at or below) the level.
 * @see Own definition: the latest i with vᵢ ≥ level (low: vᵢ ≤ level); without a level, level = vₙ and i < n
 * @errors #N/A when there is none: the last value is then the highest (lowest) of all the data; #VALUE! when the dates do not rise.
 * @terms 以來最高, 以来最高, 以來最低, 以来最低, 新高, 創下最高, highest since, lowest since
 * @rows 2-32, 2-35, 2-36, 2-43, 4-10
 * @example =MKT.SINCE({45000,1500;45100,1300;45200,1400;45300,1470}) // {45000,1500}
 * @example =MKT.SINCE({45000,1500;45100,1300;45200,1400;45300,1470}, "low", 1350) // {45100,1300}
 * @example =MKT.SINCE({45000,1400;45100,1300;45200,1470}) // #N/A
 */
export function since(series: Cells, kind: Extreme = Extreme.high, level?: number): Row {
  const { observations } = readOne("series", series);
  const latest = observations[observations.length - 1];
  const wanted = level ?? latest.value;
  const reaches = (value: number) => (kind === Extreme.high ? value >= wanted : value <= wanted);
  const searched = level === undefined ? observations.slice(0, -1) : observations;
  const found = searched.findLast(({ value }) => reaches(value));
  if (found) return [found.date, found.value];
  throw notAvailable(neverReaches, { wanted, first: serialToIso(observations[0].date) });
}
