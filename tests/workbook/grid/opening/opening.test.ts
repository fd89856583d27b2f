/** Files of other programs in the grid: what stands in them is what the cells show, calculate and are saved with. */
import fc from "fast-check";
import type { Model } from "../../../../src/engine/library/library";
import { type Cell, emptySheet, placeOf, type Sheet, type Workbook } from "../../../../src/sharing/model";
import { findings } from "../../../../src/sharing/report";
import { checkedWorkbook } from "../../../../src/workbench/keeping/checkWorkbook";
import { carriedOf } from "../../../../src/workbook/grid/carried";
import { functionNamesOf } from "../../../../src/workbook/grid/functionNames";
import { nodeEngine } from "../../../../src/workbook/grid/nodeEngine";
import { withDifferences } from "../../../../src/workbook/grid/opening/differences";
import { gridVersion } from "../../../../src/workbook/grid/opening/gridWorkbook";
import { layWorkbook } from "../../../../src/workbook/grid/opening/layWorkbook";
import { openFile } from "../../../../src/workbook/grid/opening/openFile";
import { testSheet } from "../../../engine/sheet";
import { type MadeBook, made } from "../../../sharing/madeWorkbook";

const library = nodeEngine();
const functions = functionNamesOf(library);

type Exporting = { _exportData(shared: boolean): { version: string; sheets: object[] } };
const exported = (model: Model) => (model as unknown as Exporting)._exportData(false);
const modelOf = (data: object) =>
  new library.Model(checkedWorkbook(data) as ConstructorParameters<typeof library.Model>[0]);

function opened(book: MadeBook) {
  const file = openFile("made.xlsx", made(book), functions, "en");
  const model = modelOf(file.workbook);
  return { ...file, model, sheet: testSheet(model) };
}

const sheetOf = (name: string, cells: readonly (readonly [row: number, column: number, cell: Cell])[]): Sheet => ({
  ...emptySheet,
  name,
  cells: new Map(cells.map(([row, column, cell]) => [placeOf(row, column), cell])),
});

const workbookOf = (...sheets: Sheet[]): Workbook => ({
  sheets,
  active: 0,
  names: [],
  styles: [{}],
  parts: [],
  was1904: false,
});

const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

test("what is laid has the version that the engine itself writes", () => {
  expect(exported(testSheet().model).version).toBe(gridVersion);
});

test("a name that the grid takes for a cell is called otherwise, in formulas too", () => {
  const { sheet, workbook } = opened({
    sheets: [{ name: "S", rows: '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>YTD2020*2</f><v>10</v></c></row>' }],
    names: '<definedNames><definedName name="YTD2020">S!$A$1</definedName></definedNames>',
  });
  expect(workbook.namedRanges).toEqual({ YTD2020_: "S!A1" });
  expect(sheet.formula("B1")).toBe("=YTD2020_*2");
  expect(sheet.column("B1", 1)).toEqual([10]);
});

describe("values go into the grid and come out of its file as they were", () => {
  type Value = string | number | boolean;
  const surviving = (values: readonly Value[]) => {
    const cells = values.map((value, row) => [row, 0, { value }] as const);
    const model = modelOf(layWorkbook(workbookOf(sheetOf("S", cells)), functions, findings()));
    return [model, modelOf(exported(model))].map((each) =>
      values.map((_, row) => each.getters.getEvaluatedCell({ sheetId: "sheet1", col: 0, row }).value),
    );
  };
  const many = (value: fc.Arbitrary<Value>) =>
    fc.assert(
      fc.property(fc.array(value, { minLength: 200, maxLength: 200 }), (values) =>
        expect(surviving(values)).toEqual([values, values]),
      ),
      { numRuns: 5, endOnFailure: true },
    );

  test("texts of any signs", () => {
    const signs = fc.constantFrom(..."'=[](){}<>#!-+@12/:.,%$ eETRUErue");
    many(fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: signs, minLength: 1, maxLength: 12 })));
  });

  test.each([
    "00123",
    "1/2",
    "2026-01-31",
    "TRUE",
    "#N/A",
    "=1+1",
    "'x",
    " 12 ",
    "1e5",
    "5%",
    "[a](https://b.c)",
    "[a](javascript:1)",
    "@x",
    "+1",
    "-",
  ])("the text %s", (value) => expect(surviving([value])).toEqual([[value], [value]]));

  test("numbers within Excel's reach", () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -9.99e307, max: 9.99e307 });
    many(numbers.filter((value) => Math.abs(value) > 2.3e-308));
    many(fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => value + 0));
  });
});

