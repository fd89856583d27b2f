/**
 * The sheet of the summary that holds every claim of every book: read from the book where it is in the workbook, which its
 * defined names tell, else as shipped. A row is found by its number and by which one it is, so that sorting does no harm.
 */
import { cellAddress } from "../../cells/address";
import type { Language } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import { plainSize, textWidth } from "../../sharing/textWidth";
import type { Template, TemplateClaim } from "../../templates/template";
import type { Role } from "../book";
import {
  claimPartsName,
  claimRebuiltName,
  claimRowsName,
  outcomeDaysName,
  outcomeFiguresName,
  outcomesName,
  verdictsName,
} from "../layout/claimNames";
import { authorOfRow } from "../layout/documents";
import { draftSheet, type SheetDraft } from "../layout/sheetDraft";
import { headings, outcomes, phraseOf } from "../layout/texts";
import { claimFormulas } from "../layout/verdicts";
import { boardTexts } from "./boardTexts";
import type { ShippedClaim } from "./shipped";

const order = [
  "analysis",
  "document",
  "row",
  "part",
  "claim",
  "printed",
  "rebuilt",
  "unit",
  "verdict",
  "why",
  "outcome",
  "figure",
  "figureUnit",
  "day",
  "odds",
  "squared",
  "from",
  "place",
  "given",
  "word",
  // As long as it is: nothing stands beside it.
  "sentence",
] as const;
export type ClaimsColumn = (typeof order)[number];
type Column = ClaimsColumn;
const columns = Object.fromEntries(order.map((name, index) => [name, index])) as Record<Column, number>;

/** In pixels, in the order of the columns. A line a claim, so that they can be sorted and read down. */
const widths: readonly number[] = [
  225, 165, 110, 130, 640, 80, 80, 125, 115, 700, 90, 80, 125, 85, 95, 105, 100, 95, 165, 110, 640,
];

const firstRow = 3;

/** Names of columns that the summary reads. */
export const boardNames = {
  analysis: "Board_analysis",
  verdict: "Board_verdict",
  outcome: "Board_outcome",
  squared: "Board_squared",
  from: "Board_from",
  sentence: "Board_sentence",
  row: "Board_row",
} as const satisfies Partial<Record<Column, string>>;

const wordsName = "Board_words";

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A claim of all, and its book. */
export interface BoardClaim {
  readonly template: Template;
  readonly claim: TemplateClaim;
  readonly shipped: ShippedClaim;
}

/** `liveCell`: where the summary says of a book whether it is in the workbook, with the sheet. */
export function layBoardClaims(
  claims: readonly BoardClaim[],
  language: Language,
  liveCell: (template: Template) => string,
): { readonly draft: SheetDraft; readonly widths: readonly number[]; at(index: number, column: Column): string } {
  const sheet = draftSheet(boardTexts.claimsSheet[language]);
  sheet.put(0, 0, `${boardTexts.title[language]} · ${boardTexts.claimsSheet[language]}`, "title");
  sheet.put(0, 1, boardTexts.question[language], "subtitle");
  const named: Partial<Record<Column, string>> = headingsOf(language);
  for (const name of order) sheet.put(columns[name], 2, named[name] ?? "", "columnHeading");
  const at = (index: number, column: Column) => cellAddress(columns[column], firstRow + index);
  for (const [index, each] of claims.entries()) layRow(sheet, each, index, language, liveCell(each.template), at);
  const rows = Math.max(1, claims.length);
  for (const [column, name] of Object.entries(boardNames))
    sheet.define(name, { column: columns[column as Column], row: firstRow, columns: 1, rows });
  layWords(sheet, language);
  return { draft: sheet, widths, at };
}

function headingsOf(language: Language): Partial<Record<Column, string>> {
  return {
    analysis: boardTexts.analysis[language],
    document: headings.document[language],
    row: headings.row[language],
    part: headings.part[language],
    claim: headings.claim[language],
    printed: headings.printed[language],
    rebuilt: headings.rebuilt[language],
    unit: headings.unit[language],
    verdict: headings.verdict[language],
    why: headings.why[language],
    outcome: headings.outcome[language],
    figure: headings.outcomeFigure[language],
    figureUnit: headings.outcomeUnit[language],
    day: headings.outcomeDay[language],
    odds: boardTexts.odds[language],
    squared: boardTexts.squared[language],
    from: boardTexts.readFrom[language],
    place: boardTexts.place[language],
    sentence: boardTexts.sentence[language],
    given: boardTexts.words[language],
    word: boardTexts.word[language],
  };
}

/** What a book of another language calls its verdicts and outcomes, beside what this sheet calls them. */
function layWords(sheet: SheetDraft, language: Language): void {
  const words = new Map<string, string>();
  for (const text of [...Object.values(verdicts), ...Object.values(outcomes)])
    for (const word of Object.values(text)) words.set(word, text[language]);
  for (const [index, [given, word]] of [...words].entries()) {
    sheet.put(columns.given, firstRow + index, given, "note");
    sheet.put(columns.word, firstRow + index, word, "note");
  }
  sheet.define(wordsName, { column: columns.given, row: firstRow, columns: 2, rows: words.size });
}

