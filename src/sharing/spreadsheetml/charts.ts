/** Drawings and charts: what a chart shows and where; pictures and shapes are counted. */
import { cellAddress } from "../../cells/address";
import type { Annotation } from "../../cells/charts/annotations";
import { annotationAt, isAnnotationRange } from "../annotations/annotationSheet";
import type { Chart, ChartSeries, Dash, Marker, SeriesLook, Sheet } from "../model";
import { scan } from "../xml/scan";
import { lookThickness } from "./writing/chartLooks";

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
  stockChart: "stock",
};

const isOfTitle = (ancestors: readonly string[]): boolean =>
  ancestors.includes("title") && !ancestors.some((each) => /Ax$/.test(each));

interface SeriesDraft {
  name?: string;
  labels?: string;
  values?: string;
  colour?: string;
  /** The element of the plot area that it stands in. */
  readonly group: string;
  order: number;
  edge?: string;
  isUnfilled?: boolean;
  isUnlined?: boolean;
  dash?: string;
  width?: number;
  symbol?: string;
  size?: number;
  isNamed?: boolean;
  /** Values and places that stand in no cell, by their places in the series. */
  constants?: Map<number, number>;
  places?: Map<number, number>;
  /** What the labels were when the file was saved. */
  shownLabels?: Map<number, string>;
  hasWordLabels?: boolean;
  /** A line that falls from its point. */
  isFalling?: boolean;
}

const dashes: ReadonlySet<string> = new Set(["solid", "dash", "sysDot", "dashDot", "lgDash"] satisfies Dash[]);
const markers: ReadonlySet<string> = new Set([
  "none",
  "circle",
  "triangle",
  "square",
  "diamond",
  "x",
] satisfies Marker[]);

/** Other kinds of dashes and markers are shown as the nearest that there is. */
const dashNamed = (dash: string): Dash => (dashes.has(dash) ? (dash as Dash) : /dot/i.test(dash) ? "sysDot" : "dash");
const markerNamed = (symbol: string | undefined): Marker =>
  symbol !== undefined && markers.has(symbol) ? (symbol as Marker) : "circle";

const unitsOfPoint = 12_700;

/** What differs from how the chart's kind is drawn. */
function lookOf(draft: SeriesDraft, kind: Chart["kind"]): SeriesLook | undefined {
  const named = draft.isNamed ? { named: true as const } : {};
  if (draft.group === "areaChart" && kind === "line")
    return draft.isUnfilled ? { draw: "base" } : { draw: "band", ...named };
  if (draft.group === "barChart") return draft.edge && draft.colour ? { fill: draft.colour } : undefined;
  if (draft.group !== "lineChart" && draft.group !== "scatterChart") return undefined;
  if (draft.isUnlined) {
    const isPlain = kind === "scatter" && (draft.size ?? 5) === 5 && !draft.isNamed;
    return isPlain ? undefined : { draw: "points", marker: markerNamed(draft.symbol), ...named };
  }
  if (draft.dash === undefined && !draft.isNamed && kind === "line") return undefined;
  const points = (draft.width ?? 0) / unitsOfPoint;
  return {
    draw: "line",
    dash: dashNamed(draft.dash ?? "solid"),
    marker: "none",
    ...(points > 0 && points !== lookThickness ? { thickness: points } : {}),
    ...named,
  };
}

function seriesOf(draft: SeriesDraft & { values: string }, kind: Chart["kind"]): ChartSeries {
  const { name, labels, values, colour, edge } = draft;
  const look = lookOf(draft, kind);
  const main = draft.group === "barChart" && edge ? edge : colour;
  return {
    ...(name !== undefined && { name }),
    ...(labels !== undefined && { labels }),
    values,
    ...(main && { colour: main }),
    ...(look && { look }),
  };
}

const nameOf = ({ name }: SeriesDraft): string => /^"(.*)"$/s.exec(name ?? "")?.[1]?.replaceAll('""', '"') ?? "";

