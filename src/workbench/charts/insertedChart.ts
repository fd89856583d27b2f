/** What Insert › Chart makes of a selection: titled, of a kind that suits its columns, in the looks of the books' charts. */
import { namesCandles } from "../../cells/charts/candles";
import type { Library, Model } from "../../engine/library/library";
import { currentLanguage } from "../../language/language";
import { chartPlace, type Size } from "./placing";

type Getters = Model["getters"];

/** What the library proposes for a selection. */
interface Proposed {
  readonly type: string;
  readonly title?: { readonly text?: string; readonly bold?: boolean; readonly fontSize?: number };
  readonly dataSource?: {
    readonly type: string;
    readonly dataSets: readonly { readonly dataRange: string; readonly dataSetId: string }[];
    readonly labelRange?: string;
    readonly dataSetsHaveTitle?: boolean;
  };
  readonly [other: string]: unknown;
}

interface Column {
  /** What its cells hold below its heading. */
  readonly values: readonly unknown[];
  readonly heading: string;
  readonly isDates: boolean;
}

const mostSlices = 8;
const mostValuesSaid = 12;
const mostNamed = 3;

function columnOf(range: string, hasTitle: boolean, { getters, library }: Reading): Column {
  const sheetId = getters.getActiveSheetId();
  const { zone } = getters.getRangeFromSheetXC(sheetId, range);
  const cells = getters.getEvaluatedCellsInZone(sheetId, zone);
  const below = cells.slice(hasTitle ? 1 : 0).filter(({ value }) => value !== null && value !== "");
  const numbers = below.filter(({ value }) => typeof value === "number");
  return {
    heading: hasTitle ? (cells[0]?.formattedValue ?? "") : "",
    values: below.map(({ value }) => value),
    isDates:
      numbers.length > below.length / 2 &&
      numbers.every(({ format }) => format !== undefined && library.helpers.isDateTimeFormat(format)),
  };
}

interface Reading {
  readonly getters: Getters;
  readonly library: Library;
}

const rises = (values: readonly unknown[]): boolean =>
  values.length > 1 &&
  values.every((value, index) => typeof value === "number" && (index === 0 || value > (values[index - 1] as number)));

/** Rates by date are no shares of a whole, and strikes no categories; what the page cannot draw becomes columns. */
function kindOf({ type }: Proposed, labels: Column | undefined): string {
  if (type === "treemap" || type === "geo") return "bar";
  if (!labels || !/^(?:pie|bar)$/.test(type)) return type;
  if (labels.isDates || rises(labels.values)) return "line";
  return type === "pie" && labels.values.length > mostSlices ? "bar" : type;
}

/** A treemap has its words as data and its numbers as labels. */
function turned(given: Proposed): Proposed {
  const { dataSource } = given;
  const [words] = dataSource?.dataSets ?? [];
  if (given.type !== "treemap" || !dataSource?.labelRange || !words) return given;
  return {
    ...given,
    aggregated: true,
    dataSource: {
      ...dataSource,
      dataSets: [{ dataRange: dataSource.labelRange, dataSetId: words.dataSetId }],
      labelRange: words.dataRange,
    },
  };
}

/** Names that sheets have when nobody has named them. */
const isUnnamed = (sheet: string): boolean => /^(?:Sheet|工作表|试算表|試算表)\s?\d+$/i.test(sheet);

/** Of the columns' headings, or what the sheet is called where these are many. */
function titleOf(headings: readonly string[], { getters }: Reading): string {
  const named = headings.filter((heading) => heading !== "");
  if (named.length === 0 || named.length < headings.length) return named[0] ?? "";
  const sheet = getters.getActiveSheetName();
  if (named.length > mostNamed && !isUnnamed(sheet)) return sheet;
  return named.join(currentLanguage() === "en" ? ", " : "、");
}

const axisTitle = (text: string) => ({ title: { text, fontSize: 12, color: "#616161" } });

/** Several columns in one range are as many series. */
function seriesRanges({ dataSource }: Proposed): readonly string[] {
  return dataSource?.type === "range" ? dataSource.dataSets.map(({ dataRange }) => dataRange) : [];
}

function insertedChart(proposed: Proposed, library: Library, getters: Getters): Proposed {
  const given = turned(proposed);
  const ranges = seriesRanges(given);
  if (ranges.length === 0) return given;
  const reading = { getters, library };
  const hasTitles = given.dataSource?.dataSetsHaveTitle === true;
  const columns = ranges.map((range) => columnOf(range, hasTitles, reading));
  const labelRange = given.dataSource?.labelRange;
  const labels = labelRange ? columnOf(labelRange, hasTitles, reading) : undefined;
  const headings = columns.map(({ heading }) => heading);
  const type = kindOf(given, labels);
  const isPlain = type === "line" || type === "scatter" || type === "bar";
  const isCandles = type === "line" && namesCandles(headings);
  const title = titleOf(headings, reading) || (given.title?.text ?? "");
  const { aggregated, ...rest } = given;
  const isAggregated = aggregated === true && type === given.type;
  return {
    ...rest,
    ...((isAggregated || (type === "bar" && given !== proposed)) && { aggregated: true }),
    type,
    title: { text: title, bold: true, fontSize: 14 },
    background: "#FFFFFF",
    humanize: false,
    legendPosition:
      type === "pie" ? "right" : ranges.length > 1 && type !== "line" && type !== "scatter" ? "bottom" : "none",
    ...(isPlain && {
      axesDesign: { x: axisTitle(labels && !labels.isDates ? labels.heading : ""), y: axisTitle("") },
    }),
    ...(type === "line" && { labelsAsText: false, stacked: false, cumulative: false, hideDataMarkers: true }),
    ...(type === "scatter" && { labelsAsText: false }),
    ...(type === "bar" && {
      stacked: false,
      showValues: ranges.length === 1 && (columns[0]?.values.length ?? 0) <= mostValuesSaid,
    }),
    ...(isCandles && { candles: true }),
  };
}

interface Environment {
  readonly model: Model;
}

interface Item {
  execute?: (environment: Environment) => unknown;
}

/** The menu's own action makes the chart, of a definition and at a place that are ours. */
export function mendInsertChart(library: Library, item: Item): void {
  const { execute } = item;
  if (!execute) return;
  item.execute = (environment) => {
    const { model } = environment;
    const dispatch = (command: string, payload: { definition: Proposed; size: Size }) =>
      model.dispatch(
        command as "CREATE_CHART",
        (command === "CREATE_CHART"
          ? {
              ...payload,
              ...chartPlace(model.getters, payload.size),
              definition: insertedChart(payload.definition, library, model.getters),
            }
          : payload) as never,
      );
    const own = Object.create(model, { dispatch: { value: dispatch } });
    return execute(Object.create(environment, { model: { value: own } }));
  };
}
