/** Names that stand for formulas, constants and LAMBDAs. Expected values are worked out by hand. */
import type { Model } from "../../../src/engine/library/library";
import type { NamesFormulas } from "../../../src/engine/names/namedFormulas";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { testSheet } from "../sheet";

type Exporting = { _exportData(shared: boolean): { namedFormulas?: Record<string, string> } };
const saved = (model: Model) => (model as unknown as Exporting)._exportData(false);
const kept = (model: Model) => Object.fromEntries((model.getters as unknown as NamesFormulas).getNamedFormulas());

function named(names: Readonly<Record<string, string>>, cells: Readonly<Record<string, string>> = {}) {
  const sheet = testSheet();
  for (const [name, formula] of Object.entries(names)) sheet.run("CREATE_NAMED_RANGE", { name, formula });
  sheet.set(cells);
  return sheet;
}

const refusal = (sheet: ReturnType<typeof testSheet>, type: string, payload: object) => {
  const dispatch = sheet.model.dispatch as unknown as (type: string, payload: object) => { reasons: readonly string[] };
  return dispatch(type, payload).reasons;
};

const gross = "=LAMBDA(x, y, x*y+1)";
const factorial = "=LAMBDA(n, IF(n<2, 1, n*FACT(n-1)))";

describe("a cell that asks for a name gets", () => {
  const names = {
    Rate: "=0.05",
    Double: "=Rate*2",
    Words: '="net ""of"" tax"',
    Numbers: "={1,2;3,4}",
    First: "=Sheet1!$A$1",
    Column: "=Sheet1!$A$1:$A$3",
    Filled: "=OFFSET(Sheet1!$A$1,0,0,COUNT(Sheet1!$A:$A),1)",
    Here: "=ROW()",
    Wrong: "=1/0",
    GROSS: gross,
    FACT: factorial,
    Shifted: "=LAMBDA(x, x+Sheet1!$A$3)",
    Twice: "=LAMBDA(f, x, f(f(x)))",
    Adder: "=LAMBDA(a, LAMBDA(b, a+b+100))",
  };
  const sheet = named(names, { A1: "10", A2: "20", A3: "30" });

  test.each<[string, unknown]>([
    ["=Rate", 0.05],
    ["=rate*100+7", 12],
    ["=Double", 0.1],
    ['=Words&"!"', 'net "of" tax!'],
    ["=SUM(Numbers)", 10],
    ["=INDEX(Numbers,2,1)", 3],
    ["=First+1", 11],
    ["=ROW(First)", 1],
    ["=SUM(Column)", 60],
    ["=SUM(First:INDEX(Column,2))", 30],
    ["=SUM(Filled)", 60],
    ["=ROWS(Filled)", 3],
    ["=Here", 1],
    ["=Wrong+1", "#DIV/0!"],
    ["=IFERROR(Wrong,5)", 5],
    ["=GROSS(2,3)", 7],
    ["=gross(First,2)+4", 25],
    ["=GROSS(2)", "#VALUE!"],
    ["=GROSS", "#CALC!"],
    ["=FACT(5)", 120],
    ["=FACT(2000)", "#NUM!"],
    ["=SUM(MAP(A1:A3,Shifted))", 150],
    ["=REDUCE(0,A1:A3,GROSS)", 631],
    ["=Twice(Shifted,5)", 65],
    ["=Twice(LAMBDA(v,v*3+1),7)", 67],
    ["=Adder(1)(2)", 103],
    ["=LET(Rate,3,Rate+1)", 4],
    ["=NoSuchCall(1)", "#NAME?"],
    ["=NoSuchName", "#NAME?"],
  ])("%s", (formula, expected) => {
    sheet.set({ H1: formula });
    expect(sheet.value("H1")).toEqual(expected);
  });
  test("the names by themselves, as they were written", () => {
    expect(kept(sheet.model)).toMatchObject({ Rate: "=0.05", First: "=Sheet1!$A$1", Words: '="net ""of"" tax"' });
  });
});

