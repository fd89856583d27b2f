/** Verdicts follow the cells: what the user changes, what is an error, which series are in use. */

import { splitAddress } from "../../src/cells/address";
import { templates } from "../../src/generated/templates";
import { setOwnSeries } from "../../src/series/memory/ownMemory";
import type { Template } from "../../src/templates/template";
import type { Book } from "../../src/workbook/book";
import { computeBook } from "../../src/workbook/grid/computeBook";
import { claimCells } from "../../src/workbook/layout/claims";
import { layTemplate } from "../../src/workbook/layTemplate";

const book = (id: string): Template => {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new Error(`There is no book ${id}.`);
  return found;
};

/** The book with one cell that the user has typed into. */
function typedInto(laid: Book, name: string, content: string | number): Book {
  const { sheet, range } = splitAddress(laid.names[name] ?? "");
  const at = range.replaceAll("$", "").split(":")[0];
  return {
    ...laid,
    sheets: laid.sheets.map((each) =>
      each.name === sheet
        ? { ...each, cells: each.cells.map((cell) => (cell.at === at ? { ...cell, content } : cell)) }
        : each,
    ),
  };
}

/** The values of the cells of a claim, by row and what tells it apart. */
function judged(template: Template, laid: Book, row: string, part = "") {
  const index = template.claims.findIndex(
    (claim) => claim.row === row && (typeof claim.part === "object" ? claim.part.en : (claim.part ?? "")) === part,
  );
  const cells = claimCells(index);
  const computed = computeBook(laid);
  return Object.fromEntries(
    Object.entries(cells).map(([name, at]) => [name, computed.at(`${laid.sheets[3]?.name}!${at}`).value]),
  ) as Record<keyof typeof cells, unknown>;
}

describe("a claim that waits for an input", () => {
  const won = book("won");
  const laid = layTemplate(won, "en");

  test("stays open while one of them is as shipped", () => {
    expect(judged(won, typedInto(laid, "Won_adv", 20), "2-39").verdict).toBe("needs an input");
  });

  test("is judged when all are the user's, and another figure can change the verdict", () => {
    const own = typedInto(typedInto(laid, "Won_adv", 20), "Won_part", 0.2);
    expect(judged(won, own, "2-39")).toMatchObject({ rebuilt: 27.25 / 4, verdict: "reproduced" });
    const quick = typedInto(typedInto(laid, "Won_adv", 60), "Won_part", 0.2);
    expect(judged(won, quick, "2-39").verdict).toBe("not reproduced");
  });

  test("is an error where an input is", () => {
    expect(judged(won, typedInto(laid, "Won_adv", "=1/0"), "2-39").verdict).toBe("error");
    expect(judged(won, typedInto(laid, "Won_month", "=1/0"), "2-36", "distance").verdict).toBe("error");
  });

  test("can be judged with our own assumption when the reader takes it over", () => {
    const taken = typedInto(typedInto(laid, "Won_adv_status", "yours"), "Won_part_status", "yours");
    expect(judged(won, taken, "2-39").verdict).toBe("reproduced");
  });
});

describe("a claim about market data", () => {
  const won = book("won");
  const month = (index: number) => [2025, 8 + index] as const;
  const observations = [1392.9, 1423.1, 1459.9, 1465.4, 1455.5, 1490.5, 1529.5].map((value, index) => {
    const [year, monthOfYear] = month(index);
    return { date: Date.UTC(year, monthOfYear, 1) / 86_400_000 + 25_569, value };
  });

  afterEach(() => setOwnSeries([]));

  const bring = (count: number) =>
    setOwnSeries([
      {
        name: "USDKRW",
        title: "won",
        unit: "KRW per USD",
        scale: 1,
        frequency: "M",
        source: "made for this test",
        retrieved: 46_300,
        observations: observations.slice(0, count),
      },
    ]);

  test("is open while charts draw made figures, though these could be calculated", () => {
    const found = judged(won, layTemplate(won, "en", "document"), "2-34");
    expect(found).toMatchObject({ rebuilt: "", verdict: "needs data" });
  });

  test("is decided by the user's series", () => {
    bring(4);
    const laid = layTemplate(won, "en", "mine");
    expect(judged(won, laid, "2-32", "average")).toMatchObject({ rebuilt: 1465.4, verdict: "reproduced" });
    expect(judged(won, laid, "2-34")).toMatchObject({ rebuilt: 1392.9 / 1465.4 - 1, verdict: "reproduced" });
  });

  test("has an outcome once the series goes past the document's day", () => {
    bring(4);
    expect(judged(won, layTemplate(won, "en", "mine"), "2-36", "distance").outcome).toBe("open");
    bring(5);
    expect(judged(won, layTemplate(won, "en", "mine"), "2-36", "distance")).toMatchObject({
      outcome: "came true",
      outcomeFigure: 1455.5,
      outcomeDay: 46_023,
    });
    bring(7);
    expect(judged(won, layTemplate(won, "en", "mine"), "2-36", "distance")).toMatchObject({
      outcome: "did not",
      outcomeFigure: 1529.5,
    });
  });

  test("says in the reader's language what it needs", () => {
    const laid = layTemplate(won, "tw", "document");
    const computed = computeBook(laid);
    const index = won.claims.findIndex(({ row }) => row === "2-33");
    expect(computed.sheets.get(laid.sheets[3]?.name ?? "")?.get(`G${4 + index}`)?.value).toBe(
      "需要數列：美元兌韓元（日）",
    );
  });
});
