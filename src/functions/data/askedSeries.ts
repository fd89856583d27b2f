/** What the functions of this family share: finding the series, and why a cell has no number. */

import { type Cell, CellError } from "../../cells/cell";
import type { Observation } from "../../publishers/observation";
import type { Gap } from "../../series/alignment/gap";
import { Awaited } from "../../series/asking/awaited";
import type { SeriesAsk } from "../../series/delivery";
import { findSeries } from "../../series/ids/seriesId";
import { workbookAsOf } from "../../series/memory/asOf";
import { type Series, spanOf } from "../../series/series";
import { noAnswer, notAvailable, wrongArgument } from "../guard/expect";
import { blank, isBlank } from "../guard/read";
import { expectOrder } from "./days";
import { tooOld } from "./freshness";
import {
  comparedWithZero,
  dateOrToday,
  meaninglessChange,
  noneForDate,
  noneInWindow,
  noObservations,
  seriesIdText,
  tooFarApart,
} from "./texts";

/** The day on which a calculation stands: the one that was asked for, else the workbook's own; undefined for the present. */
export function standingDay(asOf?: number): number | undefined {
  if (asOf !== undefined) return asOf;
  const held = workbookAsOf();
  if ("refused" in held) throw wrongArgument("MKT_ASOF", held.refused, dateOrToday);
  return held.day;
}

/** The series with this id, without what was not known on the day; #N/A with the nearest known one when there is none. */
export function askedSeries(id: string, asOf?: number): Series {
  const found = findSeries(id, standingDay(asOf));
  if ("missing" in found) throw notAvailable(found.missing);
  if ("awaited" in found) throw new Awaited([found.awaited]);
  if ("file" in found) throw new Awaited([], [found.file]);
  return found.series;
}

function expectId(argument: string, cell: Cell): string | CellError {
  if (cell instanceof CellError) return cell;
  if (isBlank(cell)) return blank(argument);
  if (typeof cell === "string") return cell;
  return wrongArgument(argument, cell, seriesIdText);
}

/** The series that the cells of a range name, or the error that belongs in its place; all that are awaited are awaited at once. */
export function seriesOfCells(argument: string, cells: readonly Cell[], asOf?: number): (Series | CellError)[] {
  const day = standingDay(asOf);
  const awaited: SeriesAsk[] = [];
  const files: Promise<void>[] = [];
  const found = cells.map((cell) => {
    const id = expectId(argument, cell);
    if (id instanceof CellError) return id;
    const lookup = findSeries(id, day);
    if ("series" in lookup) return lookup.series;
    if ("missing" in lookup) return notAvailable(lookup.missing);
    if ("file" in lookup) files.push(lookup.file);
    else awaited.push(lookup.awaited);
    return notAvailable({ en: "", tw: "", cn: "" });
  });
  if (awaited.length + files.length > 0) throw new Awaited(awaited, files);
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
    if (last - first >= rowsOfSheet) throw noAnswer(tooFarApart);
  }
}

/** #N/A: the series is there, but has nothing for these dates. */
export function nothingThere(series: Series): CellError {
  const span = spanOf(series);
  if (!span) return notAvailable(noObservations, { id: series.id });
  return notAvailable(noneInWindow, { id: series.id, ...span });
}

const reasons: Readonly<Record<Extract<Gap, string>, CellError>> = {
  missing: notAvailable(noneForDate),
  zeroDenominator: new CellError("#DIV/0!", comparedWithZero),
  outsideDomain: noAnswer(meaninglessChange),
};

export function cellOf(value: number | Gap): number | CellError {
  if (typeof value === "number") return value;
  return typeof value === "string" ? reasons[value] : tooOld(value);
}
