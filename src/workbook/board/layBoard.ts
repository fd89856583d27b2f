/**
 * The summary over all books: one sheet that scores each document, and one with every claim. What a book in the workbook says
 * is read from it; what is not there stands as shipped, and the sheet says of each line which it is.
 */
import { quotedSheetName } from "../../cells/address";
import type { Language } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import type { Template, TemplateDocument } from "../../templates/template";
import type { Book } from "../book";
import { documentOfRow, verdictsName } from "../layout/claimNames";
import { draftSheet, pixelsPerRow, reference, type SheetDraft } from "../layout/sheetDraft";
import { headings, outcomes, phraseOf } from "../layout/texts";
import { type BoardClaim, boardNames, type ClaimsColumn, layBoardClaims } from "./boardClaims";
import { boardTexts } from "./boardTexts";
import { documentsOf } from "./score";
import type { Shipped } from "./shipped";

/** What names the summary among the books. */
export const boardId = "summary";

const order = [
  "label",
  "holds",
  "fails",
  "workedOut",
  "open",
  "share",
  "cameTrue",
  "didNot",
  "undecided",
  "brier",
  "errors",
  "from",
  "named",
] as const;
type Column = (typeof order)[number];
const columns = Object.fromEntries(order.map((name, index) => [name, index])) as Record<Column, number>;
const widths: readonly number[] = [225, 82, 66, 60, 60, 78, 60, 60, 66, 56, 56, 150, 420];

const chartRows = 13;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

interface Sheet {
  readonly draft: SheetDraft;
  readonly language: Language;
}

export function layBoard(templates: readonly Template[], shipped: Shipped, language: Language): Book {
  const known = templates.filter(({ id }) => shipped.books[id]);
  const documents = documentsOf(known);
  const claims = inRowOrder(known, shipped);
  const draft = draftSheet(boardTexts.sheet[language]);
  const sheet = { draft, language };
  /** Rows counted from zero, so that the sheet of claims can point here before this one is laid. */
  const firstDocument = 7;
  const firstBook = firstDocument + documents.length + 1 + chartRows + 4;
  const liveCell = (template: Template) =>
    `${reference(draft.name, { column: columns.from, row: firstBook + known.indexOf(template), columns: 1, rows: 1 })}=${quoted(boardTexts.here[language])}`;
  const all = layBoardClaims(claims, language, liveCell);
  const onClaims = (index: number, column: ClaimsColumn) =>
    `${quotedSheetName(all.draft.name)}!${all.at(index, column)}`;

  draft.put(0, 0, boardTexts.title[language], "title");
  draft.put(0, 1, boardTexts.question[language], "subtitle");
  draft.put(0, 2, standingFormula(sheet, known.length, firstBook, shipped.day), "label");
  draft.put(0, 3, boardTexts.twice[language], "note");
  draft.put(0, 4, boardTexts.brierNote[language], "note");

  layHeading(sheet, firstDocument - 2, boardTexts.byDocument[language]);
  layColumnHeadings(sheet, firstDocument - 1, headings.document[language], boardTexts.named[language]);
  for (const [index, document] of documents.entries()) layDocument(sheet, document, firstDocument + index, claims);
  layCounts(sheet, firstDocument + documents.length, undefined, boardTexts.all[language]);
  layChart(sheet, firstDocument, documents.length);

  layHeading(sheet, firstBook - 2, boardTexts.byAnalysis[language]);
  layColumnHeadings(sheet, firstBook - 1, boardTexts.analysis[language], "");
  for (const [index, template] of known.entries()) layBook(sheet, template, firstBook + index, shipped);

  layLists(sheet, claims, firstBook + known.length + 1, onClaims);
  return {
    title: boardTexts.title[language],
    sheets: [
      draft.finish({ widths, frozenRows: 3, gridlines: false }),
      all.draft.finish({ widths: all.widths, frozenRows: 3, gridlines: false }),
    ],
    names: { ...draft.names(), ...all.draft.names() },
  };
}

/** By document and row over all books. */
function inRowOrder(templates: readonly Template[], { books }: Shipped): readonly BoardClaim[] {
  const numberOf = (row: string) => row.split("-").map(Number);
  return templates
    .flatMap((template) =>
      template.claims.flatMap((claim, index): BoardClaim[] => {
        const shipped = books[template.id]?.claims[index];
        return shipped ? [{ template, claim, shipped }] : [];
      }),
    )
    .toSorted((one, other) => {
      const [document = 0, row = 0] = numberOf(one.claim.row);
      const [otherDocument = 0, otherRow = 0] = numberOf(other.claim.row);
      return document - otherDocument || row - otherRow;
    });
}

