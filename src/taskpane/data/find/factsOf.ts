/** What the sheet is told of a series that is inserted: its facts, and the rows that its formula will show. */
import { isoToSerial } from "../../../cells/serialDates";
import type { Observation } from "../../../publishers/observation";
import { alignSeries } from "../../../series/alignment/align";
import type { Fill } from "../../../series/alignment/fill";
import type { Rhythm } from "../../../series/alignment/periods";
import type { SeriesFacts } from "../../../workbook/layout/seriesBlock";
import type { Previewed } from "./previewed";
import type { Choices } from "./seriesFormula";

const dayIn = (written: string): number | undefined => isoToSerial(written.normalize("NFKC").trim());

/** Dates that stand in cells are not known here: room is made for all. */
function shownBy(series: Previewed, { start, end, freq, agg, fill }: Choices): readonly Observation[] {
  const window = { start: dayIn(start), end: dayIn(end) };
  const within = series.observations.filter(
    ({ date }) => date >= (window.start ?? 0) && date <= (window.end ?? Number.POSITIVE_INFINITY),
  );
  if ((freq === "" && fill === "") || within.length === 0) return within;
  const rows = alignSeries(
    series,
    {
      ...window,
      rhythm: freq === "" ? undefined : (freq as Rhythm),
      aggregation: agg === "" ? undefined : (agg as "avg" | "sum"),
      fill: fill === "" ? "none" : (fill as Fill),
    },
    "level",
  );
  return rows.map(({ date, value }) => ({ date, value: typeof value === "number" ? value : 0 }));
}

/** @param series undefined where nobody has been able to tell. */
export function factsOf(id: string, series: Previewed | undefined, choices: Choices): SeriesFacts {
  if (!series) return { id, title: id, unit: "", scale: 1, frequency: "", source: "", shown: [] };
  const { title, unit, scale, frequency, source } = series;
  return { id, title: title || id, unit, scale, frequency, source, shown: shownBy(series, choices) };
}
