import { CellError } from "../../../src/cells/cell";
import type { BookSheet } from "../../../src/workbook/book";
import { computeBook } from "../../../src/workbook/grid/computeBook";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { testSheet } from "../sheet";

/** Text stays text in Excel, whatever its spelling; only a formula's #N/A and a typed one are the error. */
describe("a text that is spelled as an error value", () => {
  test.each([
    '="#N/A"',
    '="#N"&"/A"',
    '=IF(TRUE, "#N/A")',
    '=LET(x, "#N/A", x)',
    '=LAMBDA(x, x)("#N/A")',
    '=IFERROR("#N/A", 1)',
    '=CHOOSE(2, 1, "#N/A")',
    '=SWITCH("#N/A", "#n/a", "#N/A")',
    '=INDEX({"#N/A", 1}, 1)',
    '=REDUCE("", {"#N", "/A"}, LAMBDA(so_far, part, so_far & part))',
    '=UPPER("#n/a")',
    '=MID("a#N/A", 2, 9)',
    '=RIGHT("a#N/A", 4)',
    '=CONCATENATE("#N", "/A")',
    '=TEXTJOIN("/", TRUE, "#N", "A")',
    '=SUBSTITUTE("#N/B", "B", "A")',
    '=REPLACE("#N/B", 4, 1, "A")',
    '=TRIM(" #N/A ")',
    '=T("#N/A")',
    '=TEXT("#N/A", "@")',
    '=TEXTBEFORE("#N/A,b", ",")',
    '=INDEX(TEXTSPLIT("b,#N/A", ","), 2)',
    '=INDEX(SORT({"b"; "#N/A"}), 1)',
    '=XLOOKUP(2, {1, 2}, {"a", "#N/A"})',
    '=HYPERLINK("https://example.com", "#N/A")',
  ])("%s is the text", (formula) => {
    expect(evaluateFormula(formula)).toBe("#N/A");
    expect(evaluateFormula(`=ISTEXT(${formula.slice(1)})`)).toBe(true);
    expect(evaluateFormula(`=LEN(${formula.slice(1)})`)).toBe(4);
  });

  test.each<[string, unknown]>([
    ['=ISERROR("#REF!")', false],
    ['=ISERROR({"#N/A", #N/A})', [[false, true]]],
    ['="#N/A" = "#n/a"', true],
    ['="#N/A" < "#N/A!"', true],
    ['=EXACT("#N/A", MID("#N/A", 1, 4))', true],
    ['=MATCH("#N/A", {"a", "#N/A"}, 0)', 2],
    ['=ROWS(UNIQUE({"#N/A"; "#N/A"}))', 1],
    ['=SUM({"#N/A", 1})', 1],
    ['=COUNTA({"#N/A"})', 1],
    ['=TYPE("#N/A")', 2],
    ['=RIGHT("#N/A", 1)', "A"],
    ['=CODE(RIGHT("#N/A"))', 65],
    ['="#N/A" & "!"', "#N/A!"],
    ['=FIND("A", "#N/A")', 4],
    ['=VALUETOTEXT("#N/A", 1)', '"#N/A"'],
    ["=VALUETOTEXT(#N/A, 1)", "#N/A"],
    ['=ENCODEURL("#N/A")', "%23N%2FA"],
  ])("%s is %p", (formula, expected) => expect(evaluateFormula(formula)).toEqual(expected));

  test("is no number", () => expect(evaluateFormula('="#N/A" + 1')).toMatchObject({ code: "#VALUE!" }));
  test("is named without its mark", () =>
    expect((evaluateFormula('="#N/A" + 1') as CellError).message).toContain('"#N/A" came'));
  test("reaches a function of ours as text", () =>
    expect((evaluateFormula('=MKT.LAST("#N/A")') as CellError).message).toMatch(/"#N\/A" names no provider/));
  test("fills up no short row", () =>
    expect(evaluateFormula('=TEXTSPLIT("#N/A,x;1", ",", ";")')).toEqual([
      ["#N/A", "x"],
      ["1", expect.any(CellError)],
    ]));
});

describe("in cells", () => {
  test("a typed error is an error; after an apostrophe, from a formula and in a text format it is text", () => {
    const sheet = testSheet();
    sheet.format("A4", "@");
    sheet.set({ A1: "#N/A", A2: "'#N/A", A3: '="#N/A"', A4: "#N/A", A5: "=NA()", B1: "=ISERROR(A1:A5)", C1: "=A2&A3" });
    expect(sheet.column("B1", 5)).toEqual([true, false, false, false, true]);
    expect(sheet.column("A1", 5)).toEqual(new Array(5).fill("#N/A"));
    expect(sheet.value("C1")).toBe("#N/A#N/A");
    sheet.set({
      D1: "=LEN(A2:A4)",
      E1: "=SUM(A2:A4)",
      E2: '=COUNTIF(A1:A5,"#N/A")',
      E3: '=ISERROR(CELL("contents",A5))',
    });
    expect(sheet.column("D1", 3)).toEqual([4, 4, 4]);
    expect(sheet.column("E1", 3)).toEqual([0, 2, true]);
  });
  test("whoever looks at a cell tells them apart by its type", () => {
    const sheet = testSheet();
    sheet.set({ A1: "'#N/A", A2: '="#N/A"', A3: '={"#N/A";"b"}', A5: "=A1", A6: "=NA()" });
    const { getters } = sheet.model;
    const typeAt = (row: number) => getters.getEvaluatedCell({ sheetId: "sheet1", col: 0, row }).type;
    expect([0, 1, 2, 4, 5].map(typeAt)).toEqual(["text", "text", "text", "text", "error"]);
    expect(["A1", "A2", "A3", "A5"].map(sheet.shown)).toEqual(new Array(4).fill("#N/A"));
  });
  test("a computed book holds text as text", () => {
    const sheet: BookSheet = {
      name: "S",
      rows: 10,
      columns: 3,
      cells: [
        { at: "A1", content: '="#N/A"', role: "text" },
        { at: "A2", content: "=NA()", role: "text" },
      ],
      widths: [],
      frozenRows: 0,
      gridlines: true,
      charts: [],
    };
    const computed = computeBook({ title: "", names: {}, sheets: [sheet] });
    expect(computed.at("S!A1").value).toBe("#N/A");
    expect(computed.at("S!A2").value).toBeInstanceOf(CellError);
  });
  test("they are the same after the workbook is opened anew", () => {
    const sheet = testSheet();
    sheet.set({ A1: "'#REF!", B1: "=ISERROR(A1)" });
    const again = testSheet(new (nodeEngine().Model)(sheet.model.exportData()));
    expect([again.value("A1"), again.value("B1")]).toEqual(["#REF!", false]);
  });
});
