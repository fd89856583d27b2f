/** A chart as Excel draws it, with the numbers that it shows before anything is calculated. */

import { axisFormat, plainStep } from "../../../cells/charts/axisFormat";
import { greatestOf, leastOf } from "../../../cells/extremes";
import { type ChartCells, cellsAt, formatOf, isLiteral, type LabelKind, labelKind } from "../../chartCells";
import { hasLegend, isOver } from "../../chartLegend";
import { drawnSeries, hasBands } from "../../chartOver";
import type { Cell, Chart, ChartSeries } from "../../model";
import { areaLook, candlesXml, eventLine, lineLook, nameAtEnd, slicesXml, unseenLine, valuesSaid } from "./chartLooks";
import { type EndName, endNames, plotLayout, startsAtZero } from "./endNames";
import { cellText, declaration, escaped, namespaces, quotedAttribute } from "./xml";

const wordsOf = (cell: Cell | undefined): string | undefined => {
  const value = cell?.value ?? null;
  if (value === null) return undefined;
  return typeof value === "object" ? value.error : String(value);
};

function points(texts: readonly (string | undefined)[]): string {
  const given = texts.map((text, index) =>
    text === undefined ? "" : `<c:pt idx="${index}"><c:v>${cellText(text)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${texts.length}"/>${given.join("")}`;
}

const textReference = (range: string, cells: readonly (Cell | undefined)[]): string =>
  `<c:strRef><c:f>${escaped(range)}</c:f><c:strCache>${points(cells.map(wordsOf))}</c:strCache></c:strRef>`;

function numberReference(range: string, cells: readonly (Cell | undefined)[], format: string): string {
  const numbers = cells.map((cell) => (typeof cell?.value === "number" ? String(cell.value) : undefined));
  if (isLiteral(range)) return `<c:numLit>${points(numbers)}</c:numLit>`;
  return `<c:numRef><c:f>${escaped(range)}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode>${points(numbers)}</c:numCache></c:numRef>`;
}

/**
 * A paragraph a line: the first is the title, the others say where the numbers come from. LibreOffice until 24.2 writes all of it
 * as its first piece of text is: without one that is empty and plain, the source would be bold.
 */
function titleXml(text: string, size: number): string {
  const lines = text.split("\n");
  const paragraphs = lines.map((line, index) => {
    const points = index === 0 ? size : Math.round(size * 0.75);
    const bold = index === 0 && size > 1000 ? 1 : 0;
    const piece = (words: string, weight: number) =>
      `<a:r><a:rPr lang="en-US" sz="${points}" b="${weight}"/><a:t>${words}</a:t></a:r>`;
    const plain = bold === 1 && lines.length > 1 ? piece("", 0) : "";
    return `<a:p><a:pPr><a:defRPr sz="${points}" b="${bold}"/></a:pPr>${plain}${piece(cellText(line), bold)}</a:p>`;
  });
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function nameXml(name: string | undefined, book: ChartCells): string {
  if (name === undefined) return "";
  const words = /^"(.*)"$/s.exec(name)?.[1];
  if (words !== undefined) return `<c:tx><c:v>${cellText(words.replaceAll('""', '"'))}</c:v></c:tx>`;
  return `<c:tx>${textReference(name, cellsAt(name, book))}</c:tx>`;
}

type Drawn = "lineChart" | "scatterChart" | "barChart" | "areaChart" | "pieChart" | "stockChart";

interface Plot {
  readonly chart: Chart;
  readonly book: ChartCells;
  /** What the kind of the chart draws; single series may be drawn otherwise over it. */
  readonly drawn: Drawn;
  readonly labels: LabelKind;
  readonly names: readonly EndName[];
}

/** Over bars, areas and candles and beside bands lines and points are a line chart of their own, bands an area chart. */
function drawnAs({ look }: ChartSeries, { chart, drawn }: Pick<Plot, "chart" | "drawn">): Drawn {
  if (look?.draw === "base" || look?.draw === "band") return "areaChart";
  const isOverFilled = /^(?:bar|column|stock|area)$/.test(chart.kind) && look?.draw !== undefined;
  return isOverFilled ? "lineChart" : drawn;
}

function seriesXml(series: ChartSeries, index: number, plot: Plot): string {
  const { book, chart } = plot;
  const { name, labels, values } = series;
  const drawn = drawnAs(series, plot);
  const [x, y] = [labels === undefined ? [] : cellsAt(labels, book), cellsAt(values, book)];
  const across =
    labels === undefined
      ? ""
      : plot.labels === "words" && !isLiteral(labels)
        ? textReference(labels, x)
        : numberReference(labels, x, formatOf(x, book));
  const up = numberReference(values, y, formatOf(y, book));
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${nameXml(name, book)}`;
  const cat = across && `<c:cat>${across}</c:cat>`;
  const end = plot.names.find((each) => each.series === index);
  const said = end ? nameAtEnd(series, end, drawn) : chart.valued && drawn === "barChart" ? valuesSaid : "";
  const isPlain = chart.kind !== "scatter";
  const fall = series.look?.draw === "event" ? eventLine(reachOf(plot), series.colour) : "";
  switch (drawn) {
    case "scatterChart":
      return `<c:ser>${head}${lineLook(series, isPlain)}${said}${fall}${across && `<c:xVal>${across}</c:xVal>`}<c:yVal>${up}</c:yVal><c:smooth val="0"/></c:ser>`;
    case "stockChart":
      return `<c:ser>${head}${unseenLine}${cat}<c:val>${up}</c:val><c:smooth val="0"/></c:ser>`;
    case "lineChart":
      return `<c:ser>${head}${lineLook(series, isPlain)}${said}${fall}${cat}<c:val>${up}</c:val><c:smooth val="0"/></c:ser>`;
    default: {
      const inverted = drawn === "barChart" ? '<c:invertIfNegative val="0"/>' : "";
      const slices = drawn === "pieChart" ? slicesXml(y.length) : "";
      return `<c:ser>${head}${areaLook(series)}${inverted}${slices}${said}${cat}<c:val>${up}</c:val></c:ser>`;
    }
  }
}

const [acrossAxis, upAxis] = [111111111, 222222222];

interface Axis {
  readonly element: "valAx" | "catAx" | "dateAx";
  readonly id: number;
  readonly crosses: number;
  readonly place: "b" | "l";
  readonly title: string;
  readonly format: string;
  readonly lines: boolean;
  readonly between: "midCat" | "between";
  readonly hidden: boolean;
  /** Between ticks, where the program that shows it must not choose. */
  readonly step?: number | undefined;
  /** Where it starts, likewise. */
  readonly start?: number | undefined;
}

function axisXml({ element, id, crosses, place, title, format, lines, between, hidden, step, start }: Axis): string {
  const rest = {
    valAx: `<c:crossBetween val="${between}"/>${step === undefined ? "" : `<c:majorUnit val="${step}"/>`}`,
    catAx: '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
    dateAx: '<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/>',
  }[element];
  return [
    `<c:${element}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${start === undefined ? "" : `<c:min val="${start}"/>`}</c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${place}"/>`,
    lines && !hidden
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : "",
    title === "" || hidden ? "" : titleXml(title, 900),
    `<c:numFmt formatCode="${quotedAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>`,
    // The axis stands at zero of the other: its line is the zero line.
    '<c:tickLblPos val="low"/><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="616161"/></a:solidFill></a:ln></c:spPr>',
    `<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>${rest}</c:${element}>`,
  ].join("");
}

/** Lines and bands over numbers that are no scale: equal steps are categories, whole numbers can be days. */
function acrossElement({ chart, drawn, labels }: Plot, cells: readonly (Cell | undefined)[]): Axis["element"] {
  if (drawn === "scatterChart") return "valAx";
  if (drawn === "barChart" || labels === "words") return "catAx";
  if (labels === "days") return "dateAx";
  const numbers = cells.flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []));
  const steps = numbers.slice(1).map((value, index) => value - (numbers[index] ?? value));
  const isEven = steps.every((step) => Math.abs(step - (steps[0] ?? step)) < 1e-9 * Math.max(1, Math.abs(step)));
  const isWhole = numbers.every((value) => Number.isInteger(value) && value >= 0);
  return chart.kind === "line" && !isEven && isWhole ? "dateAx" : "catAx";
}

