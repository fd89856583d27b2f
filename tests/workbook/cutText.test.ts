/**
 * No text is cut by its cell on any sheet of any book in any language, as it opens: neither by the column or what stands beside
 * it, nor by a row too low for its lines. Letters are reckoned as wide as Arial's; scripts/screens.mjs measures the same in a
 * browser, with its charts.
 */
import { cellAddress, cellPlace } from "../../src/cells/address";
import shippedFile from "../../src/generated/shipped.json";
import { templates } from "../../src/generated/templates";
import type { Language } from "../../src/language/language";
import { linesOf, plainSize, textWidth } from "../../src/sharing/textWidth";
import { layBoard } from "../../src/workbook/board/layBoard";
import type { Shipped } from "../../src/workbook/board/shipped";
import type { Book, BookCell, BookSheet } from "../../src/workbook/book";
import { type ComputedBook, computeBookAwaiting } from "../../src/workbook/grid/computeBook";
import { layTemplate } from "../../src/workbook/layTemplate";
import { roleStyles } from "../../src/workbook/roles";

jest.setTimeout(120_000);

const languages: readonly Language[] = ["en", "tw", "cn"];
const shipped = shippedFile as unknown as Shipped;
const books: readonly (readonly [string, (language: Language) => Book])[] = [
  ...templates.map((template) => [template.id, (language: Language) => layTemplate(template, language)] as const),
  ["summary", (language) => layBoard(templates, shipped, language)],
];

type Shown = ReadonlyMap<string, { readonly value: unknown; readonly shown: string }>;

const widthOf = ({ widths }: BookSheet, column: number): number => widths[column] ?? 96;

/** Pixels from the edge of a cell to its text, and from the text to the next one. */
const beside = 4;

/** What of a text has no place, in pixels; cells beside it that are empty give it theirs. */
function missing(sheet: BookSheet, shown: Shown, cell: BookCell): number {
  const place = cellPlace(cell.at);
  const found = shown.get(cell.at);
  if (!place || !found || found.shown === "") return 0;
  const { fontSize = plainSize, bold, align } = roleStyles[cell.role];
  if (cell.wrap) {
    const lines = linesOf(found.shown, fontSize, widthOf(sheet, place.col), bold);
    const needed = 1 + lines * ((fontSize * 4) / 3 + 4);
    return lines > 1 ? Math.max(0, needed - (sheet.heights?.[place.row] ?? 23)) : 0;
  }
  const isFree = (column: number) => (shown.get(cellAddress(column, place.row))?.shown ?? "") === "";
  const isRight = (align ?? (typeof found.value === "number" ? "right" : "left")) === "right";
  const step = isRight ? -1 : 1;
  const needed = textWidth(found.shown, fontSize, bold) + beside;
  let room = widthOf(sheet, place.col);
  for (let next = place.col + step; room < needed && next >= 0 && next < 40 && isFree(next); next += step)
    room += widthOf(sheet, next);
  return Math.max(0, needed - room);
}

/** Cells that a formula fills look as that of the column above them. */
function lookedAt(sheet: BookSheet, shown: Shown): BookCell[] {
  const laid = new Set(sheet.cells.map(({ at }) => at));
  const spilled = [...shown.keys()].filter((at) => !laid.has(at));
  return [...sheet.cells, ...spilled.map((at): BookCell => ({ at, content: "", role: "text" }))];
}

function cutTexts({ sheets }: Book, values: ComputedBook): string[] {
  return sheets.flatMap((sheet) => {
    const shown = values.sheets.get(sheet.name) ?? new Map();
    return lookedAt(sheet, shown)
      .map((cell) => [cell, missing(sheet, shown, cell)] as const)
      .filter(([, pixels]) => pixels > 1)
      .map(([{ at }, pixels]) => `${sheet.name}!${at} ${Math.round(pixels)} px: ${shown.get(at)?.shown}`);
  });
}

describe.each(books)("%s", (_id, lay) => {
  test.each(languages)("cuts no text in %s", async (language) => {
    const book = lay(language);
    expect(cutTexts(book, await computeBookAwaiting(book))).toEqual([]);
  });
});

test("a text that its neighbour cuts is found, and one that goes on over free cells is not", async () => {
  const cells: BookCell[] = [
    { at: "A1", content: "A label that is far too long for its column", role: "label" },
    { at: "B1", content: 1, role: "input" },
    { at: "A2", content: "A label that is far too long for its column", role: "label" },
    { at: "A3", content: "A note that is wrapped in a row that is too low for it", role: "note", wrap: true },
  ];
  const sheet: BookSheet = {
    name: "Cut",
    rows: 9,
    columns: 5,
    cells,
    widths: [100],
    frozenRows: 0,
    gridlines: true,
    charts: [],
  };
  const book: Book = { title: "Cut", sheets: [sheet], names: {} };
  const found = cutTexts(book, await computeBookAwaiting(book));
  expect(found.map((each) => each.split(" ")[0])).toEqual(["Cut!A1", "Cut!A3"]);
});
