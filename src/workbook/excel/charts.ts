/** A book's chart as one of Excel's own. */

import { cellAddress, cellPlace, splitAddress } from "../../cells/address";
import { type Book, type BookCell, type BookChart, chartColours } from "../book";
import type { Renaming } from "../references";

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
function labelsAre(book: Book, { sheet, body }: Headed): "numbers" | "dates" | "text" {
  const cell = bookCell(book, sheet, body.split(":")[0]);
  if (typeof cell?.content === "string" && !cell.content.startsWith("=")) return "text";
  return /[ymd]/i.test(cell?.format ?? "") ? "dates" : "numbers";
}

/** Excel's line chart sets labels at equal distances or by date; only its scatter chart knows a scale of numbers. */
function chartType(kind: BookChart["kind"], labels: "numbers" | "dates" | "text"): Excel.ChartType {
  if (kind === "bar") return "ColumnClustered" as Excel.ChartType;
  if (kind === "scatter") return "XYScatter" as Excel.ChartType;
  return (labels === "numbers" ? "XYScatterLinesNoMarkers" : "Line") as Excel.ChartType;
}

function colourSeries(series: Excel.ChartSeries, kind: BookChart["kind"], colour: string): void {
  if (kind === "bar") series.format.fill.setSolidColor(colour);
  else if (kind === "scatter") {
    series.markerBackgroundColor = colour;
    series.markerForegroundColor = colour;
  } else series.format.line.color = colour;
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
  const type = chartType(chart.kind, labelsAre(book, labels));
  const drawn = worksheet.charts.add(type, rangeOf(headed(firstSeries.range)), "Columns");
  for (const [index, { range, colour }] of chart.series.entries()) {
    const values = headed(range);
    const heading = bookCell(book, values.sheet, values.heading)?.content;
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add();
    if (heading !== undefined) series.name = String(heading);
    series.setValues(rangeOf(values));
    series.setXAxisValues(rangeOf(labels));
    colourSeries(series, chart.kind, colour ?? (chartColours[index % chartColours.length] as string));
  }
  drawn.setPosition(chart.at);
  drawn.width = chart.width * pointsPerPixel;
  drawn.height = chart.height * pointsPerPixel;
  drawn.title.text = chart.source ? `${chart.title}\n${chart.source}` : chart.title;
  drawn.legend.visible = chart.series.length > 1;
  drawn.legend.position = "Bottom";
  drawn.axes.categoryAxis.title.text = chart.xTitle;
  drawn.axes.valueAxis.title.text = chart.yTitle;
}
