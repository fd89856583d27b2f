/** A figure of the document's text into the next free row of the claims, or of the inputs, of the analysis in a workbook. */
import { cellAddress, quotedSheetName } from "../../cells/address";
import type { Workbook } from "../../sharing/model";
import { firstOwnClaimRow, type OwnClaimColumn, ownClaimColumns } from "../../workbook/layout/ownClaims";
import { ownName } from "../../workbook/layout/ownNames";
import { textPlace } from "../../workbook/layout/ownText";
import { standingWords } from "../../workbook/layout/standings";
import type { WrittenCell } from "../../workbook/port";
import { type FoundBook, findBooks } from "./findBooks";
import { unitIn } from "./unitWords";
import { type SheetView, workbookView } from "./workbookView";

export interface TextFigure {
  /** A number; or text where a number would lose what is printed: "0.40", "[0.1,0.15]". */
  readonly content: number | string;
  readonly unit: string;
  readonly format?: string | undefined;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** As the text prints it. */
  readonly shown: string;
}

/** What the column of labels shows, in Latin letters. */
const longestLabel = 40;

interface Addition {
  readonly cells: readonly WrittenCell[];
  /** Where the figure will stand. */
  readonly at: string;
}

/** "none": no analysis of the user's own is in the workbook; "full": no row is free. */
export type Added = Addition | "none" | "full";

function bookFor(workbook: Workbook, sheet: string): FoundBook | undefined {
  const own = findBooks(workbookView(workbook)).filter(({ isOwn }) => isOwn);
  return own.find(({ text }) => text?.name === sheet) ?? own[0];
}

/** "¶ 12" of a cell on the sheet of the text. */
function paragraphOf(book: FoundBook, sheet: string, row: number): string {
  return book.text?.name === sheet && row >= textPlace.row ? `¶ ${row - textPlace.row + 1}` : "";
}

const written = (
  sheet: SheetView,
  row: number,
  contents: readonly (readonly [number, WrittenCell["content"], string?])[],
) =>
  contents
    .filter(([, content, format]) => content !== "" && (content !== undefined || format !== undefined))
    .map(
      ([column, content, format]): WrittenCell => ({
        reference: `${quotedSheetName(sheet.name)}!${cellAddress(column, row)}`,
        content,
        ...(format && { format }),
      }),
    );

/** @param place The cell with the text: its sheet, and its row from zero. */
export function claimOfFigure(workbook: Workbook, place: { sheet: string; row: number }, figure: TextFigure): Added {
  const book = bookFor(workbook, place.sheet);
  if (!book) return "none";
  const { claims: sheet, areas, language } = book;
  const rows = areas.find(({ name }) => name.endsWith("_verdicts"))?.rows ?? 0;
  const columns = (["claim", "printed", "rebuilt"] as const).map((name) => ownClaimColumns[name]);
  for (let row = firstOwnClaimRow; row < firstOwnClaimRow + rows; row++) {
    if (columns.some((column) => !sheet.isEmpty(column, row))) continue;
    const at = (column: OwnClaimColumn) => ownClaimColumns[column];
    const cells = written(sheet, row, [
      [at("claim"), figure.sentence],
      [at("printed"), figure.content, figure.format],
      [at("rebuilt"), undefined, figure.format],
      [at("unit"), unitIn(figure.unit, language)],
      [at("note"), paragraphOf(book, place.sheet, place.row)],
    ]);
    return { cells, at: sheet.at(at("printed"), row) };
  }
  return "full";
}

/** Of the sentence the part with the figure, short enough to be seen: figures of one sentence have labels of their own. */
function labelOf({ sentence, shown }: TextFigure): string {
  const parts = sentence.split(/(?<=[,;:])\s+|(?<=[，；：、])/);
  const part = (parts.find((each) => each.includes(shown)) ?? sentence).replace(/^[-–—－•·*+]\s*/, "").trim();
  const short = part.replace(/[\s,;:，；：、.。]+$/, "");
  return short.length <= longestLabel ? short : `${short.slice(0, longestLabel - 1).trimEnd()}…`;
}

export function inputOfFigure(workbook: Workbook, place: { sheet: string; row: number }, figure: TextFigure): Added {
  const book = bookFor(workbook, place.sheet);
  if (!book) return "none";
  const { inputs: sheet, areas, prefix, language } = book;
  const area = areas.find(({ name }) => name === ownName({ prefix }, "labels"));
  const end = area ? area.row + area.rows : 0;
  let row = end;
  while (row > 0 && [0, 1, 2, 4].every((column) => sheet.isEmpty(column, row - 1))) row--;
  // The last row of the area stands apart from what follows it.
  if (row >= end - 1) return "full";
  const cells = written(sheet, row, [
    [0, labelOf(figure)],
    [1, figure.content, figure.format],
    [2, unitIn(figure.unit, language)],
    [3, standingWords.document[language]],
    [4, paragraphOf(book, place.sheet, place.row)],
  ]);
  return { cells, at: sheet.at(1, row) };
}
