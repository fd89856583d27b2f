/** Series named where they end, in place of a legend; their names stay inside the frame and off one another. */
import { keptApart } from "../../cells/charts/apart";
import { brokenLines } from "../../cells/lineBreaking";
import type { Library } from "./library";
import type { Dataset, Named } from "./seriesLooks";

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
  readonly data: { readonly datasets: readonly Dataset[] };
  getDatasetMeta(index: number): { readonly data: readonly Element[]; readonly hidden?: boolean };
  isDatasetVisible(index: number): boolean;
  readonly boxes: object[];
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
  chart.ctx.font = font;
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

/** Nodes of a picture are named outwards, where nothing is drawn; other points above, off the lines that they lie on. */
function namePoint(chart: Chart, label: Label, isPicture: boolean): void {
  const { ctx, width, height, chartArea } = chart;
  const { x, y } = label.at;
  const distance = isPicture ? 11 : 4;
  const needed = widest(chart, label.lines) + distance;
  const isLeft = !isPicture || x < (chartArea.left + chartArea.right) / 2;
  // Unless the frame is there.
  const toLeft = isLeft ? x - needed > 2 : x + needed > width - 2;
  ctx.textAlign = toLeft ? "right" : "left";
  const half = (label.lines.length * lineHeight) / 2;
  const wanted = isPicture ? y : y - half - 5;
  const middle = Math.min(Math.max(wanted, half + 2), height - half - 2);
  write(chart, label, toLeft ? x - distance : x + distance, middle);
}

/** What Chart.js lays out beside the plot: it takes the room that names need there. */
interface Box {
  readonly forNames: true;
  readonly position: "right";
  readonly weight: number;
  readonly fullSize: false;
  readonly options: object;
  width: number;
  height: number;
  isHorizontal(): boolean;
  update(width: number, height: number): void;
  draw(): void;
  _layers(): readonly object[];
}

function boxOf(chart: Chart): Box {
  const present = chart.boxes.find((box): box is Box => "forNames" in box);
  if (present) return present;
  const box: Box = {
    forNames: true,
    position: "right",
    weight: 1000,
    fullSize: false,
    options: {},
    width: 0,
    height: 0,
    isHorizontal: () => false,
    update(_, height) {
      this.height = height;
    },
    draw() {},
    _layers: () => [],
  };
  chart.boxes.push(box);
  return box;
}

interface Naming {
  readonly named?: readonly Named[];
  readonly isPicture?: boolean;
}

const extension = {
  id: endLabels,
  beforeLayout(chart: Chart, _: unknown, { named = [] }: Naming): void {
    const room = roomForNames(chart, named);
    // The frame's own padding is room as well.
    if (room > 0 || chart.boxes.some((box) => "forNames" in box)) boxOf(chart).width = Math.max(0, room - 12);
  },
  afterDatasetsDraw(chart: Chart, _: unknown, { named, isPicture = false }: Naming): void {
    if (!named?.length) return;
    const { ctx } = chart;
    ctx.save();
    ctx.font = font;
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    const labelled = (beside: boolean) =>
      named.filter((each) => each.beside === beside).flatMap((each) => labelOf(chart, each) ?? []);
    nameLines(chart, labelled(false));
    for (const label of labelled(true)) namePoint(chart, label, isPicture);
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
