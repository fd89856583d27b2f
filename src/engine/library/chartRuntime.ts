/** What the library's charts lack, added to what it hands to Chart.js. */
import { type Annotation, annotationsIn } from "../../cells/charts/annotations";
import { axisFormat, isPlainFormat, plainStep } from "../../cells/charts/axisFormat";
import { candleColumns } from "../../cells/charts/candles";
import { brokenLines } from "../../cells/lineBreaking";
import { type BarValues, barValues, sayBarValues } from "./barValues";
import { type Candles, candlesticks, drawCandlesticks, needsFour } from "./candlesticks";
import { addChartKinds } from "./chartKinds";
import { dateLabels, writtenDays } from "./dateLabels";
import { chartEvents, eventsOf, levelsAndBands, markEvents } from "./drawnOver";
import { emptyChart, isEmpty, sayWhatIsMissing } from "./emptyChart";
import { type Chart, endLabels, nameSeries, roomForNames } from "./endLabels";
import type { Library } from "./library";
import { type Dataset, dressed, hasLooks, type Named, type SeriesStyle } from "./seriesLooks";
import { readableDays, type TimeScale } from "./timeAxis";
import { drawsCandles, type Looking, stylesOf } from "./usualLooks";

type Ticks = readonly { readonly value: number }[];

interface BuiltScale {
  readonly min: number;
  readonly max: number;
  readonly width: number;
  ticks: Ticks;
}

