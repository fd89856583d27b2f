import type { Observation } from "../../publishers/observation";
import { Extreme } from "../choices/extreme";
import { expectAtLeast, expectInteger, notAvailable } from "../guard/expect";
import type { Cells, Row } from "../guard/types";
import { readOne } from "./dated";
import { notTurned } from "./texts";

/**
 * Where a series turned: its low or high, with values back inside on both sides.
 * @customfunction
 * @param series Dates and values, oldest first, as SERIES gives them; or an id.
 * @param kind low (default: from falling to rising) or high.
 * @param window Left out: the low of all the data. With a number: the latest observation that is the low of that many before it and after it.
 * @returns A row of two: date and value. With a window, a turn is known only that many observations later. Of equal lows the last counts for all the data.
 * @see Own definition: minimum (maximum) of the range, or of 2·window + 1 observations, that is not at an end
 * @errors #N/A when the low is the first or last observation, so that nothing has turned, or no observation is a low of its window; #NUM! when window is not a whole number of 1 or more.
 * @terms 觸底, 触底, 見底, 见底, 見頂, 见顶, 轉折點, 转折点, 拐點, 拐点, trough, peak, turning point
 * @rows 3-28, 4-08, 4-24, 4-31
 * @example =MKT.TURNPOINT({45000,9;45100,4;45200,6;45300,8}) // {45100,4}
 * @example =MKT.TURNPOINT({45000,1;45100,4;45200,3;45300,5;45400,2}, "high", 1) // {45300,5}
 * @example =MKT.TURNPOINT({45000,9;45100,4;45200,3}) // #N/A
 */
export function turnPoint(series: Cells, kind: Extreme = Extreme.low, window?: number): Row {
  const { observations } = readOne("series", series);
  const depth = kind === Extreme.low ? (each: Observation) => each.value : (each: Observation) => -each.value;
  const depths = observations.map(depth);
  const index = window === undefined ? lowestOfAll(depths) : latestLow(depths, window);
  if (index === undefined) throw notAvailable(notTurned);
  return [observations[index].date, observations[index].value];
}

function lowestOfAll(depths: readonly number[]): number | undefined {
  const low = depths.reduce((least, depth) => Math.min(least, depth));
  const index = depths.lastIndexOf(low);
  return depths[0] > low && depths[depths.length - 1] > low ? index : undefined;
}

/** The latest observation that nothing undercuts within the window, and that is not flat all the way on either side. */
function latestLow(depths: readonly number[], window: number): number | undefined {
  expectInteger("window", window);
  expectAtLeast("window", window, 1);
  const before = neighbours(depths);
  const after = neighbours(depths.toReversed()).toReversed();
  const turns = (index: number) =>
    [before[index], after[index]].every(({ lower, other }) => lower > window && other <= window);
  for (let index = depths.length - 1 - window; index >= window; index--) if (turns(index)) return index;
  return undefined;
}

interface Neighbours {
  /** How many places before stands the nearest lower value. */
  readonly lower: number;
  /** How many places before stands the nearest different value. */
  readonly other: number;
}

/** For each place, in one pass: `open` holds the places that are lower than all after them. */
function neighbours(depths: readonly number[]): Neighbours[] {
  const open: number[] = [];
  const found: Neighbours[] = [];
  depths.forEach((depth, index) => {
    while (open.length > 0 && depths[open[open.length - 1]] >= depth) open.pop();
    const lower = open.length > 0 ? index - open[open.length - 1] : Number.POSITIVE_INFINITY;
    open.push(index);
    const before = index > 0 ? depths[index - 1] : depth;
    const other = before !== depth ? 1 : (found[index - 1]?.other ?? Number.POSITIVE_INFINITY) + 1;
    found.push({ lower, other });
  });
  return found;
}
