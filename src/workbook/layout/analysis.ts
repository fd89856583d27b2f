/** The sheet of the analysis: the first screen with its chart, the results, the formulas block by block, and the claims. */
import { cellAddress } from "../../cells/address";
import type { Language, Text } from "../../language/language";
import type { DrawnBand, Template, TemplateBlock, TemplateTable } from "../../templates/template";
import type { BookCondition } from "../book";
import { roleStyles } from "../roles";
import { layChart } from "./charts";
import { layClaimSummary } from "./claimSummary";
import { type Dependence, dependenceOf, seriesName } from "./dependence";
import { layFirstScreen } from "./firstScreen";
import { undecidedSeries } from "./modes";
import { draftSheet, type SheetDraft, spareWidth } from "./sheetDraft";
import { restsOn } from "./standings";
import { asideColumn, drawnColumns, placeTables, type TablePlace, type TablePlaces, widthName } from "./tablePlaces";
import { headings, madeFigures, missingSeries, phraseOf, sheetNameOf, tablesAside } from "./texts";

const columns = { label: 0, value: 1, unit: 2, note: 3 } as const;

/** Of what is read, in pixels, from A on. */
const readWidths: readonly number[] = [250, 100, 101, 101, 101, 101, 101];
export const readColumns = readWidths.length;

/** Of the first column of the tables aside: the ways of circles are long names. */
const asideWidth = 330;

/** As wide as the columns. */
const chartWidth = readWidths.reduce((sum, width) => sum + width, 0);

interface Sheet {
  readonly draft: SheetDraft;
  /** Cells of tables in which the sentence may stand that a series is missing: it is no figure of one, and not in its colour. */
  readonly missing: string[];
  readonly language: Language;
  readonly places: TablePlaces;
  readonly dependence: Dependence;
  /**
   * The formula with the template's words and the spills of tables filled in; empty instead of an error where it reads series.
   * Without one of them, or with a made one, it says `without`, but for the table of a chart: no made number stands as a figure.
   */
  formula(text: string, charted?: boolean, without?: string): string;
}

