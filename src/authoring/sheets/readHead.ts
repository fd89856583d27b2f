/** What a book says of itself and of its document, out of its first and last sheets. */
import { serialToIso } from "../../cells/serialDates";
import type { Text } from "../../language/language";
import { type OwnPart, ownName } from "../../workbook/layout/ownNames";
import { factRows, notesHeading } from "../../workbook/layout/ownReadMe";
import { textPlace } from "../../workbook/layout/ownText";
import { headings } from "../../workbook/layout/texts";
import type { BookData, OwnDocumentData } from "../bookData";
import type { CellFaults } from "./cellFaults";
import type { FoundBook } from "./findBooks";
import type { SheetView } from "./workbookView";

const texts = {
  empty: {
    en: "{at} is empty: the analysis and its document need a title each.",
    tw: "{at} 是空的：分析與文件都須有標題。",
    cn: "{at} 是空的：分析与文件都须有标题。",
  },
  question: {
    en: "{at} is empty: say which question the analysis answers.",
    tw: "{at} 是空的：請說明此分析回答什麼問題。",
    cn: "{at} 是空的：请说明此分析回答什么问题。",
  },
  day: {
    en: "{at} is “{said}”: write the day as 2026-01-07.",
    tw: "{at} 為「{said}」：日期請寫成 2026-01-07。",
    cn: "{at} 为“{said}”：日期请写成 2026-01-07。",
  },
} satisfies Record<string, Text>;

type Head = Pick<BookData, "document" | "title" | "question" | "about">;

/** Filled rows of a column, from a row on, up to the row of a heading in the first one. */
function paragraphs(
  sheet: SheetView,
  column: number,
  from: number,
  until: (label: string) => boolean,
): readonly string[] {
  const found: string[] = [];
  for (let row = from; row < sheet.rows && !until(sheet.text(0, row)); row++)
    if (sheet.text(column, row) !== "") found.push(sheet.text(column, row));
  return found;
}

export function readHead(book: FoundBook, faults: CellFaults): Head {
  const { readMe: sheet, isOwn, language } = book;
  const [title, question] = [sheet.text(0, 0), sheet.text(0, 1)];
  if (title === "") faults.add(sheet.at(0, 0), texts.empty);
  if (question === "") faults.add(sheet.at(0, 1), texts.question);
  const head = { title, question };
  if (isOwn) {
    const notes = rowOf(sheet, notesHeading[language]);
    const about = notes === undefined ? [] : paragraphs(sheet, 1, notes + 1, (label) => label !== "");
    return { ...head, document: ownDocument(book, faults), ...(about.length > 0 && { about }) };
  }
  let row = factRows.first;
  let document = "";
  for (; row < sheet.rows; row += 2) {
    const number = new RegExp(`^${headings.document[language]} (\\d{3})$`).exec(sheet.text(0, row))?.[1];
    if (number === undefined) break;
    document ||= number;
  }
  const about = paragraphs(sheet, 1, row, (label) => label !== "");
  return { ...head, document, ...(about.length > 0 && { about }) };
}

function rowOf(sheet: SheetView, label: string): number | undefined {
  for (let row = 0; row < sheet.rows; row++) if (sheet.text(0, row) === label) return row;
  return undefined;
}

function ownDocument({ readMe: sheet, text, areas, prefix }: FoundBook, faults: CellFaults): OwnDocumentData {
  const place = (part: OwnPart) => areas.find(({ name }) => name === ownName({ prefix }, part));
  const said = (part: OwnPart) => {
    const area = place(part);
    return area ? sheet.text(area.column, area.row) : "";
  };
  const titleArea = place("document");
  const title = said("document");
  if (title === "") faults.add(titleArea ? sheet.at(titleArea.column, titleArea.row) : sheet.at(0, 0), texts.empty);
  const dayArea = place("day");
  const value = dayArea && sheet.value(dayArea.column, dayArea.row);
  const day = typeof value === "number" ? serialToIso(Math.floor(value)) : said("day");
  if (dayArea && day !== "" && !/^\d{4}-\d\d-\d\d$/.test(day))
    faults.add(sheet.at(dayArea.column, dayArea.row), texts.day, { said: day });
  const [author, subject] = [said("author"), said("subject")];
  const pasted = text ? paragraphsIn(text) : [];
  return {
    title,
    ...(author && { author }),
    ...(day && { day }),
    ...(subject && { subject }),
    ...(pasted.length > 0 && { text: pasted }),
  };
}

/** Empty rows between paragraphs stay: claims name paragraphs by their number. */
function paragraphsIn(sheet: SheetView): readonly string[] {
  const rows = Array.from({ length: Math.max(0, sheet.rows - textPlace.row) }, (_, index) =>
    sheet.text(textPlace.column, textPlace.row + index),
  );
  return rows.slice(0, rows.findLastIndex((paragraph) => paragraph !== "") + 1);
}

export function readSources({ sources: sheet, language }: FoundBook): Pick<BookData, "sources"> {
  const sources: NonNullable<BookData["sources"]>[number][] = [];
  for (let row = 3; row < sheet.rows && sheet.text(0, row) !== headings.series[language]; row++) {
    const [what, source] = [sheet.text(0, row), sheet.text(1, row)];
    if (what !== "" || source !== "") sources.push({ what: what || source, source: source || what });
  }
  return sources.length > 0 ? { sources } : {};
}
