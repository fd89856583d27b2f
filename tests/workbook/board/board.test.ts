/** The summary over all books: as shipped without them, read from them where they are, and never the one for the other. */
import { splitAddress } from "../../../src/cells/address";
import { createModel } from "../../../src/engine/engine";
import type { Model } from "../../../src/engine/library/library";
import shippedFile from "../../../src/generated/shipped.json";
import { templates } from "../../../src/generated/templates";
import type { Language } from "../../../src/language/language";
import type { Template } from "../../../src/templates/template";
import { layBoard } from "../../../src/workbook/board/layBoard";
import type { Shipped } from "../../../src/workbook/board/shipped";
import type { Book, BookSheet } from "../../../src/workbook/book";
import { insertBook } from "../../../src/workbook/grid/insertBook";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { claimColumns, firstClaimRow } from "../../../src/workbook/layout/claims";
import { layTemplate } from "../../../src/workbook/layTemplate";

jest.setTimeout(60_000);

const shipped = shippedFile as unknown as Shipped;
const won = templates.find(({ id }) => id === "won") as Template;
/** The claims of few books are enough here. */
const few = templates.filter(({ id }) => ["won", "scenarios", "yen"].includes(id));

function workbookWith(...books: Book[]): Model {
  const model = createModel(nodeEngine());
  for (const book of books) insertBook(model, book);
  return model;
}

const shown = ({ getters }: Model, sheet: string): readonly (readonly string[])[] => {
  const sheetId = getters.getSheetIdByName(sheet) ?? "";
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from({ length: 20 }, (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue),
  );
};

const sheetNamed: Readonly<Record<Language, readonly [summary: string, claims: string]>> = {
  en: ["Summary", "All claims"],
  tw: ["總表", "所有論點"],
  cn: ["总表", "所有论点"],
};

/** Cells of a line of the summary by their heading; of the first table that has the line. */
function line(model: Model, label: string, language: Language = "en"): Readonly<Record<string, string>> {
  const rows = shown(model, sheetNamed[language][0]);
  const at = rows.findIndex(([first, from]) => first === label && from !== undefined);
  const heading = rows
    .slice(0, at)
    .findLastIndex((cells) => cells.includes({ en: "Hold", tw: "可重現", cn: "可重现" }[language]));
  return Object.fromEntries((rows[heading] ?? []).map((name, column) => [name, rows[at]?.[column] ?? ""]));
}

const claimLine = (model: Model, row: string, part = "", language: Language = "en") =>
  shown(model, sheetNamed[language][1]).find((cells) => cells[2] === row && cells[3] === part) ?? [];
const verdictColumn = 8;
const fromColumn = 16;

/** Sheet and column of a name of a book, and where its rows begin. */
function typedInto(laid: Book, name: string, content: string | number): Book {
  const { sheet, range } = splitAddress(laid.names[name] ?? "");
  const at = range.replaceAll("$", "");
  const written = (each: BookSheet) => ({
    ...each,
    cells: each.cells.map((cell) => (cell.at === at ? { ...cell, content } : cell)),
  });
  return { ...laid, sheets: laid.sheets.map((each) => (each.name === sheet ? written(each) : each)) };
}

test("without any book the counts are those as shipped, and the sheet says so", () => {
  const model = workbookWith(layBoard(templates, shipped, "en"));
  const verdicts = Object.values(shipped.books).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));
  const count = (...wanted: string[]) => String(verdicts.filter((verdict) => wanted.includes(verdict)).length);
  expect(line(model, "All documents")).toMatchObject({
    Hold: count("reproduced"),
    "Do not hold": count("not reproduced"),
    "Worked out": count("worked out"),
    "Still open": count("needs an input", "needs data"),
    "In error": "0",
  });
  expect(shown(model, "Summary")[2]?.[0]).toContain("No analysis is in this workbook");
  expect(shown(model, "Summary")[2]?.[0]).toContain(shipped.day);
  expect(line(model, won.title.en)["Read from"]).toBe(`shipped, to ${shipped.books.won?.day}`);
  const errors = shown(model, "All claims").flat().concat(shown(model, "Summary").flat());
  expect(errors.filter((text) => text.startsWith("#"))).toEqual([]);
});

test.each(["en", "tw", "cn"] as const)("in %s a document's line adds up to its claims", (language) => {
  const model = workbookWith(layBoard(few, shipped, language));
  for (const author of ["Campbell", "老馬記", "Shanghao Jin"]) {
    const counts = Object.values(line(model, author, language));
    const [holds, fails, workedOut, open] = counts.slice(1, 5).map(Number);
    const claims = shown(model, sheetNamed[language][1]).filter(
      (cells) => few.some(({ title }) => title[language] === cells[0]) && author === cells[1],
    );
    expect((holds ?? 0) + (fails ?? 0) + (workedOut ?? 0) + (open ?? 0)).toBe(claims.length);
  }
});

test("printed odds of 20 to 30 % for what happened score 0.5625, as (0.25 − 1)²", () => {
  const model = workbookWith(layBoard(few, shipped, "en"));
  expect(line(model, "Campbell").Brier).toBe("0.56");
  expect(claimLine(model, "0-57", "lower end").slice(14, 16)).toEqual(["25%", "0.56"]);
  expect(line(model, "老馬記").Brier).toBe("");
});

