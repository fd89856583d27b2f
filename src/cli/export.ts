/** `marketbook export`: a book or a workbook for somebody else, as an Excel file, a page, a PDF, or the values of a sheet. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { templates } from "../generated/templates";
import { type Language, languageNames, say, setLanguage } from "../language/language";
import type { CopyMode } from "../sharing/copies/copyTexts";
import { unknownCells } from "../sharing/copies/writeCopy";
import { type Paper, paperSizes } from "../sharing/html/paper";
import type { Workbook } from "../sharing/model";
import { readWorkbook } from "../sharing/readWorkbook";
import { FileRefusal } from "../sharing/refusal";
import { type CarriedSeries, noSeries } from "../workbook/carriedSeries";
import { functionNamesOf } from "../workbook/grid/functionNames";
import { nodeEngine } from "../workbook/grid/nodeEngine";
import { calculateFile } from "../workbook/grid/opening/calculateFile";
import { isOwnFile } from "../workbook/grid/opening/openOwnFile";
import { seriesOf } from "../workbook/grid/seriesOf";
import { seriesOfCopy } from "../workbook/grid/snapshot";
import { type GridWorkbook, onlySheets, toWorkbook } from "../workbook/grid/toWorkbook/toWorkbook";
import { type SeriesChoice, seriesChoices, seriesToGo } from "../workbook/passingOn";
import { seriesOfParts } from "../workbook/seriesParts";
import { shareCopy } from "../workbook/shareCopy";
import { exportShown, type ShownForm, shownForms } from "./exportShown";
import { namedBook } from "./namedBook";

/** As they were written behind the command. */
export interface ExportWords {
  readonly mode?: string;
  readonly locale?: string;
  readonly series?: string;
  readonly sheet?: string;
  readonly paper?: string;
  readonly portrait?: boolean;
}

interface ExportWishes {
  readonly book: string;
  readonly file: string;
  readonly mode: CopyMode;
  readonly language: Language;
  readonly series: SeriesChoice;
  /** Undefined for an Excel file. */
  readonly form: ShownForm | undefined;
  readonly sheet: string | undefined;
  readonly paper: Paper;
}

const modes: readonly CopyMode[] = ["portable", "live", "values"];
const languages = Object.keys(languageNames) as Language[];

/** A sentence where they are not understood. */
export function exportWishes([book, file]: readonly string[], given: ExportWords): ExportWishes | string {
  if (!book || !file) return "expected export BOOK FILE, such as export silver silver.xlsx --mode portable";
  const mode = modes.find((each) => each === (given.mode ?? "portable"));
  const language = languages.find((each) => each === (given.locale ?? "en"));
  const series = seriesChoices.find((each) => each === (given.series ?? "all"));
  if (!mode) return `--mode is "${given.mode}"; expected one of ${modes.join(", ")}`;
  if (!language) return `--locale is "${given.locale}"; expected one of ${languages.join(", ")}`;
  if (!series) return `--series is "${given.series}"; expected one of ${seriesChoices.join(", ")}`;
  const form = shownForms.find((each) => file.toLowerCase().endsWith(`.${each}`));
  if (form && (given.mode ?? "values") !== "values")
    return `--mode is "${given.mode}"; a .${form} file holds values alone`;
  if (given.sheet !== undefined && form !== "csv") return "--sheet is for .csv files, which hold one sheet";
  const size = paperSizes.find((each) => each.toLowerCase() === (given.paper ?? "A4").toLowerCase());
  if (!size) return `--paper is "${given.paper}"; expected one of ${paperSizes.join(", ")}`;
  const paper = { ...(given.paper && { size }), ...(given.portrait && { portrait: true as const }) };
  return { book, file, mode, language, series, form, sheet: given.sheet, paper };
}

interface Found extends Pick<GridWorkbook, "workbook" | "losses"> {
  readonly series: CarriedSeries;
}

async function bookById(id: string, language: Language): Promise<Found | undefined> {
  const book = await namedBook(id, language);
  if (!book) return undefined;
  const { model, title, sheets } = book;
  return { ...onlySheets(toWorkbook(model, title), sheets), series: await seriesOf(model) };
}

/** Of ours a file holds formulas without their values: it is calculated first. */
async function ownWorkbookIn(path: string): Promise<Found> {
  const { name, model } = await calculateFile(basename(path), readFileSync(path), false);
  return { ...toWorkbook(model, name), series: await seriesOfCopy(model) };
}

function workbookIn(path: string): Found {
  const { workbook } = readWorkbook(readFileSync(path), functionNamesOf(nodeEngine()));
  const title = workbook.title ?? basename(path).replace(/\.\w+$/, "");
  return { workbook: { ...workbook, title }, losses: [], series: seriesOfParts(workbook.parts) };
}

/** Why it is not written; undefined where all is known. */
function refusalOf(workbook: Workbook): string | undefined {
  const unknown = unknownCells(workbook);
  if (unknown.length === 0) return undefined;
  const some = `${unknown.slice(0, 5).join(", ")}${unknown.length > 5 ? ", …" : ""}`;
  return `${unknown.length} cells have no value yet (${some}): calculate the workbook first, in the workbench or in Excel.`;
}

/** Answers the lines to print, and whether the file was written. */
export async function exportBook(
  wishes: ExportWishes,
): Promise<{ readonly lines: readonly string[]; readonly written: boolean }> {
  const { book, file, mode, language, series: choice, form } = wishes;
  setLanguage(language);
  try {
    if (form) return { lines: await exportShown({ ...wishes, form }), written: true };
    const found = (await bookById(book, language)) ?? (isOwnFile(book) ? await ownWorkbookIn(book) : workbookIn(book));
    const { workbook, losses: lost } = found;
    const refusal = refusalOf(workbook);
    if (refusal) return { lines: [refusal], written: false };
    const series = mode === "values" ? noSeries : seriesToGo(found.series, choice);
    const title = workbook.title ?? book;
    const saved = new Date().toISOString();
    const functions = functionNamesOf(nodeEngine());
    const { bytes, losses } = shareCopy(workbook, { mode, language, title, saved, series }, functions, lost);
    writeFileSync(file, bytes);
    const told = losses.map(({ text, count, places }) => `${say(text, { count })} ${places.slice(0, 5).join("; ")}`);
    const inside = `${series.own.length + series.fetched.length} series inside`;
    return { lines: [`${file}: ${mode}, ${Math.ceil(bytes.length / 1024)} KB, ${inside}`, ...told], written: true };
  } catch (thrown) {
    if (thrown instanceof FileRefusal) return { lines: [thrown.message], written: false };
    if ((thrown as NodeJS.ErrnoException).code !== "ENOENT") throw thrown;
    const ids = templates.map(({ id }) => id).join(", ");
    return { lines: [`There is no file and no book "${book}". The books are ${ids}.`], written: false };
  }
}
