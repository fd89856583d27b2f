/** Templates calculated by the workbench's engine, and their sheets as CSV, rounded to the digits shown. */
import type { Language } from "../../src/language/language";
import type { Template } from "../../src/templates/template";
import type { Book } from "../../src/workbook/book";
import { type ComputedBook, computeBook } from "../../src/workbook/grid/computeBook";
import { layTemplate } from "../../src/workbook/layTemplate";

const computed = new Map<string, { book: Book; values: ComputedBook }>();

export function computedTemplate(template: Template, language: Language): { book: Book; values: ComputedBook } {
  const key = `${template.id} ${language}`;
  let found = computed.get(key);
  if (!found) {
    const book = layTemplate(template, language);
    found = { book, values: computeBook(book) };
    computed.set(key, found);
  }
  return found;
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Columns A to N of the named sheets; rows without content and blanks at the end of a row are left out. */
export function asCsv({ book, values }: { book: Book; values: ComputedBook }, sheets: readonly string[]): string {
  const lines: string[] = [];
  for (const sheet of book.sheets) {
    if (!sheets.includes(sheet.name)) continue;
    const cells = values.sheets.get(sheet.name);
    for (let row = 1; row <= sheet.rows; row++) {
      const shown = [..."ABCDEFGHIJKLMN"].map((column) => quoted(cells?.get(`${column}${row}`)?.shown ?? ""));
      const line = shown.join(",").replace(/,+$/, "");
      if (line !== "") lines.push(`${sheet.name},${row},${line}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
