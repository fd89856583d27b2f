/** A book into Excel: everything is queued and sent with one sync, so that it is one step to take back. */

import { cellPlace } from "../../cells/address";
import { freeName } from "../../cells/freeName";
import { type Book, type BookCell, type BookPrint, type BookSheet, choicesOf, sheetToShow } from "../book";
import { type Renaming, renamed, renamedFunctions } from "../references";
import { addChart, pointsPerPixel } from "./charts";
import { askForDates, expectReadableDates } from "./dateSystem";
import { supports } from "./features";
import { paintCells } from "./paintCells";

async function renamingFor(context: Excel.RequestContext, book: Book): Promise<Renaming> {
  const sheets = context.workbook.worksheets.load("items/name");
  const names = context.workbook.names.load("items/name");
  const dates = askForDates(context);
  await context.sync();
  expectReadableDates(dates);
  const rename = (wanted: readonly string[], present: readonly { name: string }[], separator: string) => {
    const taken = new Set(present.map(({ name }) => name.toLowerCase()));
    const renaming = new Map<string, string>();
    for (const name of wanted) {
      const free = freeName(name, (each) => taken.has(each.toLowerCase()), separator);
      taken.add(free.toLowerCase());
      if (free !== name) renaming.set(name.toLowerCase(), free);
    }
    return renaming;
  };
  const renamedNames = rename(Object.keys(book.names), names.items, "_");
  return {
    sheets: rename(
      book.sheets.map(({ name }) => name),
      sheets.items,
      " ",
    ),
    names: renamedNames,
    functions: renamedFunctions(book.names, renamedNames),
  };
}

/** Text that Excel would take for a number, a date, a formula or a truth value gets the mark that keeps it text. */
export function contentOf(
  { content, format }: Pick<BookCell, "content" | "format">,
  renaming: Renaming,
): string | number | boolean {
  if (typeof content !== "string") return content;
  if (content.startsWith("=") && format !== "@") return renamed(content, renaming);
  return /\d|^[-+@#%=']|^(true|false)$/i.test(content) ? `'${content}` : content;
}

/** A rectangle of what the cells hold; null leaves a cell alone. */
function rectangle<T>(sheet: BookSheet, of: (cell: BookCell) => T | null): (T | null)[][] {
  const rows = Array.from({ length: sheet.rows }, () => new Array<T | null>(sheet.columns).fill(null));
  for (const cell of sheet.cells) {
    const place = cellPlace(cell.at);
    const row = place && rows[place.row];
    if (!row || place.col >= sheet.columns) throw new Error(`${sheet.name}!${cell.at} lies outside its sheet`);
    row[place.col] = of(cell);
  }
  return rows;
}

export function fillSheet(worksheet: Excel.Worksheet, sheet: BookSheet, renaming: Renaming): void {
  const all = worksheet.getRangeByIndexes(0, 0, sheet.rows, sheet.columns);
  // The number formats first: a cell that is to hold text is text before the text comes.
  all.numberFormat = rectangle(sheet, ({ format }) => format ?? null);
  all.formulas = rectangle(sheet, (cell) => contentOf(cell, renaming));
  paintCells(worksheet, sheet.cells);
  if (supports("1.8"))
    for (const { choices, at } of choicesOf(sheet))
      for (const cell of at)
        worksheet.getRange(cell).dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  for (const [column, width] of sheet.widths.entries())
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * pointsPerPixel;
  all.format.autofitRows();
  for (const [row, height] of Object.entries(sheet.heights ?? {}))
    worksheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height * pointsPerPixel;
  if (sheet.frozenRows > 0) worksheet.freezePanes.freezeRows(sheet.frozenRows);
  worksheet.showGridlines = sheet.gridlines;
  for (const { range, when, colour, fill } of supports("1.6") ? (sheet.conditions ?? []) : []) {
    const { custom } = worksheet.getRange(range).conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
    custom.rule.formula = renamed(when, renaming);
    custom.format.font.color = colour;
    if (fill) custom.format.fill.color = fill;
  }
  if (sheet.print && supports("1.9")) setUpPage(worksheet.pageLayout, sheet.print);
}

/** A4 across, as wide as a page, headings on every page, the sheet's name and the page's number below. */
function setUpPage(page: Excel.PageLayout, { area, headingRows, onePage }: BookPrint): void {
  page.orientation = "Landscape" as Excel.PageOrientation;
  page.paperSize = "A4" as Excel.PaperType;
  page.zoom = { horizontalFitToPages: 1, ...(onePage && { verticalFitToPages: 1 }) };
  page.setPrintArea(area);
  if (headingRows > 0) page.setPrintTitleRows(`$1:$${headingRows}`);
  page.headersFooters.defaultForAllPages.leftFooter = "&A";
  page.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
}

/** The sheet with the charts is shown unless `show` says otherwise. */
export async function insertBook(
  context: Excel.RequestContext,
  book: Book,
  { show = true }: { readonly show?: boolean } = {},
): Promise<void> {
  const renaming = await renamingFor(context, book);
  if (supports("1.9")) context.application.suspendScreenUpdatingUntilNextSync();
  const placed = book.sheets.map((sheet) => ({
    sheet,
    worksheet: context.workbook.worksheets.add(renaming.sheets.get(sheet.name.toLowerCase()) ?? sheet.name),
  }));
  // Names before formulas: a formula that meets an unknown name shows #NAME? first.
  for (const [name, reference] of Object.entries(book.names))
    context.workbook.names.add(
      renaming.names.get(name.toLowerCase()) ?? name,
      `=${renamed(reference, renaming).replace(/^=/, "")}`,
    );
  for (const { sheet, worksheet } of placed) fillSheet(worksheet, sheet, renaming);
  for (const { sheet, worksheet } of placed)
    for (const chart of sheet.charts) addChart(context, worksheet, chart, book, renaming);
  const shown = show ? placed.find(({ sheet }) => sheet === sheetToShow(book))?.worksheet : undefined;
  shown?.activate();
  shown?.getRange("A1").select();
  await context.sync();
}
