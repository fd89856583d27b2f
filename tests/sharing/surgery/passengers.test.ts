/** What a package of Excel's carries beside its cells: what stays at home, and what leaves and is told. */
import { leavingWith } from "../../../src/sharing/copies/leaving";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { openExcelFile } from "../../../src/sharing/surgery/shareExcelFile";
import { functionNames } from "../functionNames";
import { partOf } from "../madeModel";
import { type MadeBook, made, relationships } from "../madeWorkbook";
import { loosePaths } from "../spreadsheetml/partOrder";
import { allText, copyOfPackage, excelBook, partsChanged } from "./excelPackage";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const property = (id: number, name: string, value: string) =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${id}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;

const partOfBook = (name: string): string => String(excelBook.parts?.[name]);

const loaded: MadeBook = {
  ...excelBook,
  sheets: [
    {
      ...excelBook.sheets[0],
      rows: `${excelBook.sheets[0].rows}<row r="6"><c r="A6"><f>CUBEVALUE("ThisWorkbookDataModel","[Measures].[Sum]")</f><v>12</v></c></row>`,
    },
    excelBook.sheets[1],
  ],
  names: `${excelBook.names}<extLst><ext uri="{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}" xmlns:x15="x"><x15:dataModel><x15:modelTables><x15:modelTable id="T" name="T" connection="c"/></x15:modelTables></x15:dataModel></ext></extLst>`,
  parts: {
    ...excelBook.parts,
    "_rels/.rels": partOfBook("_rels/.rels").replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="${types}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    ),
    "docProps/custom.xml": `<Properties xmlns="c" xmlns:vt="v">${property(2, "Client", "Big &amp; Co")}${property(3, "Source", "C:\\Users\\jane\\in.csv")}</Properties>`,
    "xl/_rels/workbook.xml.rels": partOfBook("xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      `<Relationship Id="rId910" Type="http://schemas.microsoft.com/office/2011/relationships/powerPivotData" Target="model/item.data"/><Relationship Id="rId911" Type="${types}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>`,
    ),
    "xl/model/item.data": "Server=fileserver;Password=s3cret",
    "xl/customData/item1.data": "s3cret",
    "xl/customData/itemProps1.xml": "<datastoreItem/>",
    "xl/customData/_rels/item1.data.rels": relationships([["rId1", "customDataProps", "itemProps1.xml"]]),
    "xl/pivotCache/pivotCacheDefinition1.xml": '<pivotCacheDefinition refreshedBy="Jane Doe"/>',
    "xl/volatileDependencies.xml":
      '<volTypes><volType type="realTimeData"><main first="jane.feed"/></volType></volTypes>',
    "xl/richData/rdrichvaluestructure.xml":
      '<rvStructures count="2"><s t="_error"/><s t="_linkedentity2"/></rvStructures>',
    "xl/embeddings/oleObject1.bin": "PK",
    "customXml/item3.xml": '<memo xmlns="urn:other">kept</memo>',
  },
};
const source = made(loaded);

describe.each(["portable", "live", "values"] as const)("a %s copy", (mode) => {
  const { bytes, losses } = copyOfPackage(source, mode);

  test("leaves the data model at home, with all that leads to it, and tells it", () => {
    expect(allText(bytes)).not.toMatch(/s3cret|x15:dataModel|item\.data|jane/);
    expect(partsChanged(source, bytes).gone).toEqual(
      expect.arrayContaining(["xl/model/item.data", "xl/customData/item1.data", "xl/customData/itemProps1.xml"]),
    );
    expect(partOf(bytes, "xl/workbook.xml")).not.toContain("extLst");
    expect(loosePaths(bytes)).toEqual([]);
    expect(losses.find(({ loss }) => loss === "dataModels")?.places).toEqual([
      "xl/customData/item1.data",
      "xl/model/item.data",
    ]);
  });

  test("keeps the value of a formula that only the model could answer", () => {
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="A6"><v>12</v></c>');
    // A copy of values has no formula to lose.
    const told = losses.find(({ loss }) => loss === "formulas")?.places ?? [];
    expect(told.includes("Desk!A6")).toBe(mode !== "values");
  });

  test("keeps properties of the document, but for paths, which it tells", () => {
    expect(partOf(bytes, "docProps/custom.xml")).toMatch(
      /^<Properties[^>]*><property[^>]*name="Client".*<\/Properties>$/,
    );
    expect(losses.find(({ loss }) => loss === "properties")?.places).toEqual(["Source"]);
  });
});

test("what leaves with a copy is told before it is made", () => {
  const { workbook, passengers } = openExcelFile(source, functionNames);
  expect(passengers).toEqual({
    properties: ["Client", "Source"],
    pivotCaches: 1,
    linkedBooks: 1,
    embedded: 1,
    otherData: 1,
  });
  expect(leavingWith(workbook, "en", passengers)).toEqual(
    expect.arrayContaining([
      "Document properties of the file: Client, Source",
      "Rows behind pivot tables and slicers, also those that are not shown: 1 set",
      "Cells of other workbooks that links have read: 1 workbook",
      "Embedded files: 1",
      "Data of other programs that no cell shows: 1 part",
    ]),
  );
});

test("what is not read is told when the file opens", () => {
  const { lines } = readWorkbook(source, functionNames).report;
  const places = Object.fromEntries(lines.map(({ finding, places: found }) => [finding, [...found].sort()]));
  expect(places).toMatchObject({
    dataModels: ["xl/customData/item1.data", "xl/model/item.data"],
    pivotCaches: ["xl/pivotCache/pivotCacheDefinition1.xml"],
    properties: ["Client", "Source"],
    connections: ["customXml/item2.xml", "xl/connections.xml"],
    otherData: ["customXml/item3.xml"],
    richValues: ["_linkedentity2"],
  });
});
