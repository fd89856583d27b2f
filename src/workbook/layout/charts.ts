/** A chart of a template over the cells of its tables. */
import { cellAddress, cellPlace, splitAddress } from "../../cells/address";
import { chartColours } from "../../cells/charts/palette";
import type { Language } from "../../language/language";
import type { Template, TemplateChart, TemplateNetwork } from "../../templates/template";
import type { BookChart, BookSeries, Part } from "../book";
import { printedColour } from "../chartLooks";
import { pixelsPerRow } from "./sheetDraft";
import { type TablePlace, type TablePlaces, widthName } from "./tablePlaces";
import { phraseOf } from "./texts";

/** A network may have a node more than there are colours of charts. */
const nodeColours = [...chartColours, "#242424"] as const;

interface Drawing {
  readonly sheet: string;
  readonly language: Language;
  readonly places: TablePlaces;
  /** References by defined name, of inputs and of the analysis. */
  readonly names: Readonly<Record<string, string>>;
  readonly template: Template;
  /** Of a chart, in pixels. */
  readonly width: number;
}

/** A single cell as charts take columns: with the cell above, in the place of a heading. */
function headed(reference: string): string {
  const { sheet, range } = splitAddress(reference);
  const place = cellPlace(range.replaceAll("$", ""));
  if (sheet === undefined || !place || place.row === 0) throw new Error(`No mark can stand at ${reference}.`);
  const absolute = (row: number) => cellAddress(place.col, row).replace(/^([A-Z]+)/, "$$$1$$");
  return `${reference.slice(0, -range.length)}${absolute(place.row - 1)}:${absolute(place.row)}`;
}

function seriesOf({ sheet, language, places, names }: Drawing, chart: TemplateChart): BookSeries[] {
  const range = (name: string, offset = 0) => {
    const place = places.tableWith(name);
    return places.rangeOf(sheet, (place.columns.get(name) ?? 0) + offset, place);
  };
  const cell = (name: string) => {
    const reference = names[name];
    if (reference === undefined)
      throw new Error(`The mark of "${chart.title.en}" stands at ${name}, which is nowhere.`);
    return headed(reference);
  };
  const columns = (drawn: TemplateChart["series"] = [], part?: Part) =>
    drawn.map(({ name, column = 1 }): BookSeries => ({ range: range(name, column - 1), ...(part && { part }) }));
  const bands = (chart.bands ?? []).flatMap((band, index, all): BookSeries[] => {
    const place = places.tableWith(band.low.name);
    const width = places.rangeOf(sheet, place.columns.get(widthName(band)) ?? 0, place);
    const drawn: BookSeries = { range: width, part: "band", label: band.label[language] };
    const before = all[index - 1]?.high;
    if (!before) return [{ range: range(band.low.name, (band.low.column ?? 1) - 1), part: "base" }, drawn];
    if (before.name !== band.low.name || before.column !== band.low.column)
      throw new Error(`A band of "${chart.title.en}" does not start where the one before ends.`);
    return [drawn];
  });
  // Over several bars a mark would stand between them and belong to none: there it is a bar beside them.
  const isAmongBars = chart.kind === "bar" && chart.series.length > 1;
  const marks = (chart.marks ?? []).map(
    ({ across, up, label }): BookSeries => ({
      range: cell(up),
      across: cell(across),
      label: label[language],
      part: "mark",
    }),
  );
  return [
    ...bands,
    ...columns(chart.series),
    ...columns(chart.dots, "dots"),
    ...(isAmongBars
      ? columns(chart.printed).map((each) => ({ ...each, colour: printedColour }))
      : columns(chart.printed, "mark")),
    ...columns(chart.levels, "level"),
    ...marks,
  ];
}

/** What each node pays in the node's colour, and the nodes with their names on top. */
function networkOf({ sheet, language, places, template }: Drawing, network: TemplateNetwork): BookSeries[] {
  const nodes = places.tableWith(network.nodes.across);
  const table = template.blocks
    .flatMap(({ tables }) => tables)
    .find(({ columns }) => columns.some(({ name }) => name === network.nodes.across));
  const names = table && !("formula" in table.rows) ? table.rows : [];
  const pieces = ({ across, up }: TemplateNetwork["nodes"], part: Part) =>
    names.map((name, index): BookSeries => {
      const piece = (column: string, place: TablePlace) =>
        places.pieceOf(sheet, place.columns.get(column) ?? 0, place, index, nodes.rows);
      const place = places.tableWith(across);
      return {
        range: piece(up, place),
        across: piece(across, place),
        label: phraseOf(name, language),
        colour: nodeColours[index % nodeColours.length],
        part,
      };
    });
  return [...pieces(network.ways, "way"), ...pieces(network.broadWays, "broadWay"), ...pieces(network.nodes, "node")];
}

export function layChart(drawing: Drawing, chart: TemplateChart): BookChart {
  const { sheet, language, places } = drawing;
  const series = chart.network ? networkOf(drawing, chart.network) : seriesOf(drawing, chart);
  const drawn =
    chart.network?.nodes.across ?? [...chart.series, ...(chart.dots ?? [])].at(0)?.name ?? chart.bands?.[0]?.low.name;
  if (drawn === undefined) throw new Error(`The chart "${chart.title.en}" draws no series.`);
  const table = places.tableWith(drawn);
  const { at, rows } = places.placeOf(chart);
  return {
    title: chart.title[language],
    kind: chart.kind,
    at,
    width: drawing.width,
    height: rows * pixelsPerRow,
    // A network's series have x values of their own; the chart's are those of the first.
    labels: (chart.network && series[0]?.across) ?? places.rangeOf(sheet, table.column, table),
    series,
    // The places of a network say nothing.
    xTitle: chart.network ? "" : chart.xTitle[language],
    yTitle: chart.network ? "" : chart.yTitle[language],
    source: chart.source[language],
    ...(chart.network && { bare: true }),
  };
}
