/** A chart of a book in the library's terms. */

import { cellPlace } from "../../cells/address";
import { type BookChart, chartColours } from "../book";
import { type Renaming, renamed } from "../references";

export function createChartCommand(chart: BookChart, sheetId: string, id: string, renaming: Renaming) {
  const place = cellPlace(chart.at) ?? { col: 0, row: 0 };
  const series = chart.series.map((each, index) => ({
    dataSetId: `series${index}`,
    dataRange: renamed(each.range, renaming),
    colour: each.colour ?? chartColours[index % chartColours.length],
  }));
  const axis = (text: string) => ({ title: { text, fontSize: 12, color: "#616161" } });
  return {
    sheetId,
    figureId: `${id}figure`,
    chartId: id,
    ...place,
    offset: { x: 0, y: 0 },
    size: { width: chart.width, height: chart.height },
    definition: {
      type: chart.kind,
      title: { text: chart.source ? `${chart.title}\n${chart.source}` : chart.title, bold: true, fontSize: 14 },
      background: "#FFFFFF",
      legendPosition: series.length > 1 ? "bottom" : "none",
      dataSource: {
        type: "range",
        dataSets: series.map(({ dataSetId, dataRange }) => ({ dataSetId, dataRange })),
        dataSetsHaveTitle: true,
        labelRange: renamed(chart.labels, renaming),
      },
      dataSetStyles: Object.fromEntries(
        series.map(({ dataSetId, colour }) => [dataSetId, { backgroundColor: colour, yAxisId: "y" }]),
      ),
      axesDesign: { x: axis(chart.xTitle), y: axis(chart.yTitle) },
      ...(chart.kind === "line"
        ? { labelsAsText: false, stacked: false, cumulative: false, hideDataMarkers: true }
        : {}),
      ...(chart.kind === "scatter" ? { labelsAsText: false } : {}),
      ...(chart.kind === "bar" ? { stacked: false } : {}),
    },
  };
}
