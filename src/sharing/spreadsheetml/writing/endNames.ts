/** Where the names of series stand in a file: at their last points, apart from one another, with room for them. */
import { keptApart } from "../../../cells/charts/apart";
import { hasLegend } from "../../chartLegend";
import type { Cell, Chart } from "../../model";

export interface EndName {
  readonly series: number;
  /** Place of the point in its series. */
  readonly point: number;
  /** Downwards from beside its point, as a part of the chart's height. */
  readonly moved: number;
  /** To the right, as a part of the chart's width. */
  readonly across: number;
  readonly side: "l" | "r" | "t";
  readonly text: string;
}

type Cells = readonly (Cell | undefined)[];

const numberIn = (cell: Cell | undefined): number => (typeof cell?.value === "number" ? cell.value : Number.NaN);

/** Pixels of nine-point type; wide characters are square. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 12 : 6.2), 0);
const lineHeight = 15;
/** Between a band and its name. */
const besideBand = 6;

/** Excel starts an axis at zero unless the values lie close together, compared with how far from zero they are. */
export const startsAtZero = (least: number, most: number): boolean => least < 0 || most - least > most / 6;

/** Lines that a title takes; some programs write what stands below it in the title's size. */
const linesOf = (line: string, { width }: Chart): number =>
  Math.max(1, Math.ceil((widthOf(line) * 1.25) / (width * 0.85)));

/** Room beside the plot, in pixels: title and source above, tick labels and titles of the axes, the legend. */
function margins(chart: Chart, names: readonly EndName[]) {
  const titleLines =
    chart.title === "" ? 0 : chart.title.split("\n").reduce((sum, line) => sum + linesOf(line, chart), 0);
  const atEnds = names
    .filter(({ series }) => !isBeside(chart, series))
    .map(({ text }) => Math.min(widthOf(text), chart.width * 0.28));
  if (chart.bare) return { left: 70, right: 70, top: 22 + titleLines * 20, bottom: 20 };
  return {
    left: chart.yTitle === "" ? 50 : 72,
    right: Math.max(16, ...atEnds.map((width) => width + 16)),
    top: 20 + titleLines * 21,
    bottom: 28 + (chart.xTitle === "" ? 0 : 22) + (hasLegend(chart) ? 28 : 0),
  };
}

/** Points by themselves are named beside themselves; lines and bands where they end. */
const isBeside = ({ series }: Chart, index: number): boolean =>
  series[index]?.look?.draw === "points" || isEvent(series[index]);
const isEvent = (series: Chart["series"][number] | undefined): boolean => series?.look?.draw === "event";

const textOf = (name: string | undefined, cells: (range: string) => Cells): string => {
  if (name === undefined) return "";
  const words = /^"(.*)"$/s.exec(name)?.[1];
  return words?.replaceAll('""', '"') ?? String(cells(name)[0]?.value ?? "");
};

const lastOf = (numbers: readonly number[]): number => numbers.filter(Number.isFinite).at(-1) ?? Number.NaN;

/** Whether what is drawn as lines goes up, from left to right. */
function isRising({ series }: Chart, numbersIn: (range: string) => readonly number[]): boolean {
  const line = series.find(({ look }) => look?.draw === "line" && look.dash !== "dash") ?? series[0];
  const numbers = line ? numbersIn(line.values).filter(Number.isFinite) : [];
  return (numbers.at(-1) ?? 0) >= (numbers[0] ?? 0);
}

function reachAcross({ series }: Chart, numbersIn: (range: string) => readonly number[]): readonly [number, number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const labels of new Set(series.map((each) => each.labels)))
    for (const value of labels === undefined ? [] : numbersIn(labels))
      if (Number.isFinite(value)) [from, to] = [Math.min(from, value), Math.max(to, value)];
  return [from, to];
}

/** @param start Where the axis starts, if that is said. */
export function endNames(
  chart: Chart,
  [least, most]: readonly [number, number],
  cells: (range: string) => Cells,
  start: number | undefined,
): EndName[] {
  const numbersIn = (range: string) => cells(range).map(numberIn);
  const rising = isRising(chart, numbersIn);
  const [from, to] = reachAcross(chart, numbersIn);
  let below = 0;
  const found = chart.series.flatMap(({ look, values, labels, name }, series): (EndName & { y: number })[] => {
    const numbers = numbersIn(values);
    const isArea = look?.draw === "base" || look?.draw === "band";
    const base = below;
    if (isArea) below += lastOf(numbers) || 0;
    if (!look?.named) return [];
    const across = labels === undefined ? [] : numbersIn(labels);
    // The rightmost: x values may come in falling order.
    const last = numbers.reduce(
      (found, value, index) =>
        Number.isFinite(value) && !((across[found] ?? 0) > (across[index] ?? 0)) ? index : found,
      -1,
    );
    // Without numbers yet, where the last will be.
    const point = last < 0 ? numbers.length - 1 : last;
    if (point < 0) return [];
    const x = across[point] ?? Number.NaN;
    const text = textOf(name, cells);
    const half = widthOf(text) / 2 / chart.width;
    const own = { series, point, moved: 0, across: 0, text };
    if (isBeside(chart, series)) {
      const side = !chart.bare ? "t" : x < 0 ? "l" : "r";
      if (side !== "t" || numbers.length > 1) return [{ ...own, side, y: most }];
      // A line that goes up or down through the point leaves room on one side above it, unless there the chart ends.
      const part = (x - from) / (to - from || 1);
      const isLeft = part > 1 - 2 * half || (rising && part > 2 * half);
      return [{ ...own, side, across: isLeft ? -half : half, y: most }];
    }
    const value = last < 0 ? most : (numbers[point] ?? most);
    // The middle of a band's name stands at its last point otherwise, half of it over the plot.
    if (isArea) return [{ ...own, side: "r", across: half + besideBand / chart.width, y: base + value / 2 }];
    return [{ ...own, side: "r", y: value }];
  });
  const { top, bottom } = margins(chart, found);
  const height = chart.height - top - bottom;
  const low = start ?? (startsAtZero(least, most) ? Math.min(0, least) : least);
  const span = most - low || 1;
  const ends = found.filter(({ series }) => !isBeside(chart, series));
  const wanted = ends.map(({ y }) => top + height * (1 - (y - low) / span));
  const apart = keptApart(wanted, lineHeight, top, top + height);
  return found.map(({ y: _, ...each }) => {
    const index = ends.findIndex(({ series }) => series === each.series);
    const moved = index < 0 ? 0 : ((apart[index] ?? 0) - (wanted[index] ?? 0)) / chart.height;
    return { ...each, moved: Math.abs(moved) < 0.004 ? 0 : moved };
  });
}

/** The inner plot, where names need room beside it; else the program that shows the chart decides. */
export function plotLayout(chart: Chart, names: readonly EndName[]): string {
  if (names.length === 0) return "<c:layout/>";
  const { left, right, top, bottom } = margins(chart, names);
  const part = (value: number) => value.toFixed(4);
  return [
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
    `<c:x val="${part(left / chart.width)}"/><c:y val="${part(top / chart.height)}"/>`,
    `<c:w val="${part(Math.max(0.3, 1 - (left + right) / chart.width))}"/><c:h val="${part(Math.max(0.3, 1 - (top + bottom) / chart.height))}"/>`,
    "</c:manualLayout></c:layout>",
  ].join("");
}
