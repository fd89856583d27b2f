/** A book's chart as one of Excel's own. */

import { cellAddress, cellPlace, splitAddress } from "../../cells/address";
import { paler } from "../../cells/charts/palette";
import type { Dash, Marker, SeriesLook } from "../../sharing/model";
import type { Book, BookCell, BookChart } from "../book";
import { looksOf, saysValues } from "../chartLooks";
import type { Renaming } from "../references";
import { supports } from "./features";

/** Office.js measures in points, a book in pixels. */
export const pointsPerPixel = 0.75;

/** A range with its heading cell on top, taken apart. */
interface Headed {
  readonly sheet: string;
  readonly heading: string;
  readonly body: string;
}

function headed(reference: string): Headed {
  const { sheet, range } = splitAddress(reference);
  const [from, to] = range.split(":").map(cellPlace);
  if (sheet === undefined || !from || !to) throw new Error(`${reference} is no range of a chart`);
  const body = `${cellAddress(from.col, from.row + 1)}:${cellAddress(to.col, to.row)}`;
  return { sheet, heading: cellAddress(from.col, from.row), body };
}

function bookCell(book: Book, sheet: string, address: string): BookCell | undefined {
  const found = book.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  return found?.cells.find(({ at }) => at === address);
}

/** The first cell below the heading tells what the labels are; those of a spill share its number format. */
function labelsAre(book: Book, { sheet, body }: Headed): Labels {
  const cell = bookCell(book, sheet, body.split(":")[0]);
  if (typeof cell?.content === "string" && !cell.content.startsWith("=")) return "text";
  return /[ymd]/i.test(cell?.format ?? "") ? "dates" : "numbers";
}

type Labels = "numbers" | "dates" | "text";

/**
 * Excel's line chart sets labels at equal distances or by date; only its scatter chart knows a scale of numbers, and has no
 * place for bands.
 */
function chartType({ kind, series }: BookChart, labels: Labels): Excel.ChartType {
  if (kind === "bar") return "ColumnClustered" as Excel.ChartType;
  if (kind === "stacked") return "ColumnStacked" as Excel.ChartType;
  if (kind === "scatter") return "XYScatter" as Excel.ChartType;
  const isScale = labels === "numbers" && !series.some(({ part }) => part === "band");
  return (isScale ? "XYScatterLinesNoMarkers" : "Line") as Excel.ChartType;
}

/** What a single series is drawn as, where it is not what its chart is. */
function ownType(chart: Excel.ChartType, { draw }: SeriesLook): Excel.ChartType | undefined {
  if (draw === "base" || draw === "band") return "AreaStacked" as Excel.ChartType;
  if (draw === "points") return (/^XY/.test(chart) ? "XYScatter" : "LineMarkers") as Excel.ChartType;
  return draw === "line" && /^Column/.test(chart) ? ("Line" as Excel.ChartType) : undefined;
}

const lineStyles: Readonly<Record<Dash, Excel.ChartLineStyle>> = {
  solid: "Continuous" as Excel.ChartLineStyle,
  dash: "Dash" as Excel.ChartLineStyle,
  sysDot: "RoundDot" as Excel.ChartLineStyle,
  dashDot: "DashDot" as Excel.ChartLineStyle,
  lgDash: "DashDotDot" as Excel.ChartLineStyle,
};
const markerStyles: Readonly<Record<Marker, Excel.ChartMarkerStyle>> = {
  none: "None" as Excel.ChartMarkerStyle,
  circle: "Circle" as Excel.ChartMarkerStyle,
  triangle: "Triangle" as Excel.ChartMarkerStyle,
  square: "Square" as Excel.ChartMarkerStyle,
  diamond: "Diamond" as Excel.ChartMarkerStyle,
  x: "X" as Excel.ChartMarkerStyle,
};

function showLook(series: Excel.ChartSeries, look: SeriesLook, colour: string): void {
  switch (look.draw) {
    case "line":
      series.format.line.color = colour;
      series.format.line.lineStyle = lineStyles[look.dash ?? "solid"];
      if (look.thickness !== undefined) series.format.line.weight = look.thickness;
      return;
    case "points":
      series.format.line.lineStyle = "None" as Excel.ChartLineStyle;
      series.markerStyle = markerStyles[look.marker ?? "circle"];
      series.markerBackgroundColor = colour;
      series.markerForegroundColor = colour;
      return;
    case "base":
      series.format.fill.clear();
      return;
    case "band":
      // Office.js knows no transparency of a series.
      series.format.fill.setSolidColor(paler(colour, 0.2));
      return;
    default:
      series.format.fill.setSolidColor(look.fill ?? colour);
      series.format.line.color = colour;
  }
}

/** Points by themselves are named beside themselves. */
function namePoint(series: Excel.ChartSeries): void {
  series.hasDataLabels = true;
  series.dataLabels.showSeriesName = true;
  series.dataLabels.showValue = false;
}

export function addChart(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  chart: BookChart,
  book: Book,
  renaming: Renaming,
): void {
  const rangeOf = ({ sheet, body }: Headed) =>
    context.workbook.worksheets.getItem(renaming.sheets.get(sheet.toLowerCase()) ?? sheet).getRange(body);
  const labels = headed(chart.labels);
  const [firstSeries] = chart.series;
  if (!firstSeries) throw new Error(`the chart ${chart.title} has no series`);
  const type = chartType(chart, labelsAre(book, labels));
  const looks = looksOf(chart);
  const drawn = worksheet.charts.add(type, rangeOf(headed(firstSeries.range)), "Columns");
  for (const [index, { range, across, label, part }] of chart.series.entries()) {
    // Charts over categories have no place for a point of its own: it would stand over the first of them, and be believed.
    if (part === "mark" && across !== undefined && !/^XY/.test(type)) continue;
    const values = headed(range);
    const name = label ?? bookCell(book, values.sheet, values.heading)?.content;
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add();
    const { colour, look } = looks[index] as (typeof looks)[number];
    if (name !== undefined) series.name = String(name);
    series.setValues(rangeOf(values));
    series.setXAxisValues(rangeOf(across === undefined ? labels : headed(across)));
    const own = ownType(type, look);
    if (own) series.chartType = own;
    showLook(series, look, colour);
    if (across !== undefined && (part === "mark" || part === "node") && supports("1.8")) namePoint(series);
  }
  if (saysValues(chart)) drawn.series.getItemAt(0).hasDataLabels = true;
  drawn.setPosition(chart.at);
  drawn.width = chart.width * pointsPerPixel;
  drawn.height = chart.height * pointsPerPixel;
  drawn.title.text = chart.source ? `${chart.title}\n${chart.source}` : chart.title;
  // Which point is the last one Excel knows only when it has calculated: it names series in a legend.
  drawn.legend.visible = !chart.bare && chart.series.length > 1;
  drawn.legend.position = "Bottom";
  if (chart.bare) {
    drawn.axes.categoryAxis.visible = false;
    drawn.axes.valueAxis.visible = false;
    drawn.axes.valueAxis.majorGridlines.visible = false;
    return;
  }
  drawn.axes.categoryAxis.title.text = chart.xTitle;
  drawn.axes.valueAxis.title.text = chart.yTitle;
}
