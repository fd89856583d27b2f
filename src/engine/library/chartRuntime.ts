/** What the library's charts lack, added to what it hands to Chart.js. */
import { type DrawnAnnotation, drawnIn, withAmounts } from "../../cells/charts/annotations";
import { candleColumns } from "../../cells/charts/candles";
import { barValues, sayBarValues } from "./barValues";
import { readAmount } from "./boundAmounts";
import { candlesticks, drawCandlesticks, needsFour } from "./candlesticks";
import {
  areWhole,
  drawZeroLine,
  fillAcross,
  formatIn,
  freeAxes,
  hideAxes,
  sayEachTick,
  standUpright,
} from "./chartAxes";
import type { Cells, Config, LegendLabels } from "./chartConfig";
import { addChartKinds } from "./chartKinds";
import { fitAxisTitles, splitTitle } from "./chartTitles";
import { dateLabels, writtenDays } from "./dateLabels";
import { chartEvents, eventsOf, levelsAndBands, markEvents } from "./drawnOver";
import { emptyChart, isEmpty, sayWhatIsMissing } from "./emptyChart";
import { endLabels, nameSeries } from "./endLabels";
import type { Library, Model } from "./library";
import { dressed, hasLooks, type Named, type SeriesStyle } from "./seriesLooks";
import { readableDays } from "./timeAxis";
import { drawsCandles, type Looking, stylesOf } from "./usualLooks";

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
    getters: Model["getters"],
    definition: object,
    extractors: { extractData(): Extracted },
    sheetId: string,
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

/** Drawn by extensions of Chart.js that the page does not have: choosing one would end the whole component. */
const undrawable = ["treemap", "geo"];

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
  annotations: readonly DrawnAnnotation[],
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

/** Without a number there is no line. */
function numberOf(amount: unknown, sheetId: string, getters: Model["getters"]): number | undefined {
  const read = readAmount(amount, sheetId, getters);
  return "value" in read ? read.value : undefined;
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
    chart.getRuntime = function (getters, given, extractors, sheetId, ...others) {
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
        sheetId,
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
      const annotations = definition.horizontal
        ? []
        : drawnIn(withAmounts(definition.annotations, (amount) => numberOf(amount, sheetId, getters)));
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
