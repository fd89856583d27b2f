import { tablePlaces, tablesNamed, withoutTables } from "../../../src/sharing/formulaText/structured";

const tables = tablePlaces([
  {
    name: "Deals",
    sheet: "My desk",
    range: "B2:D9",
    headerRows: 1,
    totalsRows: 1,
    columns: ["Price", "Unit [oz]", "It's"],
  },
  { name: "Bare", sheet: "My desk", range: "F1:F3", headerRows: 0, totalsRows: 0, columns: ["x"] },
]);
const cells = (formula: string, row = 4, sheet = "My desk", column = 7) =>
  withoutTables(formula, tables, { sheet, row, column });

/** The rows are Excel's for this table: heading 2, data 3 to 8, totals 9. Forms: Microsoft, Using structured references. */
test.each([
  ["=SUM(Deals[Price])", "=SUM($B$3:$B$8)"],
  ["=SUM(deals[price])", "=SUM($B$3:$B$8)"],
  ["=SUM(Deals[])", "=SUM($B$3:$D$8)"],
  ["=ROWS(Deals[#All])", "=ROWS($B$2:$D$9)"],
  ["=Deals[[#Headers],[Price]]", "=$B$2"],
  ["=Deals[[#Totals],[Price]:[It''s]]", "=$B$9:$D$9"],
  ["=SUM(Deals[[#Data],[#Totals],[Price]])", "=SUM($B$3:$B$9)"],
  ["=SUM(Deals[[#Headers],[#Data],[Price]])", "=SUM($B$2:$B$8)"],
  ["=Deals[[#This Row],[Price]]*2", "=$B5*2"],
  ["=SUM(Deals[[#This Row],[Price]:[Unit '[oz']]])", "=SUM($B5:$C5)"],
  ["=Deals[@Price]", "=$B5"],
  ["=Deals[@[Unit '[oz']]]", "=$C5"],
  ["=Deals[Unit '[oz']]", "=$C$3:$C$8"],
  ["=Deals[ [#All] , [Price] ]", "=$B$2:$B$9"],
  ["=Deals[[#Headers],[Price]]:Deals[[#Totals],[Price]]", "=$B$2:$B$9"],
  ['="Deals[Price]"&Bare[x]', '="Deals[Price]"&$F$1:$F$3'],
])("%s is %s", (formula, wanted) => expect(cells(formula)).toBe(wanted));

test("a table in which a formula stands need not be named", () => {
  expect(cells("=SUBTOTAL(109,[Price])", 8, "My desk", 1)).toBe("=SUBTOTAL(109,$B$3:$B$8)");
  expect(cells("=[@Price]*2", 4, "My desk", 3)).toBe("=$B5*2");
  expect(cells("=SUM([Price])", 4, "My desk", 7)).toBeUndefined();
});

test("on another sheet the table's sheet is said", () =>
  expect(cells("=SUM(Deals[Price])", 4, "Other")).toBe("=SUM('My desk'!$B$3:$B$8)"));

test.each([
  "=Nothing[Price]",
  "=Deals[Volume]",
  "=Bare[#Headers]",
  "=Bare[#Totals]",
  "=Deals[[#Headers],[#Totals],[Price]]",
  "=Deals[[Price],[It''s]]",
  "=[@Price]",
])("%s leads to no cells", (formula) => expect(cells(formula)).toBeUndefined());

test("the row of a cell outside the table is none", () => expect(cells("=Deals[@Price]", 20)).toBeUndefined());

test("names are told without what only looks like one", () =>
  expect(tablesNamed('=SUM(Deals[Price])+[1]Sheet1!A1&"Bare[x]"')).toEqual(["DEALS"]));