test("cells are calculated anew when what a name refers to changes, and when the name does", () => {
  const sheet = named(
    { Base: "=Sheet1!$A$1*2", Sum: "=SUM(Sheet1!$A:$A)", Plus: "=LAMBDA(x,x+Base)" },
    { A1: "5", C1: "=Base+1", C2: "=Plus(1)", C3: "=Sum", C4: "=Later(3)+Soon" },
  );
  expect(sheet.column("C1", 4)).toEqual([11, 11, 5, "#NAME?"]);
  sheet.set({ A1: "7" });
  expect(sheet.column("C1", 3)).toEqual([15, 15, 7]);
  sheet.set({ A9: "1" });
  expect(sheet.value("C3")).toBe(8);
  sheet.run("UPDATE_NAMED_RANGE", { oldRangeName: "Base", newRangeName: "Base", formula: "=Sheet1!$A$1*3" });
  expect(sheet.column("C1", 2)).toEqual([22, 22]);
  sheet.undo();
  expect(sheet.column("C1", 2)).toEqual([15, 15]);
  sheet.redo();
  expect(sheet.column("C1", 2)).toEqual([22, 22]);
  sheet.run("CREATE_NAMED_RANGE", { name: "Later", formula: "=LAMBDA(x,x*x)" });
  sheet.run("CREATE_NAMED_RANGE", { name: "Soon", formula: "=1" });
  expect(sheet.value("C4")).toBe(10);
  sheet.run("DELETE_NAMED_RANGE", { name: "later" });
  expect(sheet.value("C4")).toBe("#NAME?");
});

test("names in a circle are #REF!, through cells too, and many names in one another end", () => {
  const chain = Object.fromEntries(
    Array.from({ length: 60 }, (_, step) => [`n_${step}`, `=n_${step + 1}+n_${step + 1}`]),
  );
  const sheet = named(
    { Self: "=Self+1", One: "=Two", Two: "=One*2", Cell: "=Sheet1!$A$1", Endless: "=LAMBDA(x,Endless(x))", ...chain },
    { A1: "=Cell+1", A2: "=Self", A3: "=One", A4: "=Endless(1)", A5: "=n_0" },
  );
  sheet.run("CREATE_NAMED_RANGE", { name: "n_60", formula: "=1" });
  expect(sheet.column("A1", 5)).toEqual(["#REF!", "#REF!", "#REF!", "#NUM!", "#NUM!"]);
  expect(sheet.message("A3")).toMatch(/needs itself/);
});

test("references in a name follow inserted and deleted rows and renamed sheets; a deleted cell is #REF!", () => {
  const sheet = named(
    { Third: "=Sheet1!$A$3*2", Times: "=LAMBDA(x,x*Sheet1!$A$3)" },
    { A3: "4", D9: "=Third", D10: "=Times(5)" },
  );
  sheet.insertRows(2, 2);
  expect(kept(sheet.model).Third).toBe("=Sheet1!$A$5*2");
  expect([sheet.value("D11"), sheet.value("D12")]).toEqual([8, 20]);
  sheet.run("RENAME_SHEET", { sheetId: "sheet1", oldName: "Sheet1", newName: "My data" });
  expect(kept(sheet.model).Times).toBe("=LAMBDA(x,x*'My data'!$A$5)");
  expect(sheet.value("D12")).toBe(20);
  sheet.deleteRows(5);
  expect(sheet.value("D10")).toBe("#REF!");
  sheet.undo();
  expect([sheet.value("D11"), sheet.value("D12")]).toEqual([8, 20]);
});