/** `given`: the names of the inputs, at which marks of charts may stand. */
export function layAnalysis(
  template: Template,
  language: Language,
  given: Readonly<Record<string, string>>,
): {
  draft: SheetDraft;
  widths: readonly number[];
  conditions: readonly BookCondition[];
  rows: number;
  readRows: number;
} {
  const draft = draftSheet(sheetNameOf(template, "analysis", language));
  const places = placeTables(template);
  const dependence = dependenceOf(template);
  const formula = (text: string, charted = false, without = "") => {
    const filled = text.replace(/\{(\w+)(#?)\}/g, (whole, word: string, spill: string) =>
      spill ? places.spillOf(word) : (template.words[word]?.[language] ?? whole),
    );
    const undecided = undecidedSeries(template, dependence.series(text));
    if (!undecided) return filled;
    return charted
      ? `=IFERROR(${filled.slice(1)},"")`
      : `=IF(${undecided},"${without}",IFERROR(${filled.slice(1)},""))`;
  };
  const missing: string[] = [];
  const sheet: Sheet = { draft, missing, language, places, dependence, formula };
  layFirstScreen(draft, template, language, dependence);
  if (template.results.length > 0) layResults(sheet, template, places.results);
  for (const [index, block] of template.blocks.entries()) {
    const place = places.blocks[index];
    if (!place) continue;
    const made = madeSeries(template, block, dependence);
    layHeading(sheet, place.top, block.heading[language], made && `=IF(${made},"${madeFigures[language]}","")`);
    layLines(sheet, template, block, place.top + 1);
    const bands = block.charts.flatMap((chart) => chart.bands ?? []);
    for (const [each, table] of block.tables.entries()) {
      const at = place.tables[each];
      if (at) layTable(sheet, table, at, isCharted(block, table), bands);
    }
    if (place.aside !== undefined) layHeading(sheet, place.aside, block.heading[language], "", asideColumn);
  }
  const drawing = {
    sheet: draft.name,
    language,
    places,
    names: { ...given, ...draft.names() },
    template,
    width: chartWidth,
  };
  for (const block of template.blocks) for (const chart of block.charts) draft.addChart(layChart(drawing, chart));
  layClaimSummary(draft, template, language, places.claims, (row, heading) => layHeading(sheet, row, heading));
  const aside = places.blocks.find((place) => place.aside !== undefined)?.aside;
  if (places.pointer !== undefined && aside !== undefined)
    draft.put(0, places.pointer, tablesAside[language].replace("{at}", cellAddress(asideColumn, aside)), "note");
  const spare = Array.from({ length: asideColumn - readColumns }, () => spareWidth);
  const widths = aside === undefined ? readWidths : [...readWidths, ...spare, asideWidth, ...readWidths.slice(1)];
  const conditions = missing.map((range) => ({
    range,
    when: `=${range}="${missingSeries[language]}"`,
    colour: roleStyles.note.textColor ?? "",
  }));
  return { draft, widths, conditions, rows: places.rows, readRows: places.readRows };
}

/** Over the whole width. */
function layHeading({ draft }: Sheet, row: number, heading: string, note = "", first = 0): void {
  for (let column = 0; column < readColumns; column++)
    draft.put(first + column, row, column === 0 ? heading : column === columns.note ? note : "", "heading");
}

/** What the columns of the lines below are. */
function layColumnHeadings({ draft, language }: Sheet, row: number, last: Text): void {
  const { label, value, unit } = headings;
  for (const [column, heading] of [label, value, unit, last].entries())
    draft.put(column, row, heading[language], column === columns.value ? "numberHeading" : "columnHeading");
}

/** The lines that answer the question, and what each rests on. What nothing real stands behind shows no figure. */
function layResults(sheet: Sheet, template: Template, top: number): void {
  const { draft, language, dependence } = sheet;
  layHeading(sheet, top, headings.results[language]);
  layColumnHeadings(sheet, top + 1, headings.restsOn);
  const lines = template.blocks.flatMap((block) => block.lines);
  for (const [index, name] of template.results.entries()) {
    const row = top + 2 + index;
    const line = lines.find((each) => each.name === name);
    if (!line) throw new Error(`The result ${name} of ${template.id} is no line.`);
    const undecided = undecidedSeries(template, dependence.series(line.formula));
    const value = undecided ? `=IF(${undecided},"",${name})` : `=${name}`;
    draft.put(columns.label, row, line.label[language], "label");
    draft.put(columns.value, row, value, undecided ? "data" : "formula", { format: line.format });
    draft.put(columns.unit, row, phraseOf(line.unit, language), "unit");
    draft.put(columns.note, row, restsOn(template, line.formula, language, undecided), "note");
  }
}

function layLines(sheet: Sheet, template: Template, block: TemplateBlock, top: number): void {
  const { draft, language, dependence, formula } = sheet;
  if (block.lines.length > 0) layColumnHeadings(sheet, top, headings.note);
  for (const [index, line] of block.lines.entries()) {
    const row = top + 1 + index;
    if (line.name === "") {
      for (const column of Object.values(columns))
        draft.put(column, row, "", column === columns.value ? "formula" : "note");
      continue;
    }
    const undecided = undecidedSeries(template, dependence.series(line.formula));
    draft.put(columns.label, row, line.label[language], "label");
    draft.put(columns.value, row, formula(line.formula), undecided ? "data" : "formula", { format: line.format });
    draft.put(columns.unit, row, phraseOf(line.unit, language), "unit");
    const note = line.note?.[language] ?? "";
    const missing = `"${missingSeries[language]}"`;
    if (undecided) draft.put(columns.note, row, `=IF(${undecided},${missing},"${note.replaceAll('"', '""')}")`, "note");
    else if (note) draft.put(columns.note, row, note, "note");
    draft.define(line.name, { column: columns.value, row, columns: 1, rows: 1 });
  }
}

const namesOf = ({ rows, columns: drawn }: TemplateTable): readonly string[] => [
  ...("formula" in rows ? [rows, ...rows.also] : []).map(({ name }) => name),
  ...drawn.map(({ name }) => name),
];

const isCharted = ({ charts }: TemplateBlock, table: TemplateTable) =>
  charts.some((chart) => drawnColumns(chart).some((name) => namesOf(table).includes(name)));

/** Condition that a chart of the block draws a made series; undefined where none can. */
function madeSeries(template: Template, block: TemplateBlock, { series }: Dependence): string | undefined {
  const drawn = block.charts.flatMap((chart) => drawnColumns(chart).flatMap((name) => series(`=${name}`)));
  const keys = template.series.filter(({ key, sample }) => sample !== undefined && drawn.includes(key));
  if (keys.length === 0) return undefined;
  return `OR(${keys.map(({ key }) => `LEFT(${seriesName(template, key)},7)="SAMPLE:"`).join(",")})`;
}

/** Without the nought of the table's rows that makes one figure as long as they are: a level of 1,500 is not read from a series. */
const figureOf = (formula: string): string => formula.replace(/\+0\*INDEX\(\{\w+#\},0,1\)$/, "");

/** A spilling formula gives its format to the cell it stands in; the cells it fills carry theirs without content. */
function layTable(
  { draft, missing, language, dependence, formula }: Sheet,
  table: TemplateTable,
  place: TablePlace,
  charted: boolean,
  bands: readonly DrawnBand[],
): void {
  const first = place.row + 1;
  // What has no format of numbers is names, which stand left.
  const overNumbers = "formula" in table.rows && table.rows.format !== undefined;
  const columnOf = (name: string) => place.columns.get(name) ?? place.column;
  const roleOf = (text: string) => (dependence.series(figureOf(text)).length > 0 ? "data" : "formula");
  const fill = (column: number, width: number, text: string, format?: string) => {
    const role = roleOf(text);
    const without = column === place.column ? missingSeries[language] : "";
    if (without && role === "data" && !charted) missing.push(cellAddress(column, first));
    draft.put(column, first, formula(text, charted, without), role, { format });
    for (let row = 0; row < place.rows; row++)
      for (let offset = 0; offset < width; offset++)
        if (row > 0 || offset > 0) draft.put(column + offset, first + row, "", role, { format });
  };
  draft.put(place.column, place.row, table.corner[language], overNumbers ? "numberHeading" : "columnHeading");
  if ("formula" in table.rows) {
    const { name, formula: text, format, also } = table.rows;
    fill(place.column, 1, text, format);
    draft.define(name, { column: place.column, row: first, columns: 1, rows: place.rows });
    for (const other of also) {
      const column = columnOf(other.name);
      draft.put(column, place.row, phraseOf(other.heading, language), "numberHeading");
      for (let row = 0; row < place.rows; row++)
        draft.put(column, first + row, "", roleOf(text), { format: other.format });
      draft.define(other.name, { column, row: first, columns: 1, rows: place.rows });
    }
  } else {
    for (const [index, name] of table.rows.entries())
      draft.put(place.column, first + index, phraseOf(name, language), "label");
  }
  for (const column of table.columns) {
    const at = columnOf(column.name);
    for (const [index, heading] of column.headings.entries())
      draft.put(at + index, place.row, phraseOf(heading, language), "numberHeading");
    fill(at, column.headings.length, column.formula, column.format);
    draft.define(column.name, { column: at, row: first, columns: column.headings.length, rows: place.rows });
  }
  for (const band of bands) {
    const at = place.columns.get(widthName(band));
    if (at === undefined) continue;
    draft.put(at, place.row, headings.width[language], "numberHeading");
    fill(at, 1, `=${widthName(band)}`, table.columns.find(({ name }) => name === band.high.name)?.format);
  }
}
