import { strFromU8, unzipSync } from "fflate";
import { isPlain } from "../../../src/sharing/formulaText/plainForm";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { functionNames } from "../functionNames";
import { bookOf, copied, live, partOf } from "../madeModel";
import { cellAt, made } from "../madeWorkbook";

const silver = bookOf(
  {
    A1: { value: "Silver" },
    A4: { value: "Price" },
    B4: { value: 70 },
    B5: { value: null },
    B6: live("B6", "=MKT.CAGR(B4,B5,1)", 2.5),
    B7: live("B7", '=MKT.META("FILE:SILVER","unit")', ""),
    B8: { value: 3, formula: { text: "=SUM(B4:B5)" } },
    B9: live("B9", "=MKT.ISLIVE(B6)", true),
    B10: { value: 7, formula: { text: "=SEQUENCE(1,1,7)", fills: "dynamic", range: "B10" } },
    B11: { value: 5 },
  },
  { names: [{ name: "Price", formula: "=Desk!$B$4" }] },
);
const { bytes } = copied(silver, "portable");
const desk = partOf(bytes, "xl/worksheets/sheet2.xml");
const snapshot = partOf(bytes, "xl/worksheets/sheet3.xml");
const switches = partOf(bytes, "xl/worksheets/sheet4.xml");

test("formulas of ours stand in a guard, and so do those of the newest Excel; others stay", () => {
  expect(desk).toContain(
    '<c r="B6" cm="1"><f t="array" ref="B6">IF(MKT_LIVE,_xldudf_MKT_CAGR(B4,B5,1),_mkt_snapshot!B6)</f><v>2.5</v></c>',
  );
  expect(desk).toContain("IF(MKT_MODERN,_xlfn.SEQUENCE(1,1,7),_mkt_snapshot!B10)");
  expect(desk).toContain("<f>SUM(B4:B5)</f>");
});

test("a result without a letter stays one in the snapshot", () => {
  expect(snapshot).toContain('<c r="B7" t="str"><f>""</f><v></v></c>');
});

test("a logical value of a guarded formula has the format that LibreOffice needs, and comes back without", () => {
  expect(partOf(bytes, "xl/styles.xml")).toContain("&quot;TRUE&quot;;&quot;TRUE&quot;;&quot;FALSE&quot;");
  const { workbook } = readWorkbook(bytes, functionNames);
  expect(workbook.styles[cellAt(workbook.sheets[0], "B9")?.style ?? 0].format).toBeUndefined();
});

test("inputs are compared with what they were, blanks among them, and cells that nothing guarded reads are not", () => {
  expect(switches).toContain("IFERROR(SUMPRODUCT((Desk!$B$4:$B$5&lt;&gt;_mkt_snapshot!$B$4:$B$5)");
  expect(switches).toContain("(ISBLANK(Desk!$B$4:$B$5)&lt;&gt;ISBLANK(_mkt_snapshot!$B$4:$B$5)))");
  expect(switches).not.toContain("$B$11");
  expect(partOf(bytes, "xl/workbook.xml")).toContain('<definedName name="MKT_CHANGED">_mkt!$B$3</definedName>');
});

test("the line above says how old the figures are, and goes when the file is read", () => {
  expect(desk).toMatch(
    /IF\(MKT_LIVE,"",IF\(MKT_CHANGED,"An input was changed: [^"]*2026-02-18\.","Figures [^"]*2026-02-18\."\)\)/,
  );
  const { workbook } = readWorkbook(bytes, functionNames);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Desk"]);
  expect([...workbook.sheets[0].cells.keys()].sort()).toEqual(
    [...silver.sheets[0].cells.keys()].filter((place) => silver.sheets[0].cells.get(place)?.value !== null).sort(),
  );
});

test("a formula that its name makes ours is guarded too", () => {
  const names = [{ name: "Growth", formula: "=MKT.CAGR(1,2,1)" }];
  const book = bookOf({ A1: { value: 1, formula: { text: "=Growth*2", fills: "dynamic", range: "A1" } } }, { names });
  expect(partOf(copied(book, "portable").bytes, "xl/worksheets/sheet2.xml")).toContain(
    "IF(MKT_LIVE,Growth*2,_mkt_snapshot!A1)",
  );
});

