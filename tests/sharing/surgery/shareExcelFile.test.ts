/** Copies out of Excel's own package: what must change does, and nothing else. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { cellAddress } from "../../../src/cells/address";
import type { CopyMode } from "../../../src/sharing/copies/copyTexts";
import { unknownCells } from "../../../src/sharing/copies/writeCopy";
import { columnOf, rowOf, type Sheet } from "../../../src/sharing/model";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { FileRefusal } from "../../../src/sharing/refusal";
import { functionNames } from "../functionNames";
import { partOf } from "../madeModel";
import { made } from "../madeWorkbook";
import { loosePaths } from "../spreadsheetml/partOrder";
import { allText, copyOfPackage, excelBook, excelBytes, partsChanged, secrets } from "./excelPackage";

const modes = ["portable", "live", "values"] as const;
const source = excelBytes();
const read = (bytes: Uint8Array) => readWorkbook(bytes, functionNames).workbook;
const valuesOf = ({ cells }: Sheet) =>
  Object.fromEntries(
    [...cells]
      .filter(([, { value }]) => value !== null)
      .map(([at, { value }]) => [cellAddress(columnOf(at), rowOf(at)), value]),
  );
const formulasOf = ({ cells }: Sheet) =>
  Object.fromEntries(
    [...cells].flatMap(([at, { formula }]) => (formula ? [[cellAddress(columnOf(at), rowOf(at)), formula.text]] : [])),
  );

describe("a portable copy", () => {
  const { bytes, losses } = copyOfPackage(source, "portable");
  const desk = partOf(bytes, "xl/worksheets/sheet1.xml");

  test("guards our formulas and Excel's newest in the words of the file, and leaves every other cell as it was", () => {
    expect(desk).toContain('<c r="B2"><f>IF(MKT_LIVE,_xldudf_MKT_CAGR(B1,B5,1),_mkt_snapshot!B2)</f><v>2.5</v></c>');
    expect(desk).toContain(
      '<c r="B3" cm="1"><f t="array" ref="B3:B4">IF(MKT_MODERN,_xlfn.SEQUENCE(2),_mkt_snapshot!B3:B4)</f><v>1</v></c>',
    );
    expect(desk).toContain('<c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>70</v></c>');
    expect(desk).toContain('<f t="shared" ref="A3:A5" si="0">B1*2</f>');
    expect(desk).toContain("<f>[1]Prices!$A$1+1</f>");
  });

  test("writes shared formulas out where they get a guard", () => {
    expect(desk).toContain("<f>IF(MKT_LIVE,_xldudf_MKT_CAGR(B1,B4,1),_mkt_snapshot!C4)</f>");
    expect(desk).toContain("<f>IF(MKT_LIVE,_xldudf_MKT_CAGR(B2,B5,1),_mkt_snapshot!C5)</f>");
  });

  test("keeps the value alone of somebody else's function, and tells it", () => {
    expect(desk).toContain('<c r="E5"><v>31</v></c>');
    expect(losses.map(({ loss, places }) => [loss, [...places].sort()])).toEqual(
      expect.arrayContaining([
        ["formulas", ["Desk!E5"]],
        ["macros", ["xl/vbaProject.bin"]],
        ["connections", ["customXml/item2.xml", "xl/connections.xml"]],
      ]),
    );
  });

  test("adds its sheets, and names of one sheet follow it", () => {
    const workbook = partOf(bytes, "xl/workbook.xml");
    expect([...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "About this copy",
      "Desk",
      "Other",
      "_mkt_snapshot",
      "_mkt",
    ]);
    expect(workbook).toContain('<workbookView activeTab="2"/>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">');
    expect(workbook).toContain('<definedName name="MKT_LIVE">_mkt!$B$1</definedName>');
    expect(workbook).toContain('<calcPr calcId="191029"/>');
  });

  test("comes back as the workbook that it was made of", () => {
    const [before, after] = [read(source), read(bytes)];
    expect(after.sheets.map(({ name }) => name)).toEqual(["Desk", "Other"]);
    const { E5: _, ...formulas } = formulasOf(before.sheets[0]);
    expect(formulasOf(after.sheets[0])).toEqual(formulas);
    expect(valuesOf(after.sheets[0])).toEqual(valuesOf(before.sheets[0]));
    expect(after.active).toBe(before.active);
  });

  test("of a portable copy is one of the same formulas: its old sheets and names are gone", () => {
    const again = copyOfPackage(bytes, "portable").bytes;
    const workbook = partOf(again, "xl/workbook.xml");
    expect(workbook.match(/name="_mkt_snapshot"/g)).toHaveLength(1);
    expect(workbook.match(/name="MKT_LIVE"/g)).toHaveLength(1);
    expect(workbook.match(/About this copy/g)).toHaveLength(2);
    expect(formulasOf(read(again).sheets[0])).toEqual(formulasOf(read(bytes).sheets[0]));
    expect(loosePaths(again)).toEqual([]);
  });

  test("of a portable copy as a live one has no guard any more", () => {
    const freed = copyOfPackage(bytes, "live").bytes;
    expect(allText(freed)).not.toContain("_mkt_snapshot");
    expect(partOf(freed, "xl/worksheets/sheet1.xml")).toContain("<f>_xldudf_MKT_CAGR(B1,B5,1)</f>");
  });
});

test("a copy of values has no formula, and what looks like one is marked as a text", () => {
  const { bytes } = copyOfPackage(source, "values");
  const desk = partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(desk).not.toContain("<f");
  expect(desk).not.toContain("cm=");
  const [, style] = /<c r="A2" t="str" s="(\d+)"><v>=x<\/v>/.exec(desk) ?? [];
  const formats = [...partOf(bytes, "xl/styles.xml").matchAll(/<xf [^>]*>/g)].map(([tag]) => tag);
  expect(formats[Number(style)]).toContain('quotePrefix="1"');
  expect(partOf(bytes, "xl/workbook.xml")).not.toContain("Growth");
  expect(valuesOf(read(bytes).sheets[0])).toEqual(valuesOf(read(source).sheets[0]));
});

test("a live copy changes no cell, and keeps the add-in that it asks for", () => {
  const { bytes } = copyOfPackage(source, "live");
  expect(partsChanged(source, bytes).changed).not.toContain("xl/worksheets/sheet2.xml");
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toBe(
    partOf(source, "xl/worksheets/sheet1.xml").replace(' r:id="rId1"', ""),
  );
  expect(partOf(bytes, "xl/webextensions/webextension1.xml")).toContain('store=""');
});

describe.each(modes)("a %s copy", (mode) => {
  test("tells nothing about people and machines", () => {
    const text = allText(copyOfPackage(source, mode).bytes);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  test("leaves every part alone that need not change", () => {
    const { changed, added, gone } = partsChanged(source, copyOfPackage(source, mode).bytes);
    const own = [
      "docProps/app.xml",
      "docProps/core.xml",
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
    ];
    const told = [
      "xl/connections.xml",
      "xl/externalLinks/externalLink1.xml",
      "xl/externalLinks/_rels/externalLink1.xml.rels",
    ];
    const ofMode = {
      portable: ["_rels/.rels"],
      live: ["xl/webextensions/webextension1.xml"],
      values: ["_rels/.rels"],
    }[mode];
    expect(changed).toEqual(
      [
        ...own,
        ...told,
        ...ofMode,
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
      ].sort(),
    );
    expect(added).toEqual(
      mode === "portable"
        ? ["xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml"]
        : ["xl/worksheets/sheet3.xml"],
    );
    expect(gone).toEqual(
      [
        "customXml/item2.xml",
        "xl/printerSettings/printerSettings1.bin",
        "xl/vbaProject.bin",
        ...(mode === "live"
          ? []
          : [
              "xl/calcChain.xml",
              "xl/webextensions/_rels/taskpanes.xml.rels",
              "xl/webextensions/taskpanes.xml",
              "xl/webextensions/webextension1.xml",
            ]),
      ].sort(),
    );
  });

  test("holds the series that may leave, or none", () => {
    const own = "urn:marketbook:own-series:1";
    expect(allText(copyOfPackage(source, mode).bytes)).toContain(own);
    expect(allText(copyOfPackage(source, mode, []).bytes)).not.toContain(own);
    const given = { namespace: own, xml: `<ownSeries xmlns="${own}">["kept"]</ownSeries>` };
    expect(allText(copyOfPackage(source, mode, [given]).bytes)).toContain('["kept"]');
  });

  test("is the same, byte by byte, each time", () =>
    expect(copyOfPackage(source, mode).bytes).toEqual(copyOfPackage(source, mode).bytes));
});

test("a workbook that counts from 1904 makes no snapshot, whose dates would be others", () => {
  const bytes = made({ ...excelBook, properties: '<workbookPr date1904="1"/>' });
  expect(() => copyOfPackage(bytes, "portable")).toThrow(FileRefusal);
  expect(() => copyOfPackage(bytes, "values")).not.toThrow();
});

const workbooks = join(__dirname, "../../../../shared/workbooks");
const isThere = existsSync(join(workbooks, "golden/live.xlsx"));
if (!isThere)
  process.stderr.write("The workbooks of other programs are not beside this project: copies of them are not tried.\n");
/** The larger ones, with MARKETBOOK_EVERY_BOOK=1, take a minute. */
const largest = 150_000;
const foreign = isThere
  ? ["golden", "corpus"].flatMap((folder) =>
      readdirSync(join(workbooks, folder))
        .filter((name) => /\.xls[xm]$/.test(name) && !name.startsWith("hostile"))
        .filter((name) => process.env.MARKETBOOK_EVERY_BOOK || statSync(join(workbooks, folder, name)).size < largest)
        .map((name) => [`${folder}/${name}`] as const),
    )
  : [];