describe("formulas", () => {
  const rows = `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>6</v></c>
    <c r="C1" cm="1"><f t="array" ref="C1:C3">_xlfn.SEQUENCE(3)</f><v>1</v></c>
    <c r="D1" cm="1"><f t="array" ref="D1">_xldudf_MKT_BUTTERFLYPAYOFF(90,70,90,110,2.5)</f><v>17.5</v></c>
    <c r="E1"><f>BDP("X","PX_LAST")*2</f><v>12.25</v></c><c r="F1"><f>E1+1</f><v>13.25</v></c></row>
    <row r="2"><c r="C2"><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>`;
  const book = opened({ sheets: [{ name: "S", rows }] });

  test("are calculated, ours too, and spill", () => {
    const { sheet } = book;
    expect(["B1", "C3", "D1", "F1"].map((at) => sheet.value(at))).toEqual([6, 3, 17.5, 13.25]);
    expect(["B1", "C1", "D1"].map((at) => sheet.formula(at))).toEqual([
      "=A1*3",
      "=SEQUENCE(3)",
      "=MKT.BUTTERFLYPAYOFF(90,70,90,110,2.5)",
    ]);
  });

  const frozenAt = (model: Model, row: number) =>
    carriedOf(model).getFrozenFormula({ sheetId: "sheet1", col: 4, row })?.text;

  test("of functions that are not here keep value and text: in the file, and when rows are inserted", () => {
    const formula = '=BDP("X","PX_LAST")*2';
    expect(book.sheet.value("E1")).toBe(12.25);
    expect(frozenAt(book.model, 0)).toBe(formula);
    const again = testSheet(modelOf(exported(book.model)));
    expect(frozenAt(again.model, 0)).toBe(formula);
    again.insertRows(1, 2);
    expect(frozenAt(again.model, 0)).toBeUndefined();
    expect(frozenAt(again.model, 2)).toBe(formula);
    again.set({ E3: "13" });
    expect(frozenAt(again.model, 2)).toBeUndefined();
    expect(JSON.stringify(exported(again.model))).not.toContain("BDP");
    again.undo();
    expect(frozenAt(again.model, 2)).toBe(formula);
  });

  test("in braces fill the cells that they filled, no more and no fewer", () => {
    const braces = opened({
      sheets: [
        {
          name: "S",
          rows: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B3">A1:A2*10</f><v>10</v></c>
            <c r="C1"><f t="array" ref="C1:C2">SUM(A1:A3)</f><v>6</v></c><c r="D1"><f t="array" ref="D1">A1:A3</f><v>1</v></c>
            <c r="E1"><f t="array" ref="E1">SUM(A1:A3*2)</f><v>12</v></c></row>
            <row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>20</v></c><c r="C2"><v>6</v></c></row>
            <row r="3"><c r="A3"><v>3</v></c><c r="B3" t="e"><v>#N/A</v></c></row>`,
        },
      ],
    });
    // As Excel fills them: a column too short ends in #N/A, one value stands everywhere, one cell shows the first.
    expect(braces.sheet.values("B1", 3, 4)).toEqual(
      [[10, 6, 1, 12], [20, 6, "", ""].map((value) => value || null), ["#N/A", null, null, null]].map((row) =>
        row.map((value) => value),
      ),
    );
    expect(braces.sheet.formula("E1")).toBe("=SUM(A1:A3*2)");
  });

  test("that reach through sheets or into lost names keep their values", () => {
    const names = `<definedNames><definedName name="Far">[1]Other!$A$1</definedName><definedName name="Twice">Far*2</definedName></definedNames>`;
    const { report, sheet } = opened({
      names,
      sheets: [
        {
          name: "S",
          rows: `<row r="1"><c r="A1"><f>SUM(S:T!B1)</f><v>11</v></c><c r="B1"><f>Twice+1</f><v>85</v></c></row>`,
        },
        { name: "T", rows: "" },
      ],
    });
    expect([sheet.value("A1"), sheet.value("B1")]).toEqual([11, 85]);
    expect(report.lines.map(({ finding }) => finding)).toEqual(expect.arrayContaining(["frozenSheets", "frozenNames"]));
  });

  test("that tell of the cell which was changed last keep their values", () => {
    const written = 'MID(CELL("filename"),FIND("]",CELL("filename"))+1,31)';
    const { report, sheet } = opened({
      sheets: [
        {
          name: "S",
          rows: `<row r="1"><c r="A1" t="str"><f>${written}</f><v>S</v></c><c r="B1"><f>CELL("row",C7)</f><v>7</v></c></row>`,
        },
      ],
    });
    expect([sheet.value("A1"), sheet.value("B1"), sheet.formula("B1")]).toEqual(["S", 7, '=CELL("row",C7)']);
    expect(report.lines.map(({ finding, places }) => [finding, ...places])).toEqual([
      ["frozenFunctions", "S!A1: CELL"],
    ]);
  });

  test("that name cells far away count all of them", () => {
    const { sheet } = opened({
      sheets: [{ name: "S", rows: `<row r="1"><c r="A1"><f>ROWS(B1:B9000)</f><v>9000</v></c></row>` }],
    });
    expect(sheet.value("A1")).toBe(9000);
  });

  test("whose value is another one than the file had are told with both", () => {
    const { report, model, saved } = opened({
      sheets: [
        { name: "S", rows: `<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1"><f>1+2</f><v>3</v></c></row>` },
      ],
    });
    const [line] = withDifferences(report, model, saved).lines;
    expect(line).toMatchObject({ finding: "otherValues", count: 1, places: ["S!A1: 3 → 2"] });
  });
});

