import { type Cell, CellError } from "../../cells/cell";
import { ChangeKind } from "../choices/changeKind";
import { askedDay, expectOrder } from "../data/days";
import { expectMaxAge } from "../data/freshness";
import { notAvailable } from "../guard/expect";
import type { Cells, DateSerial } from "../guard/types";
import { type Dated, readDated, readOne } from "./dated";
import { measureChange } from "./measureChange";
import { endedBy, lastOf, standingOn } from "./standing";
import { noRateAsked } from "./texts";

const noRate = notAvailable(noRateAsked);

/**
 * Performance of several series over the same period: one row each with where it stood, where it stands and the relative change, decimal.
 * @customfunction
 * @param series Dates with a column of values for each, oldest first, a row of headings on top if wanted, as PANEL gives them; or a range of ids.
 * @param start The performance is from the last observation whose day, week, month, quarter or year was over by this date.
 * @param end Up to the last observation that was known at the end of this date; the last of each when left out.
 * @param fx Dates and values of an exchange rate, or its id: units of the wanted currency for one unit of the currency that the values are in.
 * @param dates TRUE adds the dates of the exchange rates used.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns Six columns: name, date and value at the start, date and value at the end, change (decimal, in the wanted currency when fx is given). Values stay in their own unit. With dates two more: the dates of the exchange rates at the start and at the end.
 * @see Arithmetic: (v₁/v₀)·(fx₁/fx₀) − 1
 * @errors #N/A in the row of a series that begins after start, or whose value at the start or the end, or its exchange rate, is older than maxAge (the sentence says its date); #NUM! in the row of a negative start value, #DIV/0! of a zero one; #NUM! when end is before start; #VALUE! when dates do not rise.
 * @terms 資產表現, 资产表现, 表現比較, 表现比较, 漲跌幅, 涨跌幅, performance table, returns
 * @rows 1-01, 4-02, 4-19
 * @example =MKT.PERFTABLE({"date","gold","silver";45657,2600,29;46022,4400,72.5}, 45657) // {"gold",45657,2600,46022,4400,0.6923076923076923;"silver",45657,29,46022,72.5,1.5}
 * @example =MKT.PERFTABLE({45657,100;46022,120}, 45657, 46022, {45657,7.3;46022,7}) // {"1",45657,100,46022,120,0.15068493150684936}
 */
export function perfTable(
  series: Cells,
  start: DateSerial,
  end?: DateSerial,
  fx?: Cells,
  dates = false,
  maxAge?: number,
): Cells {
  expectMaxAge(maxAge);
  const [first, last] = [askedDay("start", start), askedDay("end", end)];
  expectOrder(first, last);
  const rates = fx && readOne("fx", fx);
  return readDated("series", series).map((each) => performance(each, first, last, rates, dates, maxAge));
}

function performance(
  each: Dated,
  start: number,
  end: number | undefined,
  rates: Dated | undefined,
  dates: boolean,
  maxAge: number | undefined,
): Cell[] {
  try {
    const to = end === undefined ? lastOf(each, maxAge) : standingOn(each, end, maxAge);
    const before = endedBy(each, start, maxAge);
    const from = to.date < before.date ? to : before;
    const [rateFrom, rateTo] = [from, to].map((at) => rates && endedBy(rates, at.end, maxAge));
    const values = [from.value * (rateFrom?.value ?? 1), to.value * (rateTo?.value ?? 1)] as const;
    const row = [each.name, from.date, from.value, to.date, to.value, measureChange(...values, ChangeKind.percent)];
    return dates ? [...row, rateFrom?.date ?? noRate, rateTo?.date ?? noRate] : row;
  } catch (thrown) {
    if (thrown instanceof CellError) return [each.name, ...new Array(dates ? 7 : 5).fill(thrown)];
    throw thrown;
  }
}
