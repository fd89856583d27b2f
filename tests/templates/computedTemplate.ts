/** Templates calculated by the workbench's engine. */
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
    const book = layTemplate(template, language, "document");
    found = { book, values: computeBook(book) };
    computed.set(key, found);
  }
  return found;
}
