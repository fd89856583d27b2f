/**
 * How a chart's definition says that a series is drawn, beyond what the library knows: the styles of its data sets hold it
 * (workbook/grid/chartDefinition.ts, sharing/model.ts: SeriesLook), the library carries them along and draws none of it.
 */

/** Of a data set, beside the library's own entries. */
export interface SeriesStyle {
  /**
   * "across": the x values of the data set that names it, never drawn itself; "candle": one of the four that candlesticks
   * are drawn over; "unseen": what has no place in them.
   */
  readonly draw?: "line" | "points" | "base" | "band" | "across" | "candle" | "unseen";
  readonly dash?: string;
  readonly marker?: string;
  readonly thickness?: number;
  readonly fill?: string;
  readonly named?: boolean;
  /** A line with a dot at each of its points. */
  readonly dots?: boolean;
  /** Of a chart that came from a file, and says no more: as the library draws it. */
  readonly plain?: boolean;
  /** Data set of its own x values. */
  readonly across?: string;
}

type Point = number | { readonly x: unknown; readonly y: number };

/** What Chart.js takes of a data set. */
export interface Dataset {
  data: readonly Point[];
  type?: "line" | "bar";
  label?: string;
  backgroundColor?: string;
  borderColor?: string;
  borderWidth?: number;
  borderDash?: readonly number[];
  pointRadius?: number;
  pointHoverRadius?: number;
  pointStyle?: string;
  pointBorderColor?: string;
  pointBackgroundColor?: string;
  showLine?: boolean;
  fill?: number | false;
  order?: number;
  clip?: boolean;
  maxBarThickness?: number;
  spanGaps?: boolean;
  hidden?: boolean;
  yAxisID?: string;
  stack?: string;
  /** Ours: nothing is said of it on pointing, nor in the legend. */
  unsaid?: boolean;
}

const dashes: Readonly<Record<string, readonly number[]>> = {
  dash: [7, 4],
  sysDot: [2, 3],
  dashDot: [8, 3, 2, 3],
  lgDash: [13, 4],
};
const markers: Readonly<Record<string, string>> = {
  circle: "circle",
  triangle: "triangle",
  square: "rect",
  diamond: "rectRot",
  x: "crossRot",
};
const pixelsPerPoint = 4 / 3;

const numberAt = (point: Point | undefined): number =>
  typeof point === "number" ? point : typeof point === "object" ? point.y : Number.NaN;

const withValue = (point: Point, y: number): Point => (typeof point === "number" ? y : { ...point, y });

/** Lines lie over bands, marks over lines. */
const orders = { band: 9, base: 9, bars: 6, line: 3, points: 1 } as const;

function drawnLine(style: SeriesStyle): Partial<Dataset> {
  return {
    type: "line",
    showLine: true,
    borderDash: dashes[style.dash ?? ""] ?? [],
    borderWidth: (style.thickness ?? 2.25) * pixelsPerPoint,
    pointRadius: style.dots ? 3 : 0,
    pointHoverRadius: 4,
    pointStyle: "circle",
    fill: false,
    order: orders.line,
  };
}

function drawnPoints(style: SeriesStyle, colour: string | undefined): Partial<Dataset> {
  const radius = style.marker === "diamond" ? 7 : 5;
  return {
    type: "line",
    showLine: false,
    pointRadius: radius,
    pointHoverRadius: radius + 1,
    pointStyle: markers[style.marker ?? ""] ?? "circle",
    pointBorderColor: style.marker === "x" ? colour : "#FFFFFF",
    pointBackgroundColor: colour,
    borderColor: colour,
    borderWidth: 1.5,
    backgroundColor: colour,
    fill: false,
    clip: false,
    order: orders.points,
  };
}

/** A data set as its style says; a band is told where the base before it stands among those that are drawn. */
function styled(dataset: Dataset, style: SeriesStyle, before: Dataset | undefined, place: number): Dataset {
  // A bar of a plain look has its colour as background, and white as its edge.
  const colour = dataset.backgroundColor;
  switch (style.draw) {
    case "line":
      return { ...dataset, ...drawnLine(style), borderColor: colour, backgroundColor: colour };
    case "points":
      return { ...dataset, ...drawnPoints(style, colour) };
    case "candle":
      return { ...dataset, borderWidth: 0, pointRadius: 0, pointHoverRadius: 0, fill: false };
    case "unseen":
      return { ...dataset, hidden: true, unsaid: true };
    case "base":
      return {
        ...dataset,
        type: "line",
        borderWidth: 0,
        pointRadius: 0,
        pointHoverRadius: 0,
        fill: false,
        order: orders.base,
        unsaid: true,
      };
    case "band": {
      const data = dataset.data.map((point, index) =>
        withValue(point, numberAt(before?.data[index]) + numberAt(point)),
      );
      const look = {
        type: "line",
        borderWidth: 0,
        pointRadius: 0,
        pointHoverRadius: 0,
        fill: place - 1,
        order: orders.band,
      } as const;
      return {
        ...dataset,
        ...look,
        data,
        backgroundColor: `${colour}33`,
        borderColor: colour,
        pointBackgroundColor: colour,
      };
    }
    default:
      return style.fill
        ? {
            ...dataset,
            backgroundColor: style.fill,
            borderColor: colour,
            borderWidth: 1,
            order: orders.bars,
            maxBarThickness: 80,
          }
        : dataset;
  }
}

/** Points at x values of their own; where either is no number there is none. */
function movedAcross(data: readonly Point[], across: readonly Point[]): Point[] {
  return data
    .map((point, index) => ({ x: numberAt(across[index]), y: numberAt(point) }))
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
}

export interface Named {
  /** Place among the data sets. */
  readonly dataset: number;
  readonly colour: string;
  /** Points stand by themselves, each named beside itself; a line is named at its end. */
  readonly beside: boolean;
}

/** Whether a definition speaks of looks at all; other charts are drawn as the library draws them. */
export const hasLooks = (styles: Readonly<Record<string, SeriesStyle | undefined>>): boolean =>
  Object.values(styles).some((style) => style?.draw !== undefined || style?.fill !== undefined);

/**
 * The data sets as their styles say. `ids` are those of the data sets, in their order; after them come trend lines.
 * `isScale`: the x axis has numbers, on which points of their own x can stand; without one they are left out.
 */
export function dressed(
  datasets: readonly Dataset[],
  ids: readonly string[],
  styles: Readonly<Record<string, SeriesStyle | undefined>>,
  isScale: boolean,
): { readonly datasets: Dataset[]; readonly named: readonly Named[] } {
  const drawn: Dataset[] = [];
  const named: Named[] = [];
  for (const [index, given] of datasets.entries()) {
    const style = styles[ids[index] ?? ""] ?? {};
    if (style.draw === "across") continue;
    if (style.across !== undefined && !isScale) continue;
    const across = style.across === undefined ? undefined : datasets[ids.indexOf(style.across)];
    const dataset = across ? { ...given, data: movedAcross(given.data, across.data) } : given;
    const beside = style.draw === "points";
    if (style.named) named.push({ dataset: drawn.length, colour: given.backgroundColor ?? "#616161", beside });
    drawn.push(styled(dataset, style, drawn.at(-1), drawn.length));
  }
  return { datasets: drawn, named };
}
