/** What a book says of itself and of its document, out of its first and last sheets. */
import { serialToIso } from "../../cells/serialDates";
import { blank } from "../../generated/blank";
import type { Text } from "../../language/language";
import { documentOfRow } from "../../workbook/layout/claimNames";
import { claimColumns, firstClaimRow } from "../../workbook/layout/claims";
import { type OwnPart, ownName } from "../../workbook/layout/ownNames";
import { factRows, notesHeading } from "../../workbook/layout/ownReadMe";
import { textPlace } from "../../workbook/layout/ownText";
import { headings } from "../../workbook/layout/texts";
import type { BookData, OwnDocumentData } from "../bookData";
import { tabForm } from "../makeTemplate";
import { callOf, literalOf } from "./calls";
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

type Head = Pick<BookData, "document" | "title" | "tab" | "question" | "about">;

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
  const { readMe: sheet, isOwn, language, tab } = book;
  const [title, question] = [sheet.text(0, 0), sheet.text(0, 1)];
  if (title === "") faults.add(sheet.at(0, 0), texts.empty);
  if (question === "") faults.add(sheet.at(0, 1), texts.question);
  const head = { title, question };
  if (isOwn) {
    const notes = rowOf(sheet, notesHeading[language]);
    const about = notes === undefined ? [] : paragraphs(sheet, 1, notes + 1, (label) => label !== "");
    // Where it still has the word of the blank one, its sheets are called by its title from now on.
    const isCalled = tab !== undefined && tab !== tabForm(title) && !Object.values(blank.tab).includes(tab);
    return {
      ...head,
      ...(isCalled && { tab }),
      document: ownDocument(book, faults),
      ...(about.length > 0 && { about }),
    };
  }
  // Documents take two rows each.
  const about = paragraphs(sheet, 1, factRows.first + 2 * documentsOf(book), (label) => label !== "");
  return {
    ...head,
    ...(tab !== undefined && tab !== tabForm(title) && { tab }),
    document: homeOf(book),
    ...(about.length > 0 && { about }),
  };
}

/** How many documents the last sheet lists, from its fourth row on. */
function documentsOf({ sources: sheet }: FoundBook): number {
  let count = 0;
  while (sheet.text(0, 3 + count) !== "") count++;
  return count;
}

/** The number of the document that the book is about: of the first claim that is by its author. */
function homeOf({ readMe, claims: sheet }: FoundBook): string {
  const line = readMe.text(1, factRows.first);
  for (let row = firstClaimRow; row < sheet.rows; row++)
    if (line.startsWith(`${sheet.text(claimColumns.document, row)} · `))
      return documentOfRow(sheet.text(claimColumns.row, row));
  return "";
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

type Source = NonNullable<BookData["sources"]>[number];

export function readSources({ sources: sheet, language }: FoundBook): Pick<BookData, "sources"> {
  const heading = rowOf(sheet, headings.methods[language]);
  const sources: Source[] = [];
  if (heading === undefined) return {};
  for (let row = heading + 1; row < sheet.rows && sheet.text(0, row) !== headings.series[language]; row++) {
    const [what = "", author = "", title = "", year = "", journal = ""] = [0, 1, 2, 3, 4].map((column) =>
      sheet.text(column, row),
    );
    const link = linkAt(sheet, row);
    const said = [author, title, year, journal].filter(Boolean);
    if (what === "" && said.length === 0) continue;
    const isWork = author !== "" && title !== "" && journal !== "" && /^\d{4}$/.test(year);
    sources.push({
      what: what || title || author,
      ...(isWork ? { work: { author, title, in: journal, year: Number(year) } } : { source: said.join(", ") || what }),
      ...(link !== undefined && { link }),
    });
  }
  return sources.length > 0 ? { sources } : {};
}

/** Typed, or as the layout writes it. */
function linkAt(sheet: SheetView, row: number): string | undefined {
  const call = callOf(sheet.formula(5, row) ?? "");
  const link = call?.name === "HYPERLINK" ? literalOf(call.args[0] ?? "") : sheet.text(5, row);
  return link || undefined;
}
