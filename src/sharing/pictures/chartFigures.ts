/** What a chart draws: the numbers, labels and names that its ranges hold. */
import { seriesColours } from "../../cells/charts/palette";
import { type ChartCells, cellsAt, formatOf, type LabelKind, labelKind } from "../chartCells";
import type { Cell, Chart, ChartSeries, SeriesLook } from "../model";
import type { NumberText } from "./ticks";

type Figure = number | undefined;

export interface Figures {
  readonly name: string;
  readonly colour: string;
  readonly look: SeriesLook;
  readonly drawn: "bars" | "line" | "points" | "base" | "band" | "event" | "candle";
  /** undefined where there is no number; of a band its upper edge. */
  readonly values: readonly Figure[];
  /** Where its values stand: the base of a band. */
  readonly below: readonly Figure[] | undefined;
  /** Numbers or days below the values; undefined where labels are words. */
  readonly across: readonly Figure[] | undefined;
}

export interface ChartFigures {
  readonly series: readonly Figures[];
  /** Labels as texts. */
  readonly words: readonly string[];
  readonly labels: LabelKind;
  /** Number formats of the axes. */
  readonly upFormat: string;
  readonly acrossFormat: string;
}

/** Of series that say none, as charts of ours have them. */
export const colourAt = (index: number): string => seriesColours[index % seriesColours.length] as string;

const numberIn = (cell: Cell | undefined): Figure => (typeof cell?.value === "number" ? cell.value : undefined);

function textIn(cell: Cell | undefined, book: ChartCells, text: NumberText): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "number") return text(value, book.styles[cell?.style ?? 0]?.format ?? "General");
  return typeof value === "object" ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : value;
}

function nameOf({ name }: ChartSeries, book: ChartCells, text: NumberText): string {
  if (name === undefined) return "";
  const words = /^"(.*)"$/s.exec(name)?.[1];
  return words === undefined ? textIn(cellsAt(name, book)[0], book, text) : words.replaceAll('""', '"');
}

const usual = {
  line: "line",
  area: "line",
  scatter: "points",
  bar: "bars",
  column: "bars",
  pie: "bars",
  stock: "candle",
} as const;

const sum = (one: Figure, other: Figure): Figure =>
  one === undefined || other === undefined ? undefined : one + other;

export function chartFigures({ series, kind }: Chart, book: ChartCells, text: NumberText): ChartFigures {
  const isCounted = kind === "bar" || kind === "column" || kind === "pie";
  const labelled = series.find(({ labels }) => labels !== undefined)?.labels;
  const labelCells = labelled === undefined ? [] : cellsAt(labelled, book);
  const labels = isCounted || labelled === undefined ? "words" : labelKind(labelCells, book);
  const plain = series.find(({ look }) => look?.draw !== "base");
  let before: readonly Figure[] = [];
  return {
    labels,
    words: labelCells.map((cell) => textIn(cell, book, text)),
    upFormat: plain ? formatOf(cellsAt(plain.values, book), book) : "General",
    acrossFormat: formatOf(labelCells, book),
    series: series.map((each, index) => {
      const { look = {}, colour = colourAt(index) } = each;
      const own = cellsAt(each.values, book).map(numberIn);
      const drawn = look.draw ?? usual[kind];
      const below = drawn === "band" ? before : undefined;
      before = below ? own.map((value, at) => sum(value, below[at])) : own;
      const hasPlaces = labels !== "words" && each.labels !== undefined;
      const across = hasPlaces ? cellsAt(each.labels as string, book).map(numberIn) : undefined;
      return { name: nameOf(each, book, text), colour, look, drawn, values: before, below, across };
    }),
  };
}
