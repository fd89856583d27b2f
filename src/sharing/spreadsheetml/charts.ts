/** Drawings and charts: what a chart shows and where; pictures and shapes are counted. */
import { cellAddress } from "../../cells/address";
import type { Chart, ChartSeries } from "../model";
import { scan } from "../xml/scan";

interface Anchored {
  /** Relationship of the chart; undefined for pictures and shapes. */
  readonly chart?: string;
  readonly at: string;
  readonly width: number;
  readonly height: number;
  readonly description?: string;
}

/** English Metric Units; Excel's plain column is 64 pixels wide, its plain row 20 high. */
const unitsOfPixel = 9525;
const [columnPixels, rowPixels] = [64, 20];

/** The size of an anchor between two cells takes plain widths: near enough for a picture of numbers. */
export function readDrawing(xml: string, part: string): Anchored[] {
  const found: Anchored[] = [];
  let numbers: number[] = [];
  let size: readonly [number, number] | undefined;
  let chart: string | undefined;
  let description: string | undefined;
  let text = "";
  scan(xml, part, {
    open(name, attributes, ancestors) {
      if (ancestors.includes("Fallback")) return;
      if (/Anchor$/.test(name)) {
        [numbers, size, chart, description] = [[], undefined, undefined, undefined];
      } else if (name === "ext" && /Anchor$/.test(ancestors.at(-1) ?? ""))
        size = [Number(attributes.get("cx")), Number(attributes.get("cy"))];
      else if (name === "cNvPr") description ??= attributes.get("descr");
      else if (name === "chart" && ancestors.at(-1) === "graphicData") chart = attributes.get("id");
      text = "";
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      if (["col", "colOff", "row", "rowOff"].includes(name)) numbers.push(Number(text));
      if (!/Anchor$/.test(name)) return;
      const [column = 0, , row = 0, , lastColumn = column + 8, right = 0, lastRow = row + 15, below = 0] = numbers;
      const [width, height] = size
        ? size.map((units) => units / unitsOfPixel)
        : [
            (lastColumn - column) * columnPixels + right / unitsOfPixel,
            (lastRow - row) * rowPixels + below / unitsOfPixel,
          ];
      found.push({
        ...(chart && { chart }),
        at: cellAddress(column, row),
        width: Math.round(width),
        height: Math.round(height),
        ...(description && { description }),
      });
    },
  });
  return found;
}

const kinds: Readonly<Record<string, Chart["kind"]>> = {
  lineChart: "line",
  scatterChart: "scatter",
  barChart: "column",
  areaChart: "area",
  pieChart: "pie",
  doughnutChart: "pie",
};

const isOfTitle = (ancestors: readonly string[]): boolean =>
  ancestors.includes("title") && !ancestors.some((each) => /Ax$/.test(each));

interface SeriesDraft {
  name?: string;
  labels?: string;
  values?: string;
  colour?: string;
}

/** undefined where it is of a kind that is not here. */
export function readChart(
  xml: string,
  part: string,
): Omit<Chart, "at" | "width" | "height" | "description"> | undefined {
  let kind: Chart["kind"] | undefined;
  const series: SeriesDraft[] = [];
  let current: SeriesDraft | undefined;
  let title = "";
  let hasDots = true;
  const axisTitles: string[] = [];
  let text = "";
  scan(xml, part, {
    open(name, attributes, ancestors) {
      if (kinds[name] && ancestors.at(-1) === "plotArea") kind ??= kinds[name];
      else if (name === "barDir" && attributes.get("val") === "bar" && kind === "column") kind = "bar";
      // A title of several lines has a paragraph each.
      else if (name === "p" && title !== "" && isOfTitle(ancestors)) title += "\n";
      else if (name === "symbol" && current && attributes.get("val") === "none") hasDots = false;
      else if (name === "ser") {
        current = {};
        series.push(current);
      } else if (/^(?:val|cat|date|ser)Ax$/.test(name)) axisTitles.push("");
      else if (name === "srgbClr" && current && ancestors.includes("spPr"))
        current.colour ??= `#${attributes.get("val")?.toUpperCase()}`;
      text = "";
    },
    text(piece, ancestors) {
      text += piece;
      if (ancestors.at(-1) !== "t" || !ancestors.includes("title")) return;
      if (ancestors.some((each) => /Ax$/.test(each))) axisTitles[axisTitles.length - 1] += piece;
      else title += piece;
    },
    close(name, ancestors) {
      if (name === "ser") current = undefined;
      if (!current) return;
      if (name === "v" && ancestors.at(-1) === "tx") current.name = `"${text.replace(/"/g, '""')}"`;
      if (name !== "f") return;
      if (ancestors.includes("tx")) current.name = text;
      else if (ancestors.includes("cat") || ancestors.includes("xVal")) current.labels = text;
      else if (ancestors.includes("val") || ancestors.includes("yVal")) current.values = text;
    },
  });
  const whole = series.filter((each): each is SeriesDraft & ChartSeries => each.values !== undefined);
  if (!kind || whole.length === 0) return undefined;
  const [xTitle = "", yTitle = ""] = axisTitles;
  // Lines over numbers are a scatter chart in Excel.
  return { kind: kind === "scatter" && !hasDots ? "line" : kind, title, series: whole, xTitle, yTitle };
}
