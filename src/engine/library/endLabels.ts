/** Series named where they end, in place of a legend; their names stay inside the frame and off one another. */
import { keptApart } from "../../cells/charts/apart";
import type { Library } from "./library";
import { brokenLines } from "./lineBreaking";
import type { Named } from "./seriesLooks";

/** Chart.js finds the options of an extension under its name. */
export const endLabels = "endLabels";

interface Element {
  readonly x: number;
  readonly y: number;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Chart {
  readonly ctx: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly chartArea: Area;
  readonly data: { readonly datasets: readonly { readonly label?: string }[] };
  getDatasetMeta(index: number): { readonly data: readonly Element[]; readonly hidden?: boolean };
  isDatasetVisible(index: number): boolean;
}

interface Label {
  readonly lines: readonly string[];
  readonly colour: string;
  readonly at: Element;
}

const font = "12px Roboto, Arial, sans-serif";
const lineHeight = 14;
const gap = 6;
/** Names take no more of a chart than this, and are broken into lines. */
const mostOfWidth = 0.24;

function linesOf({ ctx, width, data }: Chart, { dataset }: Named): string[] {
  ctx.font = font;
  return brokenLines(data.datasets[dataset]?.label ?? "", width * mostOfWidth, (text) => ctx.measureText(text).width);
}

const widest = ({ ctx }: Chart, lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => ctx.measureText(line).width));

/** Room that the names of lines need right of the plot, in pixels. */
export function roomForNames(chart: Chart, named: readonly Named[]): number {
  chart.ctx.save();
  const lines = named.filter(({ beside }) => !beside).map((each) => widest(chart, linesOf(chart, each)));
  chart.ctx.restore();
  return lines.length === 0 ? 0 : Math.ceil(Math.max(...lines)) + gap;
}

function labelOf(chart: Chart, named: Named): Label | undefined {
  const { data, hidden } = chart.getDatasetMeta(named.dataset);
  if (hidden || !chart.isDatasetVisible(named.dataset)) return undefined;
  // The rightmost: x values may come in falling order.
  const at = data
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
    .reduce<Element | undefined>((last, each) => (last && last.x > each.x ? last : each), undefined);
  return at && { lines: linesOf(chart, named), colour: named.colour, at };
}

function write({ ctx }: Chart, { lines, colour }: Label, x: number, middle: number): void {
  ctx.fillStyle = colour;
  ctx.strokeStyle = "#FFFFFF";
  ctx.lineWidth = 3;
  const top = middle - ((lines.length - 1) * lineHeight) / 2;
  for (const [index, line] of lines.entries()) {
    ctx.strokeText(line, x, top + index * lineHeight);
    ctx.fillText(line, x, top + index * lineHeight);
  }
}

function nameLines(chart: Chart, labels: readonly Label[]): void {
  const { right, top, bottom } = chart.chartArea;
  const most = Math.max(1, ...labels.map(({ lines }) => lines.length));
  const half = (most * lineHeight) / 2;
  const wanted = labels.map(({ at }) => Math.min(Math.max(at.y, top), bottom));
  const places = keptApart(wanted, most * lineHeight + 1, top - half, bottom + half);
  chart.ctx.textAlign = "left";
  for (const [index, label] of labels.entries()) write(chart, label, right + gap, places[index] ?? label.at.y);
}

/** On the side of a point that has room. */
function namePoint(chart: Chart, label: Label): void {
  const { ctx, width, height, chartArea } = chart;
  const { x, y } = label.at;
  const distance = 11;
  const needed = widest(chart, label.lines) + distance;
  const isLeft = x < (chartArea.left + chartArea.right) / 2;
  // Outwards, where nothing is drawn, unless the frame is there.
  const toLeft = isLeft ? x - needed > 2 : x + needed > width - 2;
  ctx.textAlign = toLeft ? "right" : "left";
  const half = (label.lines.length * lineHeight) / 2;
  const middle = Math.min(Math.max(y, half + 2), height - half - 2);
  write(chart, label, toLeft ? x - distance : x + distance, middle);
}

const extension = {
  id: endLabels,
  afterDatasetsDraw(chart: Chart, _: unknown, { named }: { named?: readonly Named[] }): void {
    if (!named?.length) return;
    const { ctx } = chart;
    ctx.save();
    ctx.font = font;
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    const labelled = (beside: boolean) =>
      named.filter((each) => each.beside === beside).flatMap((each) => labelOf(chart, each) ?? []);
    nameLines(chart, labelled(false));
    for (const label of labelled(true)) namePoint(chart, label);
    ctx.restore();
  },
};

interface ChartJs {
  register(extension: object): void;
  unregister(extension: object): void;
}

export function nameSeries(library: Library): void {
  library.registries.chartJsExtensionRegistry.add(endLabels, {
    register: (chartJs: ChartJs) => chartJs.register(extension),
    unregister: (chartJs: ChartJs) => chartJs.unregister(extension),
  } as never);
}
