/** A book or a workbook as it is shown: a page, a PDF of that page, the values of a sheet. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { type Language, say, type Text } from "../language/language";
import { Told } from "../language/told";
import { unknownCells } from "../sharing/copies/writeCopy";
import { csvFile } from "../sharing/csv/writeCsv";
import type { Paper } from "../sharing/html/paper";
import { calculateFile } from "../workbook/grid/opening/calculateFile";
import { toHtml } from "../workbook/grid/toHtml";
import { onlySheets, toWorkbook } from "../workbook/grid/toWorkbook/toWorkbook";
import { browserHere, printPage } from "./browser";
import { type CalculatedBook, namedBook } from "./namedBook";

export const shownForms = ["html", "pdf", "csv"] as const;
export type ShownForm = (typeof shownForms)[number];

interface ShownWishes {
  readonly book: string;
  readonly file: string;
  readonly form: ShownForm;
  readonly language: Language;
  /** Of .csv; the one that is shown when left out. */
  readonly sheet: string | undefined;
  readonly paper: Paper;
}

const texts = {
  noValue: {
    en: "Cells whose calculation was stopped have no value, and nothing was written: {cells}.",
    tw: "計算已停止的儲存格沒有值，未寫入檔案：{cells}。",
    cn: "计算已停止的单元格没有值，未写入文件：{cells}。",
  },
  noSheet: {
    en: 'there is no sheet "{sheet}"; nothing was written. The sheets are {sheets}.',
    tw: "沒有「{sheet}」工作表；未寫入檔案。工作表有：{sheets}。",
    cn: "没有“{sheet}”工作表；未写入文件。工作表有：{sheets}。",
  },
} satisfies Record<string, Text>;

interface Opened extends Omit<CalculatedBook, "sheets">, Partial<Pick<CalculatedBook, "sheets">> {
  /** What came of a file, and what did not. */
  readonly told: readonly string[];
}

async function opened(book: string, language: Language): Promise<Opened> {
  const own = await namedBook(book, language);
  if (own) return { ...own, told: [] };
  const { name, model, report } = await calculateFile(basename(book), readFileSync(book), false);
  const told = report.lines.map(
    ({ text, count, places }) => `  ${say(text, { count })} ${places.slice(0, 5).join("; ")}`,
  );
  return { model, title: name, told };
}

function refuseUnknown(cells: readonly string[]): void {
  if (cells.length > 0) throw new Told(texts.noValue, { cells: cells.slice(0, 5).join(", ") });
}

function csvOf({ model, title, sheets }: Opened, wanted: string | undefined): string {
  const whole = toWorkbook(model, title);
  const { workbook } = sheets ? onlySheets(whole, sheets) : whole;
  refuseUnknown(unknownCells(workbook));
  const sheet =
    wanted === undefined
      ? workbook.sheets[workbook.active]
      : workbook.sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (!sheet) {
    const names = workbook.sheets.map(({ name }) => name).join(", ");
    throw new Told(texts.noSheet, { sheet: wanted ?? "", sheets: names });
  }
  return csvFile(sheet, workbook);
}

/** Answers the lines to print. Throws `FileRefusal`, or a sentence. */
export async function exportShown({ book, file, form, language, sheet, paper }: ShownWishes): Promise<string[]> {
  // Before a book is calculated for nothing.
  const browser = form === "pdf" ? browserHere() : undefined;
  const found = await opened(book, language);
  if (form === "csv") {
    writeFileSync(file, csvOf(found, sheet));
    return [`${file}: csv`, ...found.told];
  }
  const saved = new Date().toISOString();
  const { html, losses, unknown } = toHtml(found.model, { language, title: found.title, saved, paper }, found.sheets);
  refuseUnknown(unknown);
  if (browser === undefined) writeFileSync(file, html);
  else await printPage(html, file, browser);
  const lost = losses.map(({ text, count, places }) => `  ${say(text, { count })} ${places.slice(0, 5).join("; ")}`);
  return [`${file}: ${form}`, ...found.told, ...lost];
}
