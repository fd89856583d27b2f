import { serialToIso } from "../../cells/serialDates";
import { Extreme } from "../choices/extreme";
import { notAvailable } from "../guard/expect";
import type { Cells, Row } from "../guard/types";
import { readOne } from "./dated";

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
 * @tw 「自何時以來最高」：數列上一次與期末值（或指定水準）同樣高（或同樣低）的日期。
 * @tw series 日期與數值，由舊到新，如 SERIES 的結果；或代碼。
 * @tw kind high（最高，預設）或 low（最低）。
 * @tw level 要找的水準；省略時為最後一個值，並只與其前的值相比。
 * @tw returns: 一列兩格：最近一個不低於該水準（low 時為不高於）的觀測值的日期與數值。
 * @tw errors: #N/A：沒有這樣的觀測值，即最後值是全部資料的最高（最低）；#VALUE!：日期未遞增。
 * @cn “自何时以来最高”：序列上一次与期末值（或指定水平）同样高（或同样低）的日期。
 * @cn series 日期与数值，由旧到新，如 SERIES 的结果；或代码。
 * @cn kind high（最高，默认）或 low（最低）。
 * @cn level 要找的水平；省略时为最后一个值，并只与其前的值相比。
 * @cn returns: 一行两格：最近一个不低于该水平（low 时为不高于）的观测值的日期与数值。
 * @cn errors: #N/A：没有这样的观测值，即最后值是全部数据的最高（最低）；#VALUE!：日期未递增。
 */
export function since(series: Cells, kind: Extreme = Extreme.high, level?: number): Row {
  const { observations } = readOne("series", series);
  const latest = observations[observations.length - 1];
  const wanted = level ?? latest.value;
  const reaches = (value: number) => (kind === Extreme.high ? value >= wanted : value <= wanted);
  const searched = level === undefined ? observations.slice(0, -1) : observations;
  const found = searched.findLast(({ value }) => reaches(value));
  if (found) return [found.date, found.value];
  throw notAvailable(
    {
      en: "No value reaches {wanted} in the data since {first}.",
      tw: "自 {first} 以來的資料中，沒有值達到 {wanted}。",
      cn: "自 {first} 以来的数据中，没有值达到 {wanted}。",
    },
    { wanted, first: serialToIso(observations[0].date) },
  );
}
