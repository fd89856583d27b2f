/** Filters of files: what they hide is hidden and no part of totals, and their conditions come out as they went in. */
import type { Model } from "../../../../src/engine/library/library";
import type { Workbook } from "../../../../src/sharing/model";
import { readWorkbook } from "../../../../src/sharing/readWorkbook";
import { checkedWorkbook } from "../../../../src/workbench/keeping/checkWorkbook";
import { functionNamesOf } from "../../../../src/workbook/grid/functionNames";
import { nodeEngine } from "../../../../src/workbook/grid/nodeEngine";
import { openFile } from "../../../../src/workbook/grid/opening/openFile";
import { toWorkbook } from "../../../../src/workbook/grid/toWorkbook/toWorkbook";
import { shareCopy } from "../../../../src/workbook/shareCopy";
import { testSheet } from "../../../engine/sheet";
import { type MadeBook, made, relationships } from "../../../sharing/madeWorkbook";

const library = nodeEngine();
const functions = functionNamesOf(library);
const modelOf = (data: object) =>
  new library.Model(checkedWorkbook(data) as ConstructorParameters<typeof library.Model>[0]);

function copyOf(model: Model): Workbook {
  const { workbook, losses } = toWorkbook(model, "copy");
  const wishes = { mode: "live", language: "en", title: "copy", saved: "2026-11-29T00:00:00Z" } as const;
  const series = { own: [], fetched: [] };
  const { bytes } = shareCopy(workbook, { ...wishes, series }, functions, losses);
  return readWorkbook(bytes, functions).workbook;
}

/**
 * Silver at 30 and 40 is shown, gold at 100 is not; SUBTOTAL(9) passes over what a filter hides, SUM over nothing. Row 6 was hidden
 * by hand: Excel passes over it too while a filter hides rows of the sheet (EPPlus's SubtotalFilters.xlsx, as Excel saved it).
 */
const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Metal</t></is></c><c r="B1" t="inlineStr"><is><t>Price</t></is></c></row>
  <row r="2"><c r="A2" t="inlineStr"><is><t>Silver</t></is></c><c r="B2"><v>30</v></c></row>
  <row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>Gold</t></is></c><c r="B3"><v>100</v></c></row>
  <row r="4"><c r="A4" t="inlineStr"><is><t>Silver</t></is></c><c r="B4"><v>40</v></c></row>
  <row r="6" hidden="1"><c r="B6"><v>1000</v></c></row>
  <row r="7"><c r="B7"><f>SUBTOTAL(9,B2:B4)</f><v>70</v></c><c r="C7"><f>SUM(B2:B4)</f><v>170</v></c><c r="D7"><f>SUBTOTAL(9,B6)</f><v>1000</v></c><c r="E7"><f>SUBTOTAL(109,B2:B6)</f><v>70</v></c></row>`;
const condition = `<filterColumn colId="0"><filters blank="1"><filter val="Silver &amp; &quot;co&quot;"/><dateGroupItem year="2026" month="2" dateTimeGrouping="month"/></filters></filterColumn><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="10"/></customFilters></filterColumn>`;
const columns = [
  {
    column: 0,
    kind: "filters",
    attributes: { blank: "1" },
    items: [
      { name: "filter", attributes: { val: 'Silver & "co"' } },
      { name: "dateGroupItem", attributes: { year: "2026", month: "2", dateTimeGrouping: "month" } },
    ],
  },
  {
    column: 1,
    kind: "customFilters",
    attributes: { and: "1" },
    items: [{ name: "customFilter", attributes: { operator: "greaterThan", val: "10" } }],
  },
];

const filter = `<autoFilter ref="A1:B4">${condition}</autoFilter>`;
const ofSheet: MadeBook = { sheets: [{ name: "S", rows, after: filter }] };
const ofTable: MadeBook = {
  sheets: [{ name: "S", rows, after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' }],
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Metals" displayName="Metals" ref="A1:B4">${filter}<tableColumns count="2"><tableColumn id="1" name="Metal"/><tableColumn id="2" name="Price"/></tableColumns></table>`,
  },
};

describe.each([
  ["a sheet", ofSheet],
  ["a table", ofTable],
])("of %s", (_, book) => {
  const opened = () => {
    const { workbook, report } = openFile("made.xlsx", made(book), functions, "en");
    const model = modelOf(workbook);
    return { model, report, sheet: testSheet(model) };
  };
  const totals = ["B7", "C7", "D7", "E7"];

  test("totals pass over what it hides", () => {
    const { report, sheet } = opened();
    expect(totals.map((at) => sheet.value(at))).toEqual([70, 170, 0, 70]);
    expect(report.lines.find(({ finding }) => finding === "filters")?.places).toEqual(["S!A1:B4"]);
  });

  test("rows that are shown again are counted again", () => {
    const { model, sheet } = opened();
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("UNHIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [2] });
    expect(totals.map((at) => sheet.value(at))).toEqual([170, 170, 0, 170]);
    const [copy] = copyOf(model).sheets;
    expect(copy.tables[0]?.filterColumns ?? copy.filter?.columns ?? []).toEqual([]);
  });

  test("its conditions stay in the workbook's own file and go back into Excel's, where its rows stand then", () => {
    const { model } = opened();
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: "S",
      dimension: "ROW",
      base: 0,
      quantity: 2,
      position: "before",
    });
    const data = (model as unknown as { _exportData(shared: boolean): object })._exportData(false);
    const again = modelOf(data);
    expect(testSheet(again).value("B9")).toBe(70);
    const [copy] = copyOf(again).sheets;
    const kept = copy.tables[0] ?? copy.filter;
    expect(kept?.range).toBe("A3:B6");
    expect(copy.tables[0]?.filterColumns ?? copy.filter?.columns).toEqual(columns);
    expect([...copy.rows].filter(([, { hidden }]) => hidden).map(([row]) => row)).toEqual([4, 7]);
  });
});

test("one by colours hides rows from totals too, though nobody knows the colour any more", () => {
  const byColour =
    '<autoFilter ref="A1:B4"><filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn></autoFilter>';
  const { workbook } = openFile("made.xlsx", made({ sheets: [{ name: "S", rows, after: byColour }] }), functions, "en");
  const model = modelOf(workbook);
  expect(testSheet(model).value("B7")).toBe(70);
  const [copy] = copyOf(model).sheets;
  expect(copy.filter).toEqual({ range: "A1:B4", columns: [] });
  expect(copy.rows.get(2)?.hidden).toBe(true);
});

test("one that lets everything through hides no row that the user hid", () => {
  const all = { sheets: [{ name: "S", rows, after: '<autoFilter ref="A1:B4"/>' }] };
  const { workbook, report } = openFile("made.xlsx", made(all), functions, "en");
  const sheet = testSheet(modelOf(workbook));
  expect(["B7", "D7", "E7"].map((at) => sheet.value(at))).toEqual([170, 1000, 70]);
  expect(report.lines.some(({ finding }) => finding === "filters")).toBe(false);
});

test("a workbook whose filter has elements that no filter has is refused", () => {
  const { workbook } = openFile("made.xlsx", made(ofSheet), functions, "en");
  const [sheet] = workbook.sheets;
  const odd = { columns: [{ column: 0, kind: "script", attributes: {}, items: [] }] };
  expect(() => checkedWorkbook({ ...workbook, sheets: [{ ...sheet, filters: { "A1:B4": odd } }] })).toThrow();
});
