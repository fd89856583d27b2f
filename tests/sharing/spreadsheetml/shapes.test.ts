/** Cells and formulas in the shapes in which Excel, LibreOffice, Google, WPS and openpyxl write them. */
import { writePackage } from "../../../src/sharing/package/writePackage";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { functionNames } from "../functionNames";
import { cellAt, cellsOf, findingsOf, partsOf, readMade, readRows, relationships } from "../madeWorkbook";

const valuesOf = (rows: string, ...addresses: string[]) =>
  cellsOf(readRows(rows, { strings }), ...addresses).map((cell) => cell?.value);
const strings = [
  "<t>shared</t>",
  "<t>a_x000D_b_x005F_x0041_</t>",
  '<t>&amp;</t><rPh sb="0" eb="1"><t>reading</t></rPh><phoneticPr fontId="1"/>',
  "<r><rPr><b/></rPr><t xml:space='preserve'>rich </t></r><r><t>text</t></r>",
];
const formulasOf = (rows: string, ...addresses: string[]) =>
  cellsOf(readRows(rows), ...addresses).map((cell) => cell?.formula?.text);

test("modules of macros, which Excel lists as sheets that lead nowhere, are told and left out", () => {
  const book = { sheets: [{ name: "S", rows: '<row r="1"><c r="A1"><v>5</v></c></row>' }] };
  const parts = partsOf(book);
  const listed = parts.get("xl/workbook.xml") as string;
  parts.set("xl/workbook.xml", listed.replace("</sheets>", '<sheet name="Module1" sheetId="9" r:id=""/></sheets>'));
  const read = readWorkbook(writePackage(parts), functionNames);
  expect(read.workbook.sheets.map(({ name }) => name)).toEqual(["S"]);
  expect(read.report.lines.map(({ finding, places }) => [finding, ...places])).toEqual([["chartSheets", "Module1"]]);
});

