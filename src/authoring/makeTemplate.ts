/** The typed template of a book: texts in each language, units by their English word, origins as cells show them. */
import { isoToSerial } from "../cells/serialDates";
import type { Text } from "../language/language";
import * as units from "../language/units";
import type {
  InputTable,
  Phrase,
  Standing,
  Template,
  TemplateBlock,
  TemplateChart,
  TemplateClaim,
  TemplateDocument,
  TemplateInput,
} from "../templates/template";
import { documentOfRow, ownNumber } from "../workbook/layout/claimNames";
import type {
  BookData,
  ChartData,
  ClaimData,
  DocumentData,
  InputData,
  InputTableData,
  OwnDocumentData,
  TableData,
  Words,
} from "./bookData";

const text = (words: Words): Text => (typeof words === "string" ? { en: words, tw: words, cn: words } : words);

/** Units that the language room knows in three languages, by their English word. */
const knownUnits = new Map(Object.values(units).map((unit) => [unit.en, unit]));

export const unitOf = (unit: Phrase): Phrase => (typeof unit === "string" ? (knownUnits.get(unit) ?? unit) : unit);

const isDate = (unit: Phrase) => typeof unit === "string" && unit === units.date.en;

/** A day is written as such, and is a serial in its cell. */
const cellValue = (value: number | string, unit: Phrase): number | string =>
  typeof value === "string" && isDate(unit) ? (isoToSerial(value) ?? value) : value;

const inEach = (words: Phrase, write: (one: string) => string): Phrase =>
  typeof words === "string" ? write(words) : { en: write(words.en), tw: write(words.tw), cn: write(words.cn) };

/** "Bank of Korea, base rate, 2025-11-27 (BIS:WS_CBPOL/D.KR)", with Chinese marks between Chinese. */
const releaseOf =
  (day: string, series: string | undefined) =>
  (source: string): string => {
    const [comma, open, close] = /\p{Script=Han}/u.test(source) ? ["，", "（", "）"] : [", ", " (", ")"];
    return `${source}${comma}${day}${series ? `${open}${series}${close}` : ""}`;
  };

function originOf(data: InputData | InputTableData): { standing: Standing; origin: Phrase } {
  if (data.document !== undefined) return { standing: "document", origin: data.document };
  if (data.published) {
    const { source, day, series } = data.published;
    return { standing: "published", origin: inEach(source, releaseOf(day, series)) };
  }
  if (data.convention !== undefined) return { standing: "convention", origin: data.convention };
  if (data.yours !== undefined) return { standing: "yours", origin: data.yours };
  return { standing: "assumption", origin: data.assumption ?? "" };
}

function inputOf([name, data]: [string, InputData]): TemplateInput {
  const { label, value, unit, format } = data;
  return { name, label: text(label), value: cellValue(value, unit), unit: unitOf(unit), format, ...originOf(data) };
}

function inputTableOf([name, data]: [string, InputTableData]): InputTable {
  const { label, unit, corner, rows, columns } = data;
  const inCells = columns.map((column) => ({
    ...column,
    values: column.values.map((value) => cellValue(value, unit)),
  }));
  return {
    name,
    label: text(label),
    unit: unitOf(unit),
    corner: text(corner),
    rows,
    columns: inCells,
    ...originOf(data),
  };
}

function tableOf({ corner, rows, columns }: TableData): TemplateBlock["tables"][number] {
  return {
    corner: text(corner),
    rows: "formula" in rows ? { ...rows, also: rows.also ?? [] } : rows,
    columns: Object.entries(columns).map(([name, { heading, formula, format }]) => ({
      name,
      headings: Array.isArray(heading) ? (heading as readonly Phrase[]) : [heading as Phrase],
      formula,
      format,
    })),
  };
}

function drawnColumn(words: string): TemplateChart["series"][number] {
  const [name = "", column] = words.split(" ");
  return { name, column: column === undefined ? undefined : Number(column) };
}

function chartOf(data: ChartData): TemplateChart {
  const { title, kind, series = [], levels, dots, printed, bands, marks, network, x, y, source } = data;
  return {
    title: text(title),
    kind,
    series: series.map(drawnColumn),
    levels: levels?.map(drawnColumn),
    dots: dots?.map(drawnColumn),
    printed: printed?.map(drawnColumn),
    bands: bands?.map(({ low, high, label }) => ({
      low: drawnColumn(low),
      high: drawnColumn(high),
      label: text(label),
    })),
    marks: marks?.map((mark) => ({ ...mark, label: text(mark.label) })),
    network,
    xTitle: text(x),
    yTitle: text(y),
    source: text(source ?? ""),
  };
}