function layRow(
  sheet: SheetDraft,
  { template, claim, shipped }: BoardClaim,
  index: number,
  language: Language,
  live: string,
  at: (index: number, column: Column) => string,
): void {
  const cell = (column: Column) => at(index, column);
  const error = quoted(verdicts.error[language]);
  const place = cell("place");
  const fromBook = (name: string, otherwise: string, lost: string) =>
    `=IF(${live},IFERROR(INDEX(${name},${place}),${lost}),${otherwise})`;
  const wordFromBook = (name: string, otherwise: string) =>
    `=IF(${live},IFERROR(VLOOKUP(INDEX(${name},${place}),${wordsName},2,FALSE),${error}),${quoted(otherwise)})`;
  const { format, outcome } = claim;
  const formulas = claimFormulas(
    template,
    language,
    false,
  )(claim, {
    printed: cell("printed"),
    rebuilt: cell("rebuilt"),
    verdict: cell("verdict"),
    outcomeFigure: cell("figure"),
    outcomeDay: cell("day"),
  });
  const isWords = typeof claim.rebuilt !== "string" || !claim.rebuilt.startsWith("=");
  const words = isWords ? phraseOf(claim.rebuilt, language) : "";
  const mayShow: Partial<Record<Column, readonly string[]>> = { rebuilt: [words] };
  // Few claims print words in place of a figure; they alone take more than a line.
  const wrap = [String(formulas.printed ?? ""), words].some(
    (text) => textWidth(text, plainSize) > (widths[columns.printed] ?? 0) - 8,
  );
  const put = (column: Column, content: string | number | undefined, role: Role, format?: string) => {
    if (content !== undefined && content !== "")
      sheet.put(columns[column], firstRow + index, content, role, {
        format,
        ...(wrap && column !== "sentence" && { wrap, mayShow: mayShow[column] }),
      });
  };
  const title = quoted(template.title[language]);
  put("analysis", `=IF(${live},HYPERLINK("#${verdictsName(template)}",${title}),${title})`, "text");
  put("document", authorOfRow(template, claim.row, language), "text");
  put("row", claim.row, "text");
  put("part", claim.part && phraseOf(claim.part, language), "note");
  put("claim", claim.claim[language], "label");
  put("printed", formulas.printed, "input", typeof formulas.printed === "number" ? format : undefined);
  const rebuilt = isWords ? quoted(words) : (shipped.rebuilt?.toString() ?? '""');
  put("rebuilt", fromBook(claimRebuiltName(template), rebuilt, error), "formula", format);
  put("unit", phraseOf(claim.unit, language), "unit");
  put("verdict", wordFromBook(verdictsName(template), verdicts[shipped.verdict][language]), "formula");
  put("why", formulas.why, "note");
  if (outcome) {
    const { word, figure, day } = shipped.outcome ?? { word: "open", figure: null, day: null };
    put("outcome", wordFromBook(outcomesName(template), outcomes[word][language]), "formula");
    const shown = (value: number | null) => (value === null ? '""' : String(value));
    put("figure", fromBook(outcomeFiguresName(template), shown(figure), error), "data", outcome.format);
    put("figureUnit", phraseOf(outcome.unit, language), "unit");
    put("day", fromBook(outcomeDaysName(template), shown(day), error), "data", "yyyy-mm-dd");
    put("odds", outcome.odds, "input", "0%");
    if (outcome.odds !== undefined)
      put("squared", squaredError(cell("odds"), cell("outcome"), language), "formula", "0.00");
  }
  put("from", `=IF(${live},${quoted(boardTexts.here[language])},${quoted(boardTexts.asShipped[language])})`, "note");
  put("place", placeFormula(template, claim, live), "note");
  // What cannot fail is never listed as failing.
  if (claim.printed !== null || claim.holds !== undefined)
    put("sentence", sentenceFormula(claim, language, cell), "note");
}

/** The claim's place in the columns of its book; empty where it is not there. */
function placeFormula(template: Template, { row, part }: TemplateClaim, live: string): string {
  const parts = part === undefined ? [""] : typeof part === "string" ? [part] : [...new Set(Object.values(part))];
  // Added as numbers: to Excel a truth alone is more than any number, whether it is true or false.
  const isPart = parts.map((each) => `(${claimPartsName(template)}=${quoted(each)})*1`).join("+");
  const found = `(${claimRowsName(template)}=${quoted(row)})*((${isPart})>0)`;
  return `=IF(${live},IFERROR(MATCH(1,${found},0),""),"")`;
}

function squaredError(odds: string, outcome: string, language: Language): string {
  const is = (word: keyof typeof outcomes) => `${outcome}=${quoted(outcomes[word][language])}`;
  return `=IF(${is("true")},(${odds}-1)^2,IF(${is("false")},${odds}^2,""))`;
}

/** The claim with its figures and the reason: what the summary lists. */
function sentenceFormula(
  { claim, format, printed }: TemplateClaim,
  language: Language,
  cell: (column: Column) => string,
): string {
  const shown = (column: Column) => (format ? `TEXT(${cell(column)},${quoted(format)})` : cell(column));
  const filled = (text: string, figure: string) =>
    text
      .split("{figure}")
      .map((piece) => quoted(piece))
      .join(`&${figure}&`)
      .replaceAll('""&', "")
      .replaceAll('&""', "");
  const marks = language === "en" ? { comma: ", ", stop: ". " } : { comma: "，", stop: "。" };
  const pieces = [
    quoted(language === "en" ? `${claim.en} ` : claim[language]),
    ...(printed === null
      ? [filled(boardTexts.rebuiltAlone[language], shown("rebuilt"))]
      : [
          filled(boardTexts.printedIs[language], shown("printed")),
          quoted(marks.comma),
          filled(boardTexts.rebuiltIs[language], shown("rebuilt")),
        ]),
    quoted(marks.stop),
    cell("why"),
  ];
  return `=${pieces.join("&")}`;
}
