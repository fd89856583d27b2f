/** What a chart draws: the numbers, labels and names that its ranges hold. */
import type { Cell, Chart, ChartSeries } from "../model";
import { type ChartCells, cellsAt, formatOf, type LabelKind, labelKind } from "../spreadsheetml/writing/writeChart";
import type { NumberText } from "./ticks";

export interface Figures {
  readonly name: string;
  readonly colour: string;
  /** undefined where there is no number. */
  readonly values: readonly (number | undefined)[];
  /** Numbers or days below the values; undefined where labels are words. */
  readonly across: readonly (number | undefined)[] | undefined;
}

export interface ChartFigures {
  readonly series: readonly Figures[];
  /** Of the first series. */
  readonly words: readonly string[];
  readonly labels: LabelKind;
  /** Number formats of the axes. */
  readonly upFormat: string;
  readonly acrossFormat: string;
}

/** Of series that say none, as charts of ours have them. */
const colours = ["#0F6CBD", "#C8551B", "#616161", "#9A7B00", "#0E7C7B"] as const;

export const colourAt = (index: number): string => colours[index % colours.length] as string;

const numberIn = (cell: Cell | undefined): number | undefined =>
  typeof cell?.value === "number" ? cell.value : undefined;

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

export function chartFigures({ series, kind }: Chart, book: ChartCells, text: NumberText): ChartFigures {
  const [first] = series;
  const labelCells = first?.labels === undefined ? [] : cellsAt(first.labels, book);
  const counted = kind === "bar" || kind === "column" || kind === "pie";
  const labels = counted ? "words" : labelKind(labelCells, book);
  return {
    labels,
    words: labelCells.map((cell) => textIn(cell, book, text)),
    upFormat: first ? formatOf(cellsAt(first.values, book), book) : "General",
    acrossFormat: formatOf(labelCells, book),
    series: series.map((each, index) => ({
      name: nameOf(each, book, text),
      colour: each.colour ?? colourAt(index),
      values: cellsAt(each.values, book).map(numberIn),
      across: labels === "words" || each.labels === undefined ? undefined : cellsAt(each.labels, book).map(numberIn),
    })),
  };
}
