/** Charts of a file in the library's terms. */
import { cellPlace } from "../../../cells/address";
import { withAmounts } from "../../../cells/charts/annotations";
import { coloursOf } from "../../../cells/charts/palette";
import { hasLegend } from "../../../sharing/chartLegend";
import type { Chart } from "../../../sharing/model";

const types: Readonly<Record<Chart["kind"], string>> = {
  line: "line",
  area: "line",
  scatter: "scatter",
  bar: "bar",
  column: "bar",
  pie: "pie",
  stock: "line",
};

const isRange = (text: string): boolean =>
  /^(?:(?:'(?:[^']|'')+'|[^'!(),"]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(text);

/** undefined where a series is no single range: what of it would be shown is another chart. */
interface Names {
  readonly spelled: (reference: string) => string;
  /** What a cell shows that names a series. */
  readonly textAt: (reference: string) => string;
}

export function gridChart(chart: Chart, id: string, { spelled, textAt }: Names): object | undefined {
  const place = cellPlace(chart.at) ?? { col: 0, row: 0 };
  const series = chart.series.map((each, index) => ({
    ...each,
    dataSetId: `series${index}`,
    range: spelled(each.values),
  }));
  const labels = chart.series.find((each) => each.labels)?.labels;
  const labelRange = labels === undefined ? undefined : spelled(labels);
  // The grid's charts have one column of labels; other x values of a series come as a data set of their own.
  const across = chart.series.map((each) =>
    each.labels !== undefined && each.labels !== labels ? spelled(each.labels) : undefined,
  );
  const ranges = [...series.map(({ range }) => range), ...(labelRange ? [labelRange] : []), ...across];
  if (!ranges.every((range) => range === undefined || isRange(range))) return undefined;
  const axis = (text: string) => ({
    title: { text, fontSize: 12, color: "#616161" },
    ...(chart.bare && { hidden: true, gridLines: "none" }),
  });
  const label = (name: string | undefined) =>
    name === undefined ? "" : (/^"(.*)"$/s.exec(name)?.[1]?.replaceAll('""', '"') ?? textAt(name));
  const colours = coloursOf(chart.series.map(({ colour }) => colour));
  const styleOf = ({ dataSetId, colour, name, look }: (typeof series)[number], index: number) => ({
    backgroundColor: colour ?? colours[index],
    yAxisId: "y",
    ...(label(name) && { label: label(name) }),
    ...(chart.kind === "area" && { fillArea: true }),
    ...(look ?? (chart.kind !== "stock" && { plain: true })),
    ...(across[index] !== undefined && { across: `${dataSetId}x` }),
  });
  const dataSets = series.flatMap((each, index) => {
    const own = across[index];
    const drawn = { dataSetId: each.dataSetId, dataRange: each.range, style: styleOf(each, index) };
    const style = { yAxisId: "y", draw: "across" };
    return own === undefined ? [drawn] : [drawn, { dataSetId: `${each.dataSetId}x`, dataRange: own, style }];
  });
  return {
    id: `${id}figure`,
    ...place,
    offset: { x: 0, y: 0 },
    width: Math.min(4000, Math.max(100, chart.width)),
    height: Math.min(4000, Math.max(80, chart.height)),
    tag: "chart",
    data: {
      chartId: id,
      type: types[chart.kind],
      title: { text: chart.title, bold: true, fontSize: 14 },
      background: "#FFFFFF",
      legendPosition: hasLegend(chart) ? "bottom" : "none",
      dataSource: {
        type: "range",
        dataSets: dataSets.map(({ dataSetId, dataRange }) => ({ dataSetId, dataRange })),
        dataSetsHaveTitle: false,
        ...(labelRange && { labelRange }),
      },
      dataSetStyles: Object.fromEntries(dataSets.map(({ dataSetId, style }) => [dataSetId, style])),
      axesDesign: { x: axis(chart.xTitle), y: axis(chart.yTitle) },
      ...(chart.annotations && {
        annotations: withAmounts(chart.annotations, (amount) =>
          typeof amount === "string" ? `=${spelled(amount.slice(1))}` : amount,
        ),
      }),
      ...(types[chart.kind] === "line"
        ? {
            labelsAsText: false,
            stacked: false,
            cumulative: false,
            hideDataMarkers: true,
            fillArea: chart.kind === "area",
            ...(chart.kind === "stock" && { candles: true }),
          }
        : {}),
      ...(chart.kind === "scatter" ? { labelsAsText: false } : {}),
      ...(types[chart.kind] === "bar"
        ? {
            stacked: chart.stacked === true,
            horizontal: chart.kind === "bar",
            ...(chart.valued && { showValues: true }),
          }
        : {}),
      ...(chart.kind === "pie" ? { isDoughnut: false } : {}),
    },
  };
}
