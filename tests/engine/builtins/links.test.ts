import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { testSheet } from "../sheet";

function linkSheet(cells: Readonly<Record<string, string>>) {
  const sheet = testSheet();
  sheet.set(cells);
  const linkAt = (row: number) => sheet.model.getters.getEvaluatedCell({ sheetId: "sheet1", col: 0, row }).link;
  return { ...sheet, linkAt };
}

/** Microsoft, "HYPERLINK function". */
test.each<[string, unknown]>([
  ['=HYPERLINK("https://example.com", "name")', "name"],
  ['=HYPERLINK("https://example.com")', "https://example.com"],
  ['=HYPERLINK("https://example.com", 5)', 5],
  ['=HYPERLINK("https://example.com", TRUE)', true],
  ['=LEN(HYPERLINK("https://example.com", "name"))', 4],
  ['=HYPERLINK("https://example.com", "name") & "!"', "name!"],
  ['=HYPERLINK("https://example.com", "name") = "name"', true],
  ['=ISNUMBER(HYPERLINK("https://example.com", "5"))', false],
])("%s is %p", (formula, expected) => expect(evaluateFormula(formula)).toBe(expected));

test("an error in the name or in the address is the result", () => {
  expect(evaluateFormula('=HYPERLINK("https://example.com", NA())')).toMatchObject({ code: "#N/A" });
  expect(evaluateFormula('=HYPERLINK(1/0, "name")')).toMatchObject({ code: "#DIV/0!" });
});

test("the cell that shows the name opens the address, also out of IF and in each cell of a spill", () => {
  const { value, linkAt } = linkSheet({
    A1: '=HYPERLINK("https://example.com/a", "name")',
    A2: '=IF(TRUE, HYPERLINK("example.com", "plain"))',
    A3: '=HYPERLINK({"https://example.com/1"; "https://example.com/2"}, {"one"; "two"})',
  });
  expect(["A1", "A2", "A3", "A4"].map(value)).toEqual(["name", "plain", "one", "two"]);
  expect(linkAt(0)).toMatchObject({ url: "https://example.com/a", label: "name", isExternal: true });
  expect(linkAt(1)).toMatchObject({ url: "https://example.com" });
  expect([linkAt(2)?.url, linkAt(3)?.url]).toEqual(["https://example.com/1", "https://example.com/2"]);
});
test("a formula that reads it sees the name and is no link", () => {
  const { value, linkAt } = linkSheet({
    B1: '=HYPERLINK("https://example.com", "name")',
    A1: "=B1",
    A2: "=LEN(B1)",
    A3: '=VLOOKUP("name", B1:B1, 1, FALSE)',
  });
  expect(["A1", "A2", "A3"].map(value)).toEqual(["name", 4, "name"]);
  expect([linkAt(0), linkAt(2)]).toEqual([undefined, undefined]);
});
test("a number format shows a number that is a name", () => {
  const { shown, linkAt, format } = linkSheet({ A1: '=HYPERLINK("https://example.com", 0.5)' });
  format("A1", "0%");
  expect(shown("A1")).toBe("50%");
  expect(linkAt(0)?.url).toBe("https://example.com");
});
test("no address is no link", () => expect(linkSheet({ A1: '=HYPERLINK("", "name")' }).linkAt(0)).toBeUndefined());
test("a text of a formula that is spelled like a typed link is that text; a typed one is a link", () => {
  const { value, linkAt } = linkSheet({ A1: '="[name](https://example.com)"', A2: "[name](https://example.com)" });
  expect([value("A1"), value("A2")]).toEqual(["[name](https://example.com)", "name"]);
  expect([linkAt(0)?.url, linkAt(1)?.url]).toEqual([undefined, "https://example.com"]);
});