describe("with a book in the workbook, in another language", () => {
  const own = typedInto(typedInto(layTemplate(won, "tw"), "Won_adv", 20), "Won_part", 0.2);

  test.each(["before", "after"])("inserted %s the summary, its lines follow it", (when) => {
    const board = layBoard(few, shipped, "en");
    const model = when === "before" ? workbookWith(own, board) : workbookWith(board, own);
    // As shipped 2-39 waits for two inputs of ours; the user has put theirs.
    const index = won.claims.findIndex(({ row }) => row === "2-39");
    expect(shipped.books.won?.claims[index]?.verdict).toBe("needs an input");
    expect(claimLine(model, "2-39")[verdictColumn]).toBe("reproduced");
    expect(claimLine(model, "2-39")[fromColumn]).toBe("in this workbook");
    expect(line(model, won.title.en)["Read from"]).toBe("in this workbook");
    expect(claimLine(model, "2-56")[fromColumn]).toBe("as shipped");
    expect(shown(model, "Summary")[2]?.[0]).toContain("1 of 3 analyses are read from this workbook");
    expect(line(model, "老馬記")["Read from"]).toMatch(/^15 of \d+ here$/);
  });

  test("each of its claims says what its own sheet says", () => {
    const silver = templates.find(({ id }) => id === "silver") as Template;
    const model = workbookWith(layTemplate(silver, "en"), layBoard([silver], shipped, "en"));
    const { row, part, rebuilt, verdict } = claimColumns;
    const there = shown(model, "Silver · Claims")
      .slice(firstClaimRow, firstClaimRow + silver.claims.length)
      .map((cells) => [cells[row], cells[part], cells[rebuilt], cells[verdict]]);
    expect(there.filter(([row]) => row === "0-07").map(([, part]) => part)).toEqual(["85", "200", "1000"]);
    const here = shown(model, "All claims")
      .slice(3, 3 + silver.claims.length)
      .map((cells) => [cells[2], cells[3], cells[6], cells[8]]);
    expect(here).toEqual(there);
  });

  test("its line leads to its claims, and goes back to what was shipped when it is taken out", () => {
    const model = workbookWith(layBoard(few, shipped, "en"), own);
    const sheetId = model.getters.getSheetIdByName("Summary") ?? "";
    const row = shown(model, "Summary").findIndex(([first]) => first === won.title.en);
    expect(model.getters.getEvaluatedCell({ sheetId, col: 0, row }).link?.url).toBe("#won_verdicts");
    model.dispatch("REQUEST_UNDO");
    expect(claimLine(model, "2-39")[verdictColumn]).toBe("needs an input");
    expect(model.getters.getEvaluatedCell({ sheetId, col: 0, row }).link).toBeUndefined();
    expect(shown(model, "Summary")[2]?.[0]).toContain("No analysis is in this workbook");
  });
});

describe("a claim is found by its row and by which one it is", () => {
  /** Columns of a book's claims as a user may have left them. */
  const claimsSheet = (lines: readonly (readonly [row: string, part: string, verdict: string])[]): Book => ({
    title: "left",
    sheets: [
      {
        name: "Left",
        rows: lines.length,
        columns: 3,
        cells: lines.flatMap((cells, row) =>
          cells.map((content, column) => ({ at: `${"ABC"[column]}${row + 1}`, content, role: "text" as const })),
        ),
        widths: [],
        frozenRows: 0,
        gridlines: true,
        charts: [],
      },
    ],
    names: Object.fromEntries(
      ["won_claim_rows", "won_claim_parts", "won_verdicts"].map((name, column) => {
        const letter = "ABC"[column];
        return [name, `Left!$${letter}$1:$${letter}$${lines.length}`];
      }),
    ),
  });

  test("in any order; a word that is none of ours, or a row that is gone, is an error and counts as none", () => {
    const left = claimsSheet([
      ["2-35", "", "可重现"],
      ["2-39", "", "perhaps"],
      ["2-32", "highest since", "not reproduced"],
      ["2-32", "平均", "reproduced"],
    ]);
    const model = workbookWith(layBoard(few, shipped, "en"), left);
    const verdict = (row: string, part = "") => claimLine(model, row, part)[verdictColumn];
    expect(verdict("2-35")).toBe("reproduced");
    expect(verdict("2-39")).toBe("error");
    expect(verdict("2-32", "highest since")).toBe("not reproduced");
    expect(verdict("2-33")).toBe("error");
    expect(line(model, won.title.en)).toMatchObject({ "Do not hold": "1", "Still open": "0" });
  });
});

test("the summary is one step of undo", () => {
  const model = workbookWith(layBoard(few, shipped, "en"));
  expect(model.getters.getSheetIds()).toHaveLength(3);
  model.dispatch("REQUEST_UNDO");
  expect(model.getters.getSheetIds()).toHaveLength(1);
});

test("what does not hold is listed with its figures, and no more than that", () => {
  const model = workbookWith(layBoard(few, shipped, "en"));
  const rows = shown(model, "Summary");
  const listed = rows.slice(rows.findIndex(([first]) => first === "What does not hold") + 1).filter(([first]) => first);
  const failing = few.flatMap(({ id, claims }) =>
    claims.filter((_, index) => shipped.books[id]?.claims[index]?.verdict === "not reproduced"),
  );
  expect(listed).toHaveLength(failing.length);
  expect(listed.map(([, sentence]) => sentence).join()).toContain("Printed 2.00%, rebuilt 1.25%.");
});
