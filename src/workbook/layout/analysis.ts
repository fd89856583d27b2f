/** The sheet of the analysis: formulas read down, block by block; main results and their chart first. */
import type { Language } from "../../language/language";
import type { Template, TemplateBlock, TemplateChart, TemplateTable, Verdict } from "../../templates/template";
import { claimLine, longestLists } from "./claimLists";
import { verdictsName } from "./claimNames";
import { draftSheet, pixelsPerRow, type SheetDraft } from "./sheetDraft";
import { type ChartPlace, placeTables, type TablePlace, type TablePlaces } from "./tablePlaces";
import { countUnit, headings, phraseOf, sheetNames, tally, verdicts } from "./texts";

const columns = { label: 0, value: 1, unit: 2, note: 3 } as const;
const chartWidth = 396;
const wideChartWidth = 620;

interface Sheet {
  readonly draft: SheetDraft;
  readonly language: Language;
  readonly places: TablePlaces;
  /** The formula with the template's words and the spills of tables filled in. */
  formula(text: string): string;
}

export function layAnalysis(template: Template, language: Language): { draft: SheetDraft; rows: number } {
  const draft = draftSheet(sheetNames.analysis[language]);
  const tallyLines = Object.keys(tally).length;
  const places = placeTables(template, { firstRow: 3, tallyLines, listLines: longestLists(template) });
  const formula = (text: string) =>
    text.replace(/\{(\w+)(#?)\}/g, (_, word: string, spill: string) =>
      spill ? places.spillOf(word) : (template.words[word]?.[language] ?? `{${word}}`),
    );
  const sheet: Sheet = { draft, language, places, formula };
  draft.put(0, 0, `${template.title[language]} · ${sheetNames.analysis[language]}`, "title");
  draft.put(0, 1, template.question[language], "subtitle");
  for (const name of ["label", "value", "unit", "note"] as const)
    draft.put(columns[name], 2, headings[name][language], name === "value" ? "numberHeading" : "columnHeading");
  for (const [index, block] of template.blocks.entries()) {
    const place = places.blocks[index];
    if (!place) continue;
    for (let column = 0; column <= columns.note; column++)
      draft.put(column, place.top, column === 0 ? block.heading[language] : "", "heading");
    layLines(sheet, block, place.top + 1);
    if (index === 0) layTally(sheet, template, place.top + 1 + block.lines.length);
    if (block.table && place.table) layTable(sheet, block.table, place.table);
    if (block.chart && place.chart)
      draft.addChart(layChart(sheet, block.chart, place.chart, index === 0 ? chartWidth : wideChartWidth));
  }
  return { draft, rows: places.rows };
}

function layLines({ draft, language, formula }: Sheet, block: TemplateBlock, top: number): void {
  for (const [index, line] of block.lines.entries()) {
    const row = top + index;
    draft.put(columns.label, row, line.label[language], "label");
    draft.put(columns.value, row, formula(line.formula), "formula", { format: line.format });
    draft.put(columns.unit, row, phraseOf(line.unit, language), "unit");
    if (line.note) draft.put(columns.note, row, line.note[language], "note");
    if (line.name) draft.define(line.name, { column: columns.value, row, columns: 1, rows: 1 });
  }
}

function layTally({ draft, language }: Sheet, template: Template, top: number): void {
  for (const [index, verdict] of (Object.keys(tally) as Verdict[]).entries()) {
    const row = top + index;
    draft.put(columns.label, row, tally[verdict][language], "label");
    const counted = `=COUNTIF(${verdictsName(template)},"${verdicts[verdict][language]}")`;
    draft.put(columns.value, row, counted, "formula", { format: "0" });
    draft.put(columns.unit, row, countUnit[language], "unit");
  }
  const below = top + Object.keys(tally).length;
  for (let line = 0; line < longestLists(template); line++)
    draft.put(columns.label, below + line, claimLine(template, language, line), "note");
}

/** A spilling formula gives its format to the cell it stands in; the cells it fills carry theirs without content. */
function layTable({ draft, language, formula }: Sheet, table: TemplateTable, place: TablePlace): void {
  const first = place.row + 1;
  const fill = (column: number, width: number, text: string, format?: string) => {
    draft.put(column, first, formula(text), "formula", { format });
    for (let row = 0; row < place.rows; row++)
      for (let offset = 0; offset < width; offset++)
        if (row > 0 || offset > 0) draft.put(column + offset, first + row, "", "formula", { format });
  };
  const filled = "formula" in table.rows;
  draft.put(0, place.row, table.corner[language], filled ? "numberHeading" : "columnHeading");
  if ("formula" in table.rows) {
    const { name, formula: text, format, also = [] } = table.rows;
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
}

function layChart({ draft, language, places }: Sheet, chart: TemplateChart, { at, rows }: ChartPlace, width: number) {
  const range = (column: number, place: TablePlace) => places.rangeOf(draft.name, column, place);
  const drawn = chart.series.map((each) => ({ ...each, place: places.tableWith(each.name) }));
  const [first] = drawn;
  if (!first) throw new Error(`The chart "${chart.title.en}" draws no series.`);
  return {
    title: chart.title[language],
    kind: chart.kind,
    at,
    width,
    height: rows * pixelsPerRow,
    labels: range(0, first.place),
    series: drawn.map(({ name, column = 1, colour, place }) => ({
      range: range((place.columns.get(name) ?? 0) + column - 1, place),
      colour,
    })),
    xTitle: chart.xTitle[language],
    yTitle: chart.yTitle[language],
    source: chart.source[language],
  };
}
