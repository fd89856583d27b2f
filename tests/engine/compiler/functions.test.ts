import { CellError } from "../../../src/cells/cell";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { testSheet } from "../sheet";

const answer = (formula: string): unknown => {
  const value = evaluateFormula(formula);
  return value instanceof CellError ? value.code : value;
};

describe("LET", () => {
  test.each<[string, unknown]>([
    ["=LET(x, 5, x+1)", 6],
    ["=LET(x, 5, y, x*2, x+y)", 15],
    ["=LET(x, 1, LET(x, 2, x) + x)", 3],
    ["=LET(x, 1, y, LET(x, 10, x+1), x+y)", 12],
    ["=LET(Total, SUM({1,2,3}), total/3)", 2],
    ["=LET(s, SEQUENCE(3), SUM(s*s))", 14],
    ['=LET(t, "a", t&t)', "aa"],
    ["=LET(x, 1/0, 5)", 5],
    ["=LET(x, 1/0, x+5)", "#DIV/0!"],
    ["=LET(r, SEQUENCE(2,2), INDEX(r, 2, 1))", 3],
    ["=LET(殖利率, 0.04, 殖利率*100)", 4],
    ["=LET(x, 5)", "#NAME?"],
    ["=LET(A1, 5, A1)", "#NAME?"],
    ["=LET(x, 5, y)", "#NAME?"],
  ])("%s is %p", (formula, expected) => expect(answer(formula)).toBe(expected));
});

describe("LAMBDA", () => {
  test.each<[string, unknown]>([
    ["=LAMBDA(x, x*2)(4)", 8],
    ["=LAMBDA(x, y, x-y)(4, 1)", 3],
    ["=LAMBDA(3)()", 3],
    ["=LET(f, LAMBDA(x, x+1), f(f(1)))", 3],
    ["=LET(a, 10, f, LAMBDA(x, x+a), a, 20, f(1))", 11],
    ["=LET(add, LAMBDA(x, LAMBDA(y, x+y)), add(2)(3))", 5],
    ["=LET(fact, LAMBDA(me, n, IF(n<2, 1, n*me(me, n-1))), fact(fact, 10))", 3628800],
    ["=LAMBDA(x, [y], IF(ISOMITTED(y), x, x+y))(4)", 4],
    ["=LAMBDA(x, [y], IF(ISOMITTED(y), x, x+y))(4, 1)", 5],
    ["=LAMBDA(x, x)(1, 2)", "#VALUE!"],
    ["=LAMBDA(x, y, x)(1)", "#VALUE!"],
    ["=LAMBDA(x, x)", "#CALC!"],
    ["=SUM(LAMBDA(x, x))", "#CALC!"],
    ["=LET(x, 5, x(1))", "#VALUE!"],
    ["=LET(f, LAMBDA(me, me(me)), f(f))", "#NUM!"],
  ])("%s is %p", (formula, expected) => expect(answer(formula)).toBe(expected));
});

