/** Charts whose series say nothing of their looks, such as those that users insert, are drawn as those of books. */
import { candleColumns } from "../../cells/charts/candles";
import { plainLook } from "../../cells/charts/plainLook";
import { type Dataset, hasLooks, type SeriesStyle } from "./seriesLooks";

export interface Looking {
  readonly type: string;
  readonly legendPosition?: string;
  readonly fillArea?: boolean;
  readonly stacked?: boolean;
  readonly cumulative?: boolean;
  readonly hideDataMarkers?: boolean;
  readonly candles?: boolean;
  readonly dataSetStyles?: Readonly<Record<string, SeriesStyle | undefined>>;
}

/** Prices that stand on one another, or are added up, are no candlesticks. */
export const drawsCandles = ({ type, candles, stacked, cumulative, fillArea }: Looking): boolean =>
  type === "line" && candles === true && !stacked && !cumulative && !fillArea;

type Styles = Readonly<Record<string, SeriesStyle | undefined>>;

const kinds = { line: "line", scatter: "scatter", bar: "bar" } as const;

/** Charts of files say that they are plain: they stay as they came. */
const isSaid = (styles: Styles): boolean => hasLooks(styles) || Object.values(styles).some((style) => style?.plain);

function candles(datasets: readonly Dataset[], ids: readonly string[]): Styles {
  const columns = candleColumns(ids.map((_, index) => datasets[index]?.label ?? ""));
  return Object.fromEntries(
    ids.map((id, index): [string, SeriesStyle] => [id, { draw: columns?.includes(index) ? "candle" : "unseen" }]),
  );
}

/** How each data set is drawn. `ids` are those of the data sets, in their order. */
export function stylesOf(definition: Looking, datasets: readonly Dataset[], ids: readonly string[]): Styles {
  const { type, legendPosition, dataSetStyles = {}, fillArea, hideDataMarkers } = definition;
  if (drawsCandles(definition)) return candles(datasets, ids);
  const kind = kinds[type as keyof typeof kinds];
  if (!kind || fillArea || isSaid(dataSetStyles)) return dataSetStyles;
  const isNamed = ids.length > 1 && legendPosition === "none" && kind !== "bar";
  return Object.fromEntries(
    ids.map((id, index): [string, SeriesStyle] => {
      const { named: _, ...look } = plainLook(kind, index, datasets[index]?.backgroundColor ?? "#616161");
      const dots = kind === "line" && !hideDataMarkers;
      return [id, { ...look, ...(isNamed && { named: true }), ...(dots && { dots }), ...dataSetStyles[id] }];
    }),
  );
}

/** Styles for another kind of chart: what the old one drew is drawn as the new one draws. */
export function withoutLooks(styles: Styles): Styles {
  return Object.fromEntries(
    Object.entries(styles).map(([id, style]) => {
      if (!style || style.draw === "across" || style.across !== undefined) return [id, style];
      const { draw: _1, dash: _2, marker: _3, fill: _4, named: _5, thickness: _6, plain: _7, ...rest } = style;
      return [id, rest];
    }),
  );
}
