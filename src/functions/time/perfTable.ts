import { type Cell, CellError } from "../../cells/cell";
import type { Observation } from "../../publishers/observation";
import { ChangeKind } from "../choices/changeKind";
import { askedDay, expectOrder } from "../data/days";
import type { Cells, DateSerial } from "../guard/types";
import { type Dated, readDated, readOne } from "./dated";
import { lastOnOrBefore } from "./lastOnOrBefore";
import { measureChange } from "./measureChange";

/**
 * Performance of several series over the same period: one row each with where it stood, where it stands and the relative change, decimal.
 * @customfunction
 * @param series Dates with a column of values for each, oldest first, a row of headings on top if wanted, as PANEL gives them; or a range of ids.
 * @param start The performance is from the last observation on or before this date.
 * @param end Up to the last observation on or before this date; the last of each when left out.
 * @param fx Dates and values of an exchange rate, or its id: units of the wanted currency for one unit of the currency that the values are in.
 * @returns Six columns: name, date and value at the start, date and value at the end, change (decimal, in the wanted currency when fx is given). Values stay in their own unit.
 * @see Arithmetic: (v₁/v₀)·(fx₁/fx₀) − 1
 * @errors #N/A in the row of a series that begins after start; #NUM! in the row of a negative start value, #DIV/0! of a zero one; #NUM! when end is before start; #VALUE! when dates do not rise.
 * @terms 資產表現, 资产表现, 表現比較, 表现比较, 漲跌幅, 涨跌幅, performance table, returns
 * @rows 1-01, 4-02, 4-19
 * @example =MKT.PERFTABLE({"date","gold","silver";45657,2600,29;46022,4400,72.5}, 45657) // {"gold",45657,2600,46022,4400,0.6923076923076923;"silver",45657,29,46022,72.5,1.5}
 * @example =MKT.PERFTABLE({45657,100;46022,120}, 45657, 46022, {45657,7.3;46022,7}) // {"1",45657,100,46022,120,0.15068493150684936}
 */
export function perfTable(series: Cells, start: DateSerial, end?: DateSerial, fx?: Cells): Cells {
  const [first, last] = [askedDay("start", start), askedDay("end", end)];
  expectOrder(first, last);
  const rates = fx && readOne("fx", fx);
  return readDated("series", series).map((each) => performance(each, first, last, rates));
}

function performance(
  { name, observations }: Dated,
  start: number,
  end: number | undefined,
  rates: readonly Observation[] | undefined,
): Cell[] {
  try {
    const to = lastOnOrBefore(observations, end ?? observations.at(-1)?.date ?? start);
    const from = lastOnOrBefore(observations, Math.min(start, to.date));
    const exchange = (day: number) => (rates ? lastOnOrBefore(rates, day).value : 1);
    const change = measureChange(from.value * exchange(from.date), to.value * exchange(to.date), ChangeKind.percent);
    return [name, from.date, from.value, to.date, to.value, change];
  } catch (thrown) {
    if (thrown instanceof CellError) return [name, thrown, thrown, thrown, thrown, thrown];
    throw thrown;
  }
}
