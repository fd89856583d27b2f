/** Every claim's verdict and rebuilt figure against the check of the same row in the table of analyses. */

import { splitAddress } from "../../src/cells/address";
import { claimsOf } from "../../src/cli/claims";
import { silver } from "../../src/templates/silver/silver";
import { templates } from "../../src/templates/templates";
import type { Book } from "../../src/workbook/book";
import { computeBook } from "../../src/workbook/grid/computeBook";
import { claimCells, claimsInOrder } from "../../src/workbook/layout/claims";
import { layTemplate } from "../../src/workbook/layTemplate";
import { analysedClaims } from "./analysedClaims";

describe.each(templates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  const found = claimsOf(template);
  const expected = analysedClaims[id] ?? [];

  test("judges exactly the rows of its subject, in their order", () => {
    expect(found.map(({ row, verdict }) => `${row} ${verdict}`)).toEqual(
      expected.map(([row, verdict]) => `${row} ${verdict}`),
    );
  });

  test("rebuilds the figures that the check gives", () => {
    const wrong = expected
      .map(([row, , figure, tolerance = 0], index) => ({ row, figure, tolerance, computed: found[index]?.computed }))
      .filter(({ figure, tolerance, computed }) =>
        figure === undefined ? false : typeof computed !== "number" || Math.abs(computed - figure) > tolerance,
      );
    expect(wrong).toEqual([]);
  });

  test("carries the template's name and the document's figure or null", () => {
    expect(found.every((claim) => claim.template === id)).toBe(true);
    expect(found.map(({ printed }) => typeof printed).filter((kind) => kind !== "number" && kind !== "object")).toEqual(
      [],
    );
  });
});

/** The book with one cell that the user has typed into. */
function typedInto(book: Book, name: string, content: string | number): Book {
  const { sheet, range } = splitAddress(book.names[name] ?? "");
  const at = range.replaceAll("$", "");
  return {
    ...book,
    sheets: book.sheets.map((each) =>
      each.name === sheet
        ? { ...each, cells: each.cells.map((cell) => (cell.at === at ? { ...cell, content } : cell)) }
        : each,
    ),
  };
}

describe("a claim that waits for an input", () => {
  const cost = claimsInOrder(silver).findIndex(({ row, printed }) => row === "0-26" && printed === 2.5);
  const { verdict } = claimCells(cost);
  const laid = layTemplate(silver, "en");
  const judged = (book: Book) => computeBook(book).at(`Claims!${verdict}`).value;

  test("stays open while any of them is marked as an assumption", () => {
    expect(judged(typedInto(laid, "Silver_slv_status", "mine"))).toBe("needs an input");
  });

  test("is judged when none is", () => {
    const own = typedInto(typedInto(laid, "Silver_slv_status", "mine"), "Silver_vols_status", "mine");
    expect(judged(own)).toBe("reproduced");
    expect(judged(typedInto(own, "Silver_slv", 66))).toBe("not reproduced");
  });
});
