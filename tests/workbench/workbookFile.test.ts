import { createModel } from "../../src/engine/engine";
import { templates } from "../../src/generated/templates";
import { writtenVersions } from "../../src/workbench/keeping/checkWorkbook";
import { UnreadableWorkbook } from "../../src/workbench/keeping/refusal";
import { assertReadableSize, cleanName, readWorkbookFile } from "../../src/workbench/keeping/workbookFile";
import { insertBook } from "../../src/workbook/grid/insertBook";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { writeWorkbookFile } from "../../src/workbook/grid/ownFile";
import { layTemplate } from "../../src/workbook/layTemplate";
import { testSheet } from "../engine/sheet";

const library = nodeEngine();

function fileOf(model = createModel(library)): string {
  return writeWorkbookFile({ name: "Silver", workbook: model._exportData(false) });
}

// biome-ignore lint/suspicious/noExplicitAny: a test reaches into the file wherever a hostile hand would
type Json = Record<string, any>;

/** A good file with something changed in it. */
function changed(change: (workbook: Json, file: Json) => void): string {
  const file = JSON.parse(fileOf());
  change(file.workbook, file);
  return JSON.stringify(file);
}

const figure = { id: "f", width: 10, height: 10, col: 0, row: 0, offset: { x: 0, y: 0 } };
const picture = { ...figure, tag: "image", data: { path: "data:image/png;base64,AAAA" } };
const conditions = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${at}`,
    ranges: ["A:Z"],
    rule: { type: "CellIsRule", operator: "isGreaterThan", values: ["0"], style: {} },
  }));

const reopened = (text: string) => new library.Model(readWorkbookFile(text).workbook as never);

test("a file larger than any written here is refused before it is read", () => {
  expect(() => assertReadableSize(100_000_000)).not.toThrow();
  expect(() => assertReadableSize(700_000_000)).toThrow("700 MB; 100 MB at most");
});

test("cells, formulas, formats, names and sheets come back as they were", () => {
  const sheet = testSheet();
  sheet.addSheet("Data – 資料");
  sheet.set({
    A1: "1.5",
    A2: "=-(A1^2)",
    A3: '="a""b"',
    A4: "=SEQUENCE(3)",
    A8: "=MKT.BUTTERFLYPAYOFF(90,70,90,110,2.5)",
    "Data – 資料!B2": "=Sheet1!A4#",
  });
  sheet.format("A1", "0.00%");
  sheet.defineName("Spot", "A1");
  sheet.run("SET_FORMATTING", {
    sheetId: "sheet1",
    target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
    style: { bold: true, textColor: "#0F6CBD" },
  });
  const after = testSheet(reopened(fileOf(sheet.model)));
  expect(after.sheetNames()).toEqual(["Sheet1", "Data – 資料"]);
  expect(["A2", "A3", "A4", "A8"].map(after.formula)).toEqual(["A2", "A3", "A4", "A8"].map(sheet.formula));
  expect(after.shown("A1")).toBe("150.00%");
  expect([after.value("A2"), after.value("A3"), after.value("A8")]).toEqual([-2.25, 'a"b', 17.5]);
  expect(after.column("Data – 資料!B2", 3)).toEqual([1, 2, 3]);
  expect(after.model.getters.getNamedRange("Spot")?.range.zone).toMatchObject({ left: 0, top: 0 });
  expect(after.model.getters.getCellStyle({ sheetId: "sheet1", col: 0, row: 0 })).toMatchObject({ bold: true });
});

test("a workbook with formulas that ask for too much opens, and calculates beside them", () => {
  const greedy = [
    "=SEQUENCE(1E7)",
    "=MAKEARRAY(1E6,1E6,LAMBDA(r,c,1))",
    "=RANDARRAY(1E5,1E5)",
    "=EXPAND(1,1E6,1E6,0)",
    '=REPT("a",1E9)',
    "=MMULT(SEQUENCE(1500,1500),SEQUENCE(1500,1500))",
    "=MDETERM(SEQUENCE(1000,1000))",
    "=WORKDAY(1,1E12)",
    '=REGEXTEST(REPT("a",40),"(a+)+$b")',
    "=LET(f,LAMBDA(g,n,IF(n=0,0,g(g,n-1)+g(g,n-1))),f(f,30))",
    "=GAMMA.DIST(1E308,1E308,1,TRUE)",
  ];
  const sheet = testSheet();
  greedy.forEach((formula, index) => {
    sheet.set({ [`A${index + 1}`]: formula });
  });
  sheet.set({ B1: "=1+1" });
  const file = fileOf(sheet.model);
  const began = process.cpuUsage();
  const after = testSheet(reopened(file));
  expect(after.value("B1")).toBe(2);
  const { user } = process.cpuUsage(began);
  expect(after.column("A1", greedy.length).map((value) => /^#(NUM|VALUE)!$/.test(String(value)))).toEqual(
    greedy.map(() => true),
  );
  // Each within a second; all of them together take less than two.
  expect(user / 1e6).toBeLessThan(greedy.length);
});

test.each(templates.map((template) => [template.id, template] as const))(
  "%s is the same data after two rounds, charts included",
  (_, template) => {
    const model = createModel(library);
    insertBook(model, layTemplate(template, "tw"));
    const once = reopened(fileOf(model));
    const before = model._exportData(false);
    expect(once._exportData(false)).toEqual({ ...before, revisionId: once._exportData(false).revisionId });
    expect(JSON.stringify(before)).toContain('"tag":"chart"');
  },
);

test("name and view come along; a view that is no place is left out", () => {
  const view = { sheetId: "sheet1", col: 2, row: 7, scrollX: 96, scrollY: 46 };
  const good = writeWorkbookFile({ name: "Silver", workbook: createModel(library)._exportData(false), view });
  expect(readWorkbookFile(good)).toMatchObject({ name: "Silver", view });
  for (const wrong of [{ sheetId: 1, col: 0, row: 0 }, { sheetId: "s", col: -1, row: 0 }, "A1", null])
    expect(
      readWorkbookFile(
        changed((_, file) => {
          file.view = wrong;
        }),
      ).view,
    ).toBeUndefined();
});

test.each<[string, string]>([
  ["nothing", ""],
  ["no JSON", "PK\u0003\u0004 an xlsx"],
  ["a number", "7"],
  ["null", "null"],
  ["a list", "[]"],
  ["another program's JSON", '{"sheets":[]}'],
  [
    "a later version of the file",
    changed((_, file) => {
      file.version = 2;
    }),
  ],
  [
    "no workbook",
    changed((_, file) => {
      file.workbook = null;
    }),
  ],
  [
    "no engine version",
    changed((workbook) => {
      delete workbook.version;
    }),
  ],
  [
    "an engine version that is an object",
    changed((workbook) => {
      workbook.version = {};
    }),
  ],
  [
    "no sheets",
    changed((workbook) => {
      workbook.sheets = [];
    }),
  ],
  [
    "sheets that are no list",
    changed((workbook) => {
      workbook.sheets = { length: 1 };
    }),
  ],
  [
    "a sheet without a name",
    changed((workbook) => {
      delete workbook.sheets[0].name;
    }),
  ],
  [
    "a sheet whose name is empty, which names in formulas would miss",
    changed((workbook) => {
      workbook.sheets[0].name = "";
    }),
  ],
  [
    "two sheets of one name",
    changed((workbook) => {
      workbook.sheets.push({ ...workbook.sheets[0], id: "other" });
    }),
  ],
  [
    "two sheets of one id",
    changed((workbook) => {
      workbook.sheets.push({ ...workbook.sheets[0], name: "Other" });
    }),
  ],
  [
    "a sheet whose id every object has",
    changed((workbook) => {
      workbook.sheets[0].id = "__proto__";
    }),
  ],
  [
    "an id that every object has, further inside",
    changed((workbook) => {
      workbook.sheets[0].tables = [{ range: "A1:B2", config: { styleId: "toString" } }];
    }),
  ],
  [
    "an engine version before the first that we wrote",
    changed((workbook) => {
      workbook.version = "0";
    }),
  ],
  [
    "a format that is no text",
    changed((workbook) => {
      workbook.formats = { 1: {} };
    }),
  ],
  [
    "a style made of more than values",
    changed((workbook) => {
      workbook.styles = { 1: { textColor: {} } };
    }),
  ],
  [
    "a format at no range",
    changed((workbook) => {
      workbook.sheets[0].formats = { nowhere: 1 };
    }),
  ],
  [
    "a validation of a kind that there is not",
    changed((workbook) => {
      workbook.sheets[0].dataValidationRules = [
        { id: "1", ranges: ["A1"], criterion: { type: "valueOf", values: [] } },
      ];
    }),
  ],
  [
    "a condition of a kind that there is not",
    changed((workbook) => {
      workbook.sheets[0].conditionalFormats = [{ id: "1", ranges: ["A1"], rule: { type: "AnyRule" } }];
    }),
  ],
  ...["", "$", "A1:", "A0", "#REF!"].map((range): [string, string] => [
    `a condition on the range ${JSON.stringify(range)}`,
    changed((workbook) => {
      const values = ["0"];
      const rule = { type: "CellIsRule", operator: "isLessThan", values, style: { textColor: "#00AA00" } };
      workbook.sheets[0].conditionalFormats = [{ id: "1", ranges: [range], rule }];
    }),
  ]),
  [
    "panes that hold more rows than there are",
    changed((workbook) => {
      workbook.sheets[0].panes = { xSplit: 1e9, ySplit: 0 };
    }),
  ],
  ...[
    ["merged over all of Excel's places", { merges: ["A1:XFD1048576"] }],
    ["merged where it is merged already", { merges: ["A1:B5", "B3:D8"] }],
    ["formatted beyond the sheet", { formats: { "A1:XFD1": 1 } }],
    ["with a table beyond the sheet", { tables: [{ range: "A1:XFD1048576" }] }],
    ["with two tables in one place", { tables: [{ range: "A1:B9" }, { range: "B9:C10" }] }],
    ["with a style of tables that every object has", { tables: [{ range: "A1:B9", config: { styleId: "toString" } }] }],
    ["with hidden rows alone", { rowNumber: 2, rows: { 0: { isHidden: true }, 1: { isHidden: true } } }],
    ["folded away", { rowNumber: 2, headerGroups: { ROW: [{ start: 0, end: 1, isFolded: true }], COL: [] } }],
    ["with groups a thousand deep", { headerGroups: { ROW: Array(1000).fill({ start: 0, end: 5 }), COL: [] } }],
    ["that is not to be seen, the only one", { isVisible: false }],
    ["with a row at no place", { rows: { "1e3": { size: 20 } } }],
    [
      "with a chart of a kind that there is not",
      { figures: [{ ...figure, tag: "chart", data: { type: "constructor" } }] },
    ],
    ["with a chart of no kind", { figures: [{ ...figure, tag: "chart", data: {} }] }],
    ["with two pictures of one id", { figures: [picture, picture] }],
    ["with a figure a light year away", { figures: [{ ...picture, offset: { x: 1e300, y: 0 } }] }],
    ["with conditions on forty million places", { conditionalFormats: conditions(200) }],
    ["whose cell holds a million letters", { cells: { A1: "x".repeat(1e6) } }],
  ].map(([name, parts]): [string, string] => [
    `a sheet ${name}`,
    changed((workbook) => {
      Object.assign(workbook.sheets[0], parts);
    }),
  ]),
  [
    "more columns together than can be shown",
    changed((workbook) => {
      const [sheet] = workbook.sheets;
      workbook.sheets = Array.from({ length: 1000 }, (_, at) => ({
        ...sheet,
        id: `${at}`,
        name: `${at}`,
        colNumber: 16_384,
      }));
    }),
  ],
  [
    "a pivot without measures",
    changed((workbook) => {
      workbook.pivots = { 1: {} };
    }),
  ],
  [
    "a language without its signs",
    changed((workbook) => {
      workbook.settings = { locale: { name: "x" } };
    }),
  ],
  [
    "a name that is no name",
    changed((workbook) => {
      workbook.namedRanges = { "x y": "Sheet1!A1" };
    }),
  ],
  ["a number beyond all numbers", changed(() => {}).replace('"rowNumber":6000', '"rowNumber":6000,"isLocked":1e999')],
  [
    "a sheet of a billion rows",
    changed((workbook) => {
      workbook.sheets[0].rowNumber = 1e9;
    }),
  ],
  [
    "a sheet of half a row",
    changed((workbook) => {
      workbook.sheets[0].rowNumber = 0.5;
    }),
  ],
  [
    "more rows together than memory",
    changed((workbook) => {
      workbook.sheets = Array.from({ length: 10 }, (_, index) => ({
        ...workbook.sheets[0],
        id: `s${index}`,
        name: `s${index}`,
        rowNumber: 1_000_000,
      }));
    }),
  ],
  [
    "a cell that is an object",
    changed((workbook) => {
      workbook.sheets[0].cells = { A1: { content: "1" } };
    }),
  ],
  [
    "a cell at no address",
    changed((workbook) => {
      workbook.sheets[0].cells = { "A0.5": "1" };
    }),
  ],
  [
    "a cell beyond the last column, to which the engine would enlarge the sheet",
    changed((workbook) => {
      workbook.sheets[0].cells = { ZZZ9: "1" };
    }),
  ],
  [
    "cells that are a list",
    changed((workbook) => {
      workbook.sheets[0].cells = ["1"];
    }),
  ],
  [
    "figures that are no list",
    changed((workbook) => {
      workbook.sheets[0].figures = {};
    }),
  ],
  [
    "a picture from another host",
    changed((workbook) => {
      workbook.sheets[0].figures = [{ id: "f", tag: "image", data: { path: "https://example.com/p.png" } }];
    }),
  ],
  [
    "a picture that is a document",
    changed((workbook) => {
      workbook.sheets[0].figures = [{ id: "f", tag: "image", data: { path: "data:image/svg+xml;base64,PHN2Zz4=" } }];
    }),
  ],
  [
    "a colour that would be fetched",
    changed((workbook) => {
      workbook.styles = { 1: { fillColor: "url(https://example.com/p.png)" } };
    }),
  ],
  [
    "a chart's background that is more than a colour",
    changed((workbook) => {
      workbook.sheets[0].figures = [{ id: "f", tag: "chart", data: { background: "#FFF;position:fixed" } }];
    }),
  ],
  [
    "a name that would change a prototype",
    changed(() => {}).replace('"styles":{}', '"styles":{"__proto__":{"bold":true}}'),
  ],
  ["the same name written otherwise", changed(() => {}).replace('"styles":{}', '"styles":{"\\u005f_proto__":{}}')],
])("refuses %s with a sentence", (_, text) => {
  expect(() => readWorkbookFile(text)).toThrow(UnreadableWorkbook);
  expect(({} as Json).bold).toBeUndefined();
});

test.each(["#0F6CBD", "#fff", "#0F6CBD80", "rgba(15, 108, 189, 0.5)", ""])("takes %j for a colour", (textColor) => {
  const text = changed((workbook) => {
    workbook.styles = { 1: { textColor } };
  });
  expect(readWorkbookFile(text).workbook).toMatchObject({ styles: { 1: { textColor } } });
});

test("refuses nesting that would exhaust the stack", () => {
  const deep = `${"[".repeat(5000)}${"]".repeat(5000)}`;
  expect(() => readWorkbookFile(changed(() => {}).replace('"styles":{}', `"styles":{"1":${deep}}`))).toThrow(
    UnreadableWorkbook,
  );
});

test("the engine writes its data in a version that is read again", () =>
  expect(writtenVersions).toContain(JSON.parse(fileOf()).workbook.version));

test("parts that the engine does not know never reach it", () => {
  const text = changed((workbook) => {
    workbook["[Content_Types].xml"] = "<Types/>";
  });
  expect(readWorkbookFile(text).workbook).not.toHaveProperty("[Content_Types].xml");
});

test("a formula in a file can call functions, and run nothing else", () => {
  const text = changed((workbook) => {
    workbook.sheets[0].cells = {
      A1: '=constructor.constructor("globalThis.ran=1")()',
      A2: "=ctx['__proto__']",
      A3: "=`$" + "{globalThis.ran=1}`",
      A4: "=1+1",
    };
  });
  const sheet = testSheet(reopened(text));
  expect(sheet.value("A4")).toBe(2);
  for (const cell of ["A1", "A2", "A3"]) expect(String(sheet.value(cell))).toMatch(/^#/);
  expect((globalThis as Json).ran).toBeUndefined();
});

test("a name is one line that fits a list", () => {
  expect(cleanName("  Silver\n\tbook ")).toBe("Silver book");
  expect(cleanName("x".repeat(1000))).toHaveLength(200);
});

test.each([2, "1", null, { toString: 0 }, [[]]])(
  "a file of version %j is refused with that version in the sentence",
  (version) => {
    const text = changed((_, file) => {
      file.version = version;
    });
    expect(() => readWorkbookFile(text)).toThrow("This file comes from another version of Marketbook");
  },
);

test("names that stand for formulas come back", () => {
  const sheet = testSheet();
  sheet.run("CREATE_NAMED_RANGE", { name: "Twice", formula: "=LAMBDA(x,2*x)" });
  sheet.set({ A1: "=Twice(21)" });
  expect(testSheet(reopened(fileOf(sheet.model))).value("A1")).toBe(42);
});

test.each(["__proto__", "constructor", "prototype"])("%s is no name that can be given", (name) => {
  const sheet = testSheet();
  expect(() => sheet.run("CREATE_NAMED_RANGE", { name, formula: "=1" })).toThrow("NamedRangeInvalidName");
});

test.each([
  ["digits", "1".repeat(32_000), "1".repeat(32_000)],
  ["halves of links", "[".repeat(16_000) + "](".repeat(8_000), "[".repeat(16_000) + "](".repeat(8_000)],
  ["a number of 1,000 digits", "9".repeat(1_000), "9".repeat(1_000)],
  ["a number of 300 digits", `1${"0".repeat(299)}`, 1e299],
])("a cell of %s is read at once", (_, content, value) => {
  const text = changed((workbook) => {
    workbook.sheets[0].cells = { A1: content };
  });
  const began = process.cpuUsage();
  expect(testSheet(reopened(text)).value("A1")).toBe(value);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(2);
});

test("a sheet as large as many formulas are far apart opens, is edited and saved at once", () => {
  const text = changed((workbook) => {
    Object.assign(workbook.sheets[0], { colNumber: 16_384, rowNumber: 20_000, cells: { A1: "1", XFD20000: "=A1+1" } });
    workbook.sheets[0].borders = { XFD20000: 1 };
    workbook.borders = { 1: { top: { style: "thin", color: "#000000" } } };
  });
  const began = process.cpuUsage();
  const sheet = testSheet(reopened(text));
  sheet.set({ A1: "5" });
  expect(sheet.value("XFD20000")).toBe(6);
  expect(JSON.parse(fileOf(sheet.model)).workbook.sheets[0].borders).toEqual({ XFD20000: 1 });
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(4);
});
