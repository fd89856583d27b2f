/** A chart as Excel draws it, with the numbers that it shows before anything is calculated. */
import { areasOf } from "../../formulaText/references";
import { type Cell, type Chart, type ChartSeries, placeOf, type Sheet, type Style } from "../../model";
import { formatMoment } from "../dateFormat";
import { cellText, declaration, escaped, namespaces, quotedAttribute } from "./xml";

/** What charts read of the workbook. */
export interface ChartCells {
  readonly sheets: readonly Sheet[];
  readonly styles: readonly Style[];
}

const mostPoints = 32_000;

/** The cells of a range, row by row; undefined stands for cells without anything. */
export function cellsAt(range: string, { sheets }: ChartCells): readonly (Cell | undefined)[] {
  const [area] = areasOf(range);
  const cells = sheets.find(({ name }) => name.toLowerCase() === area?.sheet?.toLowerCase())?.cells;
  if (!area || !cells) return [];
  const found: (Cell | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right && found.length < mostPoints; column++)
      found.push(cells.get(placeOf(row, column)));
  return found;
}

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
  return `<c:numRef><c:f>${escaped(range)}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode>${points(numbers)}</c:numCache></c:numRef>`;
}

export const formatOf = (cells: readonly (Cell | undefined)[], { styles }: ChartCells): string =>
  styles[cells.find((cell) => typeof cell?.value === "number")?.style ?? 0]?.format ?? "General";

export type LabelKind = "numbers" | "days" | "words";

export function labelKind(cells: readonly (Cell | undefined)[], book: ChartCells): LabelKind {
  const given = cells.filter((cell) => cell !== undefined && cell.value !== null && cell.value !== "");
  if (given.length === 0 || given.some((cell) => typeof cell?.value !== "number")) return "words";
  return formatMoment(formatOf(cells, book)) === "day" ? "days" : "numbers";
}