/** What the values of a chart's series reach from and to, bands at their full height, stacked bars at their sum. */
function reachOf({ chart, book }: Pick<Plot, "chart" | "book">): readonly [number, number] {
  const columns = chart.series.map(({ values }) =>
    cellsAt(values, book).map((cell) => (typeof cell?.value === "number" ? cell.value : Number.NaN)),
  );
  const tops = columns.map((column, index) => {
    const below = chart.stacked
      ? columns.slice(0, index)
      : chart.series[index]?.look?.draw === "band"
        ? columns.slice(index - 1, index)
        : [];
    return column.map((value, row) => below.reduce((sum, each) => sum + (each[row] ?? 0), value));
  });
  const all = tops.flat().filter(Number.isFinite);
  return all.length === 0 ? [0, 1] : [leastOf(all), greatestOf(all)];
}

/**
 * Where the axis of candlesticks starts: other programs would begin at zero as soon as prices move by more than a sixth, and
 * leave the candles a strip at the top. Only where the figures stay what they are: below the start nothing would be seen.
 */
function startOf(
  { chart, book }: Pick<Plot, "chart" | "book">,
  [least, most]: readonly [number, number],
): number | undefined {
  if (chart.kind !== "stock" || least <= 0 || !startsAtZero(least, most)) return undefined;
  const moves = chart.series.some(({ values }) => cellsAt(values, book).some((cell) => cell?.formula || cell?.spilled));
  const below = least - (most - least) / 4;
  const step = plainStep(most - below, stepsOfAxis);
  const start = Number((Math.floor(below / step) * step).toPrecision(12));
  return moves || start <= 0 ? undefined : start;
}

