/** What the library hands to Chart.js, as far as we change it. */
import type { BarValues, barValues } from "./barValues";
import type { Candles, candlesticks } from "./candlesticks";
import type { chartEvents } from "./drawnOver";
import type { emptyChart } from "./emptyChart";
import type { Chart, endLabels } from "./endLabels";
import type { Dataset, Named } from "./seriesLooks";
import type { TimeScale } from "./timeAxis";

export type Ticks = readonly { readonly value: number }[];

interface BuiltScale {
  readonly min: number;
  readonly max: number;
  readonly width: number;
  ticks: Ticks;
}

/** Of Chart.js, and what a callback of its is called on. */
export interface DrawnScale {
  readonly chart: Chart;
  readonly maxWidth?: number;
  getLabelForValue(value: number): string;
}

type Ticked = TimeScale["ticks"] & {
  callback?: unknown;
  maxRotation?: number;
  minRotation?: number;
  autoSkip?: boolean;
  autoSkipPadding?: number;
};

export interface Scale extends TimeScale {
  type?: string;
  beginAtZero?: boolean;
  display?: boolean;
  bounds?: string;
  grace?: string;
  offset?: boolean;
  grid?: { color?: unknown };
  ticks?: Ticked;
  afterBuildTicks?: (built: BuiltScale) => void;
  title?: { text?: unknown };
}

interface Title {
  text?: unknown;
  display?: boolean;
  color?: string;
  align?: string;
  padding?: object;
  font?: object;
}

interface Item {
  readonly dataset?: Dataset;
  readonly datasetIndex?: number;
}

export interface LegendLabels {
  filter?: (item: Item, data: { datasets: readonly Dataset[] }) => boolean;
  generateLabels?: (chart: Chart) => readonly Item[];
}

export interface Plugins {
  title?: Title;
  subtitle?: Title;
  legend?: { display?: boolean; labels?: LegendLabels };
  tooltip?: { filter?: (item: Item) => boolean };
  chartShowValuesPlugin?: { showValues?: boolean; callback?: BarValues["callback"] };
  [barValues]?: BarValues;
  [emptyChart]?: object;
  [chartEvents]?: object;
  [candlesticks]?: Candles;
  [endLabels]?: { readonly named: readonly Named[]; readonly isPicture: boolean };
}

interface Options {
  scales?: Record<string, Scale>;
  plugins?: Plugins;
}

export interface Config {
  readonly data: { datasets: Dataset[]; labels?: readonly unknown[] };
  readonly options?: Options;
}

export type Cells = readonly { readonly value?: unknown; readonly format?: string }[];