describe("functions that call a LAMBDA", () => {
  test.each<[string, unknown]>([
    [
      "=MAP({1,2;3,4}, LAMBDA(x, x*x))",
      [
        [1, 4],
        [9, 16],
      ],
    ],
    ["=MAP({1,2}, {10,20}, LAMBDA(x, y, x+y))", [[11, 22]]],
    ["=MAP({1,2}, {10}, LAMBDA(x, y, x+y))", [[11, { code: "#N/A" }]]],
    ["=MAP({1,-1}, LAMBDA(x, IF(x<0, NA(), x)))", [[1, { code: "#N/A" }]]],
    ["=MAP({1,2}, LAMBDA(x, SEQUENCE(x+1)))", [[{ code: "#CALC!" }, { code: "#CALC!" }]]],
    ["=REDUCE(0, {1,2;3,4}, LAMBDA(a, x, a*10+x))", 1234],
    ['=REDUCE("", {"a","b"}, LAMBDA(a, x, a&x))', "ab"],
    [
      "=SCAN(0, {1,2;3,4}, LAMBDA(a, x, a+x))",
      [
        [1, 3],
        [6, 10],
      ],
    ],
    ["=SCAN(1, {2;3;4}, LAMBDA(a, x, a*x))", [[2], [6], [24]]],
    ["=BYROW({1,2;3,4}, LAMBDA(r, SUM(r)))", [[3], [7]]],
    ["=BYROW({1,2;3,4}, SUM)", [[3], [7]]],
    ["=BYCOL({1,2;3,4}, LAMBDA(c, MAX(c)))", [[3, 4]]],
    ["=BYCOL({1,2;3,4}, MAX)", [[3, 4]]],
    [
      "=MAKEARRAY(2, 3, LAMBDA(r, c, r*10+c))",
      [
        [11, 12, 13],
        [21, 22, 23],
      ],
    ],
    ["=MAKEARRAY(1, 1, LAMBDA(r, c, r+c))", 2],
  ])("%s", (formula, expected) => {
    if (typeof expected === "object") expect(answer(formula)).toMatchObject(expected as object);
    else expect(answer(formula)).toBe(expected);
  });
  test.each<[string, string]>([
    ["=MAKEARRAY(0, 1, LAMBDA(r, c, 1))", "#VALUE!"],
    ["=MAP({1,2}, 5)", "#VALUE!"],
    ["=BYROW(#N/A, LAMBDA(r, 1))", "#N/A"],
    ["=REDUCE(0, LAMBDA(a, x, 1))", "#NAME?"],
  ])("%s is %s", (formula, code) => expect(answer(formula)).toBe(code));

  test("over cells of a sheet, blanks as zero and errors in place", () => {
    const sheet = testSheet();
    sheet.set({ A1: "1", A3: "=NA()", B1: "=MAP(A1:A3, LAMBDA(x, x*2))", C1: "=REDUCE(0, A1:A2, LAMBDA(a,x,a+x))" });
    expect(sheet.column("B1", 3)).toEqual([2, 0, "#N/A"]);
    sheet.set({ A2: "5" });
    expect([sheet.value("B2"), sheet.value("C1")]).toEqual([10, 6]);
  });
  test("a function of ours inside", () => {
    expect(answer("=SUM(MAP({80,90,100}, LAMBDA(p, MKT.BUTTERFLYPAYOFF(p, 70, 90, 110, 2.5))))")).toBe(32.5);
  });
});

describe("only what is needed is calculated", () => {
  test.each<[string, unknown]>([
    ["=IF(TRUE, 1, 1/0)", 1],
    ["=IF(FALSE, 1)", false],
    ["=IF(TRUE, , 5)", 0],
    ['=IF("TRUE", 1, 2)', 1],
    ['=IF("x", 1, 2)', "#VALUE!"],
    ["=IF(#N/A, 1, 2)", "#N/A"],
    ["=IF({1,0}, 10, 20)", [[10, 20]]],
    ["=IF({1,0}, 10)", [[10, false]]],
    ["=IFS(FALSE, 1/0, TRUE, 2)", 2],
    ["=IFS(FALSE, 1)", "#N/A"],
    ["=IFERROR(1/0, 5)", 5],
    ["=IFERROR(2, 1/0)", 2],
    ["=IFERROR({1,#N/A}, 0)", [[1, 0]]],
    ["=IFNA(#N/A, 1)", 1],
    ["=IFNA(1/0, 1)", "#DIV/0!"],
    ['=SWITCH(2, 1, "a", 2, "b")', "b"],
    ['=SWITCH("A", "a", 1, 2)', 1],
    ['=SWITCH(9, 1, "a", "other")', "other"],
    ['=SWITCH(9, 1, "a")', "#N/A"],
    ["=CHOOSE(2, 1/0, 7, 1/0)", 7],
    ["=CHOOSE(4, 1, 2)", "#VALUE!"],
  ])("%s is %p", (formula, expected) => expect(answer(formula)).toEqual(expected));
});

