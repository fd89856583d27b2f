/** Tables and the formulas that speak of them by name: read, shown as cells, written back as they were. */
import type { Table } from "../../../src/sharing/model";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { functionNames } from "../functionNames";
import { bookOf, copied, partOf } from "../madeModel";
import { cellsOf, findingsOf, readRows, relationships } from "../madeWorkbook";
import { loosePaths, oddities } from "./partOrder";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const tableXml = `<table xmlns="${main}" id="1" name="Deals" displayName="Deals" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Price" totalsRowFunction="sum"/><tableColumn id="2" name="Twice" totalsRowLabel="all"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showRowStripes="1"/></table>`;
const text = (at: string, content: string) => `<c r="${at}" t="inlineStr"><is><t>${content}</t></is></c>`;
const rows = [
  `<row r="1">${text("A1", "Price")}${text("B1", "Twice")}</row>`,
  '<row r="2"><c r="A2"><v>10</v></c><c r="B2"><f>Deals[[#This Row],[Price]]*2</f><v>20</v></c></row>',
  '<row r="3"><c r="A3"><v>5</v></c><c r="B3"><f>Deals[[#This Row],[Price]]*2</f><v>10</v></c></row>',
  `<row r="4"><c r="A4"><f>SUBTOTAL(109,Deals[Price])</f><v>15</v></c>${text("B4", "all")}</row>`,
  '<row r="6"><c r="A6"><f>_xldudf_MKT_CAGR(Deals[[#Totals],[Price]],30,1)</f><v>1</v></c><c r="B6"><f>SUM(Deals[Gone])</f><v>7</v></c><c r="C6"><f>SUM(Prices)</f><v>15</v></c></row>',
].join("");
const read = readRows(rows, {
  names: '<definedNames><definedName name="Prices">Deals[Price]</definedName></definedNames>',
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": tableXml,
  },
});

const deals: Table = {
  name: "Deals",
  range: "A1:B4",
  headerRows: 1,
  totalsRows: 1,
  columns: ["Price", "Twice"],
  totals: [{ total: "sum" }, { label: "all" }],
  style: { name: "TableStyleLight9", rowStripes: true },
  filter: true,
};

test("formulas show the cells that are meant, and keep what the file says", () => {
  expect(cellsOf(read, "B3", "A4", "A6").map((cell) => cell?.formula)).toEqual([
    { text: "=$A3*2", plain: "=Deals[[#This Row],[Price]]*2" },
    { text: "=SUBTOTAL(109,$A$2:$A$3)", plain: "=SUBTOTAL(109,Deals[Price])" },
    { text: "=MKT.CAGR($A$4,30,1)", plain: "=MKT.CAGR(Deals[[#Totals],[Price]],30,1)" },
  ]);
  expect(findingsOf(read)).toEqual(expect.arrayContaining(["tables", "tableFormulas", "frozenTables"]));
  expect(read.workbook.sheets[0].tables).toEqual([deals]);
});

test("a name that stands for a column is one of its cells; a column that is not there stays frozen", () => {
  expect(read.workbook.names).toEqual([{ name: "Prices", formula: "=S!$A$2:$A$3" }]);
  expect(cellsOf(read, "B6", "C6").map((cell) => cell?.formula)).toEqual([
    { text: "=SUM(Deals[Gone])", frozen: true },
    { text: "=SUM(Prices)" },
  ]);
});

test.each(["live", "portable"] as const)(
  "a %s copy has the table, and its formulas in the file's own words",
  (mode) => {
    const { bytes } = copied(read.workbook, mode);
    expect(oddities(bytes)).toEqual([]);
    expect(loosePaths(bytes)).toEqual([]);
    const sheet = partOf(bytes, "xl/worksheets/sheet2.xml");
    expect(sheet).toContain("<f>SUBTOTAL(109,Deals[Price])</f>");
    expect(sheet).toContain('<tableParts count="1"><tablePart r:id=');
    if (mode === "portable")
      expect(sheet).toContain("IF(MKT_LIVE,_xldudf_MKT_CAGR(Deals[[#Totals],[Price]],30,1),_mkt_snapshot!A6)");
    const back = readWorkbook(bytes, functionNames);
    expect(back.workbook.sheets[0].tables).toEqual([deals]);
    expect(cellsOf(back, "B3", "A4", "A6")).toEqual(cellsOf(read, "B3", "A4", "A6"));
  },
);

const text1 = (value: string) => ({ value });
const plain: Table = { name: "T", range: "A1:B3", headerRows: 1, totalsRows: 0, columns: ["a", "b"] };

test.each<readonly [string, Parameters<typeof bookOf>[0], readonly Table[]]>([
  ["whose heading is a number", { A1: { value: 1 }, B1: text1("b") }, [plain]],
  ["with a heading twice", { A1: text1("a"), B1: text1("A") }, [plain]],
  ["without a row", { A1: text1("a"), B1: text1("b") }, [{ ...plain, range: "A1:B1" }]],
  ["that Excel would take for a cell", { A1: text1("a"), B1: text1("b") }, [{ ...plain, name: "R1C1" }]],
  ["into which a formula spills", { A1: text1("a"), B1: text1("b"), A2: { value: 1, spilled: true } }, [plain]],
])("a table %s stays cells, its formulas say the cells, and that is told", (_, cells, tables) => {
  const formula = { text: "=SUM($A$2:$A$3)", plain: "=SUM(T[a])" };
  const { bytes, losses } = copied(bookOf({ ...cells, D1: { value: 3, formula } }, { sheet: { tables } }), "live");
  expect(losses.map(({ loss, places }) => [loss, places])).toEqual([["tables", [`Desk!${tables[0].range}`]]]);
  expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toContain("<f>SUM($A$2:$A$3)</f>");
  expect(partOf(bytes, "xl/worksheets/sheet2.xml")).not.toContain("tableParts");
});

test("of two tables that meet, or with one name, the first is written", () => {
  const cells = { A1: text1("a"), B1: text1("b"), C1: text1("c") };
  const meets = { ...plain, name: "U", range: "B1:C3" };
  const { losses } = copied(bookOf(cells, { sheet: { tables: [plain, meets] } }), "live");
  expect(losses.map(({ places }) => places)).toEqual([["Desk!B1:C3"]]);
});
