/** The sheet of the analysis: results and their chart first, then the formulas, read down block by block. */
import type { Language } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import type { DrawnBand, Template, TemplateBlock, TemplateTable, Verdict } from "../../templates/template";
import { layChart } from "./charts";
import { claimLine, longestLists } from "./claimLists";
import { verdictsName } from "./claimNames";
import { type Dependence, dependenceOf, seriesName } from "./dependence";
import { undecidedSeries } from "./modes";
import { draftSheet, type SheetDraft } from "./sheetDraft";
import { restsOn } from "./standings";
import { drawnColumns, placeTables, type TablePlace, type TablePlaces, widthName } from "./tablePlaces";
import { countUnit, ground, headings, madeFigures, phraseOf, sheetNames, tally } from "./texts";

const columns = { label: 0, value: 1, unit: 2, note: 3 } as const;

interface Sheet {
  readonly draft: SheetDraft;
  readonly language: Language;
  readonly places: TablePlaces;
  readonly dependence: Dependence;
  /**
   * The formula with the template's words and the spills of tables filled in; empty instead of an error where it reads series.
   * Without one of them, or with a made one, it is empty too, but for the table of a chart: no made number stands as a figure.
   */
  formula(text: string, charted?: boolean): string;
}

/** `given`: the names of the inputs, at which marks of charts may stand. */
export function layAnalysis(
  template: Template,
  language: Language,
  given: Readonly<Record<string, string>>,
): { draft: SheetDraft; rows: number } {
  const draft = draftSheet(sheetNames.analysis[language]);
  const tallyLines = Object.keys(tally).length;
  const places = placeTables(template, 3, template.results.length + tallyLines + longestLists(template));
  const dependence = dependenceOf(template);
  const formula = (text: string, charted = false) => {
    const filled = text.replace(/\{(\w+)(#?)\}/g, (whole, word: string, spill: string) =>
      spill ? places.spillOf(word) : (template.words[word]?.[language] ?? whole),
    );
    const undecided = undecidedSeries(template, dependence.series(text));
    if (!undecided) return filled;
    return charted ? `=IFERROR(${filled.slice(1)},"")` : `=IF(${undecided},"",IFERROR(${filled.slice(1)},""))`;
  };
  const sheet: Sheet = { draft, language, places, dependence, formula };
  draft.put(0, 0, `${template.title[language]} · ${sheetNames.analysis[language]}`, "title");
  draft.put(0, 1, template.question[language], "subtitle");
  for (const name of ["label", "value", "unit", "note"] as const)
    draft.put(columns[name], 2, headings[name][language], name === "value" ? "numberHeading" : "columnHeading");
  layResults(sheet, template, places.results);
  for (const [index, block] of template.blocks.entries()) {
    const place = places.blocks[index];
    if (!place) continue;
    layHeading(sheet, place.top, block.heading[language]);
    layLines(sheet, block, place.top + 1);
    const bands = block.charts.flatMap((chart) => chart.bands ?? []);
    for (const [each, table] of block.tables.entries()) {
      const at = place.tables[each];
      if (at) layTable(sheet, table, at, isCharted(block, table), bands);
    }
    const made = madeSeries(template, block, dependence);
    if (made) draft.put(columns.note, place.top, `=IF(${made},"${madeFigures[language]}","")`, "heading");
  }
  const drawing = { sheet: draft.name, language, places, names: { ...given, ...draft.names() }, template };
  for (const block of template.blocks) for (const chart of block.charts) draft.addChart(layChart(drawing, chart));
  return { draft, rows: places.rows };
}

function layHeading({ draft }: Sheet, row: number, heading: string, note = ""): void {
  for (let column = 0; column <= columns.note; column++)
    draft.put(column, row, column === 0 ? heading : column === columns.note ? note : "", "heading");
}

/** The lines that answer the question, what each rests on, and how the claims came out. */
function layResults(sheet: Sheet, template: Template, top: number): void {
  const { draft, language, dependence } = sheet;
  layHeading(sheet, top, headings.results[language], template.results.length > 0 ? headings.restsOn[language] : "");
  const lines = template.blocks.flatMap((block) => block.lines);
  const words = { data: ground.data[language], sample: ground.sample[language] };
  let row = top + 1;
  for (const name of template.results) {
    const line = lines.find((each) => each.name === name);
    if (!line) throw new Error(`The result ${name} of ${template.id} is no line.`);
    const undecided = undecidedSeries(template, dependence.series(line.formula));
    draft.put(columns.label, row, line.label[language], "label");
    draft.put(columns.value, row, `=${name}`, undecided ? "data" : "formula", { format: line.format });
    draft.put(columns.unit, row, phraseOf(line.unit, language), "unit");
    draft.put(columns.note, row, restsOn(template, line.formula, language, undecided, words), "note");
    row++;
  }
  for (const verdict of Object.keys(tally) as Verdict[]) {
    draft.put(columns.label, row, tally[verdict][language], "label");
    const counted = `=COUNTIF(${verdictsName(template)},"${verdicts[verdict][language]}")`;
    draft.put(columns.value, row, counted, "formula", { format: "0" });
    draft.put(columns.unit, row, countUnit[language], "unit");
    row++;
  }
  for (let line = 0; line < longestLists(template); line++)
    draft.put(columns.label, row + line, claimLine(template, language, line), "note");
}

function layLines({ draft, language, dependence, formula }: Sheet, block: TemplateBlock, top: number): void {
  for (const [index, line] of block.lines.entries()) {
    const row = top + index;
    const role = dependence.series(line.formula).length > 0 ? "data" : "formula";
    draft.put(columns.label, row, line.label[language], "label");
    draft.put(columns.value, row, formula(line.formula), role, { format: line.format });
    draft.put(columns.unit, row, phraseOf(line.unit, language), "unit");
    if (line.note) draft.put(columns.note, row, line.note[language], "note");
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

/** A spilling formula gives its format to the cell it stands in; the cells it fills carry theirs without content. */
function layTable(
  { draft, language, dependence, formula }: Sheet,
  table: TemplateTable,
  place: TablePlace,
  charted: boolean,
  bands: readonly DrawnBand[],
): void {
  const first = place.row + 1;
  const fill = (column: number, width: number, text: string, format?: string) => {
    const role = dependence.series(text).length > 0 ? "data" : "formula";
    draft.put(column, first, formula(text, charted), role, { format });
    for (let row = 0; row < place.rows; row++)
      for (let offset = 0; offset < width; offset++)
        if (row > 0 || offset > 0) draft.put(column + offset, first + row, "", role, { format });
  };
  const filled = "formula" in table.rows;
  draft.put(0, place.row, table.corner[language], filled ? "numberHeading" : "columnHeading");
  if ("formula" in table.rows) {
    const { name, formula: text, format, also } = table.rows;
    fill(0, 1, text, format);
    draft.define(name, { column: 0, row: first, columns: 1, rows: place.rows });
    for (const other of also) {
      const column = place.columns.get(other.name) ?? 0;
      draft.put(column, place.row, phraseOf(other.heading, language), "numberHeading");
      for (let row = 0; row < place.rows; row++)
        draft.put(column, first + row, "", "formula", { format: other.format });
      draft.define(other.name, { column, row: first, columns: 1, rows: place.rows });
    }
  } else {
    for (const [index, name] of table.rows.entries()) draft.put(0, first + index, phraseOf(name, language), "label");
  }
  for (const column of table.columns) {
    const at = place.columns.get(column.name) ?? 0;
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