/** About as many steps as Excel makes: with fewer, a decimal more than needed stands at the ticks. */
const stepsOfAxis = 8;

function axesXml(plot: Plot): string {
  const { chart, book, drawn, labels } = plot;
  if (drawn === "pieChart") return "";
  const first = chart.series.find(({ look }) => look?.draw !== "base") ?? chart.series[0];
  const across = first?.labels === undefined ? [] : cellsAt(first.labels, book);
  const element = acrossElement(plot, across);
  const lies = chart.kind === "bar";
  const numbers = across.flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []));
  const spanAcross = numbers.length > 1 ? greatestOf(numbers) - leastOf(numbers) : 0;
  const isWhole = numbers.every(Number.isInteger);
  const fine = plainStep(spanAcross, stepsOfAxis);
  // There is no half of a year.
  const stepAcross = isWhole && fine > 0 ? Math.max(1, fine) : fine;
  const acrossFormat = labels === "words" ? "General" : formatOf(across, book);
  const reach = reachOf(plot);
  const [least, most] = reach;
  const start = startOf(plot, reach);
  const upFormat = first ? formatOf(cellsAt(first.values, book), book) : "General";
  const between = drawn === "barChart" || drawn === "stockChart" ? "between" : "midCat";
  const hidden = chart.bare === true;
  const one: Axis = {
    element,
    id: acrossAxis,
    crosses: upAxis,
    place: lies ? "l" : "b",
    title: chart.xTitle,
    format: element === "valAx" ? axisFormat(acrossFormat, stepAcross) : acrossFormat,
    step: element === "valAx" && isWhole && stepAcross === 1 ? 1 : undefined,
    lines: false,
    between,
    hidden,
  };
  const other: Axis = {
    element: "valAx",
    id: upAxis,
    crosses: acrossAxis,
    place: lies ? "b" : "l",
    title: chart.yTitle,
    // Where it may start at zero its steps are of the whole height.
    format: axisFormat(
      upFormat,
      plainStep(
        start !== undefined ? most - start : startsAtZero(least, most) ? most - Math.min(0, least) : most - least,
        stepsOfAxis,
      ),
    ),
    start,
    lines: true,
    between,
    hidden,
  };
  return `${axisXml(one)}${axisXml(other)}`;
}

