/** A chart of a book in the library's terms. */

import { cellPlace } from "../../cells/address";
import type { BookChart } from "../book";
import { looksOf, needsLegend, saysValues } from "../chartLooks";
import { type Renaming, renamed } from "../references";

const types = { line: "line", scatter: "scatter", bar: "bar", stacked: "bar" } as const;

interface DataSet {
  readonly dataSetId: string;
  readonly dataRange: string;
  readonly style: object;
}

/** A series' x values are a data set too, so that their range moves with the cells; our drawing takes them out. */
function dataSetsOf(chart: BookChart, renaming: Renaming): DataSet[] {
  const looks = looksOf(chart);
  return chart.series.flatMap(({ range, across, label }, index): DataSet[] => {
    const { colour, look } = looks[index] ?? { colour: "", look: {} };
    const dataSetId = `series${index}`;
    const style = { backgroundColor: colour, yAxisId: "y", ...look, ...(label && { label }) };
    const drawn = { dataSetId, dataRange: renamed(range, renaming), style };
    if (across === undefined) return [drawn];
    const own = `${dataSetId}x`;
    return [
      { ...drawn, style: { ...style, across: own } },
      { dataSetId: own, dataRange: renamed(across, renaming), style: { yAxisId: "y", draw: "across" } },
    ];
  });
}

export function createChartCommand(chart: BookChart, sheetId: string, id: string, renaming: Renaming) {
  const place = cellPlace(chart.at) ?? { col: 0, row: 0 };
  const dataSets = dataSetsOf(chart, renaming);
  const axis = (text: string) => ({
    title: { text, fontSize: 12, color: "#616161" },
    ...(chart.bare && { hidden: true, gridLines: "none" }),
  });
  return {
    sheetId,
    figureId: `${id}figure`,
    chartId: id,
    ...place,
    offset: { x: 0, y: 0 },
    size: { width: chart.width, height: chart.height },
    definition: {
      type: types[chart.kind],
      title: { text: chart.source ? `${chart.title}\n${chart.source}` : chart.title, bold: true, fontSize: 14 },
      background: "#FFFFFF",
      legendPosition: needsLegend(chart) ? "bottom" : "none",
      dataSource: {
        type: "range",
        dataSets: dataSets.map(({ dataSetId, dataRange }) => ({ dataSetId, dataRange })),
        dataSetsHaveTitle: true,
        labelRange: renamed(chart.labels, renaming),
      },
      dataSetStyles: Object.fromEntries(dataSets.map(({ dataSetId, style }) => [dataSetId, style])),
      axesDesign: { x: axis(chart.xTitle), y: axis(chart.yTitle) },
      ...(chart.kind === "line"
        ? { labelsAsText: false, stacked: false, cumulative: false, hideDataMarkers: true }
        : {}),
      ...(chart.kind === "scatter" ? { labelsAsText: false } : {}),
      ...(chart.kind === "bar" || chart.kind === "stacked"
        ? { stacked: chart.kind === "stacked", ...(saysValues(chart) && { showValues: true }) }
        : {}),
    },
  };
}
