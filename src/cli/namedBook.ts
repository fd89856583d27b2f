/** A book of ours by its id, calculated. */
import { templates } from "../generated/templates";
import type { Language } from "../language/language";
import { boardId, layBoard } from "../workbook/board/layBoard";
import { loadShipped } from "../workbook/board/shipped";
import { type ComputedBook, computeBookAwaiting } from "../workbook/grid/computeBook";
import { layTemplate } from "../workbook/layTemplate";

export interface CalculatedBook extends Pick<ComputedBook, "model"> {
  readonly title: string;
  /** The sheets that belong to it, by name: a grid begins with an empty one. */
  readonly sheets: ReadonlySet<string>;
}

/** undefined where no book has the id. */
export async function namedBook(id: string, language: Language): Promise<CalculatedBook | undefined> {
  const template = templates.find((each) => each.id === id);
  if (!template && id !== boardId) return undefined;
  const book = template ? layTemplate(template, language) : layBoard(templates, await loadShipped(), language);
  const { model } = await computeBookAwaiting(book);
  return { model, title: book.title, sheets: new Set(book.sheets.map(({ name }) => name)) };
}