const axisIds = `<c:axId val="${acrossAxis}"/><c:axId val="${upAxis}"/>`;
const plain = '<c:varyColors val="0"/>';

function groupXml(drawn: Drawn, series: string, { chart }: Plot): string {
  switch (drawn) {
    case "scatterChart":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${plain}${series}${axisIds}</c:scatterChart>`;
    case "lineChart":
      return `<c:lineChart><c:grouping val="standard"/>${plain}${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
    case "areaChart": {
      const grouping = chart.kind === "area" ? "standard" : "stacked";
      return `<c:areaChart><c:grouping val="${grouping}"/>${plain}${series}${axisIds}</c:areaChart>`;
    }
    case "stockChart":
      return `<c:stockChart>${series}${candlesXml}${axisIds}</c:stockChart>`;
    case "barChart": {
      const direction = chart.kind === "bar" ? "bar" : "col";
      const [grouping, overlap] = chart.stacked ? ["stacked", '<c:overlap val="100"/>'] : ["clustered", ""];
      return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>${plain}${series}<c:gapWidth val="80"/>${overlap}${axisIds}</c:barChart>`;
    }
    default:
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
}

/** Bands lie lowest, lines over bars. */
const groups: readonly Drawn[] = ["areaChart", "barChart", "pieChart", "stockChart", "lineChart", "scatterChart"];

function plotXml(plot: Plot): string {
  const indexed = plot.chart.series.map((series, index) => ({ series, index, drawn: drawnAs(series, plot) }));
  return groups
    .map((drawn) => {
      const own = indexed.filter((each) => each.drawn === drawn);
      return own.length === 0
        ? ""
        : groupXml(drawn, own.map(({ series, index }) => seriesXml(series, index, plot)).join(""), plot);
    })
    .join("");
}

const kindsDrawn: Readonly<Record<Chart["kind"], Drawn>> = {
  line: "lineChart",
  scatter: "scatterChart",
  bar: "barChart",
  column: "barChart",
  area: "areaChart",
  pie: "pieChart",
  stock: "stockChart",
};

/** A legend counts its entries as the groups stand, whatever the order of the series is. */
function legendXml(plot: Plot): string {
  const { chart } = plot;
  if (!hasLegend(chart)) return "";
  const entries = groups.flatMap((drawn) => chart.series.filter((each) => drawnAs(each, plot) === drawn));
  const unseen = entries.flatMap((each, index) =>
    each.look?.draw === "base" || isOver(each)
      ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`]
      : [],
  );
  return `<c:legend><c:legendPos val="b"/>${unseen.join("")}<c:overlay val="0"/></c:legend>`;
}

const background =
  '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
const writing =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';

/** Lines over numbers stand where the numbers are: in Excel that is a scatter chart with lines, but for those beside bands. */
export function chartXml(given: Chart, book: ChartCells): string {
  const chart = drawnSeries(given, book, hasBands(given));
  const labelled = chart.series.find(({ labels }) => labels !== undefined)?.labels;
  const labels = labelled === undefined ? "words" : labelKind(cellsAt(labelled, book), book);
  const isScale = chart.kind === "line" && labels === "numbers" && !hasBands(chart);
  const drawn = isScale ? "scatterChart" : kindsDrawn[chart.kind];
  // Dots need numbers below them; words are counted. As words days would be their serials.
  const isCounted = (drawn === "barChart" || drawn === "pieChart") && labels !== "days";
  const counted = isCounted ? "words" : labels;
  const reach = reachOf({ chart, book });
  const names = endNames(chart, reach, (range) => cellsAt(range, book), startOf({ chart, book }, reach));
  const plot: Plot = { chart, book, drawn, labels: counted, names };
  return [
    `${declaration}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    chart.title === "" ? "" : titleXml(chart.title, 1200),
    `<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/><c:plotArea>${plotLayout(chart, names)}${plotXml(plot)}${axesXml(plot)}</c:plotArea>`,
    legendXml(plot),
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${background}${writing}</c:chartSpace>`,
  ].join("");
}
