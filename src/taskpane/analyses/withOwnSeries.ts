/** A book that is inserted where some of its series are the user's own: it opens on those, and reads the archive for the others. */
import { idOf, type OwnSeries } from "../../series/own/ownSeries";
import type { Mode, Template } from "../../templates/template";

interface OnOwn {
  readonly template: Template;
  /** Undefined where the user has none of its series: it opens where it does by itself. */
  readonly mode?: Mode;
  /** The names of the user's series that it reads. */
  readonly read: readonly string[];
}

export function withOwnSeries(template: Template, present: readonly OwnSeries[]): OnOwn {
  const ids = new Map(present.map((series) => [idOf(series).toUpperCase(), series.name]));
  const read = template.series.flatMap(({ mine }) => ids.get(mine?.toUpperCase() ?? "") ?? []);
  if (read.length === 0) return { template, read };
  const series = template.series.map((each) => {
    const isHere = each.mine !== undefined && ids.has(each.mine.toUpperCase());
    return isHere || each.archive === undefined ? each : { ...each, mine: each.archive };
  });
  return { template: { ...template, series }, mode: "mine", read };
}
