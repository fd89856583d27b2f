import { Crossing } from "../choices/crossing";
import { notAvailable } from "../guard/expect";
import type { Cells, Row } from "../guard/types";
import { readOne } from "./dated";

/**
 * The first date on which a series is on the other side of a level than before.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param level The level, in the unit of the series; 0 when left out.
 * @param direction any (default), up (from below to above) or down.
 * @returns A row of two: date and value of the first observation beyond the level. An observation exactly at the level is on neither side.
 * @see Own definition: the first i with sign(vᵢ − level) opposite to the last non-zero sign before it
 * @errors #N/A when the level is never crossed that way; #VALUE! when the dates do not rise.
 * @terms 首次轉為負值, 首次转为负值, 首次突破, 首次跌破, 由正轉負, 由正转负, first cross
 * @rows 2-07, 2-09
 * @example =MKT.FIRSTCROSS({45000,3;45100,0;45200,-2;45300,4}) // {45200,-2}
 * @example =MKT.FIRSTCROSS({45000,3;45100,0;45200,-2;45300,4}, 0, "up") // {45300,4}
 * @example =MKT.FIRSTCROSS({45000,3;45100,2}, 0, "down") // #N/A
 * @tw 數列首次越過某一水準（落到另一側）的日期。
 * @tw series 日期與數值，由舊到新，如 SERIES 的結果；或代碼。
 * @tw level 水準，單位同數列；省略時為 0。
 * @tw direction any（任一方向，預設）、up（由下往上）或 down（由上往下）。
 * @tw returns: 一列兩格：第一個越過水準的觀測值的日期與數值。恰等於該水準者不屬於任一側。
 * @tw errors: #N/A：從未以該方向越過；#VALUE!：日期未遞增。
 * @cn 序列首次越过某一水平（落到另一侧）的日期。
 * @cn series 日期与数值，由旧到新，如 SERIES 的结果；或代码。
 * @cn level 水平，单位同序列；省略时为 0。
 * @cn direction any（任一方向，默认）、up（由下往上）或 down（由上往下）。
 * @cn returns: 一行两格：第一个越过水平的观测值的日期与数值。恰等于该水平者不属于任一侧。
 * @cn errors: #N/A：从未以该方向越过；#VALUE!：日期未递增。
 */
export function firstCross(series: Cells, level = 0, direction: Crossing = Crossing.either): Row {
  let side = 0;
  for (const { date, value } of readOne("series", series).observations) {
    const now = Math.sign(value - level);
    const crossed = now !== 0 && side !== 0 && now !== side;
    const wanted = direction === Crossing.either || (direction === Crossing.up) === now > 0;
    if (crossed && wanted) return [date, value];
    if (now !== 0) side = now;
  }
  throw notAvailable(
    {
      en: "The series never crosses {level} that way.",
      tw: "數列從未以該方向越過 {level}。",
      cn: "序列从未以该方向越过 {level}。",
    },
    { level },
  );
}
