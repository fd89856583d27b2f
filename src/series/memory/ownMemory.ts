/** The user's own series of the open workbook; hosts put them here, functions read them. */
import type { OwnSeries } from "../own/ownSeries";

let series: readonly OwnSeries[] = [];

export function ownSeries(): readonly OwnSeries[] {
  return series;
}

export function setOwnSeries(replacement: readonly OwnSeries[]): void {
  series = replacement;
}

export function findOwnSeries(name: string): OwnSeries | undefined {
  const wanted = name.toLowerCase();
  return series.find((each) => each.name.toLowerCase() === wanted);
}
