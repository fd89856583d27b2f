import type { Book } from "../../../src/workbook/book";
import { computeBook } from "../../../src/workbook/grid/computeBook";
import { gridPort, memoryStorage } from "../../../src/workbook/grid/gridPort";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { toWorkbook } from "../../../src/workbook/grid/toWorkbook/toWorkbook";
import { testSheet } from "../../engine/sheet";

const book: Book = {
  title: "Payoff",
  names: { Spot: "Inputs!$B$2", Prices: "Analysis!$A$3" },
  sheets: [
    {
      name: "Inputs",
      rows: 6,
      columns: 2,
      widths: [200, 90],
      frozenRows: 1,
      gridlines: true,
      charts: [],
      cells: [
        { at: "A1", content: "2-05", role: "title" },
        { at: "A2", content: "TRUE", role: "label" },
        { at: "B2", content: 90, role: "input", format: '0.0" USD"' },
        { at: "A3", content: "'quoted'", role: "note", wrap: true },
        { at: "B3", content: 1e-7, role: "assumption" },
        { at: "B4", content: 46000, role: "input", format: "yyyy-mm-dd" },
        { at: "B5", content: false, role: "input" },
        { at: "B6", content: "12.5%", role: "text" },
      ],
    },
    {
      name: "Analysis",
      rows: 10,
      columns: 3,
      widths: [90, 90],
      frozenRows: 2,
      gridlines: false,
      cells: [
        { at: "A2", content: "Price", role: "columnHeading" },
        { at: "B2", content: "Payoff", role: "columnHeading" },
        { at: "A3", content: "=SEQUENCE(6,1,60,10)", role: "formula" },
        { at: "B3", content: "=MKT.BUTTERFLYPAYOFF(Analysis!A3#,70,Spot,110,2.5)", role: "formula", format: "0.00" },
        { at: "C3", content: "=Spot+Inputs!B2", role: "formula" },
        { at: "C4", content: "=MKT.BUTTERFLYPAYOFF(90,70,60,110)", role: "check" },
      ],
      charts: [
        {
          title: "What does it pay?",
          kind: "line",
          at: "E2",
          width: 480,
          height: 300,
          labels: "Analysis!$A$2:$A$8",
          series: [{ range: "Analysis!$B$2:$B$8", colour: "#C8551B" }],
          xTitle: "USD",
          yTitle: "USD per share",
          source: "Own calculation",
        },
      ],
    },
  ],
};

const inserted = async (times = 1) => {
  const sheet = testSheet();
  const port = gridPort(sheet.model, memoryStorage());
  for (let time = 0; time < times; time++) await port.insertBook(book);
  return { sheet, port };
};

test("text stays text, numbers stay numbers", async () => {
  const { sheet } = await inserted();
  expect(sheet.values("Inputs!A1", 6, 2)).toEqual([
    ["2-05", null],
    ["TRUE", 90],
    ["'quoted'", 1e-7],
    [null, 46000],
    [null, false],
    [null, "12.5%"],
  ]);
  expect([sheet.shown("Inputs!B2"), sheet.shown("Inputs!B4")]).toEqual(["90.0 USD", "2025-12-09"]);
});
test("formulas read names, other sheets and spills", async () => {
  const { sheet } = await inserted();
  expect(sheet.column("Analysis!B3", 7)).toEqual([-2.5, -2.5, 7.5, 17.5, 7.5, -2.5, null]);
  expect(sheet.value("Analysis!C3")).toBe(180);
});
test("the sheet with the chart is shown, of a book without charts the first", async () => {
  const { sheet, port } = await inserted();
  expect(sheet.model.getters.getActiveSheetName()).toBe("Analysis");
  await port.insertBook({ ...book, sheets: book.sheets.map((each) => ({ ...each, charts: [] })) });
  expect(sheet.model.getters.getActiveSheetName()).toBe("Inputs 2");
});
test("one undo takes it all away, one redo brings it back", async () => {
  const { sheet } = await inserted();
  sheet.undo();
  expect(sheet.sheetNames()).toEqual(["Sheet1"]);
  expect(sheet.model.getters.getNamedRanges()).toEqual([]);
  sheet.redo();
  expect(sheet.sheetNames()).toEqual(["Sheet1", "Inputs", "Analysis"]);
  expect(sheet.value("Analysis!B6")).toBe(17.5);
});
test("a second copy has sheets, names and formulas of its own", async () => {
  const { sheet } = await inserted(2);
  expect(sheet.sheetNames()).toEqual(["Sheet1", "Inputs", "Analysis", "Inputs 2", "Analysis 2"]);
  expect(sheet.formula("Analysis 2!C3")).toBe("=Spot_2+'Inputs 2'!B2");
  sheet.set({ "Inputs 2!B2": "100" });
  expect([sheet.value("Analysis!C3"), sheet.value("Analysis 2!C3")]).toEqual([180, 200]);
  expect(sheet.value("Analysis 2!B7")).toBe(27.5);
});
test("its chart reads its own ranges and keeps its words", async () => {
  const { sheet } = await inserted(2);
  const { getters } = sheet.model;
  const [chart] = getters.getChartIds(getters.getSheetIdByName("Analysis 2") as string);
  expect(getters.getChartDefinition(chart)).toMatchObject({
    type: "line",
    title: { text: "What does it pay?\nOwn calculation" },
    dataSource: { labelRange: "'Analysis 2'!$A$2:$A$8", dataSets: [{ dataRange: "B2:B8" }] },
    axesDesign: { x: { title: { text: "USD" } }, y: { title: { text: "USD per share" } } },
  });
});
test("styles say the role, widths and frozen rows are the book's", async () => {
  const { sheet } = await inserted();
  const { getters } = sheet.model;
  const sheetId = getters.getSheetIdByName("Inputs") as string;
  expect(getters.getCellStyle({ sheetId, col: 1, row: 2 })).toMatchObject({
    textColor: "#0F6CBD",
    fillColor: "#FFF8DC",
  });
  expect([0, 1].map((column) => getters.getColSize(sheetId, column))).toEqual([200, 90]);
  expect(getters.getPaneDivisions(sheetId).ySplit).toBe(1);
  expect(getters.getGridLinesVisibility(getters.getSheetIdByName("Analysis") as string)).toBe(false);
});
test("a saved workbook opens as it was", async () => {
  const { sheet } = await inserted();
  const { Model } = nodeEngine();
  const again = testSheet(new Model(sheet.model._exportData(false)));
  expect(again.sheetNames()).toEqual(sheet.sheetNames());
  expect(again.values("Analysis!A2", 8, 3)).toEqual(sheet.values("Analysis!A2", 8, 3));
  expect(again.formula("Analysis!B3")).toBe(sheet.formula("Analysis!B3"));
  expect(again.shown("Inputs!B2")).toBe("90.0 USD");
});

