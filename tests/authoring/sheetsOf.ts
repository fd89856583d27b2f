/** A book laid out, calculated, and as the workbook that the reader of sheets takes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBook, readDocuments } from "../../src/authoring/readBook";
import { type BookOfSheets, bookOfSheets } from "../../src/authoring/sheets/bookOfSheets";
import { findBooks } from "../../src/authoring/sheets/findBooks";
import { workbookView } from "../../src/authoring/sheets/workbookView";
import type { Model } from "../../src/engine/library/library";
import type { Language } from "../../src/language/language";
import type { Workbook } from "../../src/sharing/model";
import type { Template } from "../../src/templates/template";
import type { Book } from "../../src/workbook/book";
import { computeBook } from "../../src/workbook/grid/computeBook";
import { toWorkbook } from "../../src/workbook/grid/toWorkbook/toWorkbook";
import { layTemplate } from "../../src/workbook/layTemplate";

export const documents = readDocuments(readFileSync(join(__dirname, "../../src/templates/documents.yaml"), "utf8"));

export const workbookOf = (model: Model): Workbook => toWorkbook(model, "test").workbook;

/** The only book of a workbook, read. */
export function readOnly(workbook: Workbook): BookOfSheets & { readonly title: string } {
  const [found, ...others] = findBooks(workbookView(workbook));
  if (!found || others.length > 0) throw new Error(`There are ${others.length + (found ? 1 : 0)} books.`);
  return { ...bookOfSheets(workbook, found), title: found.title };
}

export function laidAndRead(template: Template, language: Language): BookOfSheets {
  return readOnly(workbookOf(computeBook(layTemplate(template, language, "document")).model));
}

/** What was typed into cells of a laid book, by sheet and address. */
export function typed(book: Book, contents: Readonly<Record<string, string | number>>): Book {
  const left = new Set(Object.keys(contents));
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const key = `${sheet.name}!${cell.at}`;
      const content = contents[key];
      if (content === undefined) return cell;
      left.delete(key);
      return { ...cell, content };
    }),
  }));
  if (left.size > 0) throw new Error(`No such cells: ${[...left].join(", ")}`);
  return { ...book, sheets };
}

export function templateOf(id: string, text: string): Template {
  const { template, faults } = readBook(id, text, documents);
  if (!template) throw new Error(JSON.stringify(faults.slice(0, 5)));
  return template;
}
