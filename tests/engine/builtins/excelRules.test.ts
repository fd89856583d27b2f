/** Rules of Excel that hold across functions: empty arguments, criteria, lookups, errors, and where cells are. */
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { testSheet } from "../sheet";

const code = (formula: string) => (evaluateFormula(formula) as { code?: string }).code ?? evaluateFormula(formula);

describe("an argument left empty between commas", () => {
  test.each<[string, unknown]>([
    ["=VLOOKUP(3,{1,2;2,3;4,5},2,)", "#N/A"],
    ["=HLOOKUP(3,{1,2,4;2,3,5},2,)", "#N/A"],
    ["=MATCH(3,{1,2,4},)", "#N/A"],
    ["=AND(TRUE,)", false],
    ["=PRODUCT(5,)", 0],
    ["=MEDIAN(3,)", 1.5],
    ["=LOG(8,)", "#NUM!"],
    ["=COUNT(1,)", 2],
    ["=COUNTA(1,)", 2],
    ['=LEFT("abc",)', ""],
    ["=ADDRESS(1,1,)", "$A$1"],
    ["=INDEX(SORT({1;3;2},,-1),1)", 3],
    ["=SUM(SEQUENCE(3,,5))", 18],
    ["=SUM(LINEST({1;2;3},{1;2;3},,FALSE))", 1],
    ["=ISBLANK(IF(TRUE,))", true],
  ])("%s is %p", (formula, expected) => {
    const answer = code(formula);
    if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 10);
    else expect(answer).toBe(expected);
  });
  test("NPV counts an empty flow as a period", () =>
    expect(evaluateFormula("=NPV(0.1,,100)")).toBeCloseTo(82.6446281, 7));
});

test.each<[string, unknown]>([
  ['=YEAR("")', "#VALUE!"],
  ['=ABS("")', "#VALUE!"],
  ['=DAYS("",1)', "#VALUE!"],
  ['=NETWORKDAYS("",5)', "#VALUE!"],
  ['=OR(1,"abc")', "#VALUE!"],
  ["=ROWS(NA())", "#N/A"],
  ["=SUMPRODUCT({1;#N/A;3})", "#N/A"],
  ["=OR(TRUE,#N/A)", "#N/A"],
  ["=VAR.S({1E200,2E200,3E200})", "#NUM!"],
  ["=PRODUCT({1E200,1E200})", "#NUM!"],
  ["=AVERAGE({1E308,1E308})", "#NUM!"],
  ["=MMULT({1E200,1},{1E200;1})", "#NUM!"],
])("%s is %s", (formula, expected) => expect(code(formula)).toBe(expected));

test("IF goes through a range of conditions, an error staying in its place", () =>
  expect(evaluateFormula("=IF({TRUE,#N/A,FALSE},1,0)")).toMatchObject([[1, { code: "#N/A" }, 0]]));

test("a text counts as zero in SUMPRODUCT", () => expect(evaluateFormula('=SUMPRODUCT({1;2;3},{1;"x";TRUE})')).toBe(1));

test("criteria: blank cells, what stands alone, errors, text in the place of numbers", () => {
  const sheet = testSheet();
  sheet.set({ A1: "0", A2: "5", A3: "#N/A", A5: "'5", A6: '=""', A7: "abc" });
  const count = (criterion: string) => {
    sheet.set({ E1: `=COUNTIF(A1:A7,${criterion})` });
    return sheet.value("E1");
  };
  expect(count("D1")).toBe(1);
  expect(count('">"&D1')).toBe(0);
  expect(count("NA()")).toBe(1);
  expect(count('"#N/A"')).toBe(1);
  expect(count("5")).toBe(2);
  expect(count('""')).toBe(2);
  expect(count('"="')).toBe(1);
  expect(count('"<>"')).toBe(6);
  expect(count('"A?c"')).toBe(1);
  // The text 5 is counted by "=5" and by "<>5" (recorded: COUNTIF.xlsx of IronCalc).
  expect(count('"<>5"')).toBe(6);
});

/** Recorded by Excel: IronCalc's XLOOKUP.xlsx. */
const descending = '{9;8;7;7;7;6;5;5;5;4;3;2;1},{"aa";"a";"b";"c";"d";"e";"f";"g";"h";"i";"j";"k";"l"}';
test.each([
  [`=XLOOKUP(7,${descending},,-1,-2)`, "d"],
  [`=XLOOKUP(7,${descending},,1,-2)`, "d"],
  [`=XLOOKUP(4.8,${descending},,1,-2)`, "h"],
  ['=XLOOKUP(12,{"e";"d";"c";"b";"a"},{6;5;4;3;2},,1,-2)', 2],
  ['=XLOOKUP(5,{2;5;4;5;3;TRUE;"ala"},{"a";"b";"c";"d";"e";"f";"g"},,-1,-1)', "d"],
])("%s is %s", (formula, expected) => expect(evaluateFormula(formula)).toBe(expected));

