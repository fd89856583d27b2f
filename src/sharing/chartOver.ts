/** All that a chart draws as series: candlesticks in their order, and what a user has drawn over it. */

import {
  bandColour,
  type DrawnAnnotation,
  drawnIn,
  eventColour,
  levelColour,
  placeAmong,
  withAmounts,
} from "../cells/charts/annotations";
import { candleColumns } from "../cells/charts/candles";
import { greatestOf } from "../cells/extremes";
import { type ChartCells, cellsAt, labelKind, literal, nameText, numberNamed } from "./chartCells";
import type { Chart, ChartSeries, SeriesLook } from "./model";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const repeated = (value: number, count: number): string => literal(Array.from({ length: count }, () => value));

/** Open, high, low and close, then what is drawn over them; without them it is a chart of lines. */
function inCandleOrder(chart: Chart, book: ChartCells): Chart {
  if (chart.kind !== "stock") return chart;
  const prices = chart.series.filter(({ look }) => look?.draw === undefined);
  const over = chart.series.filter(({ look }) => look?.draw !== undefined);
  const columns = candleColumns(prices.map(({ name }) => nameText(name, book)));
  if (!columns) return { ...chart, kind: "line" };
  return { ...chart, series: [...columns.map((column) => prices[column] as ChartSeries), ...over] };
}

interface Under {
  readonly labels: string | undefined;
  /** What the labels hold, or nothing for each value. */
  readonly values: readonly unknown[];
  /** The highest value: events reach from there down. */
  readonly most: number;
  readonly isScale: boolean;
}

/** @param isCounted Whether the axis counts numbers: beside bands a file's does. */
function underOf({ series, kind }: Chart, book: ChartCells, isCounted: boolean): Under | undefined {
  const [first] = series;
  if (!first) return undefined;
  const { labels } = first;
  const cells = cellsAt(labels ?? first.values, book);
  const numbers = series.flatMap(({ values }) =>
    cellsAt(values, book).flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : [])),
  );
  const isNumbers = labels !== undefined && labelKind(cells, book) === "numbers";
  return {
    labels,
    values: labels === undefined ? cells.map(() => undefined) : cells.map((cell) => cell?.value),
    most: numbers.length > 0 ? greatestOf(numbers) : 1,
    isScale: isNumbers && ((kind === "line" && !isCounted) || kind === "scatter"),
  };
}

const lineLook: SeriesLook = { draw: "line", dash: "dash", thickness: 1.5, marker: "none" };

function seriesOf(annotation: DrawnAnnotation, chart: Chart, under: Under): ChartSeries[] {
  const { labels, values, most, isScale } = under;
  const along = labels === undefined ? {} : { labels };
  const name = quoted(annotation.text);
  const named = annotation.text === "" ? {} : { named: true as const };
  const line = (value: number, look: SeriesLook) => ({
    ...along,
    name,
    values: repeated(value, values.length),
    colour: annotation.kind === "band" ? bandColour : levelColour,
    look,
  });
  switch (annotation.kind) {
    case "level":
      return [line(annotation.value, { ...lineLook, ...named })];
    case "band": {
      const [low, high] = [Math.min(annotation.from, annotation.to), Math.max(annotation.from, annotation.to)];
      // Between dots and over areas a file has no band: its edges.
      if (chart.kind === "scatter" || chart.kind === "area")
        return [line(low, lineLook), line(high, { ...lineLook, ...named })];
      return [
        { ...along, values: repeated(low, values.length), look: { draw: "base" } },
        {
          ...along,
          name,
          values: repeated(high - low, values.length),
          colour: bandColour,
          look: { draw: "band", ...named },
        },
      ];
    }
    default: {
      const { at } = annotation;
      const look: SeriesLook = { draw: "event", ...named };
      if (isScale && typeof at === "number")
        return [{ name, labels: literal([at]), values: literal([most]), colour: eventColour, look }];
      const place = placeAmong(at, values);
      if (place === undefined) return [];
      const only = values.map((_, index) => (index === place ? most : undefined));
      return [{ ...along, name, values: literal(only), colour: eventColour, look }];
    }
  }
}

/** Series of constants, which stand in no cell, for what is drawn over it. */
export interface Over {
  readonly chart: Chart;
  /** Of each annotation, in their order; none where nothing of it is drawn. */
  readonly over: readonly (readonly ChartSeries[])[];
}

/** Lines beside them are no scatter chart in a file. */
export const hasBands = ({ series, annotations = [] }: Chart): boolean =>
  series.some(({ look }) => look?.draw === "band") || annotations.some(({ kind }) => kind === "band");

/**
 * Nothing lies over bars that lie, pies and pictures.
 * @param isCounted Whether its axis counts numbers, as that of a file does beside bands.
 */
export function seriesOver(given: Chart, book: ChartCells, isCounted: boolean): Over {
  const chart = inCandleOrder(given, book);
  const { annotations = [], kind, bare } = chart;
  const under =
    annotations.length > 0 && kind !== "bar" && kind !== "pie" && !bare ? underOf(chart, book, isCounted) : undefined;
  const numberOf = (amount: unknown) => (typeof amount === "string" ? numberNamed(amount, book) : amount);
  const over = annotations.map((each) =>
    drawnIn(withAmounts([each], numberOf)).flatMap((drawn) => (under ? seriesOf(drawn, chart, under) : [])),
  );
  return { chart, over };
}

/** The chart with all that is drawn over it as series of its own. */
export function drawnSeries(given: Chart, book: ChartCells, isCounted = false): Chart {
  const { chart, over } = seriesOver(given, book, isCounted);
  return over.some(({ length }) => length > 0) ? { ...chart, series: [...chart.series, ...over.flat()] } : chart;
}