describe("names", () => {
  const { sheet, report } = opened({
    names: `<definedNames><definedName name="Rate">0.05</definedName><definedName name="Cells">'Bob&apos;&apos;s'!$A$1:$A$2</definedName>
      <definedName name="GROSS">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*(1+Rate))</definedName>
      <definedName name="Own" localSheetId="0">'Bob&apos;&apos;s'!$A$1</definedName><definedName name="Own" localSheetId="1">T!$A$1</definedName></definedNames>`,
    sheets: [
      {
        name: "Bob's",
        rows: `<row r="1"><c r="A1"><v>10</v></c><c r="B1"><f>SUM(Cells)</f></c><c r="C1"><f>GROSS(100)</f></c><c r="D1"><f>Own</f></c></row><row r="2"><c r="A2"><v>20</v></c></row>`,
      },
      {
        name: "T",
        rows: `<row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>Own</f></c><c r="C1"><f>'Bob''s'!Own</f></c><c r="D1"><f>'Bob''s'!A2</f></c></row>`,
      },
    ],
  });

  test("of ranges, formulas and LAMBDAs are calculated, those of one sheet too", () => {
    expect(["B1", "C1", "D1"].map((at) => sheet.value(at))).toEqual([30, 105, 10]);
    expect(["B1", "C1", "D1"].map((at) => sheet.value(`T!${at}`))).toEqual([7, 10, 20]);
  });

  test("that sheets cannot have here are told", () => {
    expect(sheet.sheetNames()).toEqual(["Bob’s", "T"]);
    expect(report.lines.find(({ finding }) => finding === "sheetNames")?.places).toEqual(["Bob's → Bob’s"]);
  });
});

