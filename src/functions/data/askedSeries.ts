/** What the functions of this family share: finding the series, and why a cell has no number. */

import { serialToIso } from "../../analytics/dates";
import type { Gap } from "../../sources/alignment/transform";
import type { OwnSeries } from "../../sources/ownData";
import { findSeries, idOf } from "../../sources/seriesId";
import { type Cell, CellError } from "../guard/cell";
import { noAnswer, notAvailable, wrongArgument } from "../guard/expect";
import { blank, isBlank } from "../guard/read";
import { expectOrder } from "./days";

/** The series with this id; #N/A with the nearest known one when there is none. */
export function askedSeries(id: string): OwnSeries {
  const found = findSeries(id);
  if ("missing" in found) throw notAvailable(found.missing);
  return found.series;
}

/** The series that a cell of a range names, or the error that belongs in its place. */
export function seriesOfCell(argument: string, cell: Cell): OwnSeries | CellError {
  if (cell instanceof CellError) return cell;
  if (isBlank(cell)) return blank(argument);
  if (typeof cell !== "string")
    return wrongArgument(argument, cell, {
      en: "an id such as FILE:WALCL",
      tw: "代碼，如 FILE:WALCL",
      cn: "代码，如 FILE:WALCL",
    });
  const found = findSeries(cell);
  return "missing" in found ? notAvailable(found.missing) : found.series;
}

const rowsOfSheet = 1_048_576;

/** Refuses dates that are the wrong way round, and more days than a sheet has rows. */
export function expectWindow(start: number | undefined, end: number | undefined, series: readonly OwnSeries[]): void {
  expectOrder(start, end);
  for (const { observations } of series) {
    const first = start ?? observations[0]?.date ?? 0;
    const last = end ?? observations.at(-1)?.date ?? 0;
    if (last - first >= rowsOfSheet)
      throw noAnswer({
        en: "Start and end are further apart than a sheet has rows.",
        tw: "start 與 end 相隔太遠，超過工作表的列數。",
        cn: "start 与 end 相隔太远，超过工作表的行数。",
      });
  }
}

/** Where the data of a series begin and end. */
function spanOf(series: OwnSeries): { id: string; first: string; last: string } {
  const { observations } = series;
  return {
    id: idOf(series),
    first: serialToIso(observations[0].date),
    last: serialToIso(observations[observations.length - 1].date),
  };
}

/** #N/A: the series is there, but has nothing for these dates. */
export function nothingThere(series: OwnSeries): CellError {
  if (series.observations.length === 0)
    return notAvailable(
      { en: "{id} has no observations.", tw: "{id} 沒有任何觀測值。", cn: "{id} 没有任何观测值。" },
      { id: idOf(series) },
    );
  return notAvailable(
    {
      en: "{id} has no observation for these dates; its data run from {first} to {last}.",
      tw: "{id} 在所求日期沒有觀測值；其資料自 {first} 至 {last}。",
      cn: "{id} 在所求日期没有观测值；其数据自 {first} 至 {last}。",
    },
    spanOf(series),
  );
}

const reasons: Readonly<Record<Gap, CellError>> = {
  missing: notAvailable({
    en: "There is no observation for this date, and the fill that was asked for finds none.",
    tw: "此日期沒有觀測值，所選的補值方式也找不到。",
    cn: "此日期没有观测值，所选的补值方式也找不到。",
  }),
  zeroDenominator: new CellError("#DIV/0!", {
    en: "The value to compare with is zero.",
    tw: "用來比較的值為零。",
    cn: "用来比较的值为零。",
  }),
  outsideDomain: noAnswer({
    en: "A relative change from a negative value, or a logarithm of a value that is not above zero, has no meaning.",
    tw: "對負值計算相對變動，或對不大於零的值取對數，沒有意義。",
    cn: "对负值计算相对变动，或对不大于零的值取对数，没有意义。",
  }),
};

export function cellOf(value: number | Gap): number | CellError {
  return typeof value === "number" ? value : reasons[value];
}