/** Parts that a copy may change; whatever else a package holds must stay. */
const mayChange: Readonly<Record<CopyMode, RegExp>> = {
  live: /^(?:\[Content_Types\]\.xml|docProps\/(?:app|core)\.xml|(?:xl|wtf)\/(?:workbook|styles)\.xml)$|\.rels$|\/connections\.xml$|\/externalLink\d+\.xml$|\/persons\/|pivotCacheDefinition|webextension|\/drawings\/|^xl\/(?:work|chart)sheets\//i,
  portable: /./,
  values: /./,
};

const ofOthers = /_xll\.|\][^!'"]*!\s*[A-Z_]\w*\(|\bRTD\(/i;

(isThere ? describe : describe.skip).each(foreign)("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(join(workbooks, name)));

  test.each(modes)("a %s copy comes back with the same values and formulas", (mode) => {
    const before = read(bytes);
    if (mode === "portable" && before.was1904) return;
    const copy = copyOfPackage(bytes, mode);
    const after = read(copy.bytes);
    expect(after.sheets.map(({ name: sheet }) => sheet)).toEqual(before.sheets.map(({ name: sheet }) => sheet));
    for (const [index, sheet] of before.sheets.entries()) {
      const waiting = new Set(unknownCells({ ...before, sheets: [sheet] }));
      const known = (cells: object) =>
        Object.fromEntries(Object.entries(cells).filter(([at]) => !waiting.has(`${sheet.name}!${at}`)));
      expect(known(valuesOf(after.sheets[index]))).toEqual(known(valuesOf(sheet)));
      // What somebody else's add-in calculates stays as a value in a copy that is to be right without it.
      const kept = (cells: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.entries(cells).filter(([, text]) => mode === "live" || !ofOthers.test(text)));
      expect(kept(formulasOf(after.sheets[index]))).toEqual(mode === "values" ? {} : kept(formulasOf(sheet)));
    }
    const { changed } = partsChanged(bytes, copy.bytes);
    expect(changed.filter((part) => !mayChange[mode].test(part))).toEqual([]);
    // Drawings, charts, strings, themes and tables of others are nobody's to touch.
    const untouched =
      /^xl\/(?:sharedStrings|metadata)\.xml$|\/charts\/|\/theme\/|\/media\/|\/comments|\/pivotTables\//i;
    expect(changed.filter((part) => untouched.test(part) && !part.endsWith(".rels"))).toEqual([]);
  });
});
