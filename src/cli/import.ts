/** `marketbook import`: what series files hold, as the pane brings them; with --keep they go into the user's folder. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { BroughtColumn, LeftColumn } from "../bringing/columns/brought";
import type { DateOrder } from "../bringing/dates/reading";
import {
  type FilePart,
  gridOfText,
  isWorkbook,
  refuseLarge,
  textOfFile,
  workbookParts,
} from "../bringing/files/fileParts";
import { measureOf, namingOf, stemOf } from "../bringing/naming";
import { type Answers, type Reading, readSeries, type SeriesRead } from "../bringing/readSeries";
import type { DecimalMark, Fault, Question, Sign } from "../bringing/refusal";
import { today } from "../cells/calendar";
import { freeName } from "../cells/freeName";
import { serialToIso } from "../cells/serialDates";
import type { OwnSeriesFiles } from "../gateway/folder/ownSeriesFiles";
import type { Language, Text } from "../language/language";
import { isSystemFault } from "../language/systemReason";
import { filled, Told } from "../language/told";
import type { Frequency } from "../publishers/observation";
import type { OwnSeries } from "../series/own/ownSeries";
import { readWorkbook } from "../sharing/readWorkbook";
import { functionNamesOf } from "../workbook/grid/functionNames";
import { nodeEngine } from "../workbook/grid/nodeEngine";
import { whyItEnded } from "./whyItEnded";

interface WireSeries {
  readonly name: string;
  readonly unit: string;
  readonly scale: number;
  readonly frequency: Frequency;
  readonly rows: readonly (readonly [day: string, value: number])[];
  /** What its owner should know. */
  readonly warnings?: readonly string[];
}

interface WireLeft {
  readonly column: string;
  readonly reason: string;
}

interface WireQuestion {
  readonly about: Question["about"];
  readonly written: string;
  readonly line: number;
  readonly column: number;
  /** What it is by each answer. */
  readonly readings: Readonly<Record<string, string | number>>;
  /** The options that settle it. */
  readonly answers: readonly string[];
}

type Contents =
  | {
      readonly series: readonly WireSeries[];
      readonly left: readonly WireLeft[];
      /** Totals, footnotes and other rows that are no data, if there were any. */
      readonly rowsLeft?: number;
      /** What is told once of the whole file. */
      readonly warnings?: readonly string[];
      /** The names under which they were kept, and those that took the place of others. */
      readonly kept?: readonly string[];
      readonly replaced?: readonly string[];
    }
  | { readonly asks: readonly WireQuestion[] }
  | { readonly refused: string };

/** One line a file. */
export type WireImport = { readonly file: string } & Contents;

const dateAnswers: readonly DateOrder[] = ["dmy", "mdy", "ymd", "roc"];
const decimalAnswers: readonly DecimalMark[] = ["comma", "point"];
const triangleAnswers: readonly Sign[] = ["minus", "plus"];

const texts = {
  answer: {
    en: '{option} is "{came}"; nothing was done. Expected one of {expected}.',
    tw: "{option} 為「{came}」；未執行任何動作。應為下列之一：{expected}。",
    cn: "{option} 为“{came}”；未执行任何动作。应为以下之一：{expected}。",
  },
  place: {
    en: "Line {line}, column {column}: {reason}",
    tw: "第 {line} 列，第 {column} 欄：{reason}",
    cn: "第 {line} 行，第 {column} 列：{reason}",
  },
  columnNumber: { en: "column {column}", tw: "第 {column} 欄", cn: "第 {column} 列" },
  sheet: {
    en: "There is no sheet {sheet}; the file has {sheets}.",
    tw: "沒有 {sheet} 這張工作表；檔案中有 {sheets}。",
    cn: "没有 {sheet} 这张工作表；文件中有 {sheets}。",
  },
  taken: {
    en: "{name} was changed by another program at this moment; nothing was replaced. Import once more.",
    tw: "{name} 此刻被另一個程式變更；未取代任何資料。請再匯入一次。",
    cn: "{name} 此刻被另一个程序更改；未替换任何数据。请再导入一次。",
  },
} satisfies Record<string, Text>;

