/** A small package in the shapes that Excel saves, with whatever tells of people and machines, and a copy out of it. */
import type { CopyMode } from "../../../src/sharing/copies/copyTexts";
import type { LossLine } from "../../../src/sharing/losses";
import type { CustomPart } from "../../../src/sharing/model";
import { openPackage } from "../../../src/sharing/package/openPackage";
import { openExcelFile } from "../../../src/sharing/surgery/shareExcelFile";
import { decodeXml } from "../../../src/sharing/xml/decode";
import { functionNames } from "../functionNames";
import { type MadeBook, made, relationships } from "../madeWorkbook";

const packaged = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const addInId = "8fe632e1-b5f0-4a26-b827-4f4cd73acbf8";

/** What must be in no copy. */
export const secrets = [
  "jane",
  "Jane",
  "Acme",
  "fileserver",
  "C:\\",
  "s3cret",
  "absPath",
  "DataMashup",
  "printerSettings",
  "vbaProject.bin",
];

const namespaces =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"';

const rows = [
  '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>70</v></c></row>',
  '<row r="2" spans="1:3"><c r="A2" t="str"><f>"=x"</f><v>=x</v></c><c r="B2"><f>_xldudf_MKT_CAGR(B1,B5,1)</f><v>2.5</v></c></row>',
  '<row r="3"><c r="A3"><f t="shared" ref="A3:A5" si="0">B1*2</f><v>140</v></c><c r="B3" cm="1"><f t="array" ref="B3:B4">_xlfn.SEQUENCE(2)</f><v>1</v></c></row>',
  '<row r="4"><c r="A4"><f t="shared" si="0"/><v>2</v></c><c r="B4"><v>2</v></c><c r="C4"><f t="shared" ref="C4:C5" si="1">_xldudf_MKT_CAGR(B1,B4,1)</f><v>3</v></c></row>',
  '<row r="5"><c r="A5"><f t="shared" si="0"/><v>0</v></c><c r="C5"><f t="shared" si="1"/><v>4</v></c><c r="D5"><f>[1]Prices!$A$1+1</f><v>8</v></c><c r="E5"><f>_xll.BDP("XAG")</f><v>31</v></c></row>',
].join("");

export const excelBook: MadeBook = {
  sheets: [
    { name: "Desk", rows, after: '<pageMargins left="1"/><pageSetup orientation="landscape" r:id="rId1"/>' },
    { name: "Other", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
  ],
  strings: ["<t>Silver</t>"],
  styles:
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="2" fontId="0" applyNumberFormat="1"/></cellXfs>',
  properties: `<fileVersion appName="xl"/><workbookPr/><mc:AlternateContent ${namespaces}><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\jane\\desk\\"/></mc:Choice></mc:AlternateContent><fileSharing userName="Jane Doe"/><bookViews><workbookView activeTab="1"/></bookViews>`,
  names:
    '<externalReferences><externalReference r:id="rId904"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Other!$A$1</definedName><definedName name="Growth">_xldudf_MKT_CAGR(1,2,1)</definedName><definedName name="Price">Desk!$B$1</definedName></definedNames><calcPr calcId="171027" fullCalcOnLoad="1"/>',
  parts: {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "extended-properties", "docProps/app.xml"],
      ["rId3", `${packaged}/relationships/metadata/core-properties`, "docProps/core.xml"],
      [
        "rId4",
        "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        "xl/webextensions/taskpanes.xml",
      ],
    ]),
    "docProps/app.xml":
      "<Properties><Application>Microsoft Excel</Application><Company>Acme</Company><TitlesOfParts>x</TitlesOfParts></Properties>",
    "docProps/core.xml":
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Jane Doe</dc:creator><cp:lastModifiedBy>Jane Doe</cp:lastModifiedBy></cp:coreProperties>',
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId901", "sharedStrings", "sharedStrings.xml"],
      ["rId902", "styles", "styles.xml"],
      ["rId903", "sheetMetadata", "metadata.xml"],
      ["rId904", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId905", "calcChain", "calcChain.xml"],
      ["rId906", "connections", "connections.xml"],
      ["rId907", "customXml", "../customXml/item1.xml"],
      ["rId908", "customXml", "../customXml/item2.xml"],
      ["rId909", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
    ]),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ]),
    "xl/printerSettings/printerSettings1.bin": "\\\\fileserver\\printer",
    "xl/calcChain.xml": '<calcChain><c r="A3" i="1"/></calcChain>',
    "xl/vbaProject.bin": "jane",
    "xl/connections.xml":
      '<connections><connection id="1"><dbPr connection="Server=fileserver;Password=s3cret" command="select"/></connection></connections>',
    "xl/externalLinks/externalLink1.xml":
      '<externalLink><externalBook r:id="rId1" xmlns:r="r" xmlns:xxl21="x"><xxl21:alternateUrls><xxl21:absoluteUrl r:id="rId2"/></xxl21:alternateUrls><sheetNames/></externalBook></externalLink>',
    "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="file:///\\\\fileserver\\jane\\prices.xlsx" TargetMode="External"/><Relationship Id="rId2" Type="${office}/externalLinkPath" Target="https://example.com/jane/prices.xlsx" TargetMode="External"/></Relationships>`,
    "customXml/item1.xml": '<ownSeries xmlns="urn:marketbook:own-series:1">[]</ownSeries>',
    "customXml/item2.xml": '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">fileserver</DataMashup>',
    "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="w"><wetp:taskpane><wetp:webextensionref xmlns:r="${office}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    "xl/webextensions/_rels/taskpanes.xml.rels": relationships([
      ["rId1", "http://schemas.microsoft.com/office/2011/relationships/webextension", "webextension1.xml"],
    ]),
    "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="w"><we:reference id="${addInId}" store="\\\\fileserver\\addins" storeType="Filesystem"/></we:webextension>`,
  },
};

export const excelBytes = (): Uint8Array => made(excelBook);

export function copyOfPackage(
  bytes: Uint8Array,
  mode: CopyMode,
  parts?: readonly CustomPart[],
): { readonly bytes: Uint8Array; readonly losses: readonly LossLine[] } {
  const options = {
    mode,
    language: "en" as const,
    title: "Desk",
    saved: "2026-02-18T09:30:00.000Z",
    series: [],
    addIn: { id: addInId, version: "1.0.0.0" },
  };
  return openExcelFile(bytes, functionNames).copy(options, parts);
}

/** Parts by name, those of `before` that are not the same in `after`, and those that are new or gone. */
export function partsChanged(
  before: Uint8Array,
  after: Uint8Array,
): Readonly<Record<"changed" | "added" | "gone", string[]>> {
  const [old, fresh] = [openPackage(before), openPackage(after)];
  const same = (name: string) => Buffer.compare(Buffer.from(old.bytes(name)), Buffer.from(fresh.bytes(name))) === 0;
  return {
    changed: old.names.filter((name) => fresh.find(name) !== undefined && !same(name)).sort(),
    added: fresh.names.filter((name) => old.find(name) === undefined).sort(),
    gone: old.names.filter((name) => fresh.find(name) === undefined).sort(),
  };
}

export function allText(bytes: Uint8Array): string {
  const file = openPackage(bytes);
  return file.names.map((name) => `${name}\n${decodeXml(file.bytes(name))}`).join("\n");
}