const perhaps = (words: Words | undefined): Text | undefined => (words === undefined ? undefined : text(words));

function claimOf(data: ClaimData): TemplateClaim {
  const { row, part, claim, printed = null, rebuilt, unit, format, within, holds, awaits = [], outcome } = data;
  return {
    row,
    part,
    claim: text(claim),
    printed,
    rebuilt,
    unit: unitOf(unit),
    format,
    within,
    holds,
    awaits,
    why: perhaps(data.why),
    note: perhaps(data.note),
    outcome: outcome && {
      ...outcome,
      odds: middleOf(outcome.odds),
      unit: unitOf(outcome.unit ?? unit),
      format: outcome.format ?? format,
    },
  };
}

const middleOf = (odds: number | readonly [number, number] | undefined): number | undefined =>
  typeof odds === "object" ? (odds[0] + odds[1]) / 2 : odds;

/** By document and row; parts of a row stay as they stand. */
function inRowOrder(one: TemplateClaim, other: TemplateClaim): number {
  const placeOf = ({ row }: TemplateClaim) => {
    const [document = "", number] = row.split("-");
    return [document === ownNumber ? Number.MAX_SAFE_INTEGER : Number(document), Number(number)] as const;
  };
  const [[document, row], [otherDocument, otherRow]] = [placeOf(one), placeOf(other)];
  return document - otherDocument || row - otherRow;
}

/** In a sheet's name with the sheet's own word behind it: Excel takes 31 characters there, and some nowhere. */
export const tabForm = (words: string): string => {
  const sound = words.replace(/[[\]:*?/\\']/g, " ").replace(/\s+/g, " ");
  return [...sound.trim()].slice(0, 16).join("").trim() || "MKT";
};

function tabOf({ tab, title }: BookData): Text {
  const { en, tw, cn } = text(tab ?? title);
  return { en: tabForm(en), tw: tabForm(tw), cn: tabForm(cn) };
}

/** As many as can be read at a glance. */
const mostHeadlines = 3;

function ownDocument({
  title,
  author = "",
  day = "",
  subject = "",
  text,
}: OwnDocumentData): DocumentData & Pick<OwnDocumentData, "text"> {
  return { title, author, day, subject, text };
}

export function makeTemplate(id: string, data: BookData, listed: Readonly<Record<string, DocumentData>>): Template {
  const claims = data.claims.map(claimOf).toSorted(inRowOrder);
  const { document } = data;
  const [home, documents] =
    typeof document === "string" ? [document, listed] : [ownNumber, { ...listed, [ownNumber]: ownDocument(document) }];
  const numbers = [...new Set([home, ...claims.map(({ row }) => documentOfRow(row))])];
  return {
    id,
    prefix: data.prefix,
    title: text(data.title),
    tab: tabOf(data),
    question: text(data.question),
    answer: perhaps(data.answer),
    documents: numbers.flatMap((number): TemplateDocument[] => {
      const found = documents[number];
      return found ? [{ number, ...found, subject: text(found.subject) }] : [];
    }) as unknown as Template["documents"],
    about: (data.about ?? []).map(text),
    words: Object.fromEntries(Object.entries(data.words ?? {}).map(([word, words]) => [word, text(words)])),
    series: Object.entries(data.series ?? {}).map(([key, each]) => ({ key, ...each, label: text(each.label) })),
    inputs: data.inputs.map(({ heading, inputs = {}, tables = {} }) => ({
      heading: text(heading),
      inputs: Object.entries(inputs).map(inputOf),
      tables: Object.entries(tables).map(inputTableOf),
    })),
    headline: data.headline ?? data.results.slice(0, mostHeadlines),
    results: data.results,
    blocks: data.blocks.map(({ heading, lines = {}, tables = [], charts = [] }) => ({
      heading: text(heading),
      lines: Object.entries(lines).map(([name, line]) => ({
        ...line,
        name,
        label: text(line.label),
        unit: unitOf(line.unit),
        note: perhaps(line.note),
      })),
      tables: tables.map(tableOf),
      charts: charts.map(chartOf),
    })),
    claims,
    sources: (data.sources ?? []).map((source) => ({ ...source, what: text(source.what) })),
  };
}
