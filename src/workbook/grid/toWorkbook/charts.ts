/** The grid's charts, as files draw them. */
import { cellAddress, columnLetters, quotedSheetName, splitAddress } from "../../../cells/address";
import { annotationsIn, withAmounts } from "../../../cells/charts/annotations";
import { coloursOf } from "../../../cells/charts/palette";
import { drawsCandles, stylesOf } from "../../../engine/library/usualLooks";
import { areasOf } from "../../../sharing/formulaText/references";
import type { Losses } from "../../../sharing/losses";
import type { Chart, ChartSeries, SeriesLook } from "../../../sharing/model";
import { colourOf, type GridSheet } from "./looks";
import type { Absolute } from "./ranges";

/** What a chart says of itself, as far as files hold it. */
interface Definition {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  readonly cumulative?: boolean;
  readonly fillArea?: boolean;
  readonly dataSource?: {
    readonly type: string;
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly labelRange?: string;
    readonly dataSetsHaveTitle?: boolean;
  };
  readonly dataSetStyles?: Readonly<Record<string, Style | undefined>>;
  readonly showValues?: boolean;
  readonly legendPosition?: string;
  readonly hideDataMarkers?: boolean;
  readonly candles?: boolean;
  readonly annotations?: unknown;
  readonly axesDesign?: Readonly<
    Record<string, { readonly title?: { readonly text?: string }; readonly hidden?: boolean } | undefined>
  >;
}

/** How a data set is drawn: the library's own entries, and ours. */
interface Style extends Omit<SeriesLook, "draw"> {
  readonly draw?: Exclude<SeriesLook["draw"], "event"> | "across";
  /** The data set of its x values. */
  readonly across?: string;
  readonly backgroundColor?: string;
  readonly label?: string;
  readonly yAxisId?: string;
  readonly trend?: unknown;
  readonly plain?: boolean;
}