/** A text with {words} as a formula that joins them. */
function joined(text: string, values: Readonly<Record<string, string>>): string {
  return text
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 1 ? (values[piece] ?? '""') : quoted(piece)))
    .filter((piece) => piece !== '""')
    .join("&");
}

/** How much of it follows this workbook. */
function standingFormula({ draft, language }: Sheet, books: number, firstBook: number, day: string): string {
  const from = reference(draft.name, { column: columns.from, row: firstBook, columns: 1, rows: Math.max(1, books) });
  const live = `COUNTIF(${from},${quoted(boardTexts.here[language])})`;
  const values = { live, all: String(books), day: quoted(day) };
  const none = joined(boardTexts.noneLive[language], values);
  const some = joined(boardTexts.someLive[language], values);
  return `=IF(${live}=0,${none},IF(${live}=${books},${quoted(boardTexts.allLive[language])},${some}))`;
}

function layHeading({ draft }: Sheet, row: number, text: string): void {
  for (let column = 0; column <= columns.named; column++) draft.put(column, row, column === 0 ? text : "", "heading");
}

function layColumnHeadings({ draft, language }: Sheet, row: number, label: string, named: string): void {
  const written: Record<Column, string> = {
    label,
    holds: boardTexts.holds[language],
    fails: boardTexts.fails[language],
    workedOut: boardTexts.workedOut[language],
    open: boardTexts.open[language],
    share: boardTexts.share[language],
    cameTrue: boardTexts.cameTrue[language],
    didNot: boardTexts.didNot[language],
    undecided: boardTexts.undecided[language],
    brier: boardTexts.brier[language],
    errors: boardTexts.errors[language],
    from: boardTexts.readFrom[language],
    named,
  };
  for (const column of order) {
    const isText = column === "label" || column === "from" || column === "named";
    draft.put(columns[column], row, written[column], isText ? "columnHeading" : "numberHeading", { wrap: true });
  }
}

/** The counts of the claims that a condition picks, such as `LEFT(Board_row,2)="0-"`; of all without one. */
function layCounts({ draft, language }: Sheet, row: number, picked: string | undefined, label: string): void {
  const pick = picked ? `(${picked})*` : "1*";
  const put = (column: Column, content: string, format = "0") =>
    draft.put(columns[column], row, content, "formula", { format });
  const count = (name: string, words: readonly string[]) =>
    `=SUM(${pick}(${words.map((word) => `(${name}=${quoted(word)})`).join("+")}))`;
  const byVerdict = (...wanted: (keyof typeof verdicts)[]) =>
    count(
      boardNames.verdict,
      wanted.map((verdict) => verdicts[verdict][language]),
    );
  const byOutcome = (word: keyof typeof outcomes) => count(boardNames.outcome, [outcomes[word][language]]);
  const at = (column: Column) => reference(draft.name, { column: columns[column], row, columns: 1, rows: 1 });
  draft.put(columns.label, row, label, "label");
  put("holds", byVerdict("reproduced"));
  put("fails", byVerdict("not reproduced"));
  put("workedOut", byVerdict("worked out"));
  put("open", byVerdict("needs an input", "needs data"));
  put("errors", byVerdict("error"));
  put("share", `=IF(${at("holds")}+${at("fails")}=0,"",${at("holds")}/(${at("holds")}+${at("fails")}))`, "0%");
  put("cameTrue", byOutcome("true"));
  put("didNot", byOutcome("false"));
  put("undecided", byOutcome("open"));
  const { squared } = boardNames;
  const scored = picked ? `(${picked})*ISNUMBER(${squared})` : `1*ISNUMBER(${squared})`;
  put("brier", `=IFERROR(AVERAGE(FILTER(${squared},${scored})),"")`, "0.00");
}