test("XLOOKUP finds a blank cell, MATCH takes it for zero", () => {
  const sheet = testSheet();
  sheet.set({
    A1: "1",
    A3: "0",
    B1: "one",
    B2: "blank",
    B3: "zero",
    C1: "=XLOOKUP(D1,A1:A3,B1:B3)",
    C2: "=MATCH(D1,A1:A3,0)",
  });
  expect([sheet.value("C1"), sheet.value("C2")]).toEqual(["blank", 3]);
});

describe("#REF! stays #REF!", () => {
  const calls = [
    "SUM(@)",
    'SUMIF(@,">0")',
    'SUMIFS(@,@,">0")',
    'COUNTIF(@,">0")',
    'COUNTIFS(@,">0")',
    'MAXIFS(@,@,">0")',
    'AVERAGEIF(@,">0")',
    "COUNTBLANK(@)",
    "SUMPRODUCT(@)",
    "AGGREGATE(9,6,@)",
    "FREQUENCY(@,1)",
    "MATCH(1,@,0)",
    "VLOOKUP(1,@,1,FALSE)",
    "ROWS(@)",
  ];

  function callsOf(range: string) {
    const sheet = testSheet();
    sheet.addSheet("Prices");
    calls.forEach((call, index) => {
      sheet.set({ [`C${index + 1}`]: `=${call.replaceAll("@", range)}` });
    });
    const answers = (top: string) =>
      sheet.column(top, calls.length).map((value, index) => `${calls[index]} ${String(value)}`);
    return { sheet, answers };
  }

  const expected = calls.map((call) => `${call} #REF!`);

  test("after a column is deleted", () => {
    const { sheet, answers } = callsOf("A1:A3");
    sheet.run("REMOVE_COLUMNS_ROWS", { dimension: "COL", sheetId: "sheet1", sheetName: "Sheet1", elements: [0] });
    expect(answers("B1")).toEqual(expected);
  });

  test("after a sheet is deleted", () => {
    const { sheet, answers } = callsOf("Prices!A1:A3");
    sheet.run("DELETE_SHEET", { sheetId: "Prices", sheetName: "Prices" });
    expect(answers("C1")).toEqual(expected);
  });
});

test("AGGREGATE follows what a filter hides, and a hidden row", () => {
  const sheet = testSheet();
  sheet.set({
    A1: "price",
    A2: "1",
    A3: "2",
    A4: "3",
    A5: "4",
    C1: "=AGGREGATE(9,5,A2:A5)",
    D1: "=AGGREGATE(9,7,A2:A5)",
  });
  const sums = () => [sheet.value("C1"), sheet.value("D1")];
  const rows = { sheetId: "sheet1", dimension: "ROW", elements: [4] };
  expect(sums()).toEqual([10, 10]);
  sheet.run("HIDE_COLUMNS_ROWS", rows);
  expect(sums()).toEqual([6, 6]);
  sheet.run("UNHIDE_COLUMNS_ROWS", rows);
  const zone = { left: 0, right: 0, top: 0, bottom: 4 };
  sheet.run("CREATE_TABLE", {
    sheetId: "sheet1",
    ranges: [sheet.model.getters.getRangeDataFromZone("sheet1", zone)],
    tableType: "static",
    config: { hasFilters: true, numberOfHeaders: 1, styleId: "TableStyleMedium5" },
  });
  const filter = (hiddenValues: readonly string[]) =>
    sheet.run("UPDATE_FILTER", { sheetId: "sheet1", col: 0, row: 0, value: { filterType: "values", hiddenValues } });
  filter(["2"]);
  expect(sums()).toEqual([8, 8]);
  filter([]);
  expect(sums()).toEqual([10, 10]);
});

test("where a cell is may be asked in the cell itself", () => {
  const sheet = testSheet();
  sheet.set({
    A1: "=SUM(ROW(A1:C10))",
    A2: '=CELL("row",A1:C10)',
    A3: '=SUM(COLUMN(INDIRECT("A1:C10")))',
    A4: "=ISREF(A1:A10)",
    A5: '=ROWS(INDIRECT("A1:A10"))',
    A6: "=ISFORMULA(A6)",
    A7: '=SUM(INDIRECT("A6:A8"))',
  });
  expect(sheet.column("A1", 7)).toEqual([55, 1, 6, true, 10, true, "#REF!"]);
});

test("totals follow hidden rows, and pass over one another", () => {
  const sheet = testSheet();
  sheet.set({ A1: "1", A2: "2", A3: "4", A4: "=AGGREGATE(9,5,A1:A3)", A5: "=SUBTOTAL(9,A1:A4)" });
  expect([sheet.value("A4"), sheet.value("A5")]).toEqual([7, 7]);
  sheet.run("HIDE_COLUMNS_ROWS", { sheetId: "sheet1", dimension: "ROW", elements: [1] });
  expect(sheet.value("A4")).toBe(5);
});

test.each([
  ["=NETWORKDAYS(45292,45322)", 23],
  ["=NETWORKDAYS(45322,45292)", -23],
  ["=NETWORKDAYS.INTL(45292,45322,11,{45292})", 26],
  ["=WORKDAY(45292,10,{45293,45299})", 45308],
  ["=WORKDAY(45292,-5)", 45285],
])("%s is %d", (formula, expected) => expect(evaluateFormula(formula)).toBe(expected));