export interface ImportWishes {
  readonly answers: Answers;
  readonly sheet?: string | undefined;
  /** Where series are kept; undefined where they are only printed. */
  readonly keep?: OwnSeriesFiles | undefined;
  readonly language: Language;
}

/** The answers that options give; throws a Told where one is none. */
export function importAnswers(given: {
  readonly dates?: string | undefined;
  readonly decimal?: string | undefined;
  readonly triangles?: string | undefined;
}): Answers {
  const check = <Answer extends string>(option: string, came: string | undefined, expected: readonly Answer[]) => {
    if (came === undefined || expected.includes(came as Answer)) return came as Answer | undefined;
    throw new Told(texts.answer, { option, came, expected: expected.join(", ") });
  };
  return {
    dates: check("--dates", given.dates, dateAnswers),
    decimal: check("--decimal", given.decimal, decimalAnswers),
    triangles: check("--triangles", given.triangles, triangleAnswers),
  };
}

export async function importFile(path: string, wishes: ImportWishes): Promise<WireImport> {
  const file = basename(path);
  try {
    return { file, ...(await importBytes(file, readFileSync(path), wishes)) };
  } catch (thrown) {
    if (!isSystemFault(thrown)) throw thrown;
    return { file, refused: whyItEnded(thrown, wishes.language) };
  }
}

export async function importBytes(file: string, bytes: Uint8Array, wishes: ImportWishes): Promise<Contents> {
  try {
    return await bring(file, bytes, wishes);
  } catch (thrown) {
    if (thrown instanceof Told) return { refused: thrown.text[wishes.language] };
    throw thrown;
  }
}

interface SheetRead {
  readonly sheet: string | undefined;
  readonly reading: Reading;
}

async function bring(file: string, bytes: Uint8Array, wishes: ImportWishes): Promise<Contents> {
  refuseLarge(file, bytes.length);
  const read = chosen(partsOf(file, bytes, wishes.language), wishes.sheet).map(
    ({ sheet, grid }): SheetRead => ({ sheet, reading: readSeries(grid, wishes.answers) }),
  );
  const asks = read.flatMap(({ reading }) => ("asks" in reading ? reading.asks : []));
  if (asks.length > 0) return { asks: asks.map(wireQuestion) };
  const found = read.flatMap(({ sheet, reading }) => ("columns" in reading ? [{ sheet, reading }] : []));
  const refused = read.flatMap(({ sheet, reading }) =>
    "refused" in reading ? [{ sheet, fault: reading.refused }] : [],
  );
  if (found.length === 0) return { refused: sentenceOf(refused[0].fault, wishes.language) };
  const brought = await named(file, found, wishes);
  const left = [
    ...found.flatMap(({ reading }) => reading.left.map((each) => wireLeft(each, wishes.language))),
    ...refused.map(({ sheet, fault }) => ({ column: sheet ?? "", reason: sentenceOf(fault, wishes.language) })),
  ];
  const rowsLeft = found.reduce((sum, { reading }) => sum + reading.rowsLeft, 0);
  const warnings = [...new Set(found.flatMap(({ reading }) => reading.warnings.map((each) => each[wishes.language])))];
  const kept = wishes.keep ? await keepAll(wishes.keep, brought) : undefined;
  return {
    series: brought.map(({ series, column }) => wireSeries(series, column, wishes.language)),
    left,
    ...(rowsLeft > 0 && { rowsLeft }),
    ...(warnings.length > 0 && { warnings }),
    ...kept,
  };
}

function partsOf(file: string, bytes: Uint8Array, language: Language): readonly FilePart[] {
  if (!isWorkbook(file, bytes)) {
    const text = textOfFile(file, bytes, language);
    return [{ grid: () => gridOfText(text, file) }];
  }
  return workbookParts(readWorkbook(bytes, functionNamesOf(nodeEngine())).workbook);
}