test("what is read by an address that only calculating knows may be any cell", () => {
  const book = bookOf({ A1: live("A1", '=MKT.CAGR(INDIRECT("C9"),2,1)', 1), C9: { value: 4 } });
  expect(partOf(copied(book, "portable").bytes, "xl/worksheets/sheet4.xml")).toContain("Desk!$C$9");
});

test("a formula with functions of somebody else keeps its value, and its text beside it", () => {
  const book = bookOf({ A1: { value: 42, formula: { text: '=BDP("XAG","PX")', frozen: true } } });
  const copy = copied(book, "portable");
  expect(partOf(copy.bytes, "xl/worksheets/sheet2.xml")).toContain('<c r="A1"><v>42</v></c>');
  expect(copy.losses).toEqual([]);
  expect(partOf(copy.bytes, "customXml/item1.xml")).toContain('"text":"=BDP(\\"XAG\\",\\"PX\\")"');
  expect(partOf(copy.bytes, "xl/workbook.xml")).toContain('<definedName name="_mkt_f_1" hidden="1">Desk!$A$1<');
  expect(partOf(copied(book, "live").bytes, "xl/worksheets/sheet2.xml")).toContain('<f>BDP("XAG","PX")</f>');
});

test("a frozen formula that names a file is left out with its path, and that is told", () => {
  const formula = { text: "='C:\\Users\\somebody\\[desk.xlsx]S'!A1*2", frozen: true as const };
  const book = bookOf({
    A1: { value: 42, formula },
    B1: { value: 1, formula: { ...formula, since: "2026-02-18T09:30:00Z" } },
  });
  for (const mode of ["portable", "live"] as const) {
    const copy = copied(book, mode);
    expect(copy.losses.map(({ loss, places }) => [loss, places])).toEqual([["formulas", ["Desk!A1", "Desk!B1"]]]);
    const parts = Object.values(unzipSync(copy.bytes)).map((part) => strFromU8(part));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.join("")).not.toContain("somebody");
  }
});

test("a file of somebody else is shared without its paths", () => {
  const path = "C:\\Users\\someone\\Desk\\";
  const foreign = made({
    sheets: [{ name: "S", rows: '<row r="1"><c r="A1"><f>[1]Prices!A1</f><v>5</v></c></row>' }],
    properties: `<absPath url="${path}"/>`,
    parts: {
      "xl/webextensions/webextension1.xml": '<webextension><reference store="\\\\host\\someone"/></webextension>',
    },
  });
  for (const mode of ["portable", "live", "values"] as const) {
    const copy = copied(readWorkbook(foreign, functionNames).workbook, mode);
    const text = ["xl/workbook.xml", "xl/worksheets/sheet2.xml"].map((name) => partOf(copy.bytes, name)).join("");
    expect(text).not.toMatch(/someone|\[1\]/);
    expect(text).toContain("<v>5</v>");
  }
});

describe("a formula is written plainly only where one cell is all that it needs", () => {
  const names = { isRange: (name: string) => name === "Rates", isFormula: (name: string) => /^twice$/i.test(name) };
  test.each([
    ["=A1+B1*2", true],
    ["=SUM(A1:A9)", true],
    ["=SUM(Rates)/ROUND(A1,2)", true],
    ['=IF(A1>0,"up","down")', true],
    ["=VLOOKUP(A1,B1:C9,2,FALSE)", true],
    ["=ROUND(MAX(ABS(Rates-A1)),9)", false],
    ["=A1:A9", false],
    ["=Rates", false],
    ["=SUM(A1:A9*2)", false],
    ["=SUM({1,2}*A1)", false],
    ["=INDEX(A1:A9,2)", false],
    ["=SUMIFS(A1:A9,B1:B9,1)", false],
    ["=IF(A1,B1:B9,0)", false],
    ["=A1#", false],
    ["=@A1:A9", false],
    ["=Twice(A1)", false],
    ["=MKT.CAGR(A1,A2,1)", false],
    ["=XLOOKUP(A1,A2,A3)", false],
  ])("%s", (formula, plain) => {
    expect(isPlain(formula, names)).toBe(plain);
  });
});
