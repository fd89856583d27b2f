/** What users have drawn over charts, moved from constants into cells of a sheet of its own, before a file is written. */
import type { Annotation } from "../../cells/charts/annotations";
import { type ChartCells, cellsAt, literal, numberNamed } from "../chartCells";
import { hasBands, type Over, seriesOver } from "../chartOver";
import {
  type Cell,
  type CellFormula,
  type Chart,
  type ChartSeries,
  emptySheet,
  mostColumns,
  type Workbook,
} from "../model";
import { addressIn, annotationSheet, isAnnotationSheet, placeIn, rows } from "./annotationSheet";

type Cells = Map<number, Cell>;

const none: Cell["value"] = { error: "#N/A" };

const amountsOf = (annotation: Annotation): readonly (number | string)[] =>
  annotation.kind === "level"
    ? [annotation.value]
    : annotation.kind === "band"
      ? [annotation.from, annotation.to]
      : [annotation.at];

/** An event stands where it was said to, whatever a text there begins with. */
const isBound = ({ kind }: Annotation, amount: number | string): amount is string =>
  kind !== "event" && typeof amount === "string";

/** What the values of its series are, one after the other: with no number in a cell there is no line, and a blank is no 0. */
function followed(annotation: Annotation, isOfEdges: boolean): readonly CellFormula[] {
  const operands = amountsOf(annotation).map((amount) =>
    isBound(annotation, amount) ? amount.slice(1) : String(amount),
  );
  const areNumbers = operands.map((operand) => `ISNUMBER(${operand})`).join(",");
  const shown = (text: string) => ({ text: `=IF(AND(${areNumbers}),${text},NA())` });
  if (annotation.kind !== "band") return [shown(operands[0] as string)];
  const [low, high] = [`MIN(${operands})`, `MAX(${operands})`];
  return [shown(low), shown(isOfEdges ? high : `${high}-${low}`)];
}

/** What is drawn where every cell holds a number: of the others the place is kept. */
function drawnAnyhow(chart: Chart, annotation: Annotation, book: ChartCells): Over["over"][number] {
  const amount = (given: number | string) => (typeof given === "string" ? (numberNamed(given, book) ?? 0) : given);
  const sure: Annotation =
    annotation.kind === "level"
      ? { ...annotation, value: amount(annotation.value) }
      : annotation.kind === "band"
        ? { ...annotation, from: amount(annotation.from), to: amount(annotation.to) }
        : annotation;
  const { over } = seriesOver({ ...chart, annotations: [sure] }, book, hasBands(chart));
  return over[0] ?? [];
}

/** An event beside the axis is not drawn, and kept. */
function unseen({ series }: Chart, { text }: Annotation, book: ChartCells): ChartSeries {
  const [{ labels, values } = { values: "{}" }] = series;
  return {
    ...(labels !== undefined && { labels }),
    name: `"${text.replaceAll('"', '""')}"`,
    values: literal(cellsAt(labels ?? values, book).map(() => undefined)),
    look: { draw: "event", ...(text !== "" && { named: true as const }) },
  };
}

const constants = (values: string, book: ChartCells): readonly (number | undefined)[] =>
  cellsAt(values, book).map((cell) => cell?.value as number | undefined);

/** The columns that it takes, filled, and its series standing in them. */
function keptSeries(
  chart: Chart,
  annotation: Annotation,
  first: number,
  book: ChartCells,
  cells: Cells,
): ChartSeries[] {
  const drawn = drawnAnyhow(chart, annotation, book);
  const isHidden = drawn.length === 0 && annotation.kind === "event";
  const series = isHidden ? [unseen(chart, annotation, book)] : drawn;
  if (series.length === 0) return [];
  const { kind, text } = annotation;
  const amounts = amountsOf(annotation);
  const bound = amounts.some((amount) => isBound(annotation, amount));
  const isKnown = amounts.every((amount) => !isBound(annotation, amount) || numberNamed(amount, book) !== undefined);
  cells.set(placeIn(first, rows.kind), { value: kind });
  if (text !== "") cells.set(placeIn(first, rows.words), { value: text });
  for (const [index, amount] of amounts.entries())
    cells.set(
      placeIn(first, rows.amount + index),
      isBound(annotation, amount)
        ? { value: numberNamed(amount, book) ?? none, formula: { text: amount } }
        : { value: JSON.stringify(amount) },
    );
  const isOfEdges = series.every(({ look }) => look?.draw === "line");
  const formulas = bound ? followed(annotation, isOfEdges) : [];
  let column = first;
  const put = (values: string, formula?: CellFormula): string => {
    const numbers = constants(values, book);
    for (const [index, value] of numbers.entries())
      if (value !== undefined)
        cells.set(placeIn(column, rows.firstValue + index), {
          value: formula && !isKnown ? none : value,
          ...(formula && { formula }),
        });
    return addressIn(column++, rows.firstValue, numbers.length);
  };
  return series.map((each, index) => {
    const values = put(each.values, formulas[index]);
    const labels = each.labels?.startsWith("{") ? put(each.labels) : each.labels;
    const name = each.name !== undefined && text !== "" ? addressIn(first, rows.words) : each.name;
    return { ...each, values, ...(labels !== undefined && { labels }), ...(name !== undefined && { name }) };
  });
}

/** The workbook with the sheet behind the others; the same one where nothing is drawn over a chart. */
export function keepAnnotations(workbook: Workbook): Workbook {
  if (workbook.sheets.some(({ name }) => isAnnotationSheet(name))) return workbook;
  const cells: Cells = new Map();
  let free = 0;
  const kept = (given: Chart): Chart => {
    const { annotations = [], ...rest } = given;
    // Two columns each are the most.
    if (annotations.length === 0 || free + 2 * annotations.length > mostColumns) return given;
    const { chart } = seriesOver(rest, workbook, false);
    const over = annotations.flatMap((annotation) => {
      const series = keptSeries({ ...chart, annotations }, annotation, free, workbook, cells);
      free += series.length === 0 ? 0 : 2;
      return series;
    });
    return { ...chart, series: [...chart.series, ...over] };
  };
  const sheets = workbook.sheets.map((sheet) =>
    sheet.charts.some(({ annotations }) => annotations) ? { ...sheet, charts: sheet.charts.map(kept) } : sheet,
  );
  if (cells.size === 0) return workbook;
  return { ...workbook, sheets: [...sheets, { ...emptySheet, name: annotationSheet, state: "veryHidden", cells }] };
}