describe("references", () => {
  test("@ takes the cell of its row or column", () => {
    const sheet = testSheet();
    sheet.set({ A1: "10", A2: "20", A3: "30", B2: "=@A1:A3", C1: "5", D1: "6", D5: "=@C1:E1", B9: "=@A1:A3" });
    expect([sheet.value("B2"), sheet.value("D5"), sheet.value("B9")]).toEqual([20, 6, "#VALUE!"]);
    expect(sheet.formula("B2")).toBe("=@A1:A3");
  });
  test("@ takes the first of an array", () => expect(answer("=@{7,8;9,10}")).toBe(7));
  test("computed corners make a range that is watched", () => {
    const sheet = testSheet();
    sheet.set({ A1: "1", A2: "2", A3: "4", B1: "2", C1: "=SUM(A1:INDEX(A1:A3, B1))" });
    expect(sheet.value("C1")).toBe(3);
    sheet.set({ B1: "3" });
    expect(sheet.value("C1")).toBe(7);
    sheet.set({ A2: "10" });
    expect(sheet.value("C1")).toBe(15);
  });
  test("the spill of a name, of a chosen cell and of a cell on another sheet", () => {
    const sheet = testSheet();
    sheet.addSheet("Other");
    sheet.set({ "Other!B2": "=SEQUENCE(3)", A1: "=SUM(Steps#)", A2: "=SUM(IF(TRUE, Other!B2, A9)#)" });
    sheet.defineName("Steps", "Other!B2");
    expect(sheet.column("A1", 2)).toEqual([6, 6]);
    sheet.set({ "Other!B2": "=SEQUENCE(4)" });
    expect(sheet.column("A1", 2)).toEqual([10, 10]);
  });
  test("A1# as Excel's files write it", () => {
    const sheet = testSheet();
    sheet.set({ A1: "=SEQUENCE(3)", B1: "=SUM(_xlfn.ANCHORARRAY(A1))", B2: "=_xlfn.SINGLE(A1:A3)" });
    expect(sheet.column("B1", 2)).toEqual([6, 2]);
  });
  test("a range times a number survives copying to another sheet", () => {
    const sheet = testSheet();
    sheet.addSheet("Other");
    sheet.set({ A1: "1", A2: "2", B1: "=Sheet1!$A$1:$A$2*10" });
    sheet.model.selection.selectCell(1, 0);
    sheet.run("COPY");
    sheet.run("ACTIVATE_SHEET", { sheetIdFrom: "sheet1", sheetIdTo: "Other" });
    sheet.run("PASTE", { target: [{ left: 3, right: 3, top: 3, bottom: 3 }] });
    expect(sheet.column("Other!D4", 2)).toEqual([10, 20]);
  });
});

describe("names", () => {
  test("renaming one reaches the formulas that share code, and no other", () => {
    const sheet = testSheet();
    sheet.set({ A1: "1", A2: "2", B1: "=First+1", B2: "=LET(x, First, x*10)", C1: "=Second+1" });
    sheet.defineName("First", "A1");
    sheet.defineName("Second", "A2");
    const { getters } = sheet.model;
    sheet.run("UPDATE_NAMED_RANGE", {
      oldRangeName: "First",
      newRangeName: "Renamed",
      ranges: [getters.getRangeData(getters.getRangeFromSheetXC("sheet1", "A1"))],
    });
    expect([sheet.formula("B1"), sheet.value("B1"), sheet.value("B2"), sheet.value("C1")]).toEqual([
      "=Renamed+1",
      2,
      10,
      3,
    ]);
    sheet.set({ D1: "=First+1", A1: "5" });
    expect([sheet.value("D1"), sheet.value("B1"), sheet.value("B2")]).toEqual(["#NAME?", 6, 50]);
  });
  test("rows inserted afterwards keep ranges whole", () => {
    const sheet = testSheet();
    sheet.set({ A2: "1", A3: "2", C2: "=A2:A3*10", D2: "=SUM(A2:A3)" });
    sheet.insertRows(1, 2);
    sheet.set({ A4: "3" });
    expect(sheet.column("C4", 2)).toEqual([30, 20]);
    expect(sheet.value("D4")).toBe(5);
  });
});

test("too few and too many arguments are refused with a sentence", () => {
  expect(evaluateFormula("=ROUND()")).toMatchObject({ code: "#NAME?" });
  expect((evaluateFormula("=ROUND(1,2,3)") as CellError).message).toMatch(/ROUND takes at most 2/);
});
test("a function of ours says itself which argument is missing", () => {
  expect(evaluateFormula("=MKT.CIPBASIS(1)")).toMatchObject({ code: "#VALUE!" });
  expect((evaluateFormula("=MKT.CIPBASIS(1)") as CellError).message).toMatch(/is missing/);
  expect((evaluateFormula("=MKT.CIPBASIS(1,1,1,1,1,,,9)") as CellError).message).toMatch(/at most 7/);
});
test("no code is generated from text while formulas are compiled", () => {
  const { Function: present } = globalThis;
  const refuse = () => {
    throw new Error("code was generated");
  };
  globalThis.Function = refuse as unknown as FunctionConstructor;
  try {
    expect(answer("=SUM(1, 2, 3) * LET(only_here, 2, only_here) - -4")).toBe(16);
  } finally {
    globalThis.Function = present;
  }
});