function layDocument(sheet: Sheet, document: TemplateDocument, row: number, claims: readonly BoardClaim[]): void {
  const { draft, language } = sheet;
  const { number, author, title, day } = document;
  // Rows "0-…" are of document "000".
  const rowsBegin = `${number.replace(/^0{1,2}(?=\d)/, "")}-`;
  const picked = `LEFT(${boardNames.row},${rowsBegin.length})=${quoted(rowsBegin)}`;
  layCounts(sheet, row, picked, phraseOf(author, language));
  const all = claims.filter(({ claim }) => documentOfRow(claim.row) === number).length;
  const here = `SUM((${picked})*(${boardNames.from}=${quoted(boardTexts.here[language])}))`;
  draft.put(columns.from, row, `=${joined(boardTexts.hereOf[language], { here, all: String(all) })}`, "note");
  draft.put(columns.named, row, `${phraseOf(title, language)} · ${day}`, "note");
}

function layBook(sheet: Sheet, template: Template, row: number, { books }: Shipped): void {
  const { draft, language } = sheet;
  const title = template.title[language];
  const present = `ISERROR(ROWS(${verdictsName(template)}))`;
  layCounts(sheet, row, `${boardNames.analysis}=${quoted(title)}`, "");
  const link = `HYPERLINK("#${verdictsName(template)}",${quoted(title)})`;
  draft.put(columns.label, row, `=IF(${present},${quoted(title)},${link})`, "label");
  const day = books[template.id]?.day;
  const otherwise = day ? boardTexts.asShippedTo[language].replace("{day}", day) : boardTexts.asShipped[language];
  draft.put(columns.from, row, `=IF(${present},${quoted(otherwise)},${quoted(boardTexts.here[language])})`, "note");
  draft.put(columns.named, row, template.question[language], "note");
}

function layChart({ draft, language }: Sheet, firstDocument: number, documents: number): void {
  const area = (column: Column) =>
    reference(draft.name, { column: columns[column], row: firstDocument - 1, columns: 1, rows: documents + 1 });
  draft.addChart({
    title: boardTexts.chart[language],
    kind: "stacked",
    at: `A${firstDocument + documents + 3}`,
    width: 820,
    height: chartRows * pixelsPerRow,
    labels: area("label"),
    series: (["holds", "fails", "workedOut", "open"] as const).map((column) => ({ range: area(column) })),
    xTitle: headings.document[language],
    yTitle: boardTexts.count[language],
    source: boardTexts.chartSource[language],
  });
}

/** Forecasts each in its line; then what does not hold now. */
function layLists(
  { draft, language }: Sheet,
  claims: readonly BoardClaim[],
  top: number,
  onClaims: (index: number, column: ClaimsColumn) => string,
): void {
  const sheet = { draft, language };
  const space = language === "en" ? '&" "' : "";
  layHeading(sheet, top, boardTexts.forecasts[language]);
  draft.put(0, top + 1, boardTexts.analysis[language], "columnHeading");
  draft.put(1, top + 1, headings.outcome[language], "columnHeading");
  draft.put(2, top + 1, boardTexts.withFigures[language], "columnHeading");
  let row = top + 2;
  for (const [index, each] of claims.entries()) {
    const { outcome } = each.claim;
    if (!outcome) continue;
    const cell = (column: ClaimsColumn) => onClaims(index, column);
    const figure = outcome.format ? `TEXT(${cell("figure")},${quoted(outcome.format)})` : cell("figure");
    const known = joined(boardTexts.knownOn[language], { figure, day: `TEXT(${cell("day")},"yyyy-mm-dd")` });
    const odds =
      outcome.odds === undefined
        ? []
        : [joined(boardTexts.atOdds[language], { odds: `TEXT(${cell("odds")},"0%")` }).concat(space)];
    const claim = quoted(each.claim.claim[language]);
    const label = quoted(each.template.title[language]);
    const live = `${cell("from")}=${quoted(boardTexts.here[language])}`;
    draft.put(0, row, `=IF(${live},HYPERLINK("#${verdictsName(each.template)}",${label}),${label})`, "label");
    draft.put(1, row, `=${cell("outcome")}`, "formula");
    draft.put(2, row, `=${[`IF(ISNUMBER(${cell("day")}),${known}${space},"")`, ...odds, claim].join("&")}`, "note");
    row++;
  }
  row++;
  layHeading(sheet, row, boardTexts.failing[language]);
  // The last of the sheet, so that they may be as many as they are.
  const fails = `${boardNames.verdict}=${quoted(verdicts["not reproduced"][language])}`;
  draft.put(0, row + 1, `=IFERROR(FILTER(${boardNames.analysis},${fails}),"")`, "label");
  draft.put(1, row + 1, `=IFERROR(FILTER(${boardNames.sentence},${fails}),"")`, "note");
}