/** Of Chart.js, and what a callback of its is called on. */
interface DrawnScale {
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

interface Scale extends TimeScale {
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

interface LegendLabels {
  filter?: (item: Item, data: { datasets: readonly Dataset[] }) => boolean;
  generateLabels?: (chart: Chart) => readonly Item[];
}

interface Plugins {
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

interface Config {
  readonly data: { datasets: Dataset[]; labels?: readonly unknown[] };
  readonly options?: Options;
}

type Cells = readonly { readonly value?: unknown; readonly format?: string }[];

interface Extracted {
  readonly labelValues: Cells;
  readonly dataSetsValues: readonly { readonly data: Cells }[];
}

/** What the library makes of a chart. */
interface Runtime {
  readonly chartJsConfig: object;
  readonly customizableSeries?: readonly { readonly dataSetId: string }[];
}

/** A kind of chart, as far as our own types of it do not say more: Config, Definition. */
interface ChartKind {
  getRuntime(
    getters: { getLocale(): unknown },
    definition: object,
    extractors: { extractData(): Extracted },
    ...others: never[]
  ): Runtime;
}

interface Axis {
  readonly hidden?: boolean;
}

interface Definition extends Looking {
  readonly horizontal?: boolean;
  readonly humanize?: boolean;
  readonly aggregated?: boolean;
  readonly labelsAsText?: boolean;
  readonly annotations?: unknown;
  readonly axesDesign?: { readonly x?: Axis; readonly y?: Axis };
}

/** A level that moves between 95 and 105 would be a flat line on an axis from zero; bars keep zero, their length is the value. */
function freeAxes(scales: Record<string, Scale>): void {
  for (const scale of Object.values(scales)) delete scale.beginAtZero;
}

function drawZeroLine({ y }: Record<string, Scale>): void {
  if (!y?.grid) return;
  const plain = y.grid.color;
  y.grid.color = ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? "#616161" : plain);
}

const fontOf = (size: number, weight: string): string => `${weight} ${size}px Roboto, Arial, sans-serif`;

/** A text in lines that the chart has room for, once it knows its size. */
const fitting =
  (text: string, font: string, room: (chart: Chart) => number) =>
  ({ chart }: { chart: Chart }): string[] => {
    chart.ctx.save();
    chart.ctx.font = font;
    const lines = brokenLines(text, room(chart), (part) => chart.ctx.measureText(part).width * 1.03);
    chart.ctx.restore();
    return lines;
  };

const acrossFrame = ({ width }: Chart): number => width - 40;

/** A second line of a title is where the numbers come from, in smaller type; what is too long for the frame goes on below. */
function splitTitle(plugins: Plugins): void {
  const { title } = plugins;
  if (!title || typeof title.text !== "string" || title.text === "") return;
  const [first = "", ...others] = title.text.split("\n");
  const { size = 14, weight = "bold" } = (title.font ?? {}) as { size?: number; weight?: string };
  plugins.title = { ...title, text: fitting(first, fontOf(size, weight), acrossFrame) };
  if (others.length === 0) return;
  plugins.title.padding = { bottom: 4 };
  plugins.subtitle = {
    ...title,
    text: fitting(others.join(" "), fontOf(11, "normal"), acrossFrame),
    padding: { bottom: 12 },
    font: { size: 11, weight: "normal", style: "normal" },
  };
}

function fitAxisTitles(scales: Record<string, Scale>, named: readonly Named[]): void {
  for (const [name, { title }] of Object.entries(scales))
    if (title && typeof title.text === "string" && title.text !== "")
      title.text = fitting(title.text, fontOf(12, "normal"), (chart) =>
        name === "x" ? chart.width - 100 - roomForNames(chart, named) : Math.max(80, chart.height - 150),
      );
}

const fontOfTicks = fontOf(12, "normal");
/** More places along an axis are a row of days or steps, of which some may go without a name. */
const mostNames = 15;
/** Between two names, in pixels. */
const betweenNames = 6;

/** Years, quarters, months and steps: who reads some of them knows those between. Written without spaces, they do not break. */
const isRow = (names: readonly string[]): boolean =>
  names.length > 2 && names.every((name) => /\d/.test(name) && !/\s/.test(name));

/** Nothing along an axis is slanted: days stand as far apart as they need, names go on below. */
function standUpright({ type, ticks }: Scale, labels: readonly unknown[]): void {
  // Scales of days have looks of their own.
  if (!ticks || type === "time") return;
  Object.assign(ticks, { maxRotation: 0, minRotation: 0, autoSkipPadding: 12 });
  if (type === "linear" || labels.length > mostNames || labels.length === 0) return;
  ticks.autoSkip = false;
  ticks.callback = function (this: DrawnScale, value: number): string | string[] {
    const { chart } = this;
    const place = (this.maxWidth ?? chart.width) / labels.length;
    const names = labels.map((_, index) => this.getLabelForValue(index));
    const name = this.getLabelForValue(value);
    chart.ctx.save();
    chart.ctx.font = fontOfTicks;
    const widthOf = (part: string) => chart.ctx.measureText(part).width;
    try {
      if (isRow(names)) {
        const each = Math.ceil((Math.max(...names.map(widthOf)) + betweenNames) / place);
        return value % each === 0 ? name : "";
      }
      const lines = brokenLines(name, place - betweenNames, widthOf);
      return lines.length === 1 ? (lines[0] ?? "") : lines;
    } finally {
      chart.ctx.restore();
    }
  };
}

/** Axes of errors, or of numbers that nobody has given, say nothing. */
function hideAxes(scales: Record<string, Scale>): void {
  for (const scale of Object.values(scales)) scale.display = false;
}

/** Drawn by extensions of Chart.js that the page does not have: choosing one would end the whole component. */
const undrawable = ["treemap", "geo"];

/** The first format of numbers among cells; days and other kinds are the library's to show. */
const formatIn = (cells: Cells): string | undefined => {
  const format = cells.find((cell) => cell.format !== undefined)?.format;
  return format !== undefined && isPlainFormat(format) ? format : undefined;
};

const stepOf = (ticks: Ticks): number =>
  Math.min(...ticks.slice(1).map(({ value }, index) => Math.abs(value - (ticks[index]?.value ?? value))));

/** The library shows every tick in the format of the cells: "0.3" three times where steps are of 0.01. */
function sayEachTick(
  scale: Scale | undefined,
  format: string | undefined,
  show: (value: number, format: string) => string,
) {
  if (!scale?.ticks || !format || (scale.type !== undefined && scale.type !== "linear")) return;
  scale.ticks.callback = (value: number, _: number, ticks: Ticks) => show(value, axisFormat(format, stepOf(ticks)));
}

/** Whether each place along the axis is a whole number. */
const areWhole = (datasets: readonly Dataset[]): boolean =>
  datasets.every(({ data = [] }) =>
    data.every((point) => {
      // The library hands places along a line on as text.
      const x = Number((point as { x?: unknown } | null)?.x);
      return !Number.isFinite(x) || Number.isInteger(x);
    }),
  );

/** Lines go from edge to edge, where a scale up to the next round numbers leaves both empty; its ticks are round all the same. */
function fillAcross(scale: Scale, isWhole: boolean): void {
  scale.bounds = "data";
  scale.afterBuildTicks = (built) => {
    const fine = plainStep(built.max - built.min, Math.max(4, Math.floor(built.width / 50)));
    if (fine === 0) return;
    // There is no half of a year.
    const step = isWhole ? Math.max(1, fine) : fine;
    const first = Math.ceil(built.min / step - 1e-9);
    const count = Math.floor(built.max / step + 1e-9) - first + 1;
    // Multiples, not sums: 0.1 added three times is not 0.3.
    built.ticks = Array.from({ length: count }, (_, index) => ({ value: (first + index) * step }));
  };
}

/** A legend shows dots as dots, and nothing of what is not seen. */
function explain(labels: LegendLabels): void {
  const { filter, generateLabels } = labels;
  labels.filter = (item, all) =>
    !all.datasets[item.datasetIndex ?? -1]?.unsaid && (filter === undefined || filter(item, all));
  if (!generateLabels) return;
  labels.generateLabels = (chart) =>
    generateLabels(chart).map((item) => {
      const dataset = chart.data.datasets[item.datasetIndex ?? -1];
      return dataset?.showLine === false ? { ...item, pointStyle: dataset.pointStyle } : item;
    });
}

function dress(
  { data, options }: Config,
  ids: readonly string[],
  { type, dataSetStyles = {}, axesDesign }: Definition,
): readonly Named[] {
  const { scales = {}, plugins } = options ?? {};
  const { datasets, named } = dressed(data.datasets, ids, dataSetStyles, scales.x?.type === "linear");
  data.datasets = datasets;
  for (const name of ["x", "y"] as const) {
    const scale = scales[name];
    if (scale && axesDesign?.[name]?.hidden) Object.assign(scale, { display: false, grace: "15%" });
  }
  const isPicture = axesDesign?.x?.hidden === true;
  if (type === "line" && scales.x?.type === "linear" && !isPicture) fillAcross(scales.x, areWhole(datasets));
  if (!plugins || !options) return named;
  plugins[endLabels] = { named, isPicture };
  const { showValues, callback } = plugins.chartShowValuesPlugin ?? {};
  if (type === "bar" && showValues && callback) {
    plugins[barValues] = { callback };
    plugins.chartShowValuesPlugin = { showValues: false };
    // Room for what stands above the highest bar.
    Object.assign(scales.y ?? {}, { grace: "6%" });
  }
  if (plugins.legend?.labels) explain(plugins.legend.labels);
  if (plugins.tooltip) plugins.tooltip.filter = ({ dataset }) => !dataset?.unsaid;
  return named;
}

/** Levels and bands lie over the series; after them come trend lines, which have no style. */
function layOver(
  { data }: Config,
  ids: readonly string[],
  styles: Readonly<Record<string, SeriesStyle | undefined>>,
  annotations: readonly Annotation[],
) {
  const over = levelsAndBands(annotations, data.datasets[0]);
  data.datasets.splice(ids.length, 0, ...over.datasets);
  return { ids: [...ids, ...Object.keys(over.styles)], styles: { ...styles, ...over.styles } };
}

/** Four of the data sets as candlesticks, or what is missing for them. */
function showCandles({ data, options }: Config, ids: readonly string[]): void {
  const { plugins, scales } = options ?? {};
  if (!plugins) return;
  const columns = candleColumns(ids.map((_, index) => data.datasets[index]?.label ?? ""));
  if (columns) plugins[candlesticks] = { columns };
  else plugins[emptyChart] = { shown: true, reason: needsFour };
  if (plugins.legend) plugins.legend.display = false;
  // Half a candle stands beyond the first and the last day.
  if (scales?.x) scales.x.offset = true;
}

const idsOf = ({ customizableSeries = [] }: Runtime): readonly string[] =>
  customizableSeries.map(({ dataSetId }) => dataSetId);

export function mendCharts(library: Library): void {
  for (const kind of undrawable) library.registries.chartSubtypeRegistry.remove(kind);
  sayWhatIsMissing(library);
  nameSeries(library);
  sayBarValues(library);
  markEvents(library);
  drawCandlesticks(library);
  addChartKinds(library);
  for (const kind of ["line", "scatter", "bar"] as const) {
    const chart = library.registries.chartTypeRegistry.get(kind) as unknown as ChartKind;
    const original = chart.getRuntime;
    chart.getRuntime = function (getters, given, extractors, ...others) {
      const definition = given as Definition;
      const extracted = extractors.extractData();
      const { labelValues, dataSetsValues } = extracted;
      const dates =
        kind === "bar" || definition.labelsAsText ? undefined : dateLabels(labelValues, definition.aggregated === true);
      const handed = dates && { ...extracted, labelValues: writtenDays(labelValues, dates) };
      const runtime = original.call(
        this,
        getters,
        given,
        handed ? { ...extractors, extractData: () => ({ ...handed }) } : extractors,
        ...others,
      );
      const config = runtime.chartJsConfig as Config;
      const { data, options } = config;
      const { scales, plugins } = options ?? {};
      if (scales) {
        if (kind !== "bar") freeAxes(scales);
        drawZeroLine(scales);
        if (scales.x && kind !== "scatter" && !definition.horizontal) standUpright(scales.x, data.labels ?? []);
        const show = (value: number, format: string) =>
          library.helpers.formatValue(value, { format, locale: getters.getLocale() as never });
        if (!definition.humanize) {
          sayEachTick(
            scales[definition.horizontal ? "x" : "y"],
            formatIn(dataSetsValues.flatMap((each) => each.data)),
            show,
          );
          if (scales.x?.type === "linear" && !definition.horizontal) sayEachTick(scales.x, formatIn(labelValues), show);
        }
      }
      if (plugins) splitTitle(plugins);
      const annotations = definition.horizontal ? [] : annotationsIn(definition.annotations);
      const isNothing = isEmpty(data.datasets);
      const own = idsOf(runtime);
      const { ids, styles } = layOver(config, own, stylesOf(definition, data.datasets, own), annotations);
      const named = hasLooks(styles) ? dress(config, ids, { ...definition, dataSetStyles: styles }) : [];
      if (drawsCandles(definition)) showCandles(config, own);
      if (scales?.x?.type === "time") readableDays(scales.x, dates);
      if (plugins && annotations.length > 0)
        plugins[chartEvents] = {
          events: eventsOf(
            annotations,
            scales?.x?.type,
            labelValues.map(({ value }) => value),
          ),
        };
      if (scales) fitAxisTitles(scales, named);
      if (isNothing) {
        if (scales) hideAxes(scales);
        if (plugins) plugins[emptyChart] = { shown: true };
      }
      return runtime;
    };
  }
}