function chosen(parts: readonly FilePart[], sheet: string | undefined): readonly FilePart[] {
  if (sheet === undefined) return parts;
  const found = parts.filter((part) => part.sheet === sheet);
  if (found.length > 0) return found;
  throw new Told(texts.sheet, { sheet, sheets: parts.map((part) => part.sheet ?? "").join(", ") });
}

const sentenceOf = ({ line, column, text }: Fault, language: Language): string =>
  filled(texts.place, { line, column, reason: text })[language];

function wireQuestion(question: Question): WireQuestion {
  const { about, written, place, readings } = question;
  const shown = readings.map(
    (reading) => [reading.answer, "day" in reading ? serialToIso(reading.day) : reading.value] as const,
  );
  return {
    about,
    written,
    ...place,
    readings: Object.fromEntries(shown),
    answers: readings.map(({ answer }) => `--${about} ${answer}`),
  };
}

const wireLeft = ({ heading, place, reason }: LeftColumn, language: Language): WireLeft => ({
  column: heading || filled(texts.columnNumber, { column: place.column })[language],
  reason: reason[language],
});

interface Brought {
  readonly series: OwnSeries;
  readonly column: BroughtColumn;
}

/** Each under a name of its own: no series takes the name of one that is from elsewhere. */
async function named(
  file: string,
  found: readonly { readonly sheet: string | undefined; readonly reading: SeriesRead }[],
  { keep }: ImportWishes,
): Promise<readonly Brought[]> {
  const present = new Map<string, OwnSeries>();
  for (const { name } of (await keep?.stamps()) ?? []) {
    const kept = await keep?.find(name);
    if (kept) present.set(name.toLowerCase(), kept.series);
  }
  const taken = new Set<string>();
  const stem = stemOf(file);
  const all = found.flatMap(({ sheet, reading }) => reading.columns.map((column) => ({ sheet, column, reading })));
  return all.map(({ sheet, column, reading }) => {
    const source = sheet === undefined ? file : `${file} · ${sheet}`;
    const files = sheet === undefined ? [stem] : [stem, `${stem} ${sheet}`];
    const { names, title } = namingOf(column, reading.columns, files);
    const isFree = (name: string) => {
      const before = present.get(name.toLowerCase());
      return !taken.has(name.toLowerCase()) && (before === undefined || before.source === source);
    };
    const name = names.find(isFree) ?? freeName(names.at(-1) || "series", (each) => !isFree(each), "_");
    taken.add(name.toLowerCase());
    const { unit = "", scale = 1 } = measureOf(column, stem, reading.columns.length === 1);
    const { frequency, observations } = column;
    return { column, series: { name, title, unit, scale, frequency, source, retrieved: today(), observations } };
  });
}

function wireSeries(
  { name, unit, scale, frequency, observations }: OwnSeries,
  { warnings }: BroughtColumn,
  language: Language,
): WireSeries {
  const rows = observations.map(({ date, value }) => [serialToIso(date), value] as const);
  return {
    name,
    unit,
    scale,
    frequency,
    rows,
    ...(warnings.length > 0 && { warnings: warnings.map((each) => each[language]) }),
  };
}

async function keepAll(
  folder: OwnSeriesFiles,
  brought: readonly Brought[],
): Promise<{ readonly kept: readonly string[]; readonly replaced?: readonly string[] }> {
  const replaced: string[] = [];
  for (const { series } of brought) {
    const before = await folder.find(series.name);
    const { done } = await folder.put(series.name, { expected: before?.stamp, series });
    if (!done) throw new Told(texts.taken, { name: series.name });
    if (before) replaced.push(series.name);
  }
  return { kept: brought.map(({ series }) => series.name), ...(replaced.length > 0 && { replaced }) };
}