describe("values", () => {
  test.each([
    ["a number", '<c r="A1"><v>0.1</v></c>', 0.1],
    ["a number as WPS writes it", '<c r="A1" t="n"><v> 1E-3 </v></c>', 0.001],
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "shared"],
    ["signs that XML has not", '<c r="A1" t="s"><v>1</v></c>', "a\rb_x0041_"],
    ["a reading above the line", '<c r="A1" t="s"><v>2</v></c>', "&"],
    ["rich text", '<c r="A1" t="s"><v>3</v></c>', "rich text"],
    [
      "an inline text, as openpyxl writes it",
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      " a ",
    ],
    ["a text that looks like a formula", '<c r="A1" t="str"><v>=1+1</v></c>', "=1+1"],
    ["a boolean", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["a day as ISO text", '<c r="A1" t="d"><v>2026-02-18T12:00:00Z</v></c>', 46071.5],
    ["a value beside one in an extension", '<c r="A1"><v>3</v><extLst><ext><x:v>9</x:v></ext></extLst></c>', 3],
    ["a number of JavaScript alone", '<c r="A1"><v>0x1F</v></c>', "0x1F"],
    ["the same where it is not plain", '<c r="A1"><v> 0x1F </v></c>', "0x1F"],
    ["a text that the file does not hold", '<c r="A1" t="s"><v>99</v></c>', ""],
    ["a time as ISO text", '<c r="A1" t="d"><v>1899-12-30T12:00:00</v></c>', 0.5],
    ["a number that is none", '<c r="A1"><v>abc</v></c>', "abc"],
    ["a number beyond all", '<c r="A1"><v>1E999</v></c>', { error: "#NUM!" }],
    ["an address in small letters", '<c r="a1"><v>5</v></c>', 5],
  ])("%s", (_, cell, value) => expect(valuesOf(`<row r="1">${cell}</row>`, "A1")).toEqual([value]));

  test("rows and cells without an address are counted on", () =>
    expect(
      valuesOf(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>",
        "A1",
        "B1",
        "C4",
        "D4",
        "A5",
      ),
    ).toEqual([1, 2, 3, 4, 5]));

  test("texts that are not in the file are told; a part of texts that nothing relates is found", () => {
    const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    const unrelated = { "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]) };
    const read = readRows(row, { strings: ["<t>one</t>"], parts: unrelated });
    expect(cellsOf(read, "A1", "B1").map((cell) => cell?.value)).toEqual(["one", ""]);
    expect(read.report.lines).toMatchObject([{ finding: "lostTexts", places: ["S!B1"] }]);
  });

  test("cells outside the largest sheet are left out, and that is said", () => {
    const read = readRows(
      '<row r="1"><c r="XFE1"><v>1</v></c><c r="A1048577"><v>1</v></c><c r="B1"><v>2</v></c></row>',
    );
    expect(read.report.cells).toBe(1);
    expect(read.report.lines).toMatchObject([{ finding: "badCells", count: 2, standing: "leftOut" }]);
  });

  test("names that are words of JavaScript are only text", () => {
    const read = readMade({
      sheets: [{ name: "__proto__", rows: '<row r="1"><c r="A1" t="str"><v>constructor</v></c></row>' }],
    });
    expect(cellAt(read.workbook.sheets[0], "A1")?.value).toBe("constructor");
    expect(({} as Record<string, unknown>).constructor).toBe(Object);
  });
});

describe("formulas", () => {
  test("a shared formula moves with its cell; what is fixed stays; the master may come later", () => {
    const child = (at: string) => `<c r="${at}"><f t="shared" si="0"/><v>1</v></c>`;
    const master =
      '<c r="B2"><f t="shared" ref="B2:C3" si="0">A1+$A1+A$1+$A$1+SUM(A:A,1:1)+LOG10(A1)+"A1"+Sheet_1!A1+T1x</f><v>1</v></c>';
    expect(
      formulasOf(
        `<row r="1">${child("C1")}</row><row r="2">${master}</row><row r="3">${child("C3")}</row>`,
        "C1",
        "C3",
      ),
    ).toEqual([
      '=B1048576+$A1048576+B$1+$A$1+SUM(B:B,1048576:1048576)+LOG10(B1048576)+"A1"+Sheet_1!B1048576+T1x',
      '=B2+$A2+B$1+$A$1+SUM(B:B,2:2)+LOG10(B2)+"A1"+Sheet_1!B2+T1x',
    ]);
  });

  test("two shared formulas that take turns", () => {
    const cell = (at: string, si: number, text = "") =>
      `<c r="${at}"><f t="shared" si="${si}" ref="A1:A9">${text}</f><v>1</v></c>`;
    const rows = `<row r="1">${cell("A1", 5, "C1")}${cell("B1", 2, "D1*2")}</row><row r="2">${cell("A2", 5)}${cell("B2", 2)}</row>`;
    expect(formulasOf(rows, "A2", "B2")).toEqual(["=C2", "=D2*2"]);
  });

  test("what spills is told from what braces fill", () => {
    const read = readRows(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">SEQUENCE(2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B1">SUM(A1:A2*2)</f><v>6</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    const [spill, braces, member] = cellsOf(read, "A1", "B1", "A2");
    expect(spill?.formula).toEqual({ text: "=SEQUENCE(2)", fills: "dynamic", range: "A1:A2" });
    expect(braces?.formula).toEqual({ text: "=SUM(A1:A2*2)", fills: "array", range: "B1" });
    expect(member).toEqual({ value: 2, spilled: true });
  });

  test("a data table is its values", () => {
    const read = readRows('<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" r1="B1"/><v>7</v></c></row>');
    expect(cellsOf(read, "A1")).toEqual([{ value: 7 }]);
    expect(findingsOf(read)).toEqual(["dataTables"]);
  });

  test("a formula without a value is to be calculated; one whose value is empty text is not", () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v/></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="b"><f>TRUE</f></c></row>';
    const [empty, text, none] = cellsOf(readRows(rows), "A1", "B1", "C1");
    expect(empty).toMatchObject({ value: null, pending: true });
    expect(text).toEqual({ value: "", formula: { text: '=""' } });
    expect(none).toMatchObject({ value: null, pending: true });
  });

  test("functions that are not here keep their value and their text", () => {
    const rows =
      '<row r="1"><c r="A1"><f>BDP("SLV US Equity","PX_LAST")*2</f><v>61.5</v></c><c r="B1"><f>[1]Sheet1!A1</f><v>3</v></c><c r="C1"><f>IFERROR(__xludf.DUMMYFUNCTION("GOOGLEFINANCE(""SLV"")"),31)</f><v>31</v></c></row>';
    const read = readRows(rows);
    expect(cellsOf(read, "A1", "B1", "C1")).toEqual([
      { value: 61.5, formula: { text: '=BDP("SLV US Equity","PX_LAST")*2', frozen: true } },
      { value: 3, formula: { text: "=[1]Sheet1!A1", frozen: true } },
      { value: 31, formula: { text: '=IFERROR(__xludf.DUMMYFUNCTION("GOOGLEFINANCE(""SLV"")"),31)', frozen: true } },
    ]);
    expect(findingsOf(read)).toEqual(["frozenFunctions", "frozenLinks"]);
  });

  test("references to tables keep their value too", () => {
    const read = readRows('<row r="1"><c r="A1"><f>SUM(Table1[x])</f><v>6</v></c></row>');
    expect(cellsOf(read, "A1")).toEqual([{ value: 6, formula: { text: "=SUM(Table1[x])", frozen: true } }]);
    expect(findingsOf(read)).toEqual(["frozenTables"]);
  });

  test("a name that is a LAMBDA can be called", () => {
    const names =
      '<definedNames><definedName name="GROSS">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*1.2)</definedName></definedNames>';
    const read = readRows('<row r="1"><c r="A1"><f>GROSS(10)</f><v>12</v></c></row>', { names });
    expect(cellsOf(read, "A1")).toEqual([{ value: 12, formula: { text: "=GROSS(10)" } }]);
    expect(read.workbook.names).toEqual([{ name: "GROSS", formula: "=LAMBDA(x,x*1.2)" }]);
  });

  test.each([
    ["A1:A9", "=@A1:A9"],
    ["A1:A9*2+SUM(A1:A9)", "=@A1:A9*2+SUM(A1:A9)"],
    ["SUM(A1:A9*2)", "=SUM(@A1:A9*2)"],
    ["SUMPRODUCT(A1:A9*B1:B9)", "=SUMPRODUCT(A1:A9*B1:B9)"],
    ["ABS(Prices)", "=ABS(@Prices)"],
    ["VLOOKUP(A1:A9,B1:C9,2,FALSE)", "=VLOOKUP(@A1:A9,B1:C9,2,FALSE)"],
    ["SUM(IF(A1>0,B1:B9,C1:C9))", "=SUM(IF(A1>0,B1:B9,C1:C9))"],
    ["IF(A1:A9>0,B1:B9)", "=IF(@A1:A9>0,@B1:B9)"],
    ["A1:A9 A3:C3", "=A1:A9 A3:C3"],
    ["A1+B1", "=A1+B1"],
  ])("%s of the time before spilling is shown as %s", (written, shown) => {
    const names = '<definedNames><definedName name="Prices">S!$A$1:$A$9</definedName></definedNames>';
    const read = readRows(`<row r="1"><c r="D1"><f>${written.replaceAll(">", "&gt;")}</f><v>1</v></c></row>`, {
      names,
    });
    const plain = `=${written}`;
    expect(cellsOf(read, "D1")[0]?.formula).toEqual(shown === plain ? { text: plain } : { text: shown, plain });
  });
});

describe("ours", () => {
  const guarded =
    '<row r="1"><c r="A1" t="n"><f t="array" ref="A1:B1">IF(MKT_LIVE,_xldudf_mkt_last(C1),_mkt_snapshot!A1:B1)</f><v>VALUE</v></c><c r="B1" t="e"><v>#NAME?</v></c></row>';
  const snapshot = {
    name: "_mkt_snapshot",
    state: "veryHidden",
    rows: '<row r="1"><c r="A1"><v>17.5</v></c><c r="B1" t="b"><f>TRUE()</f><v>1</v></c></row>',
  };

  test("values that another program lost come back from the snapshot; its sheet goes", () => {
    const rows = guarded.replace('t="n"', 't="e"').replace("VALUE", "#BUSY!");
    const read = readMade({ sheets: [{ name: "S", rows }, snapshot], application: "LibreOffice/7.4" });
    expect(cellsOf(read, "A1", "B1")).toEqual([
      { value: 17.5, formula: { text: "=MKT.LAST(C1)", fills: "dynamic", range: "A1:B1" } },
      { value: true, spilled: true },
    ]);
    expect(read.workbook.sheets.map(({ name }) => name)).toEqual(["S"]);
    expect(findingsOf(read)).toEqual(expect.arrayContaining(["guards", "ourNames", "healed", "guardSheets"]));
  });

  test("a value that was calculated after the snapshot stays", () => {
    const read = readMade({ sheets: [{ name: "S", rows: guarded.replace("VALUE", "20") }, snapshot] });
    expect(cellsOf(read, "A1")[0]?.value).toBe(20);
  });

  test("without a snapshot the cell waits, and all that was calculated from it", () => {
    const read = readRows(
      '<row r="1"><c r="A1" t="e"><f>_xldudf_mkt_last(D1)</f><v>#NAME?</v></c><c r="B1" t="e"><f>A1*2</f><v>#NAME?</v></c><c r="C1" t="e"><f>SUM(A1:B1)</f><v>#NAME?</v></c><c r="E1" t="e"><f>SUM(nobody)</f><v>#NAME?</v></c></row>',
    );
    expect(cellsOf(read, "A1", "B1", "C1", "E1").map((cell) => cell?.pending)).toEqual([true, true, true, undefined]);
  });
});

describe("the workbook", () => {
  test("strict files, and parts with a prefix on every element", () => {
    const office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const read = readRows('<row r="1"><c r="A1"><v>1</v></c></row>', {
      parts: {
        "_rels/.rels": relationships([["rId1", `${office}/officeDocument`, "/xl/workbook.xml"]]),
        "xl/workbook.xml":
          '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="u"><x:sheets><x:sheet name="S" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels": relationships([["rId1", `${office}/worksheet`, "\\xl\\Worksheets\\SHEET1.xml"]]),
      },
    });
    expect(cellsOf(read, "A1")).toEqual([{ value: 1 }]);
  });

  test("days from 1904 are moved, times and numbers are not, and numbers of days in formulas are told", () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="2"/></cellXfs>';
    const rows =
      '<row r="1"><c r="A1" s="1"><v>44609</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>44609</v></c><c r="D1" s="1"><f>44000+609</f><v>44609</v></c></row>';
    const read = readRows(rows, { styles, properties: '<workbookPr date1904="1"/>' });
    expect(cellsOf(read, "A1", "B1", "C1", "D1").map((cell) => cell?.value)).toEqual([46071, 0.5, 44609, 46071]);
    expect(read.workbook.was1904).toBe(true);
    expect(findingsOf(read)).toEqual(["dates1904", "serials1904"]);
  });

  test("a 1904 workbook stays one beside what Excel says in an extension; days of the calendar are of no system", () => {
    const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
    const rows =
      '<row r="1"><c r="A1" s="1"><v>40000</v></c><c r="B1" s="1" t="d"><v>2020-01-02</v></c><c r="C1" s="1" t="d"><v>2020-01-02</v></c><c r="C1" s="1"><v>40000</v></c></row>';
    const names = '<extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>';
    const read = readRows(rows, { styles, names, properties: '<workbookPr date1904="1"/>' });
    // 2013-07-07 and 2020-01-02, by Python's datetime.
    expect(cellsOf(read, "A1", "B1", "C1").map((cell) => cell?.value)).toEqual([41462, 43832, 41462]);
    expect(read.workbook.was1904).toBe(true);
  });

  test("names that look like cells which no sheet has are names", () => {
    const names = `<definedNames><definedName name="YTD2020">S!$A$1</definedName><definedName name="A9999999">2</definedName><definedName name="FYE2020">3</definedName></definedNames>`;
    const master = '<f t="shared" ref="B1:B2" si="0">YTD2020+FYE2020+A9999999+A1</f><v>1</v>';
    const read = readRows(
      `<row r="1"><c r="B1">${master}</c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>`,
      { names },
    );
    expect(read.workbook.names.map(({ name }) => name)).toEqual(["YTD2020", "A9999999"]);
    expect(cellsOf(read, "B2")[0]?.formula?.text).toBe("=YTD2020+FYE2021+A9999999+A2");
  });

  test.each([
    ["in its relationship", "sheet 1.xml", "sheet%201.xml"],
    ["in the archive", "sheet%201.xml", "sheet 1.xml"],
    ["in both, beyond ASCII", "bl%C3%A4tt.xml", "bl%C3%A4tt.xml"],
    ["where it is none", "100%.xml", "100%.xml"],
  ])("a part's name spelled as an address %s", (_, part, target) => {
    const parts = partsOf({ sheets: [{ name: "S", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
    parts.set(`xl/worksheets/${part}`, parts.get("xl/worksheets/sheet1.xml") as string);
    parts.delete("xl/worksheets/sheet1.xml");
    parts.set("xl/_rels/workbook.xml.rels", relationships([["rId1", "worksheet", `worksheets/${target}`]]));
    expect(cellsOf(readWorkbook(writePackage(parts), functionNames), "A1")[0]?.value).toBe(1);
  });

  test("names: of a sheet, print areas, and those that no workbook can have", () => {
    const names = `<definedNames><definedName name="rate">S!$A$1</definedName><definedName name="Rate" localSheetId="0">S!$A$2</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$B$9,S!$D$1</definedName><definedName name="RATE">S!$A$3</definedName>
      <definedName name="_xlnm.Print_Titles" localSheetId="0">S!$A:$B,S!$2:$4</definedName>
      <definedName name="A1">S!$A$1</definedName><definedName name="MKT_LIVE">_mkt!$B$1</definedName><definedName name="_xlpm.x" hidden="1">#NAME?</definedName></definedNames>`;
    const read = readRows("", { names });
    expect(read.workbook.names).toEqual([
      { name: "rate", formula: "=S!$A$1" },
      { name: "Rate", formula: "=S!$A$2", sheet: "S" },
    ]);
    expect(read.workbook.sheets[0].printAreas).toEqual(["A1:B9", "D1"]);
    expect(read.workbook.sheets[0].repeatedRows).toEqual([1, 3]);
    expect(read.report.lines).toMatchObject([{ finding: "badNames", count: 2, places: ["RATE", "A1"] }]);
  });

  test("links: web and mail are links, other schemes are text", () => {
    const after =
      '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="x"/><hyperlink ref="A2" r:id="rId2"/><hyperlink ref="A3" location="S!B1"/><hyperlink ref="A4" r:id="rId3"/></hyperlinks>';
    const read = readMade({
      sheets: [{ name: "S", rows: "", after }],
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          ["rId1", "hyperlink", "https://example.org/"],
          ["rId2", "hyperlink", "javascript:alert(1)"],
          ["rId3", "hyperlink", "file:///etc/passwd"],
        ]),
      },
    });
    expect(read.workbook.sheets[0].links).toEqual([
      { range: "A1", target: "https://example.org/", tooltip: "x" },
      { range: "A3", location: "S!B1" },
    ]);
    expect(read.report.lines).toMatchObject([{ finding: "oddLinks", places: ["S!A2", "S!A4"] }]);
  });

  test("looks: formats, fonts, fills, widths, panes, merges that overlap", () => {
    const styles = `<fonts><font><sz val="10"/></font><font><b/><i val="0"/><color rgb="FF0F6CBD"/><name val="Aptos"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>
      <borders><border/><border><left style="thin"><color rgb="FF000000"/></left><right/></border></borders>
      <cellXfs><xf/><xf numFmtId="9" fontId="1" fillId="1" borderId="1" quotePrefix="1"><alignment horizontal="right" wrapText="1"/></xf></cellXfs>`;
    const read = readMade({
      sheets: [
        {
          name: "S",
          rows: '<row r="1" ht="30" customHeight="1"><c r="A1" s="1"/></row>',
          before:
            '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="12.7109375"/></cols>',
          after:
            '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="D1:XFD1048576"/></mergeCells>',
        },
      ],
      styles,
    });
    expect(read.workbook.styles[1]).toEqual({
      size: undefined,
      format: "0%",
      bold: true,
      colour: "#0F6CBD",
      font: "Aptos",
      fill: "#FF0000",
      borders: { left: { line: "thin", colour: "#000000" } },
      quoted: true,
      align: "right",
      wrap: true,
    });
    expect(read.workbook.sheets[0]).toMatchObject({
      gridlines: false,
      frozenRows: 3,
      frozenColumns: 1,
      columns: [{ first: 0, last: 1, width: 89 }],
      merges: ["A1:B2", "D1:XFD1048576"],
    });
    expect(read.workbook.sheets[0].rows.get(0)).toEqual({ height: 30 });
    expect(findingsOf(read)).toEqual(["badMerges"]);
  });

  test("validations and conditional formats", () => {
    const after = `<conditionalFormatting sqref="B13:B21 D1"><cfRule type="cellIs" operator="greaterThan" dxfId="0" priority="2"><formula>A1&gt;"a"</formula></cfRule></conditionalFormatting>
      <dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="T" sqref="B9"><formula1>"simple,cont"</formula1></dataValidation></dataValidations>`;
    const styles =
      '<cellXfs><xf/></cellXfs><dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
    const [sheet] = readMade({ sheets: [{ name: "S", rows: "", after }], styles }).workbook.sheets;
    expect(sheet.conditionalFormats).toEqual([
      {
        ranges: ["B13:B21", "D1"],
        rules: [
          {
            kind: "cellIs",
            operator: "greaterThan",
            formulas: ['A1>"a"'],
            priority: 2,
            style: { colour: "#9C0006", fill: "#FFC7CE" },
          },
        ],
      },
    ]);
    expect(sheet.validations).toEqual([
      { ranges: ["B9"], kind: "list", formulas: ['"simple,cont"'], allowBlank: true, error: { title: "T" } },
    ]);
  });

  test("page breaks that somebody has set are kept, those of the program are nothing", () => {
    const [user, program] = ['<brk id="12" max="16383" man="1"/>', '<brk id="30" max="16383"/>'];
    const after = `<pageSetup scale="60"/><rowBreaks count="3">${user}${program}${user}</rowBreaks>`;
    const across = '<colBreaks count="2"><brk id="9" man="1"/><brk id="4" man="true"/></colBreaks>';
    const broken = (breaks: string) =>
      readMade({ sheets: [{ name: "S", rows: "", after: breaks }] }).workbook.sheets[0];
    expect(broken(after).pageBreaks).toEqual({ rows: [12], columns: [] });
    // What has no page that begins with a column is as wide as a page.
    expect(broken(after).page?.scale).toBeUndefined();
    expect(broken(after + across)).toMatchObject({
      pageBreaks: { rows: [12], columns: [4, 9] },
      page: { scale: 60 },
    });
    expect(broken(`<rowBreaks>${program}</rowBreaks>`).pageBreaks).toBeUndefined();
  });

  test("what somebody else likes to see, in a view of their own, is not how the sheet is", () => {
    const views = `<customSheetViews><customSheetView guid="{A}"><pane xSplit="3" ySplit="7" state="frozen"/>
      <rowBreaks><brk id="5" man="1"/></rowBreaks><pageSetup orientation="portrait"/><headerFooter><oddFooter>theirs</oddFooter></headerFooter>
      </customSheetView></customSheetViews>`;
    const before = '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews>';
    const [sheet] = readMade({ sheets: [{ name: "S", rows: "", before, after: views }] }).workbook.sheets;
    expect(sheet).toMatchObject({ frozenRows: 1, frozenColumns: 0 });
    expect(sheet.pageBreaks ?? sheet.page).toBeUndefined();
  });

  test("what stands in extensions: a validation once, and what is not read is told", () => {
    const after = `<extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>T!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A1:A5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
      <ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>T!A1&gt;1</xm:f></x14:cfRule><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting>
      <x14:conditionalFormatting><x14:cfRule type="dataBar" id="{B}"/><xm:sqref>C1:C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
      <ext><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>S!A1:B1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
    const read = readMade({ sheets: [{ name: "S", rows: "", after }] });
    expect(read.workbook.sheets[0].validations).toMatchObject([{ ranges: ["A1:A5"], formulas: ["T!$A$1:$A$3"] }]);
    expect(read.report.lines).toMatchObject([
      { finding: "conditions", places: ["S!B1:B9"] },
      { finding: "sparklines", places: ["S!D1"] },
    ]);
  });

  test("what is not read is told: macros, pivots, links to files, a damaged drawing, data of others; our own part is kept", () => {
    const read = readRows("", {
      parts: {
        "xl/vbaProject.bin": "x",
        "xl/pivotTables/pivotTable1.xml": "<a/>",
        "xl/externalLinks/externalLink1.xml": "<a/>",
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "drawing", "../drawings/drawing1.xml"]]),
        "xl/drawings/drawing1.xml": "<!DOCTYPE a><a/>",
        "customXml/item1.xml": '<snapshot xmlns="urn:marketbook:snapshot:1"/>',
        "customXml/item2.xml": '<a xmlns="urn:somebody"/>',
      },
    });
    expect(findingsOf(read).sort()).toEqual(["externalLinks", "macros", "otherData", "pivots", "unreadable"]);
    expect(read.workbook.parts).toEqual([
      { namespace: "urn:marketbook:snapshot:1", xml: '<snapshot xmlns="urn:marketbook:snapshot:1"/>' },
    ]);
  });
});
