/** What a user draws over a chart: levels and bands become data sets, events lines from top to bottom with their words. */
import { bandColour, type DrawnAnnotation, eventColour, levelColour, placeAmong } from "../../cells/charts/annotations";
import type { Library } from "./library";
import type { Dataset, SeriesStyle } from "./seriesLooks";

/** Chart.js finds the options of an extension under its name. */
export const chartEvents = "chartEvents";

interface Over {
  readonly datasets: readonly Dataset[];
  readonly styles: Readonly<Record<string, SeriesStyle>>;
}

/** Levels and bands, as long as the data set that they lie over; `styles` are in the order of the data sets. */
export function levelsAndBands(annotations: readonly DrawnAnnotation[], under: Dataset | undefined): Over {
  const datasets: Dataset[] = [];
  const styles: Record<string, SeriesStyle> = {};
  const add = (value: number, label: string, colour: string, style: SeriesStyle) => {
    const data = (under?.data ?? []).map((point) => (typeof point === "number" ? value : { ...point, y: value }));
    const id = `over${datasets.length}`;
    // A stack of its own: it stands on no bar.
    datasets.push({ data, label, backgroundColor: colour, borderColor: colour, yAxisID: "y", stack: id });
    styles[id] = style;
  };
  for (const each of under ? annotations : [])
    if (each.kind === "level")
      add(each.value, each.text, levelColour, { draw: "line", dash: "dash", thickness: 1.5, named: each.text !== "" });
    else if (each.kind === "band") {
      const [low, high] = [Math.min(each.from, each.to), Math.max(each.from, each.to)];
      add(low, "", bandColour, { draw: "base" });
      add(high - low, each.text, bandColour, { draw: "band", named: each.text !== "" });
    }
  return { datasets, styles };
}

interface Placed {
  /** A value of the horizontal axis. */
  readonly at: number;
  readonly text: string;
}

/** Days of the grid are local midnights to the axis. */
const millisecondsOf = (serial: number): number =>
  new Date(1899, 11, 30 + Math.floor(serial)).getTime() + (serial - Math.floor(serial)) * 86_400_000;

/** @param axis Type of the horizontal axis in Chart.js. @param labels What its cells hold. */
export function eventsOf(
  annotations: readonly DrawnAnnotation[],
  axis: string | undefined,
  labels: readonly unknown[],
): readonly Placed[] {
  return annotations.flatMap((each): Placed[] => {
    if (each.kind !== "event") return [];
    const { text, at } = each;
    if (axis === "linear" || axis === "time") {
      if (typeof at === "string") return [];
      return [{ at: axis === "time" ? millisecondsOf(at) : at, text }];
    }
    const place = placeAmong(at, labels);
    return place === undefined ? [] : [{ at: place, text }];
  });
}

interface Chart {
  readonly ctx: CanvasRenderingContext2D;
  readonly chartArea: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly scales: { readonly x?: { getPixelForValue(value: number): number } };
}

const lineHeight = 14;

const extension = {
  id: chartEvents,
  afterDatasetsDraw({ ctx, chartArea, scales }: Chart, _: unknown, { events = [] }: { events?: readonly Placed[] }) {
    const { left, right, top, bottom } = chartArea;
    const placed = events
      .map(({ at, text }) => ({ x: scales.x?.getPixelForValue(at) ?? Number.NaN, text }))
      .filter(({ x }) => x >= left - 0.5 && x <= right + 0.5)
      .sort((one, other) => one.x - other.x);
    ctx.save();
    ctx.font = "12px Roboto, Arial, sans-serif";
    ctx.textBaseline = "top";
    ctx.lineJoin = "round";
    ctx.fillStyle = eventColour;
    // Rows of words below the upper edge, so that neighbours do not lie on one another.
    const ends: number[] = [];
    for (const { x, text } of placed) {
      ctx.strokeStyle = eventColour;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([2, 3]);
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
      ctx.stroke();
      ctx.setLineDash([]);
      const width = ctx.measureText(text).width;
      const start = x + 4 + width > right ? x - 4 - width : x + 4;
      const free = ends.findIndex((end) => end < start);
      const row = free < 0 ? ends.length : free;
      ends[row] = start + width + 4;
      ctx.strokeStyle = "#FFFFFF";
      ctx.lineWidth = 3;
      ctx.strokeText(text, start, top + 2 + row * lineHeight);
      ctx.fillText(text, start, top + 2 + row * lineHeight);
    }
    ctx.restore();
  },
};

interface ChartJs {
  register(extension: object): void;
  unregister(extension: object): void;
}

export function markEvents(library: Library): void {
  library.registries.chartJsExtensionRegistry.add(chartEvents, {
    register: (chartJs: ChartJs) => chartJs.register(extension),
    unregister: (chartJs: ChartJs) => chartJs.unregister(extension),
  } as never);
}