/** The one value of a series that stands in no cell; undefined where it changes. */
function constantOf({ constants }: SeriesDraft): number | undefined {
  const [first, ...others] = constants?.values() ?? [];
  return others.every((value) => value === first) ? first : undefined;
}

/** Where an event stands: a value of its own, or the label beside its one point. */
function eventOf(draft: SeriesDraft): Annotation[] {
  const [index] = draft.constants?.keys() ?? [];
  if (index === undefined) return [];
  const label = draft.shownLabels?.get(index);
  const at = draft.places?.get(index) ?? (label !== undefined && !draft.hasWordLabels ? Number(label) : label);
  return at === undefined ? [] : [{ kind: "event", at, text: nameOf(draft) }];
}

/** What stands on the sheet for it, in the order in which it was drawn. */
const keptAnnotations = (drafts: readonly SeriesDraft[], cells: Sheet["cells"]): Annotation[] =>
  drafts
    .flatMap(({ values }) => (values === undefined ? [] : (annotationAt(values, cells) ?? [])))
    .sort((one, other) => one.column - other.column)
    .map(({ annotation }) => annotation);

/** Series of constants are what somebody has drawn over a chart; of others that stand in no cell nothing is known. */
function annotationsOf(drafts: readonly SeriesDraft[]): Annotation[] {
  let base: number | undefined;
  return drafts.flatMap((draft): Annotation[] => {
    if (draft.values !== undefined) return [];
    if (draft.isFalling) return eventOf(draft);
    const value = constantOf(draft);
    if (value === undefined) return [];
    const text = nameOf(draft);
    if (draft.group !== "areaChart") return [{ kind: "level", value, text }];
    if (draft.isUnfilled) {
      base = value;
      return [];
    }
    const from = base ?? 0;
    base = undefined;
    return [{ kind: "band", from, to: from + value, text }];
  });
}

/**
 * undefined where it is of a kind that is not here.
 * @param kept Of the sheet that holds what users have drawn over charts.
 */
export function readChart(
  xml: string,
  part: string,
  kept: Sheet["cells"] = new Map(),
): Omit<Chart, "at" | "width" | "height" | "description"> | undefined {
  const groups: string[] = [];
  const series: SeriesDraft[] = [];
  let current: SeriesDraft | undefined;
  let title = "";
  const axisTitles: string[] = [];
  const deleted: boolean[] = [];
  let isLying = false;
  let isStacked = false;
  let isValued = false;
  let point = 0;
  let text = "";
  scan(xml, part, {
    open(name, attributes, ancestors) {
      const value = attributes.get("val");
      const group = groups.at(-1) ?? "";
      if (kinds[name] && ancestors.at(-1) === "plotArea") groups.push(name);
      else if (name === "barDir") isLying = value === "bar";
      else if (name === "grouping" && group === "barChart") isStacked = value === "stacked";
      // A title of several lines has a paragraph each.
      else if (name === "p" && title !== "" && isOfTitle(ancestors)) title += "\n";
      else if (name === "ser") {
        current = { group, order: series.length };
        series.push(current);
      } else if (/^(?:val|cat|date|ser)Ax$/.test(name)) axisTitles.push("");
      else if (name === "delete" && /Ax$/.test(ancestors.at(-1) ?? "")) deleted.push(value === "1");
      else if (current) readLook(current, name, value, attributes, ancestors);
      if (name === "pt") point = Number(attributes.get("idx"));
      if (name === "showVal" && value === "1" && group === "barChart") isValued = true;
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
      if (name === "v" && ancestors.at(-1) === "pt") readPoint(current, point, text, ancestors);
      if (name !== "f") return;
      if (ancestors.includes("tx")) current.name = text;
      else if (ancestors.includes("cat") || ancestors.includes("xVal")) current.labels = text;
      else if (ancestors.includes("val") || ancestors.includes("yVal")) current.values = text;
    },
  });
  const standing = series
    .filter((each): each is SeriesDraft & { values: string } => each.values !== undefined)
    .sort((one, other) => one.order - other.order);
  const whole = standing.filter(({ values }) => !isAnnotationRange(values));
  // What lies over a chart makes it none of another kind.
  const own = groups.filter((group) => whole.some((each) => each.group === group));
  const kind = kindOf(own, whole, isLying);
  if (!kind || whole.length === 0) return undefined;
  // Bands stand before lines in a file, whatever their order is.
  const annotations = [
    ...keptAnnotations(standing, kept),
    ...annotationsOf(series.toSorted((one, other) => one.order - other.order)),
  ];
  const [xTitle = "", yTitle = ""] = axisTitles;
  return {
    kind,
    title,
    series: whole.map((each) => seriesOf(each, kind)),
    xTitle,
    yTitle,
    ...(isStacked && (kind === "bar" || kind === "column") ? { stacked: true as const } : {}),
    ...(isValued ? { valued: true as const } : {}),
    ...(annotations.length > 0 ? { annotations } : {}),
    ...(deleted.length > 1 && deleted.every(Boolean) ? { bare: true as const } : {}),
  };
}

