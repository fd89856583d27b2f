/** Publishers' series as text that is kept with a workbook: the same facts, the observations without their words. */
import type { FetchedSeries } from "../sources/delivery";
import type { Remembered } from "../sources/seriesMemory";

type Packed = Omit<Remembered, "series"> & {
  readonly series: Omit<FetchedSeries, "observations"> & { readonly observations: readonly number[] };
};

/** Dates and values in turn; what was not there is not kept. */
export function packed(list: readonly Remembered[]): string {
  const all = list.flatMap(({ ask, series, failure }): Packed[] => {
    if (!series) return [];
    const observations = series.observations.flatMap(({ date, value }) => [date, value]);
    return [{ ask, series: { ...series, observations }, ...(failure ? { failure } : {}) }];
  });
  return JSON.stringify(all);
}

export function unpacked(text: string): readonly Remembered[] {
  return (JSON.parse(text) as readonly Packed[]).map(({ series, ...rest }) => ({
    ...rest,
    series: { ...series, observations: pairs(series.observations) },
  }));
}

function pairs(line: readonly number[]): FetchedSeries["observations"] {
  return Array.from({ length: line.length / 2 }, (_, index) => ({
    date: line[2 * index] as number,
    value: line[2 * index + 1] as number,
  }));
}
