/** OpenDocument spreadsheets as LibreOffice writes them, and their formulas. */
import { excelFormula } from "../../../src/sharing/ods/openFormula";
import { writePackage } from "../../../src/sharing/package/writePackage";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { functionNames } from "../functionNames";
import { cellsOf, findingsOf } from "../madeWorkbook";

const document = (tables: string, after = "") =>
  `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables}${after}</office:spreadsheet></office:body></office:document-content>`;
const read = (tables: string, after = "", parts: Readonly<Record<string, string>> = {}) =>
  readWorkbook(
    writePackage(
      new Map([
        ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
        ["content.xml", document(tables, after)],
        ...Object.entries(parts),
      ]),
    ),
    functionNames,
  );
const cell = (attributes: string, text = "") =>
  `<table:table-cell ${attributes}>${text === "" ? "" : `<text:p>${text}</text:p>`}</table:table-cell>`;
const row = (cells: string, attributes = "") => `<table:table-row ${attributes}>${cells}</table:table-row>`;

test.each([
  ["of:=SUM([.A1:.B2];2)", "SUM(A1:B2,2)"],
  ["of:=[Sheet2.A1]+[$'My sheet.2'.$B$2:.C3]", "Sheet2!A1+'My sheet.2'!$B$2:C3"],
  ['of:=IF([.A1]="a;b";{1;2|3;4};"[.A1]")', 'IF(A1="a;b",{1,2;3,4},"[.A1]")'],
  ["of:=SUM([.A1:.A3]![.A2:.C2])+SUM(([.A1]~[.B2]))", "SUM(A1:A3 A2:C2)+SUM((A1,B2))"],
  ["of:=COM.MICROSOFT.CONCAT([.A1])*$$MyName", "CONCAT(A1)*MyName"],
  ["of:=_xldudf_mkt_last([.#REF!])", "_xldudf_mkt_last(#REF!)"],
  ["of:='file:///home/x/data.ods'#$Sheet1.A1", "'file:///home/x/data.ods'#$Sheet1.A1"],
  ["of:=['file:///home/x/data.ods'#$Sheet1.A1]", "'[data.ods]Sheet1'!A1"],
])("%s is %s", (written, shown) => expect(excelFormula(written)).toBe(shown));

test("values of each kind, repeated ones written out, empty ones not", () => {
  const found = read(
    `<table:table table:name="S">${row(cell('office:value-type="float" office:value="1.5" table:number-columns-repeated="2"', "1.50") + cell('office:value-type="string"', "a<text:s text:c='2'/>b</text:p><text:p>c") + cell('office:value-type="boolean" office:boolean-value="true"') + cell('office:value-type="date" office:date-value="2026-02-18T06:00:00"') + cell('office:value-type="time" office:time-value="PT30H30M00S"'), 'table:number-rows-repeated="2"')}${row("<table:table-cell table:number-columns-repeated='16384'/>", 'table:number-rows-repeated="1048574"')}</table:table>`,
  );
  expect(cellsOf(found, "A1", "B2", "C1", "D1", "E1", "F1").map((each) => each?.value)).toEqual([
    1.5,
    1.5,
    "a  b\nc",
    true,
    46071.25,
    30.5 / 24,
  ]);
  expect(found.report.cells).toBe(12);
});

test("formulas, names, arrays, errors; our functions come back", () => {
  const names =
    '<table:named-expressions><table:named-range table:name="Rate" table:cell-range-address="$S.$A$1"/></table:named-expressions>';
  const found = read(
    `<table:table table:name="S">${row(cell('table:formula="of:=Rate*2" office:value-type="float" office:value="3"') + cell('table:formula="of:=_xldudf_mkt_last([.A1])" office:value-type="string" office:string-value=""', "#NAME?") + cell('table:formula="of:=TRANSPOSE([.A1:.A2])" table:number-matrix-columns-spanned="2" table:number-matrix-rows-spanned="1" office:value-type="float" office:value="3"') + cell('office:value-type="float" office:value="4"'))}</table:table>`,
    names,
  );
  expect(cellsOf(found, "A1", "B1", "C1", "D1")).toEqual([
    { value: 3, formula: { text: "=Rate*2" } },
    { value: { error: "#NAME?" }, formula: { text: "=MKT.LAST(A1)" }, pending: true },
    { value: 3, formula: { text: "=TRANSPOSE(A1:A2)", fills: "array", range: "C1:D1" } },
    { value: 4, spilled: true },
  ]);
  expect(found.workbook.names).toEqual([{ name: "Rate", formula: "=S!$A$1" }]);
  expect(findingsOf(found)).toContain("ourNames");
});

test("text of shapes and notes in a cell is not the cell's, and spaces between lines are one", () => {
  const note = "<office:annotation><dc:creator>me</dc:creator><text:p>note</text:p></office:annotation>";
  const shape = "<draw:custom-shape><text:p>box</text:p></draw:custom-shape>";
  const found = read(
    `<table:table table:name="S"><table:shapes><draw:frame><text:p>far</text:p></draw:frame></table:shapes>${row(`<table:table-cell office:value-type="string">${note}<text:p>\n  gold\n  bar<text:s text:c="2"/>1</text:p><text:p/><text:p>kg</text:p>${shape}</table:table-cell>`)}</table:table>`,
  );
  expect(cellsOf(found, "A1")).toEqual([{ value: "gold bar  1\n\nkg" }]);
});

test("what links last brought is no table of the workbook", () => {
  const one = row(cell('office:value-type="float" office:value="1"', "1"));
  const other = row(cell('office:value-type="float" office:value="99"', "99"));
  const file = "'file:///home/x/data.ods'#$Sheet1";
  const found = read(
    `<table:table table:name="S">${one}</table:table><table:table table:name="${file}"><table:table-source/>${other}</table:table>`,
    `<table:dde-links><table:dde-link><table:table>${other}</table:table></table:dde-link></table:dde-links>`,
  );
  expect(found.workbook.sheets.map(({ name }) => name)).toEqual(["S"]);
  expect(found.report).toMatchObject({ cells: 1, lines: [{ finding: "externalLinks", places: ["data.ods"] }] });
});

test("a password is told, and so is a file of text", () => {
  expect(() =>
    read("<table:table/>", "", { "META-INF/manifest.xml": "<manifest><encryption-data/></manifest>" }),
  ).toThrow(/has a password/);
  expect(() => readWorkbook(writePackage(new Map([["content.xml", "<a><text/></a>"]])), functionNames)).toThrow(
    /holds no workbook/,
  );
});

test("cells that repeat without end are refused", () => {
  const endless = row(
    cell('office:value-type="float" office:value="1" table:number-columns-repeated="16384"'),
    'table:number-rows-repeated="1048576"',
  );
  expect(() => read(`<table:table table:name="S">${endless}</table:table>`)).toThrow(/more than 2000000 cells/);
});
