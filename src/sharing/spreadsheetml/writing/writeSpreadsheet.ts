/**
 * A workbook as the bytes of an .xlsx file, the same bytes for the same workbook. Nothing is calculated and nothing is decided:
 * who makes copies for sharing puts guards around formulas, or takes them away, before (copies/).
 */
import type { FunctionNames } from "../../formulaText/functionNames";
import type { Losses } from "../../losses";
import type { Workbook } from "../../model";
import { withRoomBesideNumbers } from "../besideNumbers";
import { addCustomParts } from "./customParts";
import { newParts } from "./parts";
import { applicationXml, coreXml, type Properties } from "./properties";
import { newStyleTable } from "./styleTable";
import { type AddIn, addWebExtension } from "./webExtension";
import { sharedStringTable } from "./writeCells";
import { namesXml } from "./writeNames";
import { addSheet } from "./writeSheet";
import { writableTables } from "./writeTables";
import { attributes, declaration, namespaces } from "./xml";

export interface Written {
  readonly properties: Properties;
  /** The add-in that the file asks for: of live copies alone. */
  readonly addIn?: AddIn;
  readonly functions: FunctionNames;
  readonly losses: Losses;
}

const workbookPart = "xl/workbook.xml";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const packaged = "application/vnd.openxmlformats-package";

/** The one record that marks a formula which spills, as Excel writes it. */
const metadataXml = `${declaration}<metadata xmlns="${namespaces.main}" xmlns:xda="${namespaces.microsoft}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Below 191029 Excel would calculate everything anew, without the functions that are not there. */
const calculation = '<calcPr calcId="191029"/>';

function workbookXml(workbook: Workbook, { functions, losses }: Written): string {
  const sheets = workbook.sheets.map(({ name, state }, index) => {
    const shown = state === "visible" ? undefined : state;
    return `<sheet${attributes({ name, sheetId: index + 1, state: shown, "r:id": `rId${index + 1}` })}/>`;
  });
  return [
    `${declaration}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="10419"/><workbookPr defaultThemeVersion="166925"/>',
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${workbook.active}"/></bookViews>`,
    `<sheets>${sheets.join("")}</sheets>${namesXml(workbook, functions, losses)}${calculation}</workbook>`,
  ].join("");
}

/** Ours that formulas call, as the web extension lists them. */
export function calledFunctions({ sheets, names }: Workbook): string[] {
  const called = new Set<string>();
  const look = (formula: string) => {
    for (const [, name] of formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/\bMKT\.([A-Z0-9.]+)\(/gi))
      called.add(`_xldudf_MKT_${name.toUpperCase()}`);
  };
  for (const { cells } of sheets) for (const { formula } of cells.values()) if (formula) look(formula.text);
  for (const { formula } of names) look(formula);
  return [...called].sort();
}

function spillsAnywhere({ sheets }: Workbook): boolean {
  for (const { cells } of sheets)
    for (const { formula } of cells.values()) if (formula?.fills === "dynamic") return true;
  return false;
}

export function writeSpreadsheet(given: Workbook, written: Written): Uint8Array {
  const workbook = withRoomBesideNumbers(given);
  const parts = newParts();
  const { functions, losses, properties, addIn } = written;
  const writing = {
    styles: workbook.styles,
    table: newStyleTable(workbook.styles[0] ?? {}),
    strings: sharedStringTable(),
    functions,
    losses,
    parts,
    tables: writableTables(workbook, losses),
    numbering: { drawings: 0, charts: 0, comments: 0, tables: 0 },
  };
  parts.relate("", { type: "officeDocument", target: workbookPart });
  parts.relate("", {
    type: `${namespaces.packageRelationships}/metadata/core-properties`,
    target: "docProps/core.xml",
  });
  parts.relate("", { type: "extended-properties", target: "docProps/app.xml" });
  parts.add("docProps/core.xml", coreXml(properties), `${packaged}.core-properties+xml`);
  parts.add(
    "docProps/app.xml",
    applicationXml,
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  );
  parts.add(workbookPart, workbookXml(workbook, written), `${spreadsheet}.sheet.main+xml`);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    parts.relate(workbookPart, { type: "worksheet", target: part });
    addSheet(sheet, part, workbook, { ...writing, isShown: index === workbook.active });
  }
  const also = (type: string, name: string, xml: string, kind = type) => {
    parts.add(`xl/${name}.xml`, xml, `${spreadsheet}.${kind}+xml`);
    parts.relate(workbookPart, { type, target: `xl/${name}.xml` });
  };
  also("styles", "styles", writing.table.xml());
  also("sharedStrings", "sharedStrings", writing.strings.xml());
  if (spillsAnywhere(workbook)) also("sheetMetadata", "metadata", metadataXml);
  addCustomParts(parts, workbook.parts, workbookPart);
  if (addIn) addWebExtension(parts, addIn, calledFunctions(workbook));
  return parts.pack();
}