function lookOf({ draw, dash, marker, thickness, fill, named }: Style): SeriesLook | undefined {
  const look: SeriesLook = {
    ...(draw && draw !== "across" && { draw }),
    ...(dash && { dash }),
    ...(marker && { marker }),
    ...(thickness !== undefined && { thickness }),
    ...(fill && { fill }),
    ...(named && { named: true as const }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

function kindOf(definition: Definition): Chart["kind"] | undefined {
  const { type, horizontal, fillArea } = definition;
  if (type === "bar") return horizontal ? "bar" : "column";
  if (drawsCandles(definition)) return "stock";
  if (type === "line") return fillArea ? "area" : "line";
  return type === "scatter" || type === "pie" ? type : undefined;
}

/** The cell on top of a range, and the range below it. */
function beheaded(range: string): { readonly head: string; readonly rest: string } | undefined {
  const [area] = areasOf(range);
  const { sheet } = splitAddress(range);
  if (!area || sheet === undefined || area.bottom === area.top) return undefined;
  const [left, right] = [columnLetters(area.left), columnLetters(area.right)];
  const name = quotedSheetName(sheet);
  return {
    head: `${name}!$${left}$${area.top + 1}`,
    rest: `${name}!$${left}$${area.top + 2}:$${right}$${area.bottom + 1}`,
  };
}

/** A range of several columns is a series each. */
function columnsIn(range: string): string[] {
  const [area] = areasOf(range);
  const { sheet } = splitAddress(range);
  if (!area || sheet === undefined || area.left === area.right || area.top === area.bottom) return [range];
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const column = columnLetters(area.left + index);
    return `${quotedSheetName(sheet)}!$${column}$${area.top + 1}:$${column}$${area.bottom + 1}`;
  });
}

/** Of each series: what it says of itself, and how those are drawn that say nothing. */
function shownStyles(definition: Definition, drawn: readonly { readonly style: Style }[]): readonly Style[] {
  const given = drawn.map(({ style }) => style);
  if (definition.type === "pie") return given;
  const colours = coloursOf(given.map(({ backgroundColor }) => colourOf(backgroundColor)));
  const coloured = given.map((style, index) => ({ ...style, backgroundColor: colours[index] as string }));
  if (drawsCandles(definition)) return coloured;
  const ids = given.map((_, index) => String(index));
  const dataSetStyles = Object.fromEntries(given.map((style, index) => [ids[index], style]));
  const usual = stylesOf(
    { ...definition, dataSetStyles },
    coloured.map(({ backgroundColor }) => ({ backgroundColor, data: [] })),
    ids,
  );
  return coloured.map((style, index) => ({ ...(usual[ids[index] as string] as Style), ...style }));
}

function seriesOf(definition: Definition, absolute: (range: string) => string | undefined): ChartSeries[] {
  const { dataSource, dataSetStyles = {} } = definition;
  const hasTitles = dataSource?.dataSetsHaveTitle === true;
  const whole = dataSource?.labelRange ? absolute(dataSource.labelRange) : undefined;
  const labels = whole && hasTitles ? (beheaded(whole)?.rest ?? whole) : whole;
  const dataSets = dataSource?.dataSets ?? [];
  const ownLabels = (id: string | undefined): string | undefined => {
    const found = id === undefined ? undefined : dataSets.find(({ dataSetId }) => dataSetId === id);
    const range = found && absolute(found.dataRange);
    return range && ((hasTitles && beheaded(range)?.rest) || range);
  };
  const drawn = dataSets.flatMap(({ dataSetId, dataRange }) => {
    const range = absolute(dataRange);
    const style = dataSetStyles[dataSetId] ?? {};
    if (style.draw === "across" || range === undefined) return [];
    return columnsIn(range).map((column) => ({ column, style }));
  });
  const styles = shownStyles(definition, drawn);
  return drawn.map(({ column }, index) => {
    const style = styles[index] ?? {};
    const { label, backgroundColor } = style;
    // A base is never seen.
    const colour = style.draw === "base" ? undefined : colourOf(backgroundColor);
    const look = lookOf(style);
    const across = ownLabels(style.across) ?? labels;
    const cut = hasTitles ? beheaded(column) : undefined;
    const name = label ? `"${label.replaceAll('"', '""')}"` : cut?.head;
    return {
      ...(name && { name }),
      ...(across && { labels: across }),
      values: cut?.rest ?? column,
      ...(colour && { colour }),
      ...(look && { look }),
    };
  });
}

/** Files have stacked bars; whatever else is stacked is drawn side by side in them. */
const isPlainlyDrawn = ({ type, stacked, cumulative, dataSetStyles = {} }: Definition): boolean =>
  (!stacked || type === "bar") &&
  !cumulative &&
  Object.values(dataSetStyles).every((style) => !style?.trend && style?.yAxisId !== "y1");

/**
 * @param amountOf What a file says in the place of "=B4" on the sheet.
 * @param made Is told which figure became which chart.
 */
export function chartsOf(
  sheet: GridSheet,
  name: string,
  absolute: Absolute,
  amountOf: (formula: string, sheetId: string) => string,
  losses: Losses,
  made: Map<string, Chart>,
): Chart[] {
  return sheet.figures.flatMap(({ id, tag, col, row, width, height, data }) => {
    const at = cellAddress(col, row);
    const place = `${name}!${at}`;
    const definition = data as Definition;
    const kind = tag === "chart" ? kindOf(definition) : undefined;
    const series = kind ? seriesOf(definition, (range) => absolute(range, sheet.id)) : [];
    if (!kind || series.length === 0) {
      losses.add(tag === "image" ? "pictures" : "charts", place);
      return [];
    }
    if (!isPlainlyDrawn(definition)) losses.add("chartLooks", place);
    const title = definition.title?.text ?? "";
    const written = (amount: unknown) => (typeof amount === "string" ? amountOf(amount, sheet.id) : amount);
    const annotations = annotationsIn(withAmounts(definition.annotations, written));
    const axis = (which: string) => definition.axesDesign?.[which]?.title?.text ?? "";
    const chart: Chart = {
      kind,
      title,
      at,
      width: Math.round(width),
      height: Math.round(height),
      series,
      xTitle: kind === "pie" ? "" : axis("x"),
      yTitle: kind === "pie" ? "" : axis("y"),
      ...(definition.stacked && (kind === "bar" || kind === "column") && { stacked: true as const }),
      ...(definition.showValues && (kind === "bar" || kind === "column") && { valued: true as const }),
      ...(definition.axesDesign?.x?.hidden && definition.axesDesign.y?.hidden && { bare: true as const }),
      ...(annotations.length > 0 && { annotations }),
      ...(title !== "" && { description: title.split("\n")[0] as string }),
    };
    made.set(id, chart);
    return [chart];
  });
}