/** Excel keeps relative references of a name as they are for A1, and a formula in B3 reads them two rows down and a column right. */
describe("names whose cells depend on where they are read", () => {
  const names = `<definedNames><definedName name="Above">Prices!A1048576</definedName><definedName name="Hours">Prices!$A1</definedName>
    <definedName name="Pay">Hours*Rate</definedName><definedName name="Rate">Prices!$D$1</definedName><definedName name="Column">Prices!A$1:A$3</definedName>
    <definedName name="Here">!$D$1</definedName></definedNames>`;
  const { sheet, report, workbook } = opened({
    names,
    sheets: [
      {
        name: "Prices",
        rows: `<row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>Pay</f><v>40</v></c><c r="D1"><v>10</v></c></row>
          <row r="2"><c r="A2"><v>5</v></c><c r="B2"><f>Pay+1</f><v>51</v></c></row>
          <row r="3"><c r="A3"><v>6</v></c><c r="B3"><f>Prices!Pay</f><v>60</v></c></row>
          <row r="4"><c r="A4"><f>SUM(Column)</f><v>15</v></c><c r="B4"><f>SUM(Column)</f><v>151</v></c><c r="C4"><f>Above</f><v>0</v></c></row>
          <row r="5"><c r="A5"><f>Above*2</f><v>30</v></c></row>`,
      },
      { name: "Other", rows: `<row r="1"><c r="A1"><f>Here</f><v>7</v></c><c r="D1"><v>7</v></c></row>` },
    ],
  });

  test("mean in each formula what they mean there", () => {
    expect(["B1", "B2", "B3", "A4", "B4", "A5", "Other!A1"].map((at) => sheet.value(at))).toEqual([
      40, 51, 60, 15, 151, 30, 7,
    ]);
    expect(sheet.formula("B2")).toBe("=(Prices!$A2*Rate)+1");
  });

  test("and are told, as the grid has no such names", () => {
    expect({ ...workbook.namedRanges, ...workbook.namedFormulas }).toEqual({ Rate: "Prices!D1" });
    expect(report.lines.find(({ finding }) => finding === "relativeNames")?.places).toEqual([
      "Above",
      "Hours",
      "Pay",
      "Column",
      "Here",
    ]);
  });
});

test("names of calculations over one range are calculated", () => {
  const { sheet } = opened({
    names: `<definedNames><definedName name="Total">SUM(S!$A$1:$A$2)</definedName><definedName name="Twice">S!$A$1*2</definedName>
      <definedName name="Chosen">INDIRECT("S!A"&amp;S!$A$1)</definedName><definedName name="Table">{1,2;3,4}</definedName></definedNames>`,
    sheets: [
      {
        name: "S",
        rows: `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>Total</f><v>7</v></c><c r="C1"><f>Twice</f><v>4</v></c><c r="D1"><f>Chosen</f><v>5</v></c></row>
          <row r="2"><c r="A2"><v>5</v></c><c r="B2"><f>Table</f><v>1</v></c></row>`,
      },
    ],
  });
  expect([...["B1", "C1", "D1", "B2", "C2"].map((at) => sheet.value(at))]).toEqual([7, 4, 5, 1, null]);
});

test("of two names of other files only the sheet that means one keeps its values", () => {
  const { sheet } = opened({
    names: `<definedNames><definedName name="Currency" localSheetId="1">'[1]Settings'!$A$1</definedName><definedName name="Currency">S!$A$1</definedName></definedNames>`,
    sheets: [
      { name: "S", rows: `<row r="1">${text("A1", "TWD")}<c r="B1" t="str"><f>Currency&amp;1</f><v>old</v></c></row>` },
      { name: "T", rows: `<row r="1"><c r="B1" t="str"><f>Currency&amp;2</f><v>KRW2</v></c></row>` },
    ],
  });
  expect([sheet.value("B1"), sheet.value("T!B1")]).toEqual(["TWD1", "KRW2"]);
});

test("numbers in cells formatted as text are counted, as Excel counts them", () => {
  const { sheet, report } = opened({
    styles:
      '<numFmts><numFmt numFmtId="170" formatCode="&quot;no. &quot;@"/></numFmts><fonts><font/></fonts><cellXfs><xf/><xf numFmtId="49"/><xf numFmtId="170"/></cellXfs>',
    sheets: [
      {
        name: "S",
        rows: `<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="1" t="b"><v>1</v></c><c r="C1" s="1" t="e"><v>#NUM!</v></c></row>
          <row r="2"><c r="A2" s="2"><v>7</v></c><c r="B2" s="1" t="inlineStr"><is><t>007</t></is></c></row>
          <row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>12</v></c><c r="B3"><f>ISLOGICAL(B1)</f></c><c r="C3"><f>C1&amp;"x"</f></c></row>`,
      },
    ],
  });
  expect(["A3", "B3", "C3", "B2"].map((at) => sheet.value(at))).toEqual([12, true, "#NUM!", "007"]);
  expect(report.lines.find(({ finding }) => finding === "textFormats")?.places).toEqual([
    "S!A1",
    "S!B1",
    "S!C1",
    "S!A2",
  ]);
});