test("computed without a page it says values, what is shown, and errors with their sentence", () => {
  const computed = computeBook(book);
  expect(computed.at("Spot")).toEqual({ value: 90, shown: "90.0 USD" });
  expect(computed.at("Analysis!B6")).toEqual({ value: 17.5, shown: "17.5" });
  expect(computed.at("Analysis!C4").value).toMatchObject({ code: "#NUM!" });
  expect(computed.at("Analysis!Z99")).toEqual({ value: null, shown: "" });
  expect([...computed.sheets.keys()]).toEqual(["Inputs", "Analysis"]);
});
test("a book with a part that cannot be placed is refused with the reason", () => {
  const impossible = { ...book, names: { "not a name": "Inputs!$A$1" } };
  expect(() => computeBook(impossible)).toThrow(/NamedRangeInvalidName/);
});

test("names of a book may stand for formulas and functions, and are renamed with their calls where they are taken", async () => {
  const named: Book = {
    title: "Named",
    names: { Spot: "'Sheet A'!$A$1", Rate: "=0.05", NET: "=LAMBDA(x,x*(1-Rate)+'Sheet A'!$A$1)" },
    sheets: [
      {
        name: "Sheet A",
        rows: 3,
        columns: 1,
        widths: [90],
        frozenRows: 0,
        gridlines: true,
        charts: [],
        cells: [
          { at: "A1", content: 3, role: "input" },
          { at: "A2", content: "=NET(100)", role: "formula" },
          { at: "A3", content: "=RATE(1,0,-100,150)+Rate*0", role: "formula" },
        ],
      },
    ],
  };
  const sheet = testSheet();
  const port = gridPort(sheet.model, memoryStorage());
  await port.insertBook(named);
  await port.insertBook(named);
  expect(sheet.column("'Sheet A'!A1", 3)).toEqual([3, 98, expect.closeTo(0.5, 9)]);
  sheet.set({ "'Sheet A 2'!A1": "4" });
  expect(sheet.column("'Sheet A 2'!A1", 3)).toEqual([4, 99, expect.closeTo(0.5, 9)]);
  expect(sheet.formula("'Sheet A 2'!A2")).toBe("=NET_2(100)");
  expect(sheet.formula("'Sheet A 2'!A3")).toBe("=RATE(1,0,-100,150)+Rate_2*0");
});

test("its pages and its colours that follow what cells hold are in the workbook for files", async () => {
  const conditions = [{ range: "A1:B1", when: "=$A1>Spot", colour: "#B10E1C", fill: "#FDF3F4" }];
  const print = { area: "A1:D20", headingRows: 2, onePage: true as const };
  const printed = { ...book, sheets: book.sheets.map((each) => ({ ...each, conditions, print })) };
  const { sheet, port } = await inserted();
  await port.insertBook(printed);
  const { workbook } = toWorkbook(sheet.model, "Book");
  const second = workbook.sheets.find(({ name }) => name === "Inputs 2");
  expect(second).toMatchObject({ printAreas: ["A1:D20"], repeatedRows: [0, 1], page: { onePage: true } });
  expect(second?.conditionalFormats).toMatchObject([
    { ranges: ["A1:B1"], rules: [{ kind: "expression", formulas: ["$A1>Spot_2"], style: { colour: "#B10E1C" } }] },
  ]);
  sheet.undo();
  sheet.redo();
  expect(toWorkbook(sheet.model, "Book").workbook.sheets.at(-1)).toMatchObject({ repeatedRows: [0, 1] });
});
