/** The charts of the analysis back into the form of a book: what each series is, by its look and by the cells that it draws. */
import { cellPlace } from "../../cells/address";
import type { Text } from "../../language/language";
import type { Chart, ChartSeries } from "../../sharing/model";
import { printedColour } from "../../workbook/chartLooks";
import type { ChartData } from "../bookData";
import { literalOf } from "./calls";
import type { CellFaults } from "./cellFaults";
import { areaOf, type NamedArea, type SheetView } from "./workbookView";

const text: Text = {
  en: "{at}: the chart “{title}” draws cells that are no column of a table of this analysis.",
  tw: "{at}：圖表「{title}」所繪的儲存格不是此分析任何表格的欄。",
  cn: "{at}：图表“{title}”所绘的单元格不是此分析任何表格的列。",
};

interface Drawn {
  readonly chart: Chart;
  /** Columns of tables. */
  readonly columns: readonly NamedArea[];
  /** Inputs and lines, one cell each. */
  readonly cells: readonly NamedArea[];
  readonly sheet: SheetView;
}

type Range = Omit<NamedArea, "name">;

const within = (range: Range, area: NamedArea) =>
  range.sheet === area.sheet && range.column >= area.column && range.column < area.column + area.columns;

const isWhole = (range: Range, area: NamedArea) => range.row === area.row && range.rows === area.rows;

/** "Won_pnl", or "Won_touch 2" for the second column of a name. */
function columnAt({ columns }: Drawn, values: string): string | undefined {
  const range = areaOf(values);
  const area = range && columns.find((each) => within(range, each) && isWhole(range, each));
  if (!area || !range) return undefined;
  const column = range.column - area.column + 1;
  return area.columns > 1 || column > 1 ? `${area.name} ${column}` : area.name;
}

function cellAt({ cells }: Drawn, reference: string | undefined): string | undefined {
  const range = reference === undefined ? undefined : areaOf(reference);
  return range && cells.find((each) => within(range, each) && isWhole(range, each))?.name;
}

const labelOf = ({ name }: ChartSeries): string => literalOf(name ?? "") ?? "";

/** The width of a band is the difference of its edges: =High-Low, where each may be a column of several. */
function bandAt({ sheet }: Drawn, series: ChartSeries): NonNullable<ChartData["bands"]>[number] | undefined {
  const range = areaOf(series.values);
  const formula = range && sheet.formula(range.column, range.row);
  const edge = String.raw`(\w+|INDEX\(\w+,0,\d+\))`;
  const [, high, low] = new RegExp(`^=(?:IFERROR\\()?${edge}-${edge}(?:,""\\))?$`).exec(formula ?? "") ?? [];
  if (high === undefined || low === undefined) return undefined;
  const column = (said: string) => said.replace(/^INDEX\((\w+),0,(\d+)\)$/, "$1 $2");
  return { low: column(low), high: column(high), label: labelOf(series) };
}

/** Nodes and ways are cut into pieces, each a series: the first of each kind tells the columns. */
function networkOf({ chart, columns }: Drawn): ChartData["network"] | undefined {
  const name = (reference: string | undefined) => {
    const range = reference === undefined ? undefined : areaOf(reference);
    return range && columns.find((each) => within(range, each) && range.row === each.row)?.name;
  };
  const places = (found: ChartSeries | undefined) => {
    const [across, up] = [name(found?.labels), name(found?.values)];
    return across !== undefined && up !== undefined ? { across, up } : undefined;
  };
  const line = (isBroad: boolean) =>
    places(chart.series.find(({ look }) => look?.draw === "line" && (look.thickness ?? 1) > 2 === isBroad));
  const nodes = places(chart.series.find(({ look }) => look?.draw === "points"));
  const [ways, broadWays] = [line(false), line(true)];
  return nodes && ways && broadWays ? { nodes, ways, broadWays } : undefined;
}

type Parts = Pick<ChartData, "series" | "levels" | "dots" | "printed" | "bands" | "marks">;

/** Undefined where one of them draws what the book has no name for. */
function partsOf(drawn: Drawn): Parts | undefined {
  const { chart } = drawn;
  const [first] = chart.series;
  const parts = {
    series: [] as string[],
    levels: [] as string[],
    dots: [] as string[],
    printed: [] as string[],
    bands: [] as NonNullable<Parts["bands"]>[number][],
    marks: [] as NonNullable<Parts["marks"]>[number][],
  };
  for (const series of chart.series) {
    const { look, colour, labels, values } = series;
    if (look?.draw === "base") continue;
    if (look?.draw === "band") {
      const band = bandAt(drawn, series);
      if (!band) return undefined;
      parts.bands.push(band);
      continue;
    }
    const isPrinted = colour?.toUpperCase() === printedColour;
    if (isPrinted && look?.draw === "points" && labels !== first?.labels) {
      const [across, up] = [cellAt(drawn, labels), cellAt(drawn, values)];
      if (across === undefined || up === undefined) return undefined;
      parts.marks.push({ across, up, label: labelOf(series) });
      continue;
    }
    const column = columnAt(drawn, values);
    if (column === undefined) return undefined;
    if (isPrinted) parts[look?.draw === "line" ? "levels" : "printed"].push(column);
    // Dots among dots are dots.
    else if (look?.draw === "points" && chart.kind !== "scatter") parts.dots.push(column);
    else parts.series.push(column);
  }
  const filled = Object.entries(parts).filter(([, each]) => each.length > 0);
  return filled.length > 0 ? (Object.fromEntries(filled) as Parts) : undefined;
}

const kindOf = ({ kind, stacked }: Chart): ChartData["kind"] | undefined => {
  if (kind === "column" || kind === "bar") return stacked ? "stacked" : "bar";
  return kind === "line" || kind === "scatter" ? kind : undefined;
};

/** What an axis without a title is called. */
function headingOver(sheet: SheetView, reference: string | undefined): string {
  const range = reference === undefined ? undefined : areaOf(reference);
  return (range && range.row > 0 && sheet.text(range.column, range.row - 1)) || "–";
}

/** Each chart with the row that it stands at. */
export function readCharts(
  charts: readonly Chart[],
  place: Omit<Drawn, "chart">,
  faults: CellFaults,
): readonly { readonly row: number; readonly chart: ChartData }[] {
  return charts.flatMap((chart) => {
    const [title = "", ...source] = chart.title.split("\n");
    const drawn = { ...place, chart };
    const network = chart.bare ? networkOf(drawn) : undefined;
    const parts = network ? { network } : partsOf(drawn);
    const kind = kindOf(chart);
    if (!parts || !kind) {
      faults.add(`${place.sheet.at(0, 0).replace(/A1$/, "")}${chart.at}`, text, { title });
      return [];
    }
    const [first] = chart.series;
    const y = chart.yTitle || headingOver(place.sheet, first?.values);
    const said: ChartData = {
      title: title || y,
      kind,
      ...parts,
      x: chart.xTitle || headingOver(place.sheet, first?.labels),
      y,
      ...(source.length > 0 && { source: source.join("\n") }),
    };
    return [{ row: cellPlace(chart.at)?.row ?? 0, chart: said }];
  });
}