/** A paragraph a line: the first is the title, the others say where the numbers come from. */
function titleXml(text: string, size: number): string {
  const paragraphs = text.split("\n").map((line, index) => {
    const points = index === 0 ? size : Math.round(size * 0.75);
    const bold = index === 0 && size > 1000 ? 1 : 0;
    return `<a:p><a:pPr><a:defRPr sz="${points}" b="${bold}"/></a:pPr><a:r><a:rPr lang="en-US" sz="${points}" b="${bold}"/><a:t>${cellText(line)}</a:t></a:r></a:p>`;
  });
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const lineOf = (colour: string | undefined): string =>
  `<c:spPr><a:ln w="22225" cap="rnd">${filled(colour)}<a:round/></a:ln></c:spPr>`;
const filled = (colour: string | undefined): string =>
  colour ? `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>` : "";

function dots(colour: string | undefined): string {
  const look = colour ? `<c:spPr>${filled(colour)}<a:ln w="9525">${filled(colour)}</a:ln></c:spPr>` : "";
  return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/>${look}</c:marker>`;
}

function nameXml(name: string | undefined, book: ChartCells): string {
  if (name === undefined) return "";
  const words = /^"(.*)"$/s.exec(name)?.[1];
  if (words !== undefined) return `<c:tx><c:v>${cellText(words.replaceAll('""', '"'))}</c:v></c:tx>`;
  return `<c:tx>${textReference(name, cellsAt(name, book))}</c:tx>`;
}

type Drawn = "lineChart" | "scatterChart" | "barChart" | "areaChart" | "pieChart";

interface Plot {
  readonly chart: Chart;
  readonly book: ChartCells;
  readonly drawn: Drawn;
  readonly labels: LabelKind;
}

function seriesXml({ name, labels, values, colour }: ChartSeries, index: number, plot: Plot): string {
  const { book, drawn, chart } = plot;
  const [x, y] = [labels === undefined ? [] : cellsAt(labels, book), cellsAt(values, book)];
  const across =
    labels === undefined
      ? ""
      : plot.labels === "words"
        ? textReference(labels, x)
        : numberReference(labels, x, formatOf(x, book));
  const up = numberReference(values, y, formatOf(y, book));
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${nameXml(name, book)}`;
  const cat = across && `<c:cat>${across}</c:cat>`;
  switch (drawn) {
    case "scatterChart": {
      const look =
        chart.kind === "scatter" ? dots(colour) : `${lineOf(colour)}<c:marker><c:symbol val="none"/></c:marker>`;
      return `<c:ser>${head}${look}${across && `<c:xVal>${across}</c:xVal>`}<c:yVal>${up}</c:yVal><c:smooth val="0"/></c:ser>`;
    }
    case "lineChart":
      return `<c:ser>${head}${lineOf(colour)}<c:marker><c:symbol val="none"/></c:marker>${cat}<c:val>${up}</c:val><c:smooth val="0"/></c:ser>`;
    default: {
      const look = colour ? `<c:spPr>${filled(colour)}</c:spPr>` : "";
      const inverted = drawn === "barChart" ? '<c:invertIfNegative val="0"/>' : "";
      return `<c:ser>${head}${look}${inverted}${cat}<c:val>${up}</c:val></c:ser>`;
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
}

function axisXml({ element, id, crosses, place, title, format, lines }: Axis): string {
  const rest = {
    valAx: '<c:crossBetween val="midCat"/>',
    catAx: '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
    dateAx: '<c:auto val="1"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/>',
  }[element];
  return [
    `<c:${element}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>`,
    lines
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : "",
    title === "" ? "" : titleXml(title, 900),
    `<c:numFmt formatCode="${quotedAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="low"/><c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>${rest}</c:${element}>`,
  ].join("");
}

function axesXml({ chart, book, drawn, labels }: Plot): string {
  if (drawn === "pieChart") return "";
  const [first] = chart.series;
  const across = first?.labels === undefined ? [] : cellsAt(first.labels, book);
  const element = drawn === "scatterChart" ? "valAx" : labels === "days" && drawn !== "barChart" ? "dateAx" : "catAx";
  const lies = chart.kind === "bar";
  const one: Axis = {
    element,
    id: acrossAxis,
    crosses: upAxis,
    place: lies ? "l" : "b",
    title: chart.xTitle,
    format: labels === "words" ? "General" : formatOf(across, book),
    lines: false,
  };
  const other: Axis = {
    element: "valAx",
    id: upAxis,
    crosses: acrossAxis,
    place: lies ? "b" : "l",
    title: chart.yTitle,
    format: first ? formatOf(cellsAt(first.values, book), book) : "General",
    lines: true,
  };
  const upright = axisXml(other);
  return `${axisXml(one)}${drawn === "scatterChart" ? upright : upright.replace('"midCat"', '"between"')}`;
}

const axisIds = `<c:axId val="${acrossAxis}"/><c:axId val="${upAxis}"/>`;

function plotXml(plot: Plot): string {
  const series = plot.chart.series.map((each, index) => seriesXml(each, index, plot)).join("");
  const plain = '<c:varyColors val="0"/>';
  switch (plot.drawn) {
    case "scatterChart":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${plain}${series}${axisIds}</c:scatterChart>`;
    case "lineChart":
      return `<c:lineChart><c:grouping val="standard"/>${plain}${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
    case "areaChart":
      return `<c:areaChart><c:grouping val="standard"/>${plain}${series}${axisIds}</c:areaChart>`;
    case "barChart": {
      const direction = plot.chart.kind === "bar" ? "bar" : "col";
      return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/>${plain}${series}<c:gapWidth val="80"/>${axisIds}</c:barChart>`;
    }
    default:
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
}

const drawnAs: Readonly<Record<Chart["kind"], Drawn>> = {
  line: "lineChart",
  scatter: "scatterChart",
  bar: "barChart",
  column: "barChart",
  area: "areaChart",
  pie: "pieChart",
};

/** Lines over numbers stand where the numbers are: in Excel that is a scatter chart with lines. */
export function chartXml(chart: Chart, book: ChartCells): string {
  const [first] = chart.series;
  const labels = first?.labels === undefined ? "words" : labelKind(cellsAt(first.labels, book), book);
  const drawn = chart.kind === "line" && labels === "numbers" ? "scatterChart" : drawnAs[chart.kind];
  // Dots need numbers below them; words are counted.
  const plot: Plot = { chart, book, drawn, labels: drawn === "barChart" || drawn === "pieChart" ? "words" : labels };
  const legend = chart.series.length > 1 || drawn === "pieChart";
  return [
    `${declaration}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    chart.title === "" ? "" : titleXml(chart.title, 1200),
    `<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/><c:plotArea><c:layout/>${plotXml(plot)}${axesXml(plot)}</c:plotArea>`,
    legend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}
