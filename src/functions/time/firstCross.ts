import { Crossing } from "../choices/crossing";
import { notAvailable } from "../guard/expect";
import type { Cells, Row } from "../guard/types";
import { readOne } from "./dated";
import { neverCrosses } from "./texts";

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
  throw notAvailable(neverCrosses, { level });
}
