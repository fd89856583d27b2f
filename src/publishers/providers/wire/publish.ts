/**
 * Normalises and validates what a parser read, from the rows of an answer to a series: in order, each date once, finite,
 * and never empty.
 */

import { findUnitJumps } from "../../../analytics/unitJump";
import { firstExcelDay } from "../../../cells/calendar";
import { serialToIso } from "../../../cells/serialDates";
import type { Text } from "../../../language/language";
import { unitJumpWarning } from "../../../language/unitJumpWarning";
import type { Observation } from "../../observation";
import type { ParsedSeries, SeriesQuery } from "../../provider";
import { SourceFault } from "../../sourceFault";

export interface Row {
  readonly date: number;
  /** Undefined where the publisher marks it as missing. */
  readonly value: number | undefined;
}

interface Facts extends Omit<ParsedSeries, "observations" | "warnings"> {
  readonly rows: readonly Row[];
  /** Publishes what has not happened yet. */
  readonly forecasts?: boolean;
  /** Gives several values of one day on purpose: the last row counts. Otherwise two values for a date are a fault. */
  readonly lastOfDay?: boolean;
}

export function publish(provider: string, query: SeriesQuery, facts: Facts): ParsedSeries {
  const { rows, forecasts = false, lastOfDay = false, ...rest } = facts;
  const present = rows.filter((row): row is Observation => row.value !== undefined);
  for (const { date, value } of present)
    if (!Number.isFinite(value)) throw new SourceFault(provider, "malformed", `${serialToIso(date)}: ${value}`);
  const inExcel = present.filter(({ date }) => date >= firstExcelDay);
  const observations = eachDateOnce(provider, inExcel, lastOfDay);
  const last = observations.at(-1);
  if (!last) throw new SourceFault(provider, "empty", query.code);
  // Tomorrow, because today is the asker's day and the publisher may be on the other side of the date line.
  if (!forecasts && last.date > query.today + 1)
    throw new SourceFault(provider, "malformed", `${serialToIso(last.date)} lies in the future`);
  const warnings = findUnitJumps(observations).map(({ date, before, after, factor }) =>
    unitJumpWarning(serialToIso(date), before, after, factor),
  );
  if (inExcel.length < present.length) warnings.push(beforeExcel(present.length - inExcel.length));
  return { ...rest, observations, warnings };
}

function eachDateOnce(provider: string, rows: readonly Observation[], lastOfDay: boolean): Observation[] {
  const ordered = [...rows].sort((a, b) => a.date - b.date);
  const observations: Observation[] = [];
  for (const { date, value } of ordered) {
    const before = observations.at(-1);
    if (before?.date !== date) observations.push({ date, value });
    else if (lastOfDay) observations[observations.length - 1] = { date, value };
    else if (before.value !== value)
      throw new SourceFault(provider, "malformed", `${serialToIso(date)}: ${before.value} / ${value}`);
  }
  return observations;
}

function beforeExcel(count: number): Text {
  return {
    en: `${count === 1 ? "1 observation before 1900-03-01 is" : `${count} observations before 1900-03-01 are`} left out: Excel has no such dates.`,
    tw: `略去 1900-03-01 之前的 ${count} 個觀測值：Excel 沒有這些日期。`,
    cn: `略去 1900-03-01 之前的 ${count} 个观测值：Excel 没有这些日期。`,
  };
}