test("a renamed name is renamed in cells, calls and other names, and a function of that name is left alone", () => {
  const sheet = named(
    { GROSS: gross, Rate: "=0.5", Both: "=GROSS(Rate,4)" },
    { A1: "=GROSS(2,3)", A2: "=Both", A3: "=Rate*4", A4: "=ROUND(RATE(1,0,-100,150),2)", A5: "=MAP({1},{2},GROSS)" },
  );
  sheet.run("UPDATE_NAMED_RANGE", { oldRangeName: "gross", newRangeName: "NET" });
  sheet.run("UPDATE_NAMED_RANGE", { oldRangeName: "Rate", newRangeName: "Coupon" });
  expect(sheet.formula("A1")).toBe("=NET(2,3)");
  expect(sheet.formula("A4")).toBe("=ROUND(RATE(1,0,-100,150),2)");
  expect(kept(sheet.model).Both).toBe("=NET(Coupon,4)");
  expect(sheet.column("A1", 5)).toEqual([7, 3, 2, 0.5, 3]);
  sheet.undo();
  expect(sheet.formula("A3")).toBe("=Rate*4");
  expect(sheet.column("A1", 5)).toEqual([7, 3, 2, 0.5, 3]);
});

test("what is no sound definition is refused", () => {
  const sheet = named({ Rate: "=0.05" });
  sheet.defineName("Area", "A1:A3");
  const create = (name: string, formula?: string) => refusal(sheet, "CREATE_NAMED_RANGE", { name, formula });
  expect(create("rate", "=1")).toEqual(["NamedRangeNameAlreadyExists"]);
  expect(create("area", "=1")).toEqual(["NamedRangeNameAlreadyExists"]);
  expect(create("A1", "=1")).toEqual(["NamedRangeNameLooksLikeCellReference"]);
  expect(create("Moving", "=A1*2")).toEqual(["NamedFormulaRelative"]);
  expect(create("Mixed", "=SUM($A1:$A$3)")).toEqual(["NamedFormulaRelative"]);
  expect(create("Broken", "=1+")).toEqual(["NamedFormulaUnreadable"]);
  expect(create("Text", "5")).toEqual(["NamedFormulaUnreadable"]);
  expect(refusal(sheet, "UPDATE_NAMED_RANGE", { oldRangeName: "Rate", newRangeName: "Area" })).toEqual([
    "NamedRangeNameAlreadyExists",
  ]);
  expect(refusal(sheet, "DELETE_NAMED_RANGE", { name: "None" })).toEqual(["NamedRangeNotFound"]);
  expect(kept(sheet.model)).toEqual({ Rate: "=0.05" });
});

test("a saved workbook opens with its names", () => {
  const sheet = named({ Rate: "=0.05", GROSS: gross, Base: "=$A$1*2" }, { A1: "3", B1: "=GROSS(Base,Rate)" });
  sheet.defineName("Area", "A1");
  const data = saved(sheet.model);
  expect(data.namedFormulas).toEqual({ Rate: "=0.05", GROSS: "=LAMBDA(x,y,x*y+1)", Base: "=Sheet1!$A$1*2" });
  const { Model } = nodeEngine();
  const opened = testSheet(new Model(JSON.parse(JSON.stringify(data)) as ConstructorParameters<typeof Model>[0]));
  expect(opened.value("B1")).toBeCloseTo(1.3, 14);
  expect(saved(opened.model)).toEqual(data);
  opened.set({ A1: "5" });
  expect(opened.value("B1")).toBeCloseTo(1.5, 14);
});

test("a file whose name has a relative reference or no formula opens, and says so in the cells that ask", () => {
  const data = { ...saved(testSheet().model), namedFormulas: { Moving: "=A1*2", Broken: "=1+" } };
  const { Model } = nodeEngine();
  const sheet = testSheet(new Model(data as ConstructorParameters<typeof Model>[0]));
  sheet.set({ C1: "=Moving", C2: "=Broken" });
  expect(sheet.column("C1", 2)).toEqual(["#REF!", "#NAME?"]);
  expect(sheet.message("C1")).toMatch(/\$A\$1/);
});