test("a merge over cells that hold something takes nothing away", () => {
  const { sheet, report, workbook } = opened({
    sheets: [
      {
        name: "S",
        rows: `<row r="1"><c r="A1"><v>12</v></c><c r="B1"><f>6-2</f><v>4</v></c><c r="D1"><f>A1/B1</f><v>3</v></c></row><row r="2">${text("A2", "title")}<c r="B2" t="str"><v></v></c></row>`,
        after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:C2"/></mergeCells>',
      },
    ],
  });
  expect([sheet.value("B1"), sheet.value("D1")]).toEqual([4, 3]);
  expect(workbook.sheets[0]?.merges).toEqual(["A2:C2"]);
  expect(report.lines.find(({ finding }) => finding === "coveredCells")?.places).toEqual(["S!A1:B1"]);
});

test("looks, widths, panes, merges, rules, links and notes", () => {
  const { workbook, model, sheet } = opened({
    styles: `<numFmts><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts><font><sz val="11"/></font><font><b/><sz val="14"/><color rgb="FF123456"/></font></fonts>
      <fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/></patternFill></fill></fills>
      <cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="2" applyFont="1" applyFill="1"/></cellXfs>
      <dxfs><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>`,
    sheets: [
      {
        name: "S",
        before: `<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="2" width="20"/><col min="4" max="4" hidden="1"/></cols>`,
        rows: `<row r="1"><c r="A1" s="1"><v>1.5</v></c><c r="B1" s="1"><v>2</v></c>${text("C1", "site")}${text("D1", "bad")}</row><row r="2"><c r="A2" s="1"><v>3</v></c><c r="B2" s="1"/></row>`,
        after: `<mergeCells><mergeCell ref="E1:F2"/></mergeCells>
          <conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>2</formula></cfRule></conditionalFormatting>
          <dataValidations><dataValidation type="list" sqref="G1" showErrorMessage="1"><formula1>"yes,no"</formula1></dataValidation>
          <dataValidation type="whole" operator="between" sqref="G2:G9" showErrorMessage="1"><formula1>1</formula1><formula2>5</formula2></dataValidation></dataValidations>
          <hyperlinks><hyperlink ref="C1" r:id="rId1"/><hyperlink ref="D1" r:id="rId2"/></hyperlinks>`,
      },
    ],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
    },
  });
  const [first] = workbook.sheets;
  expect(first).toMatchObject({
    styles: { "A1:B2": 1 },
    formats: { "A1:B2": 1 },
    panes: { xSplit: 1, ySplit: 2 },
    cols: { 1: { size: 140 }, 3: { isHidden: true } },
    merges: ["E1:F2"],
    areGridLinesVisible: false,
  });
  expect(workbook.styles["1"]).toEqual({ bold: true, fontSize: 14, textColor: "#123456", fillColor: "#FFF8DC" });
  expect(sheet.shown("A1")).toBe("1.500");
  expect(model.getters.getCellComputedStyle({ sheetId: "sheet1", col: 0, row: 1 }).textColor).toBe("#FF0000");
  const valid = (row: number, content: string) => {
    sheet.set({ [`G${row}`]: content });
    return model.getters.isDataValidationInvalid({ sheetId: "sheet1", col: 6, row: row - 1 });
  };
  expect([valid(1, "yes"), valid(1, "perhaps"), valid(2, "5"), valid(2, "6"), valid(3, "2.5")]).toEqual([
    false,
    true,
    false,
    true,
    true,
  ]);
  expect(model.getters.getEvaluatedCell({ sheetId: "sheet1", col: 2, row: 0 }).link?.url).toBe("https://example.org/");
  expect(model.getters.getEvaluatedCell({ sheetId: "sheet1", col: 3, row: 0 }).link).toBeUndefined();
});

test("a text file is a sheet of its values", () => {
  const file = openFile(
    "prices.csv",
    new TextEncoder().encode("date,close\n2026-01-30,1.5\n=1+1,00123\n"),
    functions,
    "en",
  );
  const sheet = testSheet(modelOf(file.workbook));
  expect(sheet.sheetNames()).toEqual(["prices"]);
  expect(sheet.values("A1", 3, 2)).toEqual([
    ["date", "close"],
    [46052, 1.5],
    ["=1+1", "00123"],
  ]);
  expect(sheet.shown("A2")).toBe("2026-01-30");
});
