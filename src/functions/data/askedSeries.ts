/** What the functions of this family share: finding the series, and why a cell has no number. */

import { type Cell, CellError } from "../../cells/cell";
import type { Observation } from "../../publishers/observation";
import type { Gap } from "../../series/alignment/transform";
import { Awaited } from "../../series/asking/awaited";
import type { SeriesAsk } from "../../series/delivery";
import { findSeries } from "../../series/ids/seriesId";
import { workbookAsOf } from "../../series/memory/asOf";
import { type Series, spanOf } from "../../series/series";
import { noAnswer, notAvailable, wrongArgument } from "../guard/expect";
import { blank, isBlank } from "../guard/read";
import { expectOrder } from "./days";

/** The day on which a calculation stands: the one that was asked for, else the workbook's own; undefined for the present. */
export function standingDay(asOf?: number): number | undefined {
  if (asOf !== undefined) return asOf;
  const held = workbookAsOf();
  if ("refused" in held)
    throw wrongArgument("MKT_ASOF", held.refused, {
      en: "a date, or empty for today",
      tw: "日期，或留空表示今天",
      cn: "日期，或留空表示今天",
    });
  return held.day;
}

/** The series with this id, without what was not known on the day; #N/A with the nearest known one when there is none. */
export function askedSeries(id: string, asOf?: number): Series {
  const found = findSeries(id, standingDay(asOf));
  if ("missing" in found) throw notAvailable(found.missing);
  if ("awaited" in found) throw new Awaited([found.awaited]);
  return found.series;
}

function expectId(argument: string, cell: Cell): string | CellError {
  if (cell instanceof CellError) return cell;
  if (isBlank(cell)) return blank(argument);
  if (typeof cell === "string") return cell;
  return wrongArgument(argument, cell, {
    en: "an id such as FRED:WALCL",
    tw: "代碼，如 FRED:WALCL",
    cn: "代码，如 FRED:WALCL",
  });
}

/** The series that the cells of a range name, or the error that belongs in its place; all that are awaited are awaited at once. */
export function seriesOfCells(argument: string, cells: readonly Cell[], asOf?: number): (Series | CellError)[] {
  const day = standingDay(asOf);
  const awaited: SeriesAsk[] = [];
  const found = cells.map((cell) => {
    const id = expectId(argument, cell);
    if (id instanceof CellError) return id;
    const lookup = findSeries(id, day);
    if ("series" in lookup) return lookup.series;
    if ("missing" in lookup) return notAvailable(lookup.missing);
    awaited.push(lookup.awaited);
    return notAvailable({ en: "", tw: "", cn: "" });
  });
  if (awaited.length > 0) throw new Awaited(awaited);
  return found;
}

const rowsOfSheet = 1_048_576;

interface Observed {
  readonly observations: readonly Observation[];
}

/** Refuses dates that are the wrong way round, and more days than a sheet has rows. */
export function expectWindow(start: number | undefined, end: number | undefined, series: readonly Observed[]): void {
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

/** #N/A: the series is there, but has nothing for these dates. */
export function nothingThere(series: Series): CellError {
  const span = spanOf(series);
  if (!span)
    return notAvailable(
      { en: "{id} has no observations.", tw: "{id} 沒有任何觀測值。", cn: "{id} 没有任何观测值。" },
      { id: series.id },
    );
  return notAvailable(
    {
      en: "{id} has no observation for these dates; its data run from {first} to {last}.",
      tw: "{id} 在所求日期沒有觀測值；其資料自 {first} 至 {last}。",
      cn: "{id} 在所求日期没有观测值；其数据自 {first} 至 {last}。",
    },
    { id: series.id, ...span },
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