/** Lines over numbers are a scatter chart in Excel, over bands a line chart; lines over bars belong to the bars. */
function kindOf(
  groups: readonly string[],
  series: readonly SeriesDraft[],
  isLying: boolean,
): Chart["kind"] | undefined {
  if (groups.includes("stockChart")) return "stock";
  if (groups.includes("barChart")) return isLying ? "bar" : "column";
  if (groups.includes("areaChart") && groups.includes("lineChart")) return "line";
  const [first] = series;
  const hasDots = first?.symbol !== "none";
  if (groups[0] === "areaChart" && series.some(({ isUnfilled }) => isUnfilled)) return "line";
  return groups[0] === "scatterChart" && !hasDots ? "line" : kinds[groups[0] ?? ""];
}

/** Constants of a series, and the labels that its event may stand at. */
function readPoint(draft: SeriesDraft, index: number, text: string, ancestors: readonly string[]): void {
  const isAcross = ancestors.includes("cat") || ancestors.includes("xVal");
  const isUp = ancestors.includes("val") || ancestors.includes("yVal");
  if (ancestors.includes("numLit")) {
    if (isAcross) draft.places = (draft.places ?? new Map()).set(index, Number(text));
    else if (isUp) draft.constants = (draft.constants ?? new Map()).set(index, Number(text));
  } else if (isAcross) {
    draft.shownLabels = (draft.shownLabels ?? new Map()).set(index, text);
    draft.hasWordLabels ||= ancestors.includes("strCache");
  }
}

/** What says how the series at hand looks. */
function readLook(
  draft: SeriesDraft,
  name: string,
  value: string | undefined,
  attributes: { get(name: string): string | undefined },
  ancestors: readonly string[],
): void {
  if (name === "order") draft.order = Number(value);
  else if (name === "showSerName" && ancestors.at(-1) === "dLbl" && value === "1") draft.isNamed = true;
  if (name === "errBars") draft.isFalling = true;
  if (ancestors.includes("dLbls") || ancestors.includes("errBars")) return;
  const isOfMarker = ancestors.includes("marker");
  const isOfLine = ancestors.includes("ln");
  if (name === "symbol") draft.symbol = value;
  else if (name === "size" && isOfMarker) draft.size = Number(value);
  else if (name === "prstDash") draft.dash = value;
  else if (name === "ln" && !isOfMarker) draft.width = Number(attributes.get("w") ?? 0);
  else if (name === "noFill" && !isOfMarker && isOfLine) draft.isUnlined = true;
  else if (name === "noFill" && !isOfMarker) draft.isUnfilled = true;
  else if (name === "srgbClr" && ancestors.includes("spPr")) {
    const colour = `#${value?.toUpperCase()}`;
    if (draft.group === "barChart" && isOfLine) draft.edge ??= colour;
    else draft.colour ??= colour;
  }
}
