/** The analyses of a workbook as files: what *Save as analysis* keeps, or what keeps it from being one. */
import type { Text } from "../language/language";
import type { Workbook } from "../sharing/model";
import { readOwnBook } from "./ownBook";
import { bookOfSheets } from "./sheets/bookOfSheets";
import { findBooks } from "./sheets/findBooks";
import { workbookView } from "./sheets/workbookView";
import { writeBook } from "./writeBook";

export interface SavedAnalysis {
  readonly title: string;
  /** The file; undefined where there are faults. */
  readonly text?: string;
  readonly faults: readonly Text[];
}

/** Of one's own all that stand in the workbook. */
export function analysesOf(workbook: Workbook): readonly SavedAnalysis[] {
  return findBooks(workbookView(workbook))
    .filter(({ isOwn }) => isOwn)
    .map((book) => {
      const { data, faults } = bookOfSheets(workbook, book);
      const { title } = book;
      if (faults.length > 0) return { title, faults: faults.map(({ text }) => text) };
      const text = writeBook(data);
      const again = readOwnBook(book.id, text);
      return again.template ? { title, text, faults: [] } : { title, faults: again.faults };
    });
}
