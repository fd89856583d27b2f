/** Small workbooks made of their parts, in the shapes of the programs that write them. */

import { cellPlace } from "../../src/cells/address";
import type { FunctionNames } from "../../src/sharing/formulaText/functionNames";
import { type Cell, placeOf, type Sheet } from "../../src/sharing/model";
import { writePackage } from "../../src/sharing/package/writePackage";
import { readWorkbook, type WorkbookRead } from "../../src/sharing/readWorkbook";
import { functionNames } from "./functionNames";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

export const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}">${all
    .map(([id, type, target]) => {
      const mode = /^[a-z]+:/i.test(target) ? ' TargetMode="External"' : "";
      return `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${office}/${type}`}" Target="${target}"${mode}/>`;
    })
    .join("")}</Relationships>`;

interface MadeSheet {
  readonly name: string;
  /** What stands in sheetData. */
  readonly rows: string;
  /** Before and after sheetData. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

export interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  /** Each as its element's inside: <t>…</t>. */
  readonly strings?: readonly string[];
  readonly styles?: string;
  /** Inside the workbook's element, before the sheets and after them. */
  readonly properties?: string;
  readonly names?: string;
  readonly application?: string;
  /** Other parts, which take the place of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

const metadata = `<metadata xmlns="${main}"><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

export function partsOf(book: MadeBook): Map<string, string> {
  const { sheets, strings, styles, properties = "", names = "", application } = book;
  const listed = sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
    )
    .join("");
  const parts = new Map([
    ["[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`],
    [
      "_rels/.rels",
      relationships([
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", "extended-properties", "docProps/app.xml"],
      ]),
    ],
    ["docProps/app.xml", `<Properties><Application>${application ?? "Microsoft Excel"}</Application></Properties>`],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${listed}</sheets>${names}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ...sheets.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["rId901", "sharedStrings", "sharedStrings.xml"],
        ["rId902", "styles", "styles.xml"],
        ["rId903", "sheetMetadata", "metadata.xml"],
      ]),
    ],
    ["xl/metadata.xml", metadata],
    [
      "xl/sharedStrings.xml",
      `<sst xmlns="${main}">${(strings ?? []).map((text) => `<si>${text}</si>`).join("")}</sst>`,
    ],
    ["xl/styles.xml", `<styleSheet xmlns="${main}">${styles ?? "<cellXfs><xf/></cellXfs>"}</styleSheet>`],
    ...sheets.map(
      ({ rows, before = "", after = "" }, index) =>
        [
          `xl/worksheets/sheet${index + 1}.xml`,
          `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
        ] as const,
    ),
  ]);
  for (const [name, text] of Object.entries(book.parts ?? {})) parts.set(name, text);
  return parts;
}

export const made = (book: MadeBook): Uint8Array => writePackage(partsOf(book));

export const readMade = (book: MadeBook, functions: FunctionNames = functionNames): WorkbookRead =>
  readWorkbook(made(book), functions);

/** One sheet S of these rows. */
export const readRows = (rows: string, book: Partial<MadeBook> = {}): WorkbookRead =>
  readMade({ ...book, sheets: [{ name: "S", rows }] });

export function cellAt(sheet: Sheet, address: string): Cell | undefined {
  const place = cellPlace(address);
  return place && sheet.cells.get(placeOf(place.row, place.col));
}

export const cellsOf = ({ workbook }: WorkbookRead, ...addresses: readonly string[]): (Cell | undefined)[] =>
  addresses.map((address) => cellAt(workbook.sheets[0], address));

export const findingsOf = ({ report }: WorkbookRead): string[] => report.lines.map(({ finding }) => finding);
