/**
 * A chart as a small picture without words, so that one serves all languages: what a card of the gallery shows. The build
 * draws it (scripts/shipped.mjs) from the figures of the calculated book.
 */
import { greatestOf, leastOf } from "../../cells/extremes";
import type { BookChart } from "../book";
import type { PictureMark } from "./shipped";

export const pictureSize = { width: 320, height: 96 } as const;
const margin = 6;

/** More are not seen at this size. */
const mostPoints = 72;

type Figure = number | undefined;

export interface DrawnSeries {
  /** Place in chartColours. */
  readonly colour: number;
  /** As wide as the chart's x values. */
  readonly values: readonly Figure[];
}

/** Evenly picked, with both ends. */
function thinned<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length <= mostPoints) return items;
  const step = (items.length - 1) / (mostPoints - 1);
  return Array.from({ length: mostPoints }, (_, index) => items[Math.round(index * step)] as Item);
}

function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) => Math.round((from + ((value - low) / (high - low || 1)) * (to - from)) * 10) / 10;
}

/** Undefined without at least two points. `xs`: numbers where the x axis is one of numbers, else undefined. */
export function drawPicture(
  kind: BookChart["kind"],
  xs: readonly Figure[] | undefined,
  series: readonly DrawnSeries[],
): readonly PictureMark[] | undefined {
  const figures = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  if (figures.length < 2) return undefined;
  const standsOnZero = kind === "bar";
  const low = leastOf(figures, standsOnZero ? 0 : undefined);
  const high = greatestOf(figures, standsOnZero ? 0 : undefined);
  const up = scale(low, high, pictureSize.height - margin, margin);
  const zero: PictureMark[] =
    low <= 0 && high >= 0 ? [{ shape: "zero", colour: 0, path: `M0 ${up(0)}H${pictureSize.width}` }] : [];
  const marks = kind === "bar" ? bars(series, up) : points(kind, xs, series, up);
  return [...zero, ...marks];
}

function bars(series: readonly DrawnSeries[], up: (value: number) => number): readonly PictureMark[] {
  const groups = Math.max(...series.map(({ values }) => values.length));
  const group = (pictureSize.width - 2 * margin) / groups;
  const width = Math.round((group * 0.72 * 10) / series.length) / 10;
  return series.map(({ colour, values }, place) => ({
    shape: "bars",
    colour,
    path: values
      .flatMap((value, index) => {
        if (value === undefined) return [];
        const left = Math.round((margin + index * group + group * 0.14 + place * width) * 10) / 10;
        return [`M${left} ${up(0)}V${up(value)}h${width}V${up(0)}z`];
      })
      .join(""),
  }));
}

function points(
  kind: BookChart["kind"],
  xs: readonly Figure[] | undefined,
  series: readonly DrawnSeries[],
  up: (value: number) => number,
): readonly PictureMark[] {
  const longest = Math.max(...series.map(({ values }) => values.length));
  const place = (index: number): Figure => (xs ? xs[index] : index);
  const across = Array.from({ length: longest }, (_, index) => place(index)).filter((x) => x !== undefined);
  const along = scale(leastOf(across), greatestOf(across), margin, pictureSize.width - margin);
  return series.map(({ colour, values }) => {
    const drawn = values.flatMap((value, index) => {
      const x = place(index);
      return value === undefined || x === undefined ? [] : [`${along(x)} ${up(value)}`];
    });
    return kind === "scatter"
      ? {
          shape: "dots",
          colour,
          path: thinned(drawn)
            .map((point) => `M${point}h0`)
            .join(""),
        }
      : { shape: "line", colour, path: drawn.length > 0 ? `M${thinned(drawn).join("L")}` : "" };
  });
}
